"""When not to text (program.md section 1), point by point, where a client's own state and surroundings decide it.

What is decided while planning is tested with rows in tests/usecases/test_do_not_text.py.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.check_in import CheckInState
from service.domain.occasion import Occasion, refrain
from service.domain.phone import PhoneNumber
from service.domain.program import text_faults
from service.domain.replies import Asked
from service.domain.restraint import Ask, Because, History, HoldBack, NotYet, Past, Wanted, restrain
from service.domain.schedule import Hours
from service.domain.surroundings import GroupPause

LONDON = ZoneInfo("Europe/London")
CHICAGO = ZoneInfo("America/Chicago")
FRIDAY = date(2026, 3, 6)
NINE = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
NOON = NINE + timedelta(hours=3)
"""When a morning prompt of that Friday is too late."""
EVENING = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
CLOSES = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
ANA = Occasion(LONDON, Hours(), rest_weekday=6, phone=PhoneNumber("+447400123456"))


def test_on_an_ordinary_morning_nothing_is_in_the_way() -> None:
    assert refrain(ANA, NINE, NOON) is None


def test_1_what_she_has_just_written_is_read_first() -> None:
    unread = replace(ANA, unread_since=NINE - timedelta(minutes=4))
    assert refrain(unread, NINE, NOON) == NotYet(NINE + timedelta(minutes=1))
    assert refrain(replace(ANA, unread_since=NINE - timedelta(minutes=10)), NINE, NOON) is None


def test_1_an_unread_text_never_holds_longer_than_ten_minutes() -> None:
    unread = replace(ANA, unread_since=NINE - timedelta(minutes=9, seconds=30))
    assert refrain(unread, NINE, NOON) == NotYet(NINE + timedelta(seconds=30))


def test_2_while_a_person_has_the_word_a_prompt_waits_or_is_held() -> None:
    until_eleven = replace(ANA, human_until=NINE + timedelta(hours=2))
    assert refrain(until_eleven, NINE, NOON) == NotYet(NINE + timedelta(hours=2))
    until_late = replace(ANA, human_until=EVENING + timedelta(hours=3, minutes=35))
    assert refrain(until_late, EVENING, CLOSES) == HoldBack(Because.HUMAN)


def test_5_outside_her_hours_it_waits_until_they_open() -> None:
    late_riser = replace(ANA, hours=Hours(opens=time(10)))
    assert refrain(late_riser, NINE, NOON) == NotYet(NINE + timedelta(hours=1))
    assert refrain(late_riser, NINE, NINE + timedelta(minutes=30)) == HoldBack(Because.QUIET_HOURS)


def test_5_in_the_united_states_nothing_before_noon_on_a_sunday() -> None:
    sunday_nine = datetime(2026, 3, 15, 14, 0, tzinfo=UTC)
    chicago = Occasion(CHICAGO, Hours(), rest_weekday=0, phone=PhoneNumber("+13125550123"))
    noon = sunday_nine + timedelta(hours=3)
    assert refrain(chicago, sunday_nine, noon + timedelta(minutes=1)) == NotYet(noon)
    assert refrain(chicago, sunday_nine, noon) == HoldBack(Because.QUIET_HOURS)
    assert refrain(replace(chicago, phone=PhoneNumber("+14165550123")), sunday_nine, noon) is None


def test_7_never_on_her_rest_day() -> None:
    assert refrain(replace(ANA, rest_weekday=4), NINE, NOON) == HoldBack(Because.REST_DAY)


@pytest.mark.parametrize("hours", [-1.9, -0.5, 0, 0.5, 1.9])
def test_12_two_hours_either_side_of_a_talk_with_mira(hours: float) -> None:
    talk = EVENING + timedelta(hours=hours)
    assert refrain(replace(ANA, appointments=[talk]), EVENING, CLOSES) in {
        HoldBack(Because.APPOINTMENT),
        NotYet(talk + timedelta(hours=2)),
    }


def test_12_a_talk_further_off_is_in_nobodys_way() -> None:
    for hours in (-2, 2, 5):
        assert refrain(replace(ANA, appointments=[NINE + timedelta(hours=hours)]), NINE, NOON) is None


def test_12_the_morning_goal_comes_after_a_breakfast_talk() -> None:
    talk = NINE - timedelta(minutes=30)
    assert refrain(replace(ANA, appointments=[talk]), NINE, NOON) == NotYet(talk + timedelta(hours=2))


def test_17_nobody_is_texted_on_their_coachs_own_number() -> None:
    assert refrain(replace(ANA, shares_number=True), NINE, NOON) == HoldBack(Because.COACHS_OWN_NUMBER)


def test_18_on_a_day_of_mourning_a_whole_group_is_left_alone() -> None:
    mourning = replace(ANA, group_pauses=[GroupPause(FRIDAY, FRIDAY + timedelta(days=2))])
    assert refrain(mourning, NINE, NOON) == HoldBack(Because.GROUP_PAUSE)
    assert refrain(mourning, NINE + timedelta(days=1), NOON + timedelta(days=1)) == HoldBack(Because.GROUP_PAUSE)
    assert refrain(mourning, NINE - timedelta(days=1), NOON - timedelta(days=1)) is None
    on_monday = replace(ANA, rest_weekday=0, group_pauses=mourning.group_pauses)
    assert refrain(on_monday, NINE + timedelta(days=2), NOON + timedelta(days=2)) is None


def test_8_a_day_that_has_had_its_texts_gets_no_more() -> None:
    asked = [Past(FRIDAY, Asked.GOAL, _OPEN, NINE - timedelta(hours=4 * past)) for past in (1, 0)]
    wanted = Wanted(Asked.DID_IT, FRIDAY, EVENING, False, texts_a_date=2, texts_a_week=11)
    assert restrain(wanted, History(asked, heard_on=FRIDAY)) == HoldBack(Because.DAY_IS_FULL)


def test_9_three_hours_lie_between_two_of_ours() -> None:
    asked = [Past(FRIDAY, Asked.GOAL, _OPEN, NINE)]
    history = History(asked, heard_on=FRIDAY)
    wanted = Wanted(Asked.DID_IT, FRIDAY, NINE + timedelta(hours=2, minutes=59), False, 2, 11)
    assert restrain(wanted, history) == HoldBack(Because.TOO_SOON)
    assert restrain(replace(wanted, at=NINE + timedelta(hours=3)), history) == Ask()


def test_10_what_was_answered_before_it_was_asked_is_not_asked() -> None:
    review = Wanted(Asked.DID_IT, FRIDAY, EVENING, False, 2, 11)
    goal = Wanted(Asked.GOAL, FRIDAY, NINE, True, 2, 11)
    assert restrain(review, History(heard_on=FRIDAY, goal_answered=True)) == HoldBack(Because.ANSWERED_ALREADY)
    assert restrain(goal, History(heard_on=FRIDAY, goal_told_today=True)) == HoldBack(Because.ANSWERED_ALREADY)


def test_11_after_two_texts_that_did_not_arrive_no_third() -> None:
    wanted = Wanted(Asked.GOAL, FRIDAY, NINE, True, 2, 11)
    assert restrain(wanted, History(lost_at=NINE - timedelta(days=1))) == HoldBack(Because.NOT_ARRIVING)


def test_13_not_today_means_today() -> None:
    wanted = Wanted(Asked.GOAL, FRIDAY, NINE, True, 2, 11)
    assert restrain(wanted, History(heard_on=FRIDAY, not_today=FRIDAY)) == HoldBack(Because.NOT_TODAY)


@pytest.mark.parametrize("text", ["Book a call with Mira", "20 % off your next course", "Renew now to keep your coach"])
def test_15_a_text_that_sells_is_no_text_of_a_program(text: str) -> None:
    assert any("sells something" in fault for fault in text_faults(text))


_OPEN = CheckInState.OPEN

instants = st.integers(0, 60 * 24 * 14).map(lambda minutes: NINE + timedelta(minutes=minutes))


@given(
    now=instants,
    patience=st.integers(1, 600),
    human=st.none() | instants,
    talks=st.lists(instants, max_size=3),
    unread=st.none() | instants,
    opens=st.integers(6, 12),
    rest=st.integers(0, 6),
    zone=st.sampled_from([LONDON, CHICAGO, ZoneInfo("Asia/Kathmandu")]),
)
def test_what_waits_is_asked_while_it_is_still_useful_and_never_in_anybodys_way(
    now: datetime,
    patience: int,
    human: datetime | None,
    talks: list[datetime],
    unread: datetime | None,
    opens: int,
    rest: int,
    zone: ZoneInfo,
) -> None:
    read_by = unread if unread is not None and unread <= now else None
    here = Occasion(
        zone, Hours(opens=time(opens)), rest, PhoneNumber("+13125550123"), human, talks, unread_since=read_by
    )
    too_late_at = now + timedelta(minutes=patience)
    match refrain(here, now, too_late_at):
        case NotYet(until):
            assert now < until < too_late_at
        case None:
            assert here.hours.allow(now.astimezone(zone).time())
            assert human is None or human <= now
            assert all(abs(talk - now) >= timedelta(hours=2) for talk in talks)
            assert read_by is None or now - read_by >= timedelta(minutes=10)
