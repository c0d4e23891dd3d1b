"""What the outside world holds: texts and mails. Nothing here says which row of ours they came from."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Direction(StrEnum):
    """Twilio, Messages resource, `direction`; our side is Twilio's customer."""

    INBOUND = "inbound"
    API = "outbound-api"
    REPLY = "outbound-reply"


class TextState(StrEnum):
    """Twilio, Messages resource, `status`: those a text goes through here."""

    ACCEPTED = "accepted"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    RECEIVED = "received"

    @property
    def final(self) -> bool:
        return self in {TextState.DELIVERED, TextState.UNDELIVERED, TextState.FAILED, TextState.RECEIVED}

    @property
    def reached_the_phone(self) -> bool:
        return self in {TextState.DELIVERED, TextState.RECEIVED}


@dataclass(frozen=True, slots=True)
class NewText:
    """A text about to be kept. `phone` is the client's side of it, whoever wrote it."""

    sid: str
    direction: Direction
    sender: str | None
    recipient: str
    body: str = field(repr=False)
    state: TextState
    messaging_service_sid: str | None = None
    status_callback: str | None = None
    valid_seconds: int = 36000
    media: int = 0

    @property
    def phone(self) -> str | None:
        return self.sender if self.direction is Direction.INBOUND else self.recipient


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the carrier and the phone have it.

    created_at, updated_at, sent_at: real time, aware UTC. coaching_at: coaching time when it was created, aware UTC.
    `erased_at_carrier`: Twilio was told to delete it; the phone still has it. `redacted`: Twilio's body is empty.
    `trouble`: in plain words, why our side has not heard of it or of its delivery; empty when all went well.
    """

    number: int
    sid: str
    direction: Direction
    sender: str | None
    recipient: str
    phone: str
    body: str = field(repr=False)
    state: TextState
    error_code: int | None
    messaging_service_sid: str | None
    status_callback: str | None
    valid_seconds: int
    media: int
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None
    coaching_at: datetime
    redacted: bool
    erased_at_carrier: bool
    trouble: str

    @property
    def inbound(self) -> bool:
        return self.direction is Direction.INBOUND


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone in the list: its number, its newest text, and how many it has not looked at."""

    number: str
    newest: Text | None
    unread: int


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it came over SMTP. received_at: real time; coaching_at: coaching time; both aware UTC."""

    number: int
    sender: str
    recipient: str
    raw: bytes = field(repr=False)
    received_at: datetime
    coaching_at: datetime
    read: bool


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address that got mail."""

    address: str
    mails: int
    unread: int
