"""What is written down when somebody looks where they usually may not."""

from datetime import timedelta
from enum import StrEnum
from typing import Final

from service.domain.refusal import Refusal

OPEN_FOR: Final = timedelta(hours=1)
"""How long an admin reads on after giving a reason."""
CLIENT_IS_TOLD_WITHIN: Final = timedelta(days=7)
_SHORTEST_REASON: Final = 15


class Act(StrEnum):
    """BROKE_GLASS: an admin read a client's words, for a reason. REFUSED_TO_SPONSOR: a sponsor asked for an address
    that is not theirs, and got nothing."""

    BROKE_GLASS = "broke_glass"
    REFUSED_TO_SPONSOR = "refused_to_sponsor"


def check_reason(reason: str) -> str:
    """Why somebody must read what a client wrote. Raises Refusal when thin."""
    words = " ".join(reason.split())
    if len(words) < _SHORTEST_REASON or len(words.split()) < 3:
        raise Refusal(
            "Write why it cannot wait for the coach, such as: Mira cannot be reached, and the client's sister called. "
            "It is kept, and the client is told that you read.",
            about="reason",
        )
    return words
