"""Whether a goal is of a size for one day."""

from typing import Final

from service.domain.language.en import size as en
from service.domain.language.es import size as es
from service.domain.replies.hearing import fold
from service.domain.replies.phrases import heard_in

_VERY_LARGE: Final = heard_in(en.VERY_LARGE, es.VERY_LARGE)
_LONGEST: Final = 60


def is_very_large(goal: str) -> bool:
    """Return whether these words name far more than a day holds: "find a new job". A long text is no such goal: whoever
    says so much has begun to take it apart."""
    return len(goal) <= _LONGEST and bool(_VERY_LARGE.search(fold(goal)))
