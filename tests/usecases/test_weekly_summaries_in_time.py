"""The hour of the weekly summary: through clock changes, moves and machines that slept."""

from datetime import UTC, date, datetime, timedelta

import pytest

from service.adapters.memory import SetClock
from service.app import App
from service.domain.refusal import Refusal
from service.effects.mailing import unsubscribe_url
from service.store.summaries import keep_the_hour
from service.store.tables import Client
from service.usecases.find_next_due import find_next_due
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from service.usecases.unsubscribe_from_mail import unsubscribe_from_mail
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT, mails_to, to_come, told
from tests.usecases.weekly_life import LONDON, change, joins, keeps_going, lives_week_one, says_at


@pytest.fixture
def clock() -> SetClock:
    """Sunday morning: whoever says yes begins on Monday."""
    return SetClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """In London, in get_back_up with a mail a week; she said yes on Sunday, so that Monday is day 1."""
    return joins(life)


def test_the_clocks_go_forward_and_it_is_five_all_the_same(app: App, life: Life, ana: int) -> None:
    for week in range(4):
        keeps_going(life, week)
    life.move_to_local(LONDON, "2026-03-29 23:00")
    assert [(summary.rest_day.day, summary.due_at.hour) for summary in told(app, ana)] == [
        (8, 17), (15, 17), (22, 17), (29, 16),
    ]  # fmt: skip
    last = mails_to(app, ANAS_MAIL)[-1]["Date"].datetime
    assert last == datetime(2026, 3, 29, 16, 0, tzinfo=UTC)


def test_a_move_to_new_york_moves_the_hour_and_doubles_nothing(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    change(app, ana, zone="America/New_York")
    with app.store.writing() as tx:
        keep_the_hour(tx, tx.get_one(Client, ana))
    life.move_to_local(LONDON, "2026-03-08 20:59")
    assert mails_to(app, ANAS_MAIL) == []
    life.move_to_local(LONDON, "2026-03-08 21:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1
    change(app, ana, zone="Pacific/Auckland")
    with app.store.writing() as tx:
        keep_the_hour(tx, tx.get_one(Client, ana))
    life.move_to_local(LONDON, "2026-03-14 23:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1


def test_a_move_west_that_nobody_told_the_summary_of_is_seen_at_the_hour(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    change(app, ana, zone="America/New_York")
    life.move_to_local(LONDON, "2026-03-08 17:00")
    assert mails_to(app, ANAS_MAIL) == []
    life.move_to_local(LONDON, "2026-03-08 21:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1


def test_a_machine_that_slept_two_days_tells_late_and_one_that_slept_longer_not_twice(
    app: App, life: Life, ana: int, clock: SetClock
) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 16:00")
    clock.pass_real(timedelta(days=1))
    life.work()
    assert len(mails_to(app, ANAS_MAIL)) == 1
    clock.pass_real(timedelta(days=9))
    life.work()
    life.work()
    assert len(mails_to(app, ANAS_MAIL)) == 1
    assert len(to_come(app, ana)) == 1


def test_the_clock_stops_at_the_hour_of_a_summary(app: App, life: Life, ana: int) -> None:  # noqa: ARG001
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 12:00")
    assert find_next_due(app) == datetime(2026, 3, 8, 17, 0, tzinfo=UTC)


def test_a_program_that_describes_no_weeks_sends_none(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    life.enroll("Ana", ANA, LONDON, "three_days", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)
    life.says(ANA, "YES")
    says_at(life, ("2026-03-02 09:05", "tidy"), ("2026-03-02 19:40", "done"))
    life.move_to_local(LONDON, "2026-03-20 12:00")
    assert mails_to(app, ANAS_MAIL) == []


def test_a_text_about_the_week_waits_for_no_late_evening(app: App, life: Life, clock: SetClock, mira: int) -> None:  # noqa: ARG001
    ana = joins(life, email="", mail_statement="")
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 16:59")
    before = len(life.texts_to(ANA))
    clock.pass_real(timedelta(hours=5))
    life.work()
    assert len(life.texts_to(ANA)) == before
    assert told(app, ana) == []


def test_one_week_that_cannot_be_told_keeps_no_other_from_theirs(app: App, life: Life, ana: int) -> None:
    ben_phone, ben_mail = "+447400123457", "ben@example.org"
    ben = life.enroll("Ben", ben_phone, LONDON, "get_back_up", email=ben_mail, mail_statement=MAIL_STATEMENT)
    life.says(ben_phone, "YES")
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 16:59")
    change(app, ana, zone="Nowhere/Land")
    life.clock.pass_real(timedelta(minutes=1))
    assert plan_weekly_summaries(app, app.clock.real_now() + timedelta(seconds=30)) == 1
    assert [summary.client_id for summary in told(app, ben)] == [ben]
    assert [summary.rest_day for summary in to_come(app, ana)] == [date(2026, 3, 15)]


def test_a_statement_about_mails_needs_an_address_and_more_than_a_word(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    with pytest.raises(Refusal, match="e-mail address") as refused:
        joins(life, email="")
    assert refused.value.about == "email"
    with pytest.raises(Refusal, match="agree to mails") as refused:
        joins(life, mail_statement="yes")
    assert refused.value.about == "mail_statement"


def test_an_address_whose_owner_ended_the_mails_is_refused_with_a_remedy(app: App, life: Life, ana: int) -> None:
    unsubscribe_from_mail(app, unsubscribe_url(app.settings, ana).rpartition("/")[2])
    with pytest.raises(Refusal, match="ask for them themselves"):
        life.enroll("Ana", BEN, LONDON, "get_back_up", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)
