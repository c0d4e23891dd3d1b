"""What came of a client's days. For the client: plain counts and marks. For staff: response rate and kept goals."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from service.domain.check_in import CheckInState
from service.domain.program import Scale
from service.domain.replies import Asked, Kind

_TOLD = frozenset({CheckInState.ANSWERED, CheckInState.SKIPPED})
_COUNTED = _TOLD | {CheckInState.MISSED}
_FAR: Final = 0.4
"""Two points where the scale goes from 1 to 5."""


@dataclass(frozen=True, slots=True)
class Lived:
    """One check-in as it was lived. on: the local date it belongs to; told_on: the local date of its answer.

    asked: it went out. words: the client's own, repeated only if `quotable`.
    """

    prompt_key: str
    program_day: int
    on: date
    asks: Asked
    state: CheckInState
    asked: bool = True
    answer: Kind | None = None
    value: float | None = None
    words: str | None = None
    quotable: bool = False
    told_on: date | None = None

    @property
    def answered(self) -> bool:
        return self.state is CheckInState.ANSWERED


@dataclass(frozen=True, slots=True)
class Meant:
    """A goal: what the client meant to do on a local date. outcome: told before anybody asked, if it was."""

    on: date
    words: str
    quotable: bool
    told_on: date
    outcome: Kind | None = None

    @property
    def carried(self) -> bool:
        """Named on an evening before the day it was for."""
        return self.told_on < self.on


class Mark(StrEnum):
    """What a client is shown of a day. A *no* and a silence look like rest: both are nobody's business but theirs."""

    DONE = "done"
    PARTLY = "partly"
    RESTED = "rested"


_MARK_OF = {Kind.YES: Mark.DONE, Kind.PARTLY: Mark.PARTLY}


def mark_of(day: date, lived: Iterable[Lived], goals: Iterable[Meant]) -> Mark:
    """What came of a local date: the best that was told about it."""
    told = [one.answer for one in lived if one.on == day and one.asks is Asked.DID_IT and one.answered]
    told += [goal.outcome for goal in goals if goal.on == day]
    found = {_MARK_OF[kind] for kind in told if kind in _MARK_OF}
    return next((mark for mark in (Mark.DONE, Mark.PARTLY) if mark in found), Mark.RESTED)


@dataclass(frozen=True, slots=True)
class Rating:
    """A number on the scale that its prompt declares."""

    on: date
    program_day: int
    value: int
    scale: Scale


def ratings(lived: Iterable[Lived], scales: Mapping[str, Scale]) -> tuple[Rating, ...]:
    """The ratings in order of their dates. `scales`: by prompt key. A number beyond its scale is not a rating."""
    found = []
    for one in sorted(lived, key=lambda one: one.on):
        scale = scales.get(one.prompt_key)
        if one.asks is not Asked.RATING or not one.answered or one.value is None or scale is None:
            continue
        if scale.low <= one.value <= scale.high:
            found.append(Rating(one.on, one.program_day, round(one.value), scale))
    return tuple(found)


def falls(before: Sequence[float], value: float, scale: tuple[int, int]) -> bool:
    """Whether a rating has fallen so that a person should look: by two of five points at once (by as large a part of
    another scale), below each of the two before it, or to the foot of the scale. `before`: the oldest first."""
    low, high = scale
    if value <= low:
        return True
    if not before:
        return False
    far = math.ceil(_FAR * (high - low))
    return before[-1] - value >= far or (len(before) > 1 and value < before[-1] < before[-2])


def told_days(lived: Iterable[Lived], goals: Iterable[Meant]) -> frozenset[date]:
    """The local dates on which the client told us anything: an answer or a goal. A SKIP tells nothing."""
    answers = {one.told_on for one in lived if one.answered and one.told_on is not None}
    return frozenset(answers | {goal.told_on for goal in goals})


def response_rate(lived: Iterable[Lived]) -> float | None:
    """For staff: of the questions that went out and are over, the share that was answered or skipped; 0 to 1.

    What we held back counts for nothing. None while nothing has been asked.
    """
    asked = [one for one in lived if one.asked and one.asks is not Asked.NONE and one.state in _COUNTED]
    return sum(one.state in _TOLD for one in asked) / len(asked) if asked else None


@dataclass(frozen=True, slots=True)
class Goals:
    """For staff: how many goals were named, how many of them carried over from an evening before, and what became
    of them."""

    named: int
    carried: int
    kept: int
    partly: int


def goals_kept(lived: Sequence[Lived], goals: Sequence[Meant], through: date) -> Goals:
    """Count the goals of local dates up to and including `through`."""
    due = [goal for goal in goals if goal.on <= through]
    marks = [mark_of(goal.on, lived, goals) for goal in due]
    return Goals(
        named=len(due),
        carried=sum(goal.carried for goal in due),
        kept=marks.count(Mark.DONE),
        partly=marks.count(Mark.PARTLY),
    )
