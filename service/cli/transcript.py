"""A conversation as a coach reads it: `@` the clock, `<` client, `>` us, `!` recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

Mark = Literal["<", ">", "!", "#"]
_STAMP_WIDTH: Final = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened. at: the client's own wall time."""

    at: datetime
    mark: Mark
    words: str


def short_day(day: date) -> str:
    """2 Mar"""
    return f"{day.day} {day:%b}"


def stamp(at: datetime, before: datetime | None) -> str:
    """The clock as it stands before a line: nothing within a minute, no day within a day."""
    if before is not None and f"{before:%Y%m%d%H%M}" == f"{at:%Y%m%d%H%M}":
        return ""
    if before is not None and before.date() == at.date():
        return f"@ {at:%H:%M}"
    return f"@ {at:%a} {short_day(at.date())} {at:%H:%M}"


def shown(line: Line, before: datetime | None) -> str:
    """One line of a transcript; `before` is when the line above it happened."""
    first, *rest = line.words.splitlines() or [""]
    indent = " " * (_STAMP_WIDTH + 3)
    return "\n".join(
        [f"{stamp(line.at, before):<{_STAMP_WIDTH}} {line.mark} {first}", *(indent + more for more in rest)]
    )


def transcript(lines: Iterable[Line]) -> str:
    """The lines in their order, one under the other, with a newline at the end."""
    told, before = [], None
    for line in lines:
        told.append(shown(line, before))
        before = line.at
    return "".join(f"{one}\n" for one in told)
