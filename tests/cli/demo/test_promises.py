"""The demo notices each way of breaking a promise: it is no use as a witness otherwise."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from service.cli.demo.lived import Arrived, Lived, Posted, Stop
from service.cli.demo.promises import Promise, broken_promises
from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.domain.schedule import Hours

NEW_YORK = ZoneInfo("America/New_York")
MONDAY = date(2026, 3, 2)


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=NEW_YORK)


def prompt(wall: str, key: str, *, week: int | None = 1) -> Arrived:
    return Arrived(f"SM-{key}", at(wall), f"Words of {key}.", Purpose.PROMPT, key, at(wall).date(), week)


def said(wall: str, purpose: Purpose, words: str = "Kept.") -> Arrived:
    return Arrived(f"SM-{purpose}-{wall}-{words}", at(wall), words, purpose)


def mail(wall: str, message_id: str, *, weekly: bool = True) -> Posted:
    return Posted(message_id, at(wall), weekly)


MAILS = (mail("2026-03-08 17:00", "<1@upswing>"), mail("2026-03-15 17:00", "<2@upswing>"))


def ben(*arrived: Arrived) -> Lived:
    """His weeks, with the rows and the phone in agreement."""
    sids = frozenset(one.sid for one in arrived)
    return Lived(
        name="Ben",
        zone=NEW_YORK,
        country="US",
        hours=Hours(),
        arrived=arrived,
        sids_by_rows=sids,
        sids_on_phone=sids,
        unread=0,
        check_ins=dict.fromkeys(CheckInState, 0),
        stops=(),
        cries=(),
        mails=MAILS,
        mails_by_rows=frozenset(mail.message_id for mail in MAILS),
        texts_a_date=2,
        texts_a_week=11,
        texts_in_week={1: 11, 4: 7},
    )


def broken(lived: Lived) -> Sequence[Promise]:
    return [fault.promise for fault in broken_promises(lived)]


WHOLE_DAY = (
    said("2026-02-28 11:00", Purpose.INVITATION, "Upswing: ..."),
    said("2026-02-28 23:30", Purpose.ANSWER, "You're in."),
    prompt("2026-03-02 09:00", "am"),
    said("2026-03-02 09:10", Purpose.ANSWER),
    prompt("2026-03-02 19:30", "pm"),
    said("2026-03-02 23:10", Purpose.ANSWER),
)


def test_a_good_day_breaks_nothing() -> None:
    assert broken_promises(ben(*WHOLE_DAY)) == []


def test_the_same_prompt_twice_on_a_date_is_noticed_even_in_other_words() -> None:
    twice = replace(prompt("2026-03-02 13:30", "am"), sid="SM-other", body="Other words.")
    assert broken(ben(prompt("2026-03-02 09:00", "am"), twice)) == [Promise.ONCE]


def test_the_same_words_twice_on_a_date_are_noticed_even_where_no_row_knows_them() -> None:
    first = prompt("2026-03-02 09:00", "am")
    stray = Arrived("SM-stray", at("2026-03-02 19:30"), first.body, None)
    assert broken(ben(first, stray)) == [Promise.ONCE]


def test_one_text_that_is_on_the_phone_twice_is_noticed() -> None:
    again = replace(prompt("2026-03-02 19:30", "pm"), sid="SM-am")
    assert broken(ben(prompt("2026-03-02 09:00", "am"), again)) == [Promise.ONCE]


@pytest.mark.parametrize(
    "mails",
    [
        (*MAILS, mail("2026-03-22 17:00", "<1@upswing>")),
        (*MAILS, mail("2026-03-10 17:00", "<3@upswing>")),
    ],
)
def test_a_mail_twice_and_two_about_a_week_are_noticed(mails: tuple[Posted, ...]) -> None:
    twice = replace(ben(), mails=mails, mails_by_rows=frozenset(one.message_id for one in mails))
    assert broken(twice) == [Promise.ONCE]


def test_a_mail_about_something_else_may_come_in_the_same_week() -> None:
    farewell = mail("2026-03-10 17:00", "<3@upswing>", weekly=False)
    other = replace(
        ben(), mails=(*MAILS, farewell), mails_by_rows=frozenset({"<1@upswing>", "<2@upswing>", "<3@upswing>"})
    )
    assert broken(other) == []


def test_a_week_that_is_told_by_mail_and_by_text_is_noticed() -> None:
    assert broken(ben(said("2026-03-08 17:01", Purpose.WEEKLY, "Your week, Ben: ..."))) == [Promise.ONCE]


@pytest.mark.parametrize("wall", ["2026-03-02 08:59", "2026-03-02 20:00", "2026-03-02 03:00", "2026-03-08 11:59"])
def test_a_prompt_at_night_or_on_an_american_sunday_morning_is_noticed(wall: str) -> None:
    assert broken(ben(prompt(wall, "am"))) == [Promise.HOURS]


def test_an_invitation_at_night_is_noticed_and_an_answer_at_night_is_fine() -> None:
    assert broken(ben(said("2026-03-02 22:00", Purpose.INVITATION))) == [Promise.HOURS]
    assert broken(ben(said("2026-03-02 22:00", Purpose.ANSWER))) == []


def test_hours_that_a_client_widened_are_theirs() -> None:
    widened = replace(ben(prompt("2026-03-02 07:00", "am")), hours=Hours(time(7), time(20)))
    assert broken(widened) == []


def test_a_third_text_on_a_date_is_noticed() -> None:
    three = [prompt(f"2026-03-02 {hour}:00", f"p{hour}") for hour in ("09", "13", "17")]
    assert broken(ben(*three)) == [Promise.BUDGET]


def test_a_twelfth_text_in_a_week_is_noticed_once_for_the_calendar_and_once_for_the_theme() -> None:
    days = [MONDAY + timedelta(days=day) for day in range(6)]
    twelve = [prompt(f"{day} {hour}:00", f"{day}-{hour}") for day in days for hour in ("09", "19")]
    assert broken(ben(*twelve)) == [Promise.BUDGET, Promise.BUDGET]
    assert broken(ben(*twelve[:11])) == []


def test_an_eighth_text_in_week_four_is_noticed_whichever_calendar_weeks_it_falls_in() -> None:
    days = [MONDAY + timedelta(days=day) for day in (3, 4, 5, 7)]
    eight = [prompt(f"{day} {hour}:00", f"{day}-{hour}", week=4) for day in days for hour in ("09", "19")]
    assert broken(ben(*eight)) == [Promise.BUDGET]


def test_a_summary_by_text_comes_on_top_of_a_weeks_texts_within_the_hard_stop() -> None:
    days = [MONDAY + timedelta(days=day) for day in range(6)]
    eleven = [prompt(f"{day} {hour}:00", f"{day}-{hour}") for day in days for hour in ("09", "19")][:11]
    told = said("2026-03-08 17:00", Purpose.WEEKLY, "Your week, Ben: ...")
    without_mail = replace(ben(*eleven, told), mails=(), mails_by_rows=frozenset())
    assert broken(without_mail) == []
    assert without_mail.summaries == 1


def test_two_prompts_within_three_hours_are_noticed() -> None:
    assert broken(ben(prompt("2026-03-02 09:00", "a"), prompt("2026-03-02 11:50", "b"))) == [Promise.BUDGET]
    assert broken(ben(prompt("2026-03-02 09:00", "a"), prompt("2026-03-02 12:00", "b"))) == []


def unmailed(*arrived: Arrived) -> Lived:
    return replace(ben(*arrived), mails=(), mails_by_rows=frozenset())


STOPPED = (Stop(at("2026-03-02 19:40"), None),)


def test_one_confirmation_at_once_is_all_that_follows_a_stop() -> None:
    confirmed = said("2026-03-02 19:40", Purpose.OPT_OUT_CONFIRMATION)
    assert broken(replace(unmailed(prompt("2026-03-02 19:30", "pm"), confirmed), stops=STOPPED)) == []


@pytest.mark.parametrize(
    "after",
    [
        [said("2026-03-02 19:46", Purpose.OPT_OUT_CONFIRMATION)],
        [said("2026-03-02 19:41", Purpose.OPT_OUT_CONFIRMATION, words) for words in ("Stopped.", "Really.")],
        [said("2026-03-02 19:41", Purpose.ANSWER)],
        [said("2026-03-03 10:00", Purpose.FROM_STAFF)],
        [prompt("2026-03-03 09:00", "am")],
        [said("2026-03-05 02:00", Purpose.HELP_LINES)],
    ],
)
def test_anything_else_after_a_stop_is_noticed(after: list[Arrived]) -> None:
    assert broken(replace(unmailed(*after), stops=STOPPED)) == [Promise.STOP]


def test_a_cry_for_help_after_a_stop_is_answered_once() -> None:
    answers = [said("2026-03-05 02:00", Purpose.HELP_LINES, words) for words in ("Call 988.", "Please call 988.")]
    cried = replace(unmailed(answers[0]), stops=STOPPED, cries=(at("2026-03-05 02:00"),))
    assert broken(cried) == []
    again = unmailed(*answers)
    assert broken(replace(again, stops=STOPPED, cries=cried.cries)) == [Promise.STOP]


def test_a_weekly_mail_after_a_stop_is_noticed_and_a_farewell_is_not() -> None:
    mails = (mail("2026-03-08 17:00", "<1@upswing>", weekly=False), MAILS[1])
    stopped = replace(ben(), stops=STOPPED, mails=mails)
    assert [str(fault) for fault in broken_promises(stopped)] == [
        "Ben: 1 weekly mails came after a stop (after a stop nothing leaves but what the law allows)"
    ]


def test_prompts_after_somebody_came_back_are_fine() -> None:
    back = (Stop(at("2026-03-02 19:40"), at("2026-03-04 10:00")),)
    assert broken(replace(ben(prompt("2026-03-05 09:00", "am")), stops=back)) == []


def test_what_the_rows_say_and_what_arrived_must_be_the_same() -> None:
    whole = ben(*WHOLE_DAY)
    lost = replace(whole, sids_on_phone=whole.sids_on_phone - {"SM-am"})
    unknown = replace(whole, sids_by_rows=whole.sids_by_rows - {"SM-pm"})
    for one in (lost, unknown, replace(whole, unread=1), replace(whole, mails=MAILS[:1])):
        assert broken(one) == [Promise.NOTHING_LOST]


def test_what_is_said_of_a_broken_promise_quotes_nobody() -> None:
    first = prompt("2026-03-02 09:00", "am")
    (fault,) = broken_promises(ben(first, Arrived("SM-stray", at("2026-03-02 19:30"), first.body, None)))
    assert first.body not in str(fault)
    assert str(fault) == "Ben: the same words came 2 times on 2026-03-02 (the same thing is sent once)"
