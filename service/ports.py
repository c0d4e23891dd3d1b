"""What the inside asks of the outside: a clock, two gateways, a doorbell. Adapters answer; in tests, fakes do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from service.domain.delivery import DeliveryStatus, Verdict
from service.domain.phone import PhoneNumber

READ_WITHIN = timedelta(seconds=3)
"""How long a gateway takes at most to tell what it holds, a page of it, or to fail. Asking again costs nothing."""


class Queue(StrEnum):
    """In the order in which a worker empties them."""

    INBOUND = "inbound"
    OUTBOX = "outbox"
    TICK = "tick"


class Clock(Protocol):
    """Two clocks. Coaching lives by `now`, which the sandbox may move forward; leases, back-off, rates and the
    carrier's times live by `real_now`, which nobody moves. Both are aware UTC."""

    def now(self) -> datetime: ...
    def real_now(self) -> datetime: ...


class SendFailed(Exception):
    """A gateway's verdict on a message that was not accepted. `reason` is in plain words, without the message."""

    def __init__(self, reason: str, *, verdict: Verdict, code: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.verdict = verdict
        self.code = code

    @property
    def permanent(self) -> bool:
        """Whether sending the same message once more could not help."""
        return self.verdict not in {Verdict.RETRY, Verdict.AMBIGUOUS}


@dataclass(frozen=True, slots=True)
class OutgoingSms:
    """One text to hand over. `message_id` rides in the status-callback URL; `valid_seconds` is its useful life."""

    message_id: int
    to: PhoneNumber
    body: str
    valid_seconds: int


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier has the text. `provider_id` is its name for it (Twilio: SM…)."""

    provider_id: str
    delivery_status: DeliveryStatus


@dataclass(frozen=True, slots=True)
class CarrierText:
    """A text as the carrier holds it: evidence. `created_at` is aware UTC, to the second."""

    provider_id: str
    sender: str
    to: str
    body: str
    inbound: bool
    delivery_status: str
    error_code: int | None
    created_at: datetime


class SmsGateway(Protocol):
    async def send(self, text: OutgoingSms) -> Accepted:
        """Hand one text over. Raises SendFailed; returns or raises within the gateway's time limit."""
        ...

    async def close(self) -> None:
        """Let go of connections. The gateway opens new ones when it is used once more."""
        ...

    def texts_to(self, to: PhoneNumber, since: datetime) -> Sequence[CarrierText]:
        """What the carrier holds for a number of a client's, created at or after `since` (real, aware UTC)."""
        ...

    def texts_from_clients(self, since: datetime) -> Sequence[CarrierText]:
        """What the carrier took in for our number, created at or after `since` (real, aware UTC)."""
        ...

    def texts_with(self, phone: PhoneNumber) -> Sequence[CarrierText]:
        """All that the carrier holds to and from a number of a client's. Raises SendFailed."""
        ...

    def forget(self, provider_id: str) -> None:
        """Delete the carrier's copy of a text. Fine where it holds none. Raises SendFailed while it will not."""
        ...


@dataclass(frozen=True, slots=True)
class OutgoingEmail:
    """One mail to hand over. `message_id_header` is stable: handed over twice, it is one mail to its reader."""

    message_id: int
    to: str
    message_id_header: str
    mime: bytes


class EmailGateway(Protocol):
    async def send(self, email: OutgoingEmail) -> None:
        """Hand one mail over. Raises SendFailed; returns or raises within the gateway's time limit."""
        ...


@dataclass(frozen=True, slots=True)
class Grant:
    """How many segments may leave now, and in how many seconds to ask for the rest; 0 where nothing was refused."""

    segments: int
    again_in: float = 0.0


class SenderRate(Protocol):
    def take(self, texts: Sequence[int]) -> Grant:
        """Take from the sender's rate what these texts cost in segments, from the first on, as far as it reaches.

        All workers share it. A text is granted whole or not at all, and what stands behind one that is refused is
        refused as well; one that is longer than the rate ever allows costs all of it. Raises nothing: while nobody
        knows how much has left, nothing is granted.
        """
        ...


class Doorbell(Protocol):
    def ring(self, queue: Queue) -> None:
        """Hint that a row waits. Never raises and never blocks for long: the sweep rings anyway."""
        ...

    def answers(self) -> bool:
        """Whether the queue server can be reached just now. Never raises and never blocks for long."""
        ...
