"""The week as its client hears of it: once, on the rest day at five, by the road they agreed to."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from service.adapters.memory import SetClock
from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Channel
from service.domain.safety import Hold
from service.domain.summary import SummaryKind, ToldBy
from service.store.tables import ConsentLog, Summary
from service.store.transaction import insert_once
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT, mails_to, plain, to_come, told
from tests.usecases.weekly_life import LONDON, change, joins, keeps_going, lives_week_one, says_at


@pytest.fixture
def clock() -> SetClock:
    """Sunday morning: whoever says yes begins on Monday."""
    return SetClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """In London, in get_back_up with a mail a week; she said yes on Sunday, so that Monday is day 1."""
    return joins(life)


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
    assert "How steady, week by week, from 1 to 5: 1, 2, 3, 4, 5" in road
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


def test_stop_ends_the_mails_too_until_they_say_otherwise(app: App, life: Life, ana: int) -> None:
    lives_week_one(life)
    life.says(ANA, "STOP")
    life.move_to_local(LONDON, "2026-03-16 12:00")
    [asking] = mails_to(app, ANAS_MAIL)
    assert "texts have stopped. Keep the weekly mail, or stop that too?" in plain(asking)
    assert told(app, ana) == [], "asked once; without a click no week is told"


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
