"""What shows that somebody is there: any words of theirs, and a reaction to ours, which is no answer."""

from typing import Final

from service.domain.language.pattern import Pattern
from service.domain.replies import Interpretation, Kind

_REACTION: Final = Pattern(
    r"[\"\u201c\u00ab].*[\"\u201d\u00bb]\W*$|^\W*(?:\w+ )?(?:liked|loved|laughed|emphasi[sz]ed|questioned|disliked|"
    r"reacted|removed|hearted|(?:le |te )?(?:gust|encant|reaccion)\w+|(?:elimin|quit)\w+)\b"
)


def is_reaction(reading: Interpretation, text: str) -> bool:
    """Whether what nobody typed is a reaction to a text of ours, and not the answer of a machine."""
    return reading.kind is Kind.AUTO and _REACTION.search(" ".join(text.lower().split())) is not None
