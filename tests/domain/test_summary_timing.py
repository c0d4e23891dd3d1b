"""When a client hears about their week: never early, never twice, and not while anything rests."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.enrollment import Place
from service.domain.schedule import local
from service.domain.summary import Hour, LookAgain, NeverAgain, Tell, decide, rest_day_after, summary_due_at, weeks_over
from service.rendering import Rendering

LONDON = ZoneInfo("Europe/London")
SUNDAY = date(2026, 3, 8)
AT_FIVE = datetime(2026, 3, 8, 17, 0, tzinfo=UTC)
ONE_WEEK = Hour(rest_day=SUNDAY, zone=LONDON, rest_weekday=6, over=1, told=0)


def an_hour(**facts: object) -> Hour:
    values: dict[str, object] = {"rest_day": SUNDAY, "zone": LONDON, "rest_weekday": 6, "over": 1, "told": 0}
    return Hour(**(values | facts))  # type: ignore[arg-type]


def test_a_week_that_is_over_is_told_at_five_and_not_a_second_before() -> None:
    assert decide(ONE_WEEK, AT_FIVE) == Tell(1, over=True)
    assert decide(ONE_WEEK, AT_FIVE - timedelta(seconds=1)) == LookAgain(SUNDAY)


def test_a_week_that_is_not_over_or_told_already_is_not_told() -> None:
    for hour in (an_hour(over=0), an_hour(told=1)):
        assert decide(hour, AT_FIVE) == LookAgain(date(2026, 3, 15))


@pytest.mark.parametrize("late", [timedelta(hours=3), timedelta(days=2)])
def test_late_is_better_than_not_at_all_for_two_days(late: timedelta) -> None:
    assert decide(ONE_WEEK, AT_FIVE + late) == Tell(1, over=True)


def test_later_than_that_it_waits_for_the_next_rest_day() -> None:
    assert decide(ONE_WEEK, AT_FIVE + timedelta(days=2, seconds=1)) == LookAgain(date(2026, 3, 15))
    assert decide(ONE_WEEK, AT_FIVE + timedelta(days=30)) == LookAgain(date(2026, 4, 12))


def test_while_anything_rests_the_hour_passes_by() -> None:
    assert decide(an_hour(resting=True), AT_FIVE) == LookAgain(date(2026, 3, 15))


def test_a_silence_is_told_of_once() -> None:
    assert decide(an_hour(over=1, told=1, quiet=True), AT_FIVE) == Tell(2, over=False)
    assert decide(an_hour(over=1, told=1, quiet=True, told_so=True), AT_FIVE) == LookAgain(date(2026, 3, 15))


def test_behind_the_last_week_nothing_is_looked_at_any_more() -> None:
    assert decide(an_hour(over=5, told=4, finished=True), AT_FIVE) == Tell(5, over=True)
    assert decide(an_hour(over=5, told=5, finished=True), AT_FIVE) == NeverAgain()
    assert decide(an_hour(gone=True), AT_FIVE) == NeverAgain()


def test_who_moved_west_meanwhile_is_told_at_their_own_five() -> None:
    hour = an_hour(zone=ZoneInfo("America/New_York"))
    assert decide(hour, AT_FIVE) == LookAgain(SUNDAY)
    assert decide(hour, summary_due_at(SUNDAY, ZoneInfo("America/New_York"))) == Tell(1, over=True)


def test_weeks_lie_behind_a_client_by_the_days_of_the_program_not_by_dates(rendering: Rendering) -> None:
    program = rendering.program("get_back_up")
    for day, weeks in ((-2, 0), (1, 0), (6, 0), (8, 1), (33, 4), (34, 4)):
        assert weeks_over(program, Place(SUNDAY, day), finished=False) == weeks
    assert weeks_over(program, None, finished=True) == 5
    assert weeks_over(rendering.program("three_days"), None, finished=True) == 1


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.integers(0, 6),
    st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "America/Havana"]),
)
def test_the_hour_is_five_of_the_clients_own_clock_in_every_season(day: date, weekday: int, zone: str) -> None:
    rest_day = rest_day_after(day, weekday)
    assert day < rest_day <= day + timedelta(days=7)
    assert rest_day.weekday() == weekday
    here = local(summary_due_at(rest_day, ZoneInfo(zone)), ZoneInfo(zone))
    assert (here.date(), here.hour, here.minute) == (rest_day, 17, 0)
