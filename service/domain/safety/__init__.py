"""When it is serious: what rests, where help is, and who is alerted."""

from service.domain.safety.alerts import (
    AGAIN_AFTER,
    DRILL_LASTS,
    EVERYBODY_AFTER,
    HELP_ONCE_IN,
    AlertKind,
    Answered,
    Chain,
    StaffLine,
    Told,
    line_for,
    told_by,
    whom,
)
from service.domain.safety.hold import Hold
from service.domain.safety.services import CHECK_AGAIN_AFTER, HelpWords, Services, aloud, in_words, needs_checking

__all__ = [
    "AGAIN_AFTER",
    "CHECK_AGAIN_AFTER",
    "DRILL_LASTS",
    "EVERYBODY_AFTER",
    "HELP_ONCE_IN",
    "AlertKind",
    "Answered",
    "Chain",
    "HelpWords",
    "Hold",
    "Services",
    "StaffLine",
    "Told",
    "aloud",
    "in_words",
    "line_for",
    "needs_checking",
    "told_by",
    "whom",
]
