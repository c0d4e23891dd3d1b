"""When a client hears about their week: on the rest day at 17:00 of theirs, when a week of the program is behind
them. The hour is looked at once a week; a pause, a hold or a stop lets it pass by."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.enrollment import Place
from service.domain.program import Program, week_of
from service.domain.schedule import instant, local

SUMMARY_AT: Final = time(17)
PATIENCE: Final = timedelta(days=2)
"""Later than this the week is no news any more; the next one tells of it too."""


def summary_due_at(rest_day: date, zone: ZoneInfo) -> datetime:
    """The instant (aware UTC) of a rest day's summary hour."""
    return instant(rest_day, SUMMARY_AT, zone)


def rest_day_after(day: date, rest_weekday: int) -> date:
    """The first rest day behind a local date (Monday is 0)."""
    return day + timedelta(days=(rest_weekday - day.weekday() - 1) % 7 + 1)


def weeks_over(program: Program, place: Place | None, *, finished: bool) -> int:
    """How many weeks of a program lie behind a client who stands at a place; all of them when it is finished."""
    if finished:
        return week_of(program.last_day)
    return 0 if place is None or place.program_day < 1 else week_of(place.program_day) - 1


@dataclass(frozen=True, slots=True)
class Hour:
    """What is known of a client when a summary hour has come.

    rest_day: whose hour it is. over: the weeks of the program behind them; told: of how many they have heard.
    finished: no week comes after these. gone: they left. resting: a pause, a hold or a stop. quiet: they fell silent
    and the program waits; told_so: a summary has gone out in that silence already.
    """

    rest_day: date
    zone: ZoneInfo
    rest_weekday: int
    over: int
    told: int
    finished: bool = False
    gone: bool = False
    resting: bool = False
    quiet: bool = False
    told_so: bool = False


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell them about this week of the program. over: it has ended; otherwise it waits for them."""

    week: int
    over: bool


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Nothing to tell; look again on this rest day."""

    on: date


@dataclass(frozen=True, slots=True)
class NeverAgain:
    """Nothing is left to tell."""


def decide(hour: Hour, now: datetime) -> Tell | LookAgain | NeverAgain:
    """What to do at a summary hour, or some time behind it (`now`: aware UTC)."""
    due = summary_due_at(hour.rest_day, hour.zone)
    if hour.gone or (hour.finished and hour.told >= hour.over):
        return NeverAgain()
    if now < due:
        # They have moved west since the hour was set.
        return LookAgain(hour.rest_day)
    today = local(now, hour.zone).date()
    later = LookAgain(rest_day_after(max(today, hour.rest_day), hour.rest_weekday))
    if hour.resting or now - due > PATIENCE:
        return later
    if hour.over > hour.told:
        return Tell(hour.over, over=True)
    if hour.quiet and not hour.told_so:
        return Tell(hour.over + 1, over=False)
    return later
