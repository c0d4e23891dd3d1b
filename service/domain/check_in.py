"""One prompt asked of one client on one local date, and what became of it."""

from enum import StrEnum


class CheckInState(StrEnum):
    """OPEN until answered or skipped; MISSED when its time passed first; HELD when we chose not to ask."""

    OPEN = "open"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    MISSED = "missed"
    HELD = "held"
