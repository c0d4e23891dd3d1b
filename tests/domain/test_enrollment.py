"""Each asking date gets exactly one program day, whatever the clocks, the zone or a pause do (promise 5)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.enrollment import (
    Calendar,
    Due,
    Place,
    after,
    due_here,
    first_place,
    is_between,
    is_paused,
    next_day,
    next_morning,
    resumed,
    room_between,
)
from service.domain.program import Program, Starts
from service.domain.schedule import MomentTime, local
from service.rendering import Rendering

PROGRAMS = {program.key: program for program in Rendering.load().programs()}
THREE_DAYS, FIVE_WEEKS = PROGRAMS["three_days"], PROGRAMS["get_back_up"]
CITIES = ("Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca")
SUNDAY = 6

programs = st.sampled_from([THREE_DAYS, FIVE_WEEKS])
zones = st.sampled_from(CITIES).map(ZoneInfo)
rest_days = st.integers(0, 6)
near_clock_changes = st.one_of(
    st.dates(date(2026, 2, 20), date(2026, 4, 5)), st.dates(date(2026, 10, 1), date(2026, 11, 10))
)


def _walk(program: Program, calendar: Calendar, start: Place | None) -> Iterator[Due]:
    """Every prompt from a place to the end of a program."""
    place = start
    while place is not None:
        due = due_here(program, calendar, place)
        if due is None:
            return
        yield due
        place = after(due)


def _calendar(zone: ZoneInfo, rest: int = SUNDAY) -> Calendar:
    return Calendar(zone, rest, {})


def _days(dues: list[Due]) -> list[tuple[date, int]]:
    """The local dates that ask, and the program day of each."""
    return [day for day, _ in groupby((due.place.on, due.place.program_day) for due in dues)]


@given(programs, zones, rest_days, near_clock_changes)
def test_each_asking_date_gets_one_program_day_and_the_rest_day_none(
    program: Program, zone: ZoneInfo, rest: int, consented_on: date
) -> None:
    dues = list(_walk(program, _calendar(zone, rest), first_place(program, consented_on, rest)))
    days = _days(dues)
    assert len({on for on, _ in days}) == len({day for _, day in days}) == len(days)
    assert days == sorted(days)
    assert all(on > consented_on and on.weekday() != rest for on, _ in days)
    assert [due.prompt.key for due in dues if due.place.program_day > 0] == [prompt.key for prompt in program.prompts]


@given(programs, zones, rest_days, near_clock_changes)
def test_a_prompt_comes_at_its_wall_time_on_its_own_date(
    program: Program, zone: ZoneInfo, rest: int, consented_on: date
) -> None:
    dues = list(_walk(program, _calendar(zone, rest), first_place(program, consented_on, rest)))
    for due in dues:
        here = local(due.at, zone)
        assert (here.date(), here.time()) == (due.place.on, program.moment_time(due.prompt.moment))
        assert timedelta(minutes=30) <= due.too_late_at - due.at <= timedelta(hours=3)
    assert all(earlier.at < later.at for earlier, later in pairwise(dues))


@given(programs, st.lists(zones, min_size=1, max_size=40), rest_days, near_clock_changes)
def test_no_journey_repeats_or_loses_a_day(
    program: Program, journey: list[ZoneInfo], rest: int, consented_on: date
) -> None:
    """The client is in another zone at each prompt; the dates and the days they get are those of somebody at home."""
    at_home = list(_walk(program, _calendar(journey[0], rest), first_place(program, consented_on, rest)))
    place: Place | None = first_place(program, consented_on, rest)
    abroad: list[Due] = []
    while place is not None:
        due = due_here(program, _calendar(journey[len(abroad) % len(journey)], rest), place)
        if due is None:
            break
        abroad.append(due)
        place = after(due)
    assert [(due.place, due.prompt.key) for due in abroad] == [(due.place, due.prompt.key) for due in at_home]


@given(programs, rest_days, near_clock_changes, st.integers(0, 60), st.integers(0, 40))
def test_a_pause_anywhere_neither_skips_nor_repeats_a_program_day(
    program: Program, rest: int, consented_on: date, asked_before: int, silent_for: int
) -> None:
    calendar = _calendar(ZoneInfo("Europe/London"), rest)
    whole = list(_walk(program, calendar, first_place(program, consented_on, rest)))
    asked = whole[: min(asked_before, len(whole) - 1)]
    here = after(asked[-1]) if asked else first_place(program, consented_on, rest)
    back_on = here.on + timedelta(days=silent_for)
    later = list(_walk(program, calendar, resumed(program, rest, here, back_on)))
    days_before = {due.place.program_day for due in asked}
    days_after = {due.place.program_day for due in later if not due.between}
    assert not days_before & days_after, "a day that had begun is not asked for the rest of it"
    assert days_before | days_after == {due.place.program_day for due in whole}
    assert all(due.place.on >= back_on for due in later if silent_for)
    assert all(due.place.on.weekday() != rest for due in later)
    dates = [on for on, _ in _days(later)]
    assert dates == sorted(set(dates))


@given(rest_days, near_clock_changes, st.integers(0, 60), st.integers(0, 40), rest_days)
def test_after_a_pause_a_day_of_the_program_comes_on_its_own_weekday(
    rest: int, consented_on: date, asked_before: int, silent_for: int, rest_then: int
) -> None:
    """So "tomorrow a day with no text" stays true, whatever day they come back on and whatever day they rest on now."""
    whole = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), first_place(FIVE_WEEKS, consented_on, rest)))
    here = after(whole[min(asked_before, len(whole) - 1)])
    back = resumed(FIVE_WEEKS, rest_then, here, here.on + timedelta(days=1 + silent_for))
    later = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest_then), back))
    for due in later:
        if due.program_day > 0:
            assert (due.place.on.weekday() - rest_then - 1) % 7 == (due.program_day - 1) % 7, due.prompt.key
    in_between = {due.place.on for due in later if due.between}
    assert len(in_between) <= 6


@given(rest_days, st.integers(1, 34).filter(lambda day: day % 7), near_clock_changes)
def test_dates_in_between_leave_room_for_what_the_program_has_that_week(rest: int, day: int, on: date) -> None:
    here = resumed(FIVE_WEEKS, rest, Place(date(2026, 1, 5), day), on)
    assert here is not None
    later = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), here))
    sunday = here.on + timedelta(days=6 - here.on.weekday())
    proper = sum(due.program_day > 0 and due.place.on <= sunday for due in later)
    week = FIVE_WEEKS.week((day - 1) // 7 + 1)
    assert week is not None
    if is_between(FIVE_WEEKS, rest, here):
        assert room_between(FIVE_WEEKS, rest, here) == max(0, week.texts - proper)


@given(rest_days, near_clock_changes, st.integers(0, 60), st.integers(1, 20), st.integers(0, 40))
def test_whoever_is_back_before_their_pause_is_over_goes_on_as_after_a_shorter_one(
    rest: int, consented_on: date, asked_before: int, back_after: int, meant_longer: int
) -> None:
    whole = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), first_place(FIVE_WEEKS, consented_on, rest)))
    here = after(whole[min(asked_before, len(whole) - 2)])
    back_on = here.on + timedelta(days=back_after)
    meant = resumed(FIVE_WEEKS, rest, here, back_on + timedelta(days=meant_longer))
    assert meant is not None
    back = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), resumed(FIVE_WEEKS, rest, meant, back_on)))
    shorter = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), resumed(FIVE_WEEKS, rest, here, back_on)))
    assert back == shorter


def test_ana_back_on_a_friday_is_asked_at_once_and_her_wednesday_is_a_wednesday() -> None:
    """Her father died on the Tuesday of week 3; she is back on Thursday 26 March."""
    here = Place(date(2026, 3, 17), 16, position=2)
    back = resumed(FIVE_WEEKS, SUNDAY, here, date(2026, 3, 27))
    later = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("Europe/London")), back))
    assert [due.place.on.day for due in later if due.between] == [27, 27, 28, 28, 30, 30, 31, 31]
    first = next(due for due in later if due.program_day > 0)
    assert (first.place.on, first.prompt.key) == (date(2026, 4, 1), "w3-wed-am")


def test_day_one_is_never_the_day_of_the_yes() -> None:
    for offset in range(14):
        consented_on = date(2026, 3, 2) + timedelta(days=offset)
        assert all(first_place(program, consented_on, SUNDAY).on > consented_on for program in PROGRAMS.values())


@pytest.mark.parametrize(
    ("consented_on", "first_on", "program_day"),
    [
        (date(2026, 3, 1), date(2026, 3, 2), 1),
        (date(2026, 3, 2), date(2026, 3, 3), -3),
        (date(2026, 3, 4), date(2026, 3, 5), -2),
        (date(2026, 3, 6), date(2026, 3, 7), 0),
        (date(2026, 3, 7), date(2026, 3, 9), 1),
    ],
    ids=["Sunday", "Monday", "Wednesday", "Friday", "Saturday"],
)
def test_five_weeks_begin_on_a_monday_with_a_run_in_before_it(
    consented_on: date, first_on: date, program_day: int
) -> None:
    assert first_place(FIVE_WEEKS, consented_on, SUNDAY) == Place(first_on, program_day)


@given(near_clock_changes, rest_days)
def test_day_one_of_five_weeks_is_the_day_after_a_rest_day(consented_on: date, rest: int) -> None:
    dues = list(_walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), first_place(FIVE_WEEKS, consented_on, rest)))
    day_one = next(due.place.on for due in dues if due.place.program_day == 1)
    assert day_one.weekday() == (rest + 1) % 7
    assert timedelta(0) < day_one - consented_on <= timedelta(days=7)


@given(near_clock_changes, rest_days)
def test_no_week_of_five_has_more_texts_than_it_promises(consented_on: date, rest: int) -> None:
    dues = [
        due
        for due in _walk(FIVE_WEEKS, _calendar(ZoneInfo("UTC"), rest), first_place(FIVE_WEEKS, consented_on, rest))
        if due.place.program_day > 0
    ]
    weeks = {
        number: len(list(group)) for number, group in groupby(dues, lambda due: (due.place.program_day - 1) // 7 + 1)
    }
    assert weeks == {1: 11, 2: 11, 3: 11, 4: 7, 5: 7}


def test_whoever_rests_on_friday_is_asked_on_the_other_six() -> None:
    dues = _walk(FIVE_WEEKS, _calendar(ZoneInfo("Asia/Kathmandu"), 4), first_place(FIVE_WEEKS, date(2026, 3, 5), 4))
    assert {due.place.on.weekday() for due in dues} == {0, 1, 2, 3, 5, 6}


def test_a_review_of_the_next_morning_belongs_to_its_own_day() -> None:
    """Gwen works nights: asked at four in the afternoon, and at seven the next morning how it went."""
    moments = {"morning": MomentTime(time(16)), "evening": MomentTime(time(7), next_day=True)}
    houston = ZoneInfo("America/Chicago")
    goal, review, *_ = _walk(THREE_DAYS, Calendar(houston, SUNDAY, moments), Place(date(2026, 3, 6), 1))
    assert (goal.place.on, local(goal.at, houston).isoformat()[:16]) == (date(2026, 3, 6), "2026-03-06T16:00")
    assert (review.place.on, local(review.at, houston).isoformat()[:16]) == (date(2026, 3, 6), "2026-03-07T07:00")


def test_a_run_in_that_was_interrupted_leads_to_the_next_monday() -> None:
    here = Place(date(2026, 3, 5), -1, position=1)
    back = resumed(FIVE_WEEKS, SUNDAY, here, date(2026, 3, 11))
    assert back == Place(date(2026, 3, 11), 0)
    assert back is not None
    assert next_day(FIVE_WEEKS, SUNDAY, back) == Place(date(2026, 3, 16), 1)


def test_behind_the_last_prompt_there_is_nothing() -> None:
    last = Place(date(2026, 3, 5), THREE_DAYS.last_day, position=9)
    assert due_here(THREE_DAYS, _calendar(ZoneInfo("UTC")), last) is None
    assert next_day(THREE_DAYS, SUNDAY, last) is None
    assert resumed(THREE_DAYS, SUNDAY, last, date(2026, 4, 1)) is None
    assert THREE_DAYS.starts is Starts.NEXT_DAY


def test_a_pause_holds_until_the_date_it_names() -> None:
    until = date(2026, 3, 9)
    assert [is_paused(until, until + timedelta(days=days)) for days in (-1, 0, 1)] == [True, False, False]
    assert not is_paused(None, until)
    assert is_paused(date.max, until)


def test_what_is_asked_for_today_begins_tomorrow_also_a_minute_before_midnight() -> None:
    late = datetime(2026, 3, 28, 23, 59, tzinfo=UTC)
    assert next_morning(local(late, ZoneInfo("Europe/London"))) == date(2026, 3, 29)
    assert next_morning(local(late, ZoneInfo("Asia/Kathmandu"))) == date(2026, 3, 30)
