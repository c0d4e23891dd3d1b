"""The budget, asked of what has really left: how much we have texted a client of our own accord, and how lately.

Planning asks it of check-ins (`restraint`); sending asks it once more of the texts themselves, because by then hours
may have passed, and the client's zone may be another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from service.domain.schedule import (
    BETWEEN_TEXTS,
    TEXTS_A_DATE,
    TEXTS_A_DATE_HARD_STOP,
    TEXTS_A_WEEK,
    TEXTS_A_WEEK_HARD_STOP,
    local,
)

LOOK_BACK = timedelta(days=9)
"""How far back texts must be known: a local week, and the zone may have changed in it."""
_A_DAY = timedelta(hours=24)


class Full(StrEnum):
    """What is used up."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Started:
    """A text that we started and that has left, or may have. at: aware UTC, coaching time.

    of_program: a prompt; program_week: of which enrollment and week of its program, if it is of one.
    """

    at: datetime
    of_program: bool = True
    program_week: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the program of a text promises at most, a local date and a local week.

    program_week, in_program_week: the enrollment and week that a prompt belongs to, and the most that week may bring.
    None for what no program has planned: its texts come on top of a week's, up to the hard stops.
    """

    a_date: int = TEXTS_A_DATE
    a_week: int | None = TEXTS_A_WEEK
    program_week: tuple[int, int] | None = None
    in_program_week: int = TEXTS_A_WEEK_HARD_STOP


def used_up(started: Sequence[Started], allowance: Allowance, zone: ZoneInfo, now: datetime) -> Full | None:
    """Whether one more text at `now` (aware UTC) would be one too many, by a client's own dates."""
    today = local(now, zone).date()
    monday = today - timedelta(days=today.weekday())
    dates = [(local(one.at, zone).date(), one) for one in started]
    on_today = sum(date == today for date, _ in dates)
    in_a_day = sum(now - one.at < _A_DAY for one in started)
    if on_today >= min(allowance.a_date, TEXTS_A_DATE_HARD_STOP) or in_a_day >= TEXTS_A_DATE_HARD_STOP:
        return Full.DAY
    in_week = [one for date, one in dates if date >= monday]
    prompts = sum(one.of_program for one in in_week)
    if len(in_week) >= TEXTS_A_WEEK_HARD_STOP or (allowance.a_week is not None and prompts >= allowance.a_week):
        return Full.WEEK
    themed = sum(one.program_week == allowance.program_week for one in started if one.program_week is not None)
    return Full.WEEK if themed >= allowance.in_program_week else None


def may_follow_at(started: Sequence[Started]) -> datetime | None:
    """From when on another text of ours may follow the last (aware UTC); None where there was none."""
    return max((one.at + BETWEEN_TEXTS for one in started), default=None)
