"""The weekly summary: when it is due, and what it says. Values only; rendering finds the words."""

from service.domain.summary.composing import compose
from service.domain.summary.timing import (
    PATIENCE,
    Hour,
    LookAgain,
    NeverAgain,
    Tell,
    decide,
    rest_day_after,
    summary_due_at,
    weeks_over,
)
from service.domain.summary.told import (
    Headline,
    Kept,
    Line,
    Past,
    Quote,
    Road,
    SummaryKind,
    ToldBy,
    WeeklySummary,
)

__all__ = [
    "PATIENCE",
    "Headline",
    "Hour",
    "Kept",
    "Line",
    "LookAgain",
    "NeverAgain",
    "Past",
    "Quote",
    "Road",
    "SummaryKind",
    "Tell",
    "ToldBy",
    "WeeklySummary",
    "compose",
    "decide",
    "rest_day_after",
    "summary_due_at",
    "weeks_over",
]
