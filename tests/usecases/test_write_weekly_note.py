"""A line of the coach's own in the weekly mail."""

from datetime import UTC, datetime

import pytest

from service.adapters.memory import SetClock
from service.app import App
from service.domain.refusal import Refusal
from service.store.desk import NotVisible
from service.store.tables import Staff
from service.usecases.write_weekly_note import LONGEST_NOTE, write_weekly_note
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT, mails_to, plain


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    client_id = life.enroll("Ana", ANA, "Europe/London", "get_back_up", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)
    life.says(ANA, "YES")
    return client_id


def staff(app: App, staff_id: int) -> Staff:
    with app.store.reading() as tx:
        return tx.get_one(Staff, staff_id)


def test_a_note_stands_in_the_next_mail_and_in_no_other(app: App, life: Life, mira: int, ana: int) -> None:
    write_weekly_note(app, staff(app, mira), ana, "A first draft.")
    write_weekly_note(app, staff(app, mira), ana, "  A good,\n small plan. ")
    for day in ("2026-03-02", "2026-03-04", "2026-03-07", "2026-03-09", "2026-03-11", "2026-03-14"):
        life.move_to_local("Europe/London", f"{day} 19:40")
        life.says(ANA, "one small thing")
    life.move_to_local("Europe/London", "2026-03-15 18:00")
    first, second = (plain(mail) for mail in mails_to(app, ANAS_MAIL))
    assert 'Mira writes:\n"A good, small plan."' in first
    assert "Mira writes" not in second


def test_only_her_own_coach_may_and_briefly(app: App, mira: int, omar: int, ana: int) -> None:
    with pytest.raises(NotVisible):
        write_weekly_note(app, staff(app, omar), ana, "Hello")
    with pytest.raises(Refusal, match="shorter"):
        write_weekly_note(app, staff(app, mira), ana, "x" * (LONGEST_NOTE + 1))


def test_before_a_yes_no_summary_is_to_come(app: App, life: Life, mira: int) -> None:
    ben = life.enroll("Ben", "+447400123457", "Europe/London", "get_back_up")
    with pytest.raises(Refusal, match="write to them instead"):
        write_weekly_note(app, staff(app, mira), ben, "Hello")
