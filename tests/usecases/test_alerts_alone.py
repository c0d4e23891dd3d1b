"""Who is woken where there is no backup, and what is said while a crisis is open."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.safety import AlertKind, Hold
from service.store.tables import Alert, AlertMessage, Role
from tests.conftest import ANA
from tests.life import Life

CRY = "i cant do this anymore i want to die"
OMARS = "+447400654323"


def alerts(app: App) -> list[Alert]:
    with app.store.reading() as tx:
        return list(tx.execute(select(Alert).order_by(Alert.id)).scalars())


def mailed(app: App) -> list[str]:
    assert isinstance(app.mail, MemoryEmail)
    return [mail.to for mail in app.mail.sent]


@pytest.mark.usefixtures("ana")
def test_other_help_is_said_within_the_half_hour(life: Life) -> None:
    life.says(ANA, CRY)
    (abuse,) = life.says(ANA, "my husband hits me and i am scared of him")
    assert "a person will look at this" in abuse


@pytest.mark.usefixtures("ana", "omar")
def test_a_coach_without_a_backup_is_not_alone(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    assert sorted(mailed(app)) == ["mira@example.org", "omar@example.org"]


@pytest.mark.usefixtures("ana")
def test_whoever_has_no_phone_on_record_gets_the_mail(app: App, life: Life, mira: int) -> None:
    life.says(ANA, CRY)
    with app.store.reading() as tx:
        told = tx.execute(select(AlertMessage.staff_id, AlertMessage.channel)).all()
    assert [tuple(row) for row in told] == [(mira, "email")]


@pytest.mark.usefixtures("omar")
def test_a_stranger_who_cries_for_help_is_answered_and_every_admin_alerted(app: App, life: Life) -> None:
    (answer,) = life.says("+447400111222", CRY)
    assert "116 123" in answer
    (alert,) = alerts(app)
    assert (alert.kind, alert.address) == (AlertKind.STRANGER, "+447400111222")
    assert mailed(app) == ["omar@example.org"]


@pytest.mark.parametrize("words", ["START", "ok ready to go again", "back monday", "done!", "WEEKLY", "thanks"])
def test_no_word_of_hers_lets_prompts_return_or_is_cheered(life: Life, ana: int, words: str) -> None:
    life.says(ANA, CRY)
    assert life.says(ANA, words) == []
    assert life.client(ana).hold is Hold.CRISIS
    before = len(life.texts_to(ANA))
    life.move_to(life.clock.now() + timedelta(days=2))
    assert len(life.texts_to(ANA)) == before


def test_start_after_a_stop_in_a_crisis_promises_no_check_ins(life: Life, ana: int) -> None:
    life.says(ANA, CRY)
    life.says(ANA, "STOP")
    (back,) = life.says(ANA, "START")
    assert "Check-ins rest until Mira has spoken with you" in back
    before = len(life.texts_to(ANA))
    life.move_to(life.clock.now() + timedelta(days=2))
    assert len(life.texts_to(ANA)) == before
    assert life.client(ana).hold is Hold.CRISIS


def test_grave_news_in_a_crisis_leaves_the_ending_to_a_person(life: Life, ana: int) -> None:
    life.says(ANA, CRY)
    life.says(ANA, "my dad died this morning")
    assert life.client(ana).hold is Hold.CRISIS


def test_an_admins_phone_is_known_by_its_number(life: Life, app: App) -> None:
    life.staff("Omar Haddad", "omar@example.org", Role.ADMIN, phone=OMARS)
    life.says("+447400111222", CRY)
    life.says(OMARS, "ACK")
    assert alerts(app)[0].ended_at is not None
