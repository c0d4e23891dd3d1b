"""One client in one program: where they are in it, and what is due next. Walks local dates, never hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from service.domain.program import Program, Prompt, Starts
from service.domain.replies import Asked
from service.domain.schedule import MomentTime, due_at, is_asking_date, next_asking_date

RUN_IN_AT_MOST = 4
DAYS_A_WEEK = 7


class EnrollmentState(StrEnum):
    INVITED = "invited"
    ACTIVE = "active"
    FINISHED = "finished"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an enrollment is: the local date, the program day asked on it, and which of its prompts comes next.

    Program days up to 0 are the run-in: day 0 is its last possible one.
    """

    on: date
    program_day: int
    position: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """What places a client's program in their days: zone, rest day (Monday is 0) and moments they moved."""

    zone: ZoneInfo
    rest_weekday: int
    moments: Mapping[str, MomentTime]

    def moment_of(self, program: Program, prompt: Prompt) -> MomentTime:
        return self.moments.get(prompt.moment) or MomentTime(program.moment_time(prompt.moment))


@dataclass(frozen=True, slots=True)
class Due:
    """One prompt on one local date of a client's. Instants are aware UTC."""

    prompt: Prompt
    place: Place
    at: datetime
    too_late_at: datetime


def first_place(program: Program, consented_on: date, rest_weekday: int) -> Place:
    """Where a program begins for somebody who said yes on a local date: never on that date itself."""
    tomorrow = consented_on + timedelta(days=1)
    if program.starts is Starts.NEXT_DAY:
        return Place(next_asking_date(tomorrow, rest_weekday), 1)
    day_one = _first_monday(consented_on, rest_weekday)
    run_in = [on for on in _dates(tomorrow, day_one) if is_asking_date(on, rest_weekday)][
        : min(program.run_in_days, RUN_IN_AT_MOST)
    ]
    if not run_in:
        return Place(day_one, 1)
    return Place(run_in[0], 1 - len(run_in))


def _first_monday(consented_on: date, rest_weekday: int) -> date:
    first_weekday = 0 if rest_weekday == 6 else (rest_weekday + 1) % DAYS_A_WEEK
    ahead = (first_weekday - consented_on.weekday() - 1) % DAYS_A_WEEK + 1
    return consented_on + timedelta(days=ahead)


def _dates(start: date, end: date) -> Iterator[date]:
    return (start + timedelta(days=days) for days in range((end - start).days))


def prompts_at(program: Program, place: Place) -> tuple[Prompt, ...]:
    """The prompts of a place's program day, in their order; of the run-in for days up to 0."""
    if place.program_day < 1:
        return program.run_in_on(program.run_in_days + place.program_day)
    return program.prompts_on(place.program_day)


def due_here(program: Program, calendar: Calendar, place: Place) -> Due | None:
    """The prompt that comes next, looking forward from a place (itself included); None when the program is over."""
    seen: Place | None = place
    while seen is not None:
        prompts = prompts_at(program, seen)
        if seen.position < len(prompts):
            prompt = prompts[seen.position]
            at = due_at(seen.on, calendar.moment_of(program, prompt), calendar.zone)
            return Due(prompt, seen, at, at + program.patience(prompt.moment))
        seen = next_day(program, calendar.rest_weekday, seen)
    return None


def after(due: Due) -> Place:
    """The place just behind a due prompt."""
    return replace(due.place, position=due.place.position + 1)


def next_day(program: Program, rest_weekday: int, place: Place) -> Place | None:
    """The next date on which this program asks, or None behind its last.

    Rest days take no prompts. In a program that starts on Mondays every seventh program day is the rest day.
    """
    following = place.program_day + 1
    if program.starts is Starts.MONDAY and following > 0 and following % DAYS_A_WEEK == 0:
        following += 1
    if following > program.last_day:
        return None
    on = next_asking_date(place.on + timedelta(days=1), rest_weekday)
    if following == 1 and program.starts is Starts.MONDAY:
        on = max(on, _first_monday(place.on, rest_weekday))
    return Place(on, following)


def resumed(program: Program, rest_weekday: int, place: Place, on: date) -> Place | None:
    """Where to go on after a silence that ended on a local date: nothing skipped, nothing asked twice.

    A day that had begun before the silence is not asked for the rest of it. None when the program is over.
    """
    here: Place | None = place
    if place.position > 0:
        here = next_day(program, rest_weekday, place)
    if here is None or here.on >= on:
        return here
    return replace(here, on=next_asking_date(on, rest_weekday), position=0)


def next_goal_date(program: Program, rest_weekday: int, place: Place, today: date) -> date | None:
    """The next local date, from today on, on which somebody at a place is asked for a goal; None behind the last."""
    on = max(place.on, today)
    seen: Place | None = place if on == place.on else replace(place, on=next_asking_date(on, rest_weekday))
    while seen is not None:
        if any(prompt.asks is Asked.GOAL for prompt in prompts_at(program, seen)[seen.position :]):
            return seen.on
        seen = next_day(program, rest_weekday, seen)
    return None


def next_morning(now_local: datetime) -> date:
    """The next local date: where anything begins that the client asked for today."""
    return now_local.date() + timedelta(days=1)


def is_paused(until: date | None, today: date) -> bool:
    """Whether a pause still holds on a local date. `until`: the first date on which prompts return, if any."""
    return until is not None and today < until
