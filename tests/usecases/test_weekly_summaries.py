"""The week as its client hears of it: once, on the rest day at five, by the road they agreed to."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from service.adapters.memory import SetClock
from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Channel
from service.domain.refusal import Refusal
from service.domain.safety import Hold
from service.domain.summary import SummaryKind, ToldBy
from service.effects.mailing import unsubscribe_url
from service.store.summaries import keep_the_hour
from service.store.tables import Client, ConsentLog, Summary
from service.store.transaction import insert_once
from service.usecases.find_next_due import find_next_due
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from service.usecases.unsubscribe_from_mail import unsubscribe_from_mail
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT, mails_to, plain, to_come, told

LONDON = "Europe/London"


@pytest.fixture
def clock() -> SetClock:
    """Sunday morning: whoever says yes begins on Monday."""
    return SetClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """In London, in get_back_up with a mail a week; she said yes on Sunday, so that Monday is day 1."""
    return joins(life)


def joins(life: Life, **facts: str) -> int:
    agreed = {"email": ANAS_MAIL, "mail_statement": MAIL_STATEMENT} | facts
    client_id = life.enroll("Ana", ANA, LONDON, "get_back_up", **agreed)
    life.says(ANA, "YES")
    return client_id


def says_at(life: Life, *said: tuple[str, str]) -> None:
    for wall, words in said:
        life.move_to_local(LONDON, wall)
        life.says(ANA, words)


def lives_week_one(life: Life) -> None:
    """A no on Monday, done on Tuesday, the week's sentence on Wednesday, a two on Saturday."""
    says_at(
        life,
        ("2026-03-02 09:05", "call the bank"),
        ("2026-03-02 19:40", "no"),
        ("2026-03-03 09:05", "update the risk log"),
        ("2026-03-03 19:40", "done"),
        ("2026-03-04 19:40", "The launch slipped twice. I had seen it coming."),
        ("2026-03-07 11:10", "2"),
    )


def keeps_going(life: Life, week: int) -> None:
    """A goal kept on Monday, a sentence on Wednesday, a number on Saturday."""
    monday, wednesday, saturday = (date(2026, 3, 2) + timedelta(days=7 * week + day) for day in (0, 2, 5))
    says_at(
        life,
        (f"{monday} 09:05", f"goal of week {week + 1}"),
        (f"{monday} 19:40", "done"),
        (f"{wednesday} 19:40", f"what I wrote in week {week + 1}"),
        (f"{saturday} 11:10", f"{week + 1}"),
    )


def change(app: App, client_id: int, **values: object) -> None:
    with app.store.writing() as tx:
        tx.execute(update(Client).where(Client.id == client_id).values(**values))


