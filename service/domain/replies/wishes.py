"""The changes a client may ask for in plain words, as small values the conversation acts on."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal


@dataclass(frozen=True, slots=True)
class Later:
    """Ask again today: at a local wall time, or after some minutes; both None when no time was named."""

    at: time | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class MomentAt:
    """One moment of the day at another local wall time."""

    moment: Literal["morning", "evening"]
    at: time


@dataclass(frozen=True, slots=True)
class OtherTimes:
    """From now on these moments, one or two of them, at other times."""

    moments: tuple[MomentAt, ...]


@dataclass(frozen=True, slots=True)
class OtherRestDay:
    """Another rest day; Monday is 0, as in `date.weekday`."""

    weekday: int


@dataclass(frozen=True, slots=True)
class Fewer:
    """Fewer texts."""


@dataclass(frozen=True, slots=True)
class More:
    """More texts."""


@dataclass(frozen=True, slots=True)
class Tiny:
    """A five-minute goal tomorrow (TINY)."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A silent day tomorrow (REST)."""


@dataclass(frozen=True, slots=True)
class Same:
    """The same goal as the last one (SAME)."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """One check-in a week after the program has ended (WEEKLY)."""


@dataclass(frozen=True, slots=True)
class Private:
    """Own words stay out of texts and mails (PRIVATE)."""


@dataclass(frozen=True, slots=True)
class InZone:
    """Somewhere else for a time: the place in the client's words; `until` is the first date back home."""

    place: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How the client is doing: "how am I doing"."""


@dataclass(frozen=True, slots=True)
class Export:
    """A copy of everything kept about the client."""


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """Erase everything; to be confirmed through the other channel."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what the last reply was understood as (UNDO)."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """An answer to the comeback text: pick up tomorrow, wait a week, or leave it there."""

    when: Literal["tomorrow", "week", "leave"]


Wish = (
    Later
    | OtherTimes
    | OtherRestDay
    | Fewer
    | More
    | Tiny
    | Rest
    | Same
    | Weekly
    | Private
    | InZone
    | Progress
    | Export
    | ForgetMe
    | Undo
    | ComeBack
)
