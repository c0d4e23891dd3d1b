"""What is asked again of every message right before it leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.budget import Allowance, Started
from service.domain.clearance import Leave, Recipient, Wait, Why, Withhold, clear, may_arrive_until
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.phone import PhoneNumber
from service.domain.safety import Hold
from service.domain.schedule import Hours
from service.domain.surroundings import GroupPause

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=3)
ANA = Recipient(ConsentState.GRANTED, ZoneInfo("Europe/London"), Hours())

BEN = Recipient(ConsentState.GRANTED, ZoneInfo("America/New_York"), Hours(), phone=PhoneNumber("+12125550123"))
MOURNING = GroupPause(NOON.date(), NOON.date() + timedelta(days=1))

TWO_TODAY = [Started(NOON - timedelta(hours=6)), Started(NOON - timedelta(hours=3))]

recipients = st.builds(
    Recipient,
    texts=st.sampled_from(ConsentState),
    zone=st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu"]).map(ZoneInfo),
    hours=st.just(Hours()),
    paused=st.booleans(),
    hold=st.sampled_from([None, *Hold]),
    human_until=st.sampled_from([None, NOON - timedelta(hours=1), NOON + timedelta(hours=1), NOON + timedelta(days=1)]),
    left=st.booleans(),
)


def test_a_prompt_leaves_in_its_time() -> None:
    assert clear(Purpose.PROMPT, ANA, LATER, NOON) == Leave()


@pytest.mark.parametrize(
    ("ana", "why"),
    [
        (replace(ANA, texts=ConsentState.WITHDRAWN), Why.NO_CONSENT),
        (replace(ANA, texts=ConsentState.INVITED), Why.NO_CONSENT),
        (replace(ANA, paused=True), Why.PAUSED),
        (replace(ANA, hold=Hold.GRAVE), Why.HELD),
        (replace(ANA, hold=Hold.CRISIS), Why.HELD),
        (replace(ANA, human_until=LATER), Why.HUMAN),
        (replace(ANA, left=True), Why.LEFT),
        (replace(ANA, not_today=NOON.date()), Why.NOT_TODAY),
        (replace(ANA, question_closed=True), Why.CLOSED),
        (replace(ANA, not_arriving=True), Why.NOT_ARRIVING),
        (replace(ANA, started=TWO_TODAY), Why.DAY_IS_FULL),
        (
            replace(ANA, started=[Started(NOON - timedelta(days=1, hours=4))], allowance=Allowance(a_week=0)),
            Why.WEEK_IS_FULL,
        ),
        (replace(ANA, started=[Started(NOON)]), Why.TOO_SOON),
        (replace(ANA, appointments=[NOON + timedelta(hours=1)]), Why.APPOINTMENT),
        (replace(ANA, group_pauses=[MOURNING]), Why.GROUP_PAUSE),
        (replace(ANA, rest_weekday=NOON.weekday()), Why.REST_DAY),
        (replace(ANA, shares_number=True), Why.COACHS_OWN_NUMBER),
    ],
)
def test_a_prompt_is_withheld_by_choice_and_says_why(ana: Recipient, why: Why) -> None:
    verdict = clear(Purpose.PROMPT, ana, LATER, NOON)
    assert verdict == Withhold(why)
    assert isinstance(verdict, Withhold)
    assert verdict.chosen


def test_a_prompt_past_its_patience_is_missed_not_sent_at_midnight() -> None:
    verdict = clear(Purpose.PROMPT, ANA, NOON, NOON)
    assert verdict == Withhold(Why.TOO_LATE)
    assert isinstance(verdict, Withhold)
    assert not verdict.chosen


def test_a_prompt_waits_for_a_person_who_will_be_done_in_time() -> None:
    until = NOON + timedelta(hours=1)
    assert clear(Purpose.PROMPT, replace(ANA, human_until=until), LATER, NOON) == Wait(until)


def test_an_invitation_written_at_night_waits_for_the_morning() -> None:
    night = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    invited = replace(ANA, texts=ConsentState.INVITED)
    morning = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    assert clear(Purpose.INVITATION, invited, night + timedelta(days=14), night) == Wait(morning)


def test_on_a_sunday_ben_in_new_york_is_texted_from_noon_on_and_ana_in_london_from_nine() -> None:
    nine, noon = (datetime(2026, 3, 15, hour, 0, tzinfo=BEN.zone) for hour in (9, 12))
    assert clear(Purpose.WEEKLY, BEN, noon + timedelta(hours=3), nine) == Wait(noon)
    assert clear(Purpose.PROMPT, BEN, noon, nine) == Withhold(Why.SUNDAY_MORNING)
    invited = replace(BEN, texts=ConsentState.INVITED)
    assert clear(Purpose.INVITATION, invited, noon + timedelta(days=9), nine) == Wait(noon)
    assert clear(Purpose.PROMPT, BEN, noon + timedelta(hours=3), noon) == Leave()
    in_new_york = replace(ANA, zone=BEN.zone, phone=PhoneNumber("+447400123456"))
    assert clear(Purpose.PROMPT, in_new_york, noon, nine) == Leave()


def test_while_her_coach_has_declared_days_without_texts_an_invitation_waits_them_out() -> None:
    tomorrow = MOURNING.until
    longer = replace(ANA, texts=ConsentState.INVITED, group_pauses=[MOURNING, GroupPause(tomorrow, date(2026, 3, 6))])
    friday = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
    assert clear(Purpose.INVITATION, longer, NOON + timedelta(days=14), NOON) == Wait(friday)


def test_on_her_rest_day_the_text_about_her_week_leaves_and_nothing_else_of_ours() -> None:
    rests = replace(ANA, rest_weekday=NOON.weekday())
    assert clear(Purpose.WEEKLY, rests, LATER, NOON) == Leave()
    mourning = clear(Purpose.WEEKLY, replace(rests, group_pauses=[MOURNING]), LATER, NOON)
    assert mourning == Withhold(Why.GROUP_PAUSE)
    assert isinstance(mourning, Withhold)
    assert mourning.for_a_time, "it may be told at its next hour"


def test_an_answer_to_a_clients_own_text_leaves_at_night() -> None:
    night = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    assert clear(Purpose.ANSWER, ANA, night + timedelta(hours=1), night) == Leave()


@given(st.sampled_from(Purpose), recipients, st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 5)))
def test_after_an_opt_out_only_what_the_law_allows_leaves(purpose: Purpose, somebody: Recipient, at: datetime) -> None:
    stopped = replace(somebody, texts=ConsentState.WITHDRAWN)
    if clear(purpose, stopped, LATER, at.replace(tzinfo=UTC)) == Leave():
        assert purpose in {Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP_LINES}


@given(recipients, st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 5)))
def test_no_prompt_leaves_in_quiet_hours_or_without_consent(somebody: Recipient, at: datetime) -> None:
    now = at.replace(tzinfo=UTC)
    if clear(Purpose.PROMPT, somebody, now + timedelta(hours=3), now) == Leave():
        assert somebody.texts is ConsentState.GRANTED
        assert somebody.hours.allow(now.astimezone(somebody.zone).time())
        assert not somebody.paused
        assert somebody.hold is None


@given(recipients, st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 5)))
def test_help_always_leaves(somebody: Recipient, at: datetime) -> None:
    now = at.replace(tzinfo=UTC)
    assert clear(Purpose.HELP_LINES, somebody, now - timedelta(minutes=1), now) == Leave()


def test_a_prompt_waits_until_three_hours_have_passed_if_that_is_in_time() -> None:
    just_texted = replace(ANA, started=[Started(NOON - timedelta(hours=2))])
    assert clear(Purpose.PROMPT, just_texted, LATER, NOON) == Wait(NOON + timedelta(hours=1))


def test_a_prompt_waits_until_client_and_coach_have_talked_if_that_is_in_time() -> None:
    talked = replace(ANA, appointments=[NOON - timedelta(hours=1), NOON - timedelta(hours=5)])
    assert clear(Purpose.PROMPT, talked, LATER, NOON) == Wait(NOON + timedelta(hours=1))


def test_an_invitation_on_a_full_day_waits_for_the_next_morning() -> None:
    invited = replace(ANA, texts=ConsentState.INVITED, started=TWO_TODAY)
    tomorrow = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    assert clear(Purpose.INVITATION, invited, NOON + timedelta(days=14), NOON) == Wait(tomorrow)


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.FROM_STAFF, Purpose.HELP_LINES, Purpose.ALERT])
def test_what_answers_or_comes_from_a_person_knows_no_budget(purpose: Purpose) -> None:
    busy = replace(ANA, started=TWO_TODAY, appointments=[NOON], not_today=NOON.date(), group_pauses=[MOURNING])
    assert clear(purpose, busy, LATER, NOON) == Leave()


def test_staff_are_alerted_at_any_hour() -> None:
    night = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
    assert clear(Purpose.ALERT, None, night + timedelta(minutes=15), night) == Leave()
    assert may_arrive_until(Purpose.ALERT, None, night + timedelta(minutes=15), night) == night + timedelta(minutes=15)


def test_the_carrier_may_keep_a_prompt_only_until_the_clients_evening_ends() -> None:
    evening = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
    assert may_arrive_until(Purpose.PROMPT, ANA, evening + timedelta(hours=3), evening) == datetime(
        2026, 3, 2, 20, tzinfo=UTC
    )
    assert may_arrive_until(Purpose.ANSWER, ANA, evening + timedelta(hours=1), evening) == evening + timedelta(hours=1)


def test_the_carrier_keeps_nothing_for_more_than_four_hours_and_help_for_no_less() -> None:
    assert may_arrive_until(Purpose.INVITATION, ANA, NOON + timedelta(days=14), NOON) == NOON + timedelta(hours=4)
    assert may_arrive_until(Purpose.HELP_LINES, ANA, NOON - timedelta(hours=1), NOON) == NOON + timedelta(hours=4)


def test_on_the_day_summer_begins_the_evening_ends_by_the_clients_clock() -> None:
    sunday = datetime(2026, 3, 29, 18, 30, tzinfo=UTC)
    assert may_arrive_until(Purpose.PROMPT, ANA, sunday + timedelta(hours=3), sunday) == datetime(
        2026, 3, 29, 19, tzinfo=UTC
    )


@given(recipients, st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 5)))
def test_what_leaves_is_of_use_when_the_carrier_delivers_it(somebody: Recipient, at: datetime) -> None:
    now = at.replace(tzinfo=UTC)
    useful_until = now + timedelta(hours=3)
    if clear(Purpose.PROMPT, somebody, useful_until, now) == Leave():
        last = may_arrive_until(Purpose.PROMPT, somebody, useful_until, now)
        assert now < last <= useful_until
        assert somebody.hours.allow((last - timedelta(seconds=1)).astimezone(somebody.zone).time())
