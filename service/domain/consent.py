"""Consent: an append-only log of what a client said, and where it stands. Per channel, per address."""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from service.domain.delivery import Channel
from service.domain.refusal import Refusal

INVITATION_LAPSES_AFTER = timedelta(days=14)
REMINDED_AFTER = timedelta(hours=48)
INVITED_ONCE_IN = timedelta(days=30)
LAPSES_AFTER = timedelta(days=45)
"""How long consent lasts without a word from the client."""
CONFIRMATION_PATIENCE = timedelta(minutes=5)
"""47 CFR 64.1200(a)(12): one confirmation of an opt-out, within five minutes or not at all."""


class ConsentEvent(StrEnum):
    """What a log entry says. Entries are added, never changed: they are the proof."""

    STATEMENT = "statement"
    INVITED = "invited"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    HOURS_WIDENED = "hours_widened"
    HOURS_NARROWED = "hours_narrowed"
    ZONE_MOVED = "zone_moved"
    ERASED = "erased"


class ConsentState(StrEnum):
    """Where a client's consent to one channel stands."""

    NONE = "none"
    INVITED = "invited"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Source(StrEnum):
    """Through which door a word of consent came."""

    TEXT = "text"
    EMAIL = "email"
    CARRIER = "carrier"
    STAFF = "staff"
    PAGE = "page"
    JOIN_CODE = "join_code"
    SILENCE = "silence"


_LEADS_TO = {
    ConsentEvent.INVITED: ConsentState.INVITED,
    ConsentEvent.GRANTED: ConsentState.GRANTED,
    ConsentEvent.DECLINED: ConsentState.DECLINED,
    ConsentEvent.WITHDRAWN: ConsentState.WITHDRAWN,
    ConsentEvent.LAPSED: ConsentState.LAPSED,
    ConsentEvent.ERASED: ConsentState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One line of the log. `at` is aware UTC; `words` are the client's own or the statement's, if any."""

    channel: Channel
    event: ConsentEvent
    at: datetime


def standing_of(entries: Iterable[ConsentEntry], channel: Channel) -> ConsentState:
    """Where consent stands after all entries, in their order. A statement or wider hours change nothing."""
    state = ConsentState.NONE
    for entry in entries:
        if entry.channel is channel:
            state = _LEADS_TO.get(entry.event, state)
    return state


STOPPED: Final = frozenset({ConsentState.WITHDRAWN, ConsentState.DECLINED, ConsentState.LAPSED})
"""Nothing that we start goes to somebody who stands there."""


def may_be_prompted(state: ConsentState) -> bool:
    """Whether we may start a text of our own (the invitation has its own, recorded consent)."""
    return state is ConsentState.GRANTED


def check_statement(statement: str, to: str = "texts") -> str:
    """The statement that backs texts or mails: who heard the consent, when, in what way. Raises Refusal when thin."""
    words = " ".join(statement.split())
    if len(words) < 15 or len(words.split()) < 4:
        raise Refusal(
            f"Write who heard the client agree to {to}, when and how, such as: "
            f'"Told Mira on the phone on 2 March that {to} are fine".'
        )
    return words


def address_hash(address: str, secret: str) -> str:
    """What stays of an address when its owner is erased or has stopped: enough to recognize, not to read."""
    return hmac.new(secret.encode(), address.strip().lower().encode(), hashlib.sha256).hexdigest()
