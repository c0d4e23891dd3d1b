"""Mails that come back: how often an address may fail before we leave it alone."""

from datetime import timedelta
from enum import StrEnum
from typing import Final

SOFT_ONES: Final = 3
SOFT_WITHIN: Final = timedelta(days=30)


class Bounce(StrEnum):
    """HARD: there is no such mailbox (RFC 3463: 5.x.x about the address). SOFT: a mail was given up on, for what may
    pass: a full mailbox, a host away. COMPLAINT: its reader called it spam."""

    HARD = "hard"
    SOFT = "soft"
    COMPLAINT = "complaint"


def ends_mails(kind: Bounce, soft_lately: int) -> bool:
    """Whether the address gets no mail of ours any more. soft_lately: how many soft ones there were within
    SOFT_WITHIN, this one among them."""
    return kind is not Bounce.SOFT or soft_lately >= SOFT_ONES
