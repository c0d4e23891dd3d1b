"""What a client changes on their own page, and what they are asked before they may read their words there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from service.domain.language import Language
from service.domain.refusal import Refusal
from service.domain.schedule import Hours, MomentTime

PAGE_LASTS: Final = timedelta(days=60)
"""How long a link works; each weekly mail brings a fresh one."""
CODE_LASTS: Final = timedelta(minutes=10)
CODE_AGAIN_AFTER: Final = timedelta(minutes=2)
CODES_A_DAY: Final = 5
TRIES: Final = 5
"""How often one code may be guessed at: with five codes a day, one chance in forty thousand."""
_LONGEST_PAUSE: Final = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Pause:
    """No prompts until this local date, on which they return."""

    until: date


@dataclass(frozen=True, slots=True)
class GoOn:
    """Prompts return on the next local morning."""


@dataclass(frozen=True, slots=True)
class Times:
    """When the moments come, by their names."""

    moments: Mapping[str, time]


@dataclass(frozen=True, slots=True)
class Mails:
    wanted: bool


@dataclass(frozen=True, slots=True)
class Speak:
    language: Language


@dataclass(frozen=True, slots=True)
class StopTexts:
    """All of them, as if they had texted STOP."""


Change = Pause | GoOn | Times | Mails | Speak | StopTexts


def check_pause(until: date, today: date) -> None:
    """Raises Refusal for a day that is not ahead, or too far. Both are local dates of the client's."""
    if not today < until <= today + _LONGEST_PAUSE:
        raise Refusal("Choose a day from tomorrow on, within half a year.", about="until")


def moved(wanted: Mapping[str, time], now_at: Mapping[str, time], hours: Hours) -> dict[str, MomentTime]:
    """The moments at their new times. now_at: all of the program's, as they are. Raises Refusal beyond the client's
    hours: only words of their own widen those, and a form has none."""
    if not wanted.keys() <= now_at.keys() or not all(hours.allow(at) for at in wanted.values()):
        raise Refusal(f"Choose times from {hours.opens:%H:%M} on and before {hours.closes:%H:%M}.", about="times")
    times = {**now_at, **wanted}
    # A review that is earlier than its goal belongs to the morning after: somebody who works nights.
    nightly = "morning" in times and "evening" in times and times["evening"] <= times["morning"]
    return {name: MomentTime(at, next_day=nightly and name == "evening") for name, at in times.items()}


def is_fresh(made_at: datetime, real_now: datetime, lasts: timedelta) -> bool:
    """Both aware UTC, real time."""
    return real_now - made_at < lasts
