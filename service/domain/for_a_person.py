"""What of a client's words waits for a person: decided once, when they are read."""

from enum import StrEnum
from typing import Final

from service.domain.replies import Interpretation, Kind, Reading

_NEEDS_NOBODY: Final = frozenset(
    {Kind.OPT_IN, Kind.OPT_OUT, Kind.HELP, Kind.THANKS, Kind.AUTO, Kind.SKIP, Kind.PAUSE, Kind.RESUME}
)


class ForAPerson(StrEnum):
    """ANSWER: somebody should write back. GOOD_NEWS: filed already, and somebody may be glad with them."""

    ANSWER = "answer"
    GOOD_NEWS = "good_news"


def for_a_person(reading: Interpretation, words: str, *, filed: bool) -> ForAPerson | None:
    """What was filed as an answer is in the record already; a question, or words beside no question, want an answer."""
    if Kind.HUMAN in {reading.kind, *reading.also} or Reading.QUESTION in reading.readings:
        return ForAPerson.ANSWER
    if not filed and words.strip() and reading.kind not in _NEEDS_NOBODY:
        return ForAPerson.ANSWER
    return ForAPerson.GOOD_NEWS if Reading.GOOD_NEWS in reading.readings else None
