"""The one decision whether a client's own words may be repeated automatically: in a text, a mail, a brief, a page."""

from datetime import datetime
from typing import Final

from service.domain.replies import Interpretation, Kind, Reading
from service.domain.replies.remnants import says_something
from service.domain.restraint import NO_QUOTES_AFTER

_NEVER: Final = frozenset(
    {
        Reading.GRAVE,
        Reading.INSULT,
        Reading.THIRD_PARTY,
        Reading.HEALTH,
        Reading.ABUSE_AT_HOME,
        Reading.HAS_NOBODY,
        Reading.UNDERAGE,
    }
)


def quotable(reading: Interpretation, words: str) -> bool:
    """Whether words that were read so may ever be repeated. Decided when they come, and kept beside them.

    Not what hurts, what is about others, what is about health; nor what says no more than the answer it stood beside.
    """
    return reading.kind is not Kind.CRISIS and not reading.readings & _NEVER and says_something(words)


def may_quote(*, keeps_words_private: bool, heard_at: datetime | None, now: datetime) -> bool:
    """Whether any words at all may be repeated to a client now (aware UTC).

    Not to one who asked for that (PRIVATE), and not after 21 days of silence: a number finds another owner.
    """
    silent = heard_at is None or now - heard_at > NO_QUOTES_AFTER
    return not keeps_words_private and not silent
