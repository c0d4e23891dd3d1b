"""The right to be forgotten: asked for on one channel, confirmed on the other, and two days to change one's mind.

GDPR articles 12(3) and 17.
"""

import re
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from service.domain.keywords import carrier_keyword
from service.domain.safety import Hold

LINK_LASTS: Final = timedelta(days=7)
"""How long the mailed link may be confirmed with, from the last time the client asked."""
UNDO_FOR: Final = timedelta(hours=48)
MAIL_AGAIN_AFTER: Final = timedelta(hours=1)
"""Whoever has the phone in their hand can't fill the other channel with mails."""
PUT_OFF_FOR: Final = timedelta(days=1)
LATEST: Final = timedelta(days=28)
"""Within a month of the request, whatever else is going on."""


class ErasureState(StrEnum):
    """ASKED for, and nothing happens; CONFIRMED by the client, and due; then UNDONE or ERASED."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    UNDONE = "undone"
    ERASED = "erased"


def may_confirm(state: ErasureState, asked_at: datetime, now: datetime) -> bool:
    """Whether the link still leads somewhere. It confirms once: what was undone must be asked for afresh."""
    return state is ErasureState.ASKED and now - asked_at <= LINK_LASTS


def may_undo(state: ErasureState, due_at: datetime | None, now: datetime) -> bool:
    """Whether everything can still be kept."""
    return state is ErasureState.CONFIRMED and due_at is not None and now < due_at


def due_after(confirmed_at: datetime) -> datetime:
    """When what was confirmed is carried out (aware UTC)."""
    return confirmed_at + UNDO_FOR


def must_wait(hold: Hold | None, confirmed_at: datetime, now: datetime) -> bool:
    """Whether erasing waits for a person: who may be in danger is not lost sight of while somebody looks for them.

    GDPR article 6(1)(d), vital interests; never longer than a month allows.
    """
    return hold is Hold.CRISIS and now - confirmed_at < LATEST


def what_stays_said(words: str, *, by_client: bool, name: str) -> str:
    """What stays of the words of a consent entry as its proof.

    Of a client's own words only one that the carrier reserves, which is nobody's own; of staff's statement all but the
    client's name.
    """
    if by_client:
        return words if carrier_keyword(words) else ""
    for part in sorted({name, *name.split()}, key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "the client", words, flags=re.IGNORECASE)
    return words
