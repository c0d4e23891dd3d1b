"""The budget holds for what has really left, by the client's own dates."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.budget import Allowance, Full, Started, may_follow_at, used_up
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE_HARD_STOP, TEXTS_A_WEEK_HARD_STOP, local

LONDON, AUCKLAND = ZoneInfo("Europe/London"), ZoneInfo("Pacific/Auckland")
WEDNESDAY_EVENING = datetime(2026, 3, 4, 19, 30, tzinfo=UTC)
FIVE_WEEKS = Allowance()


def _at(day: int, hour: int, **told: object) -> Started:
    return Started(datetime(2026, 3, day, hour, tzinfo=UTC), **told)  # type: ignore[arg-type]


def test_a_third_text_on_one_date_is_one_too_many() -> None:
    assert used_up([_at(4, 9)], FIVE_WEEKS, LONDON, WEDNESDAY_EVENING) is None
    assert used_up([_at(4, 9), _at(4, 14)], FIVE_WEEKS, LONDON, WEDNESDAY_EVENING) is Full.DAY
    assert used_up([_at(3, 9), _at(3, 19)], FIVE_WEEKS, LONDON, WEDNESDAY_EVENING) is None


def test_a_program_may_ask_three_times_a_day_and_no_more() -> None:
    generous = Allowance(a_date=9)
    three = [_at(4, 9), _at(4, 12), _at(4, 15)]
    assert used_up(three[:2], generous, LONDON, WEDNESDAY_EVENING) is None
    assert used_up(three, generous, LONDON, WEDNESDAY_EVENING) is Full.DAY


def test_three_in_twenty_four_hours_are_enough_whatever_the_dates_say() -> None:
    around_midnight = [_at(3, 20), _at(3, 23), _at(4, 9)]
    assert used_up(around_midnight, Allowance(a_date=3), LONDON, WEDNESDAY_EVENING) is Full.DAY


def test_a_week_begins_on_the_clients_monday() -> None:
    sunday_and_before = [_at(1, hour) for hour in range(8, 20)]
    assert used_up(sunday_and_before, Allowance(a_week=7), LONDON, WEDNESDAY_EVENING) is None
    # A Sunday evening in London is a Monday morning in Auckland.
    assert used_up([_at(1, 19)] * 7, Allowance(a_week=7), AUCKLAND, WEDNESDAY_EVENING) is Full.WEEK


def test_a_text_about_the_week_comes_on_top_of_it_up_to_the_hard_stop() -> None:
    eleven = [_at(2, hour) for hour in range(8, 19)]
    assert used_up(eleven, FIVE_WEEKS, LONDON, WEDNESDAY_EVENING) is Full.WEEK
    assert used_up(eleven, Allowance(a_week=None), LONDON, WEDNESDAY_EVENING) is None
    fourteen = [*eleven, _at(3, 9), _at(3, 12), _at(3, 15)]
    assert used_up(fourteen, Allowance(a_week=None), LONDON, WEDNESDAY_EVENING) is Full.WEEK


def test_what_is_no_prompt_fills_no_programs_week() -> None:
    told = [_at(2, hour, of_program=False) for hour in range(8, 19)]
    assert used_up(told, FIVE_WEEKS, LONDON, WEDNESDAY_EVENING) is None


def test_a_week_of_the_program_keeps_its_measure_however_a_pause_has_shifted_it() -> None:
    tapered = Allowance(program_week=(1, 4), in_program_week=2)
    of_week_four = [_at(1, 9, program_week=(1, 4)), _at(3, 9, program_week=(1, 4))]
    assert used_up(of_week_four, tapered, LONDON, WEDNESDAY_EVENING) is Full.WEEK
    of_another = [_at(1, 9, program_week=(1, 3)), _at(3, 9, program_week=(2, 4))]
    assert used_up(of_another, tapered, LONDON, WEDNESDAY_EVENING) is None


def test_three_hours_lie_between_two_texts() -> None:
    assert may_follow_at([]) is None
    assert may_follow_at([_at(4, 9), _at(3, 9)]) == datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize("zone", [LONDON, AUCKLAND, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kathmandu")], ids=str)
@given(
    tries=st.lists(st.integers(0, 60 * 24 * 20), min_size=30, max_size=120),
    allowance=st.builds(Allowance, a_date=st.integers(1, 9), a_week=st.sampled_from([None, 7, 11, 99])),
)
def test_whoever_asks_the_budget_never_goes_beyond_it(zone: ZoneInfo, tries: list[int], allowance: Allowance) -> None:
    """Twenty days over the change to summer time, tried at any minutes; each text sent that may be."""
    begin = datetime(2026, 3, 20, tzinfo=UTC)
    started: list[Started] = []
    for minutes in sorted(tries):
        now = begin + timedelta(minutes=minutes)
        follows = may_follow_at(started)
        if used_up(started, allowance, zone, now) is None and (follows is None or follows <= now):
            started.append(Started(now))
    dates = [local(one.at, zone).date() for one in started]
    mondays = [date - timedelta(days=date.weekday()) for date in dates]
    a_week = min(allowance.a_week or TEXTS_A_WEEK_HARD_STOP, TEXTS_A_WEEK_HARD_STOP)
    assert all(dates.count(date) <= min(allowance.a_date, TEXTS_A_DATE_HARD_STOP) for date in dates)
    assert all(mondays.count(monday) <= a_week for monday in mondays)
    gaps = [later.at - one.at for one, later in pairwise(started)]
    assert all(gap >= BETWEEN_TEXTS for gap in gaps)
