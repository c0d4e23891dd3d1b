"""What a granted wish changes, as values. Each is taken back by UNDO."""

from dataclasses import dataclass
from datetime import date, datetime

from service.domain.enrollment import Later
from service.domain.restraint import Pace
from service.domain.schedule import Hours


@dataclass(frozen=True, slots=True)
class AskedLater:
    """The question that is open comes once more, at an instant (aware UTC) that the client named."""

    check_in_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Postponed:
    """What is still to come today comes at another time. hours: wider ones that the client's own words allow."""

    later: Later
    hours: Hours | None = None


@dataclass(frozen=True, slots=True)
class RestDayMoved:
    """Another weekday has no texts from now on; Monday is 0."""

    weekday: int


@dataclass(frozen=True, slots=True)
class PaceSet:
    """As much of the program as the client wants, and never more than it has."""

    pace: Pace


@dataclass(frozen=True, slots=True)
class ZoneMoved:
    """The client's clock is another (IANA name): until the first local date back home, or for good."""

    zone: str
    until: date | None


@dataclass(frozen=True, slots=True)
class ProgressWanted:
    """The client wants to hear what they have done."""


@dataclass(frozen=True, slots=True)
class ExportAsked:
    """The client wants a copy of everything; it goes by another channel than the phone."""


Wished = AskedLater | Postponed | RestDayMoved | PaceSet | ZoneMoved | ProgressWanted | ExportAsked
