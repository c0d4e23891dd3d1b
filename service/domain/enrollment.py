"""One client in one program: where they are in it, and what is due next. Walks local dates, never hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from service.domain.program import Program, Prompt, Starts, week_of
from service.domain.replies import Asked
from service.domain.schedule import MomentTime, due_at, is_asking_date, next_asking_date, read_moments

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
class Later:
    """On one local date, one moment of it comes at another wall time: "ask me at 4"."""

    on: date
    moment: str
    at: time

    def written(self) -> dict[str, str]:
        """As it is kept; read_later gives it back."""
        return {"on": self.on.isoformat(), "moment": self.moment, "at": f"{self.at:%H:%M}"}


def read_later(kept: Mapping[str, str] | None) -> Later | None:
    """The inverse of Later.written."""
    if kept is None:
        return None
    return Later(date.fromisoformat(kept["on"]), kept["moment"], time.fromisoformat(kept["at"]))


@dataclass(frozen=True, slots=True)
class Back:
    """From a local date on, a client who travels is home: the zone there."""

    on: date
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Calendar:
    """What places a client's program in their days: zone, rest day (Monday is 0) and moments they moved."""

    zone: ZoneInfo
    rest_weekday: int
    moments: Mapping[str, MomentTime]
    later: Later | None = None
    back: Back | None = None

    def moment_of(self, program: Program, prompt: Prompt, on: date) -> MomentTime:
        """When a prompt of a local date comes."""
        if self.later is not None and (self.later.on, self.later.moment) == (on, prompt.moment):
            return MomentTime(self.later.at)
        return self.moments.get(prompt.moment) or MomentTime(program.moment_time(prompt.moment))

    def zone_on(self, on: date) -> ZoneInfo:
        """The zone of a local date: where the client is now, or from the day they are back on, home."""
        return self.back.zone if self.back is not None and on >= self.back.on else self.zone


def read_calendar(
    zone: str,
    rest_weekday: int,
    moments: Mapping[str, str],
    later: Mapping[str, str] | None = None,
    *,
    home_zone: str | None = None,
    away_until: date | None = None,
) -> Calendar:
    """From how all of it is kept; `home_zone` and `away_until` of whoever travels."""
    back = Back(away_until, ZoneInfo(home_zone)) if home_zone is not None and away_until is not None else None
    return Calendar(ZoneInfo(zone), rest_weekday, read_moments(moments), read_later(later), back)


@dataclass(frozen=True, slots=True)
class Due:
    """One prompt on one local date of a client's. Instants are aware UTC.

    between: the date belongs to no day of the program; it waits there for its own weekday.
    """

    prompt: Prompt
    place: Place
    at: datetime
    too_late_at: datetime
    between: bool = False

    @property
    def program_day(self) -> int:
        """The program day that it counts for: 0 where it counts for none."""
        return 0 if self.between else self.place.program_day


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


def is_between(program: Program, rest_weekday: int, place: Place) -> bool:
    """Whether a date waits for the weekday of the program day that comes next.

    A silence that ends on a Friday does not make a Friday of the program's Wednesday, whose words speak of the days
    around it; nor does another rest day.
    """
    if program.starts is not Starts.MONDAY or place.program_day < 1 or place.program_day % DAYS_A_WEEK == 0:
        return False
    since_rest = (place.on.weekday() - rest_weekday - 1) % DAYS_A_WEEK
    return since_rest != (place.program_day - 1) % DAYS_A_WEEK


def prompts_at(program: Program, rest_weekday: int, place: Place) -> tuple[Prompt, ...]:
    """The prompts of a place's program day, in their order; of the run-in for days up to 0 and dates in between."""
    if place.program_day < 1:
        return program.run_in_on(program.run_in_days + place.program_day)
    if is_between(program, rest_weekday, place):
        days = program.run_in_days
        return program.run_in_on(place.on.toordinal() % days + 1) if days else ()
    return program.prompts_on(place.program_day)


def due_here(program: Program, calendar: Calendar, place: Place) -> Due | None:
    """The prompt that comes next, looking forward from a place (itself included); None when the program is over."""
    seen: Place | None = place
    while seen is not None:
        prompts = prompts_at(program, calendar.rest_weekday, seen)
        if seen.position < len(prompts):
            prompt = prompts[seen.position]
            at = due_at(seen.on, calendar.moment_of(program, prompt, seen.on), calendar.zone_on(seen.on))
            between = is_between(program, calendar.rest_weekday, seen)
            return Due(prompt, seen, at, at + program.patience(prompt.moment), between)
        seen = next_day(program, calendar.rest_weekday, seen)
    return None


def room_between(program: Program, rest_weekday: int, place: Place) -> int:
    """How many texts a calendar week may bring that has dates in between: the program's days of it have theirs."""
    week = program.week(week_of(place.program_day))
    texts = week.texts if week else program.texts_a_week
    sunday = place.on + timedelta(days=6 - place.on.weekday())
    taken, seen = 0, place
    while seen.on <= sunday:
        if not is_between(program, rest_weekday, seen):
            taken += len(program.prompts_on(seen.program_day))
        following = next_day(program, rest_weekday, replace(seen, position=0))
        if following is None:
            break
        seen = following
    return max(0, texts - taken)


def after(due: Due) -> Place:
    """The place just behind a due prompt."""
    return replace(due.place, position=due.place.position + 1)


def next_day(program: Program, rest_weekday: int, place: Place) -> Place | None:
    """The next date on which this program asks, or None behind its last.

    Rest days take no prompts. In a program that starts on Mondays every seventh program day is the rest day, and each
    day has its own weekday: a date in between leads to the next date, at the same day of the program.
    """
    if is_between(program, rest_weekday, place):
        return Place(next_asking_date(place.on + timedelta(days=1), rest_weekday), place.program_day)
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

    A day that had begun before the silence is not asked for the rest of it. Until the weekday of the day that comes
    next, dates lie in between. A silence that ends before its time takes its dates back. None when the program is over.
    """
    here: Place | None = place
    if place.position > 0:
        here = next_day(program, rest_weekday, place)
    return replace(here, on=next_asking_date(on, rest_weekday)) if here else None


def off_the_rest_day(program: Program, rest_weekday: int, place: Place) -> Place | None:
    """The same place, or the next that asks where its date has become the rest day; None behind the last."""
    if is_asking_date(place.on, rest_weekday):
        return place
    if place.position > 0:
        return next_day(program, rest_weekday, place)
    return replace(place, on=next_asking_date(place.on, rest_weekday))


def next_goal_date(program: Program, rest_weekday: int, place: Place, today: date) -> date | None:
    """The next local date, from today on, on which somebody at a place is asked for a goal; None behind the last."""
    on = max(place.on, today)
    seen: Place | None = place if on == place.on else replace(place, on=next_asking_date(on, rest_weekday))
    while seen is not None:
        left = prompts_at(program, rest_weekday, seen)[seen.position :]
        if any(prompt.asks is Asked.GOAL for prompt in left):
            return seen.on
        seen = next_day(program, rest_weekday, seen)
    return None


def next_morning(now_local: datetime) -> date:
    """The next local date: where anything begins that the client asked for today."""
    return now_local.date() + timedelta(days=1)


def is_paused(until: date | None, today: date) -> bool:
    """Whether a pause still holds on a local date. `until`: the first date on which prompts return, if any."""
    return until is not None and today < until