def test_ana_reads_her_week_on_sunday_at_five_and_once(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 16:59")
    assert mails_to(app, ANAS_MAIL) == []

    life.move_to_local(LONDON, "2026-03-08 17:00")
    (mail,) = mails_to(app, ANAS_MAIL)
    assert mail["Subject"] == "Your week, Ana"
    words = plain(mail)
    assert "One small thing done in a week that began with a no." in words
    assert 'Done on Tuesday: "update the risk log"' in words
    assert '"The launch slipped twice. I had seen it coming." (Wednesday)' in words
    assert "What does it teach you, if anything?" in words

    life.move_to_local(LONDON, "2026-03-14 23:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1
    (summary,) = told(app, ana)
    assert (summary.rest_day, summary.week, summary.kind) == (date(2026, 3, 8), 1, SummaryKind.ORDINARY)
    assert summary.told_by is ToldBy.MAIL
    assert not any(text.startswith("Your week") for text in life.texts_to(ANA)), "a mail is enough"


def test_the_same_hour_looked_at_again_tells_nothing_more(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 17:00")
    until = app.clock.real_now() + timedelta(seconds=30)
    assert plan_weekly_summaries(app, until) == 0
    assert len(told(app, ana)) == 1
    (ahead,) = to_come(app, ana)
    values = {"client_id": ana, "enrollment_id": ahead.enrollment_id, "rest_day": date(2026, 3, 8)}
    with app.store.writing() as tx:
        assert insert_once(tx, Summary, values | {"due_at": app.clock.now(), "told_by": ToldBy.MAIL}) is None


def test_five_weeks_bring_five_mails_in_one_thread_and_then_none(app: App, life: Life, ana: int) -> None:
    for week in range(5):
        keeps_going(life, week)
    life.move_to_local(LONDON, "2026-04-20 12:00")

    mails = mails_to(app, ANAS_MAIL)
    walls = [mail["Date"].datetime.astimezone(ZoneInfo(LONDON)) for mail in mails]
    assert [(f"{wall:%m-%d}", wall.hour) for wall in walls] == [
        (day, 17) for day in ("03-08", "03-15", "03-22", "03-29", "04-05")
    ]
    headers = [mail["Message-ID"] for mail in mails]
    assert len(set(headers)) == 5
    assert [mail["References"] for mail in mails] == [None, *(" ".join(headers[:n]) for n in range(1, 5))]
    road = plain(mails[-1])
    assert "Five weeks lie behind you" in road
    assert "How steady, from 1 to 5: 1, 2, 3, 4, 5" in road
    assert told(app, ana)[-1].kind is SummaryKind.ROAD
    assert to_come(app, ana) == []


def test_without_mail_the_week_comes_as_one_text(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = joins(life, email="", mail_statement="")
    lives_week_one(life)
    before = len(life.texts_to(ANA))
    life.move_to_local(LONDON, "2026-03-08 17:00")
    (text,) = life.texts_to(ANA)[before:]
    assert text == "Your week, Ana: One small thing done in a week that began with a no."
    assert told(app, ana)[0].told_by is ToldBy.TEXT


def test_an_address_alone_is_no_consent_to_mails(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = joins(life, mail_statement="")
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 17:00")
    assert mails_to(app, ANAS_MAIL) == []
    assert told(app, ana)[0].told_by is ToldBy.TEXT


def test_who_ended_the_mails_is_not_texted_instead(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    change(app, ana, mails=ConsentState.WITHDRAWN)
    before = len(life.texts_to(ANA))
    life.move_to_local(LONDON, "2026-03-08 21:00")
    assert mails_to(app, ANAS_MAIL) == []
    assert len(life.texts_to(ANA)) == before
    assert told(app, ana)[0].told_by is ToldBy.NOTHING


def test_the_consent_to_mails_is_recorded_apart_with_what_was_told(app: App, ana: int) -> None:
    with app.store.reading() as tx:
        log = tx.execute(select(ConsentLog).where(ConsentLog.client_id == ana, ConsentLog.channel == Channel.EMAIL))
        entries = [(entry.event.value, entry.said_by, entry.words) for entry in log.scalars()]
    assert entries == [("statement", "Omar", MAIL_STATEMENT), ("granted", "client", "")]


def test_a_quiet_week_is_told_once_and_no_text_breaks_the_silence(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-04-12 12:00")
    kinds = [(summary.kind, summary.told_by) for summary in told(app, ana)]
    assert kinds == [(SummaryKind.ORDINARY, ToldBy.MAIL), (SummaryKind.QUIET, ToldBy.MAIL)]
    quiet = plain(mails_to(app, ANAS_MAIL)[-1])
    assert "Nothing to catch up on" in quiet
    assert len(mails_to(app, ANAS_MAIL)) == 2


def test_who_comes_back_is_told_of_the_week_they_came_back_to(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-17 10:00")
    life.says(ANA, "tomorrow")
    says_at(life, ("2026-03-20 10:00", "hello again"))
    life.move_to_local(LONDON, "2026-04-05 18:00")
    assert [summary.kind for summary in told(app, ana)][:2] == [SummaryKind.ORDINARY, SummaryKind.QUIET]
    assert len(told(app, ana)) >= 3
    assert len({summary.rest_day for summary in told(app, ana)}) == len(told(app, ana))


@pytest.mark.parametrize("hold", list(Hold))
def test_in_a_crisis_or_after_grave_news_the_mail_is_held_until_released(
    app: App, life: Life, ana: int, hold: Hold
) -> None:
    lives_week_one(life)
    change(app, ana, hold=hold)
    life.move_to_local(LONDON, "2026-03-10 12:00")
    assert mails_to(app, ANAS_MAIL) == []
    change(app, ana, hold=None)
    life.move_to_local(LONDON, "2026-03-15 17:00")
    (mail,) = mails_to(app, ANAS_MAIL)
    assert "update the risk log" in plain(mail)


def test_a_hold_between_writing_and_sending_takes_the_mail_back(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 16:59")
    life.clock.pass_real(timedelta(minutes=1))
    assert plan_weekly_summaries(app, app.clock.real_now() + timedelta(seconds=30)) == 1
    change(app, ana, hold=Hold.GRAVE)
    life.send()
    assert mails_to(app, ANAS_MAIL) == []
    assert told(app, ana) == []
    life.work()
    change(app, ana, hold=None)
    life.move_to_local(LONDON, "2026-03-15 17:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1
    assert "update the risk log" in plain(mails_to(app, ANAS_MAIL)[0])


def test_a_pause_stops_the_count_and_its_week_has_no_mail(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.move_to_local(LONDON, "2026-03-08 20:00")
    life.says(ANA, "pause until 16 March")
    assert life.client(ana).paused_until == date(2026, 3, 16)
    life.move_to_local(LONDON, "2026-03-15 23:00")
    assert len(mails_to(app, ANAS_MAIL)) == 1
    says_at(life, ("2026-03-16 09:05", "one small piece"), ("2026-03-16 19:40", "done"))
    life.move_to_local(LONDON, "2026-03-22 17:00")
    assert [summary.week for summary in told(app, ana)] == [1, 2]
    assert 'Done on Monday: "one small piece"' in plain(mails_to(app, ANAS_MAIL)[1])


def test_the_days_of_waiting_for_monday_have_no_mail(app: App, life: Life, clock: SetClock, mira: int) -> None:  # noqa: ARG001
    clock.pass_real(timedelta(days=3))
    ana = joins(life)
    says_at(life, ("2026-03-05 09:05", "a first small thing"), ("2026-03-05 19:40", "done"))
    life.move_to_local(LONDON, "2026-03-08 23:00")
    assert mails_to(app, ANAS_MAIL) == []
    says_at(life, ("2026-03-09 09:05", "call the bank"), ("2026-03-09 19:40", "partly"))
    life.move_to_local(LONDON, "2026-03-15 17:00")
    (mail,) = mails_to(app, ANAS_MAIL)
    assert "a first small thing" not in plain(mail)
    assert told(app, ana)[0].week == 1


def test_stop_ends_the_mails_too_until_they_say_otherwise(app: App, life: Life, ana: int) -> None:  # noqa: ARG001
    lives_week_one(life)
    life.says(ANA, "STOP")
    life.move_to_local(LONDON, "2026-03-16 12:00")
    assert mails_to(app, ANAS_MAIL) == []


def test_private_is_kept_in_the_mail(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    change(app, ana, keeps_words_private=True)
    life.move_to_local(LONDON, "2026-03-08 17:00")
    words = plain(mails_to(app, ANAS_MAIL)[0])
    assert "risk log" not in words
    assert "launch" not in words
    assert "Your own words stay out of here, as you asked." in words


def test_after_three_silent_weeks_nothing_is_quoted_to_whoever_reads_there_now(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    change(app, ana, heard_at=app.clock.now() - timedelta(days=22))
    life.move_to_local(LONDON, "2026-03-08 17:00")
    assert "risk log" not in plain(mails_to(app, ANAS_MAIL)[0])


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
