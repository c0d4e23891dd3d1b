"""Time as a client lives it: local dates and wall times first, instants last. And how much we text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from service.domain.refusal import Refusal

TEXTS_A_DATE = 2
"""Texts we start on one local date, unless a program says so."""
TEXTS_A_DATE_HARD_STOP = 3
"""No program goes beyond it. Also meets Florida's three in 24 hours (Fla. Stat. 501.059)."""
TEXTS_A_WEEK = 11
TEXTS_A_WEEK_TAPERED = 7
TEXTS_A_WEEK_HARD_STOP = 14
BETWEEN_TEXTS = timedelta(hours=3)
QUESTIONS_A_TEXT = 1
TYPED_ANSWERS_A_WEEK = 5
ACKNOWLEDGMENTS_A_DATE = 4
PATIENCE_ENDS = time(20)
"""Until when, in the client's day, a late evening prompt may still go."""
MAY_STILL_LEAVE = timedelta(minutes=30)
"""How long past a time that a client chose, their hours stay open for what was due then."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Between which wall times of theirs a client may be texted by us. The end is excluded."""

    opens: time = time(9, 0)
    closes: time = PATIENCE_ENDS

    def allow(self, wall: time) -> bool:
        return self.opens <= wall < self.closes

    def widened_to(self, wall: time) -> "Hours":
        """These hours, stretched just as far as a time that the client asked for, in their own words."""
        closes = max(self.closes, (datetime.combine(date.min, wall) + MAY_STILL_LEAVE).time())
        return Hours(min(self.opens, wall), closes)


STAFF_HOURS = Hours(time(8), time(21))
"""What staff, CSV files and programs may choose (47 CFR 64.1200(c)(1))."""
CLIENT_HOURS = Hours(time(6, 0), time(22, 0))
"""What a client may choose for themselves."""


@dataclass(frozen=True, slots=True)
class MomentTime:
    """When a moment falls: a wall time on the check-in's local date, or on the morning after it."""

    at: time
    next_day: bool = False


def zone_named(name: str) -> ZoneInfo:
    """The IANA zone. Raises Refusal with an example when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refusal(
            "Write the time zone as region and city, such as Europe/London, America/New_York or Asia/Kathmandu."
        ) from None


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """When a wall time happens on a date in a zone, in aware UTC.

    A wall time that the clocks skip slides forward by the gap; one that comes twice means the first
    (RFC 5545 3.3.5; Temporal's "compatible").
    """
    return datetime.combine(day, wall, tzinfo=zone).replace(fold=0).astimezone(UTC)


def local(now: datetime, zone: ZoneInfo) -> datetime:
    """`now` (aware) on the wall clock of a zone."""
    return now.astimezone(zone)


def due_at(day: date, moment: MomentTime, zone: ZoneInfo) -> datetime:
    """The instant, in aware UTC, at which a moment of a local date comes."""
    return instant(day + timedelta(days=moment.next_day), moment.at, zone)


def is_asking_date(day: date, rest_weekday: int) -> bool:
    """Whether prompts may go on a local date: every date but the weekly rest day (Monday is 0)."""
    return day.weekday() != rest_weekday


def next_asking_date(day: date, rest_weekday: int) -> date:
    """The given local date, or the day after it where it is the rest day."""
    return day if is_asking_date(day, rest_weekday) else day + timedelta(days=1)


def opens_next(now: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    """The next instant, in aware UTC, at which the hours allow a text; `now` when they do already."""
    here = local(now, zone)
    if hours.allow(here.time()):
        return now
    day = here.date() if here.time() < hours.opens else here.date() + timedelta(days=1)
    return instant(day, hours.opens, zone)


def read_moments(stored: Mapping[str, str]) -> dict[str, MomentTime]:
    """A client's own moments from how they are kept: `16:00`, or `07:00+1` for the morning after."""
    return {
        name: MomentTime(time.fromisoformat(kept.removesuffix("+1")), kept.endswith("+1"))
        for name, kept in stored.items()
    }


def write_moments(moments: Mapping[str, MomentTime]) -> dict[str, str]:
    """The inverse of read_moments."""
    return {name: f"{moment.at:%H:%M}{'+1' if moment.next_day else ''}" for name, moment in moments.items()}
