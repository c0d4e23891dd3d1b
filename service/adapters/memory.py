"""Fakes of the outside: they behave as the real adapters do, which the contract tests check, and remember."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from service.domain.delivery import DeliveryStatus
from service.domain.phone import PhoneNumber
from service.ports import Accepted, CarrierText, Grant, OutgoingEmail, OutgoingSms, Queue, SendFailed


class SetClock:
    """A clock that stands until it is set. Forward only, like the sandbox's."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._real = now

    def now(self) -> datetime:
        return self._now

    def real_now(self) -> datetime:
        return self._real

    def move_to(self, instant: datetime) -> None:
        if instant < self._now:
            raise ValueError("The clock only moves forward.")
        self._now = instant

    def pass_real(self, passed: timedelta) -> None:
        """Real time goes by; coaching time with it."""
        self._real += passed
        self._now += passed


@dataclass
class MemorySms:
    """A carrier that takes every text, unless told to fail the next ones."""

    clock: SetClock
    sender: str = "+15005550006"
    held: list[CarrierText] = field(default_factory=list)
    fail_next: list[SendFailed] = field(default_factory=list)
    fail_reads: SendFailed | None = None
    fail_forgets: list[SendFailed] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    take_but_fail: bool = False
    """The text is taken and the answer is lost: what makes an outcome ambiguous."""
    valid_seconds: list[int] = field(default_factory=list)
    """For how long each text that was taken may be delivered."""

    async def send(self, text: OutgoingSms) -> Accepted:
        failure = self.fail_next.pop(0) if self.fail_next else None
        if failure is not None and not self.take_but_fail:
            raise failure
        provider_id = f"SM{uuid.uuid4().hex}"
        self.valid_seconds.append(text.valid_seconds)
        self.hold(
            CarrierText(
                provider_id,
                self.sender,
                text.to.e164,
                text.body,
                inbound=False,
                delivery_status="queued",
                error_code=None,
                created_at=self.clock.real_now().replace(microsecond=0),
            )
        )
        if failure is not None:
            raise failure
        return Accepted(provider_id, DeliveryStatus.QUEUED)

    async def close(self) -> None:
        pass

    def hold(self, text: CarrierText) -> None:
        self.held.append(text)

    def texts_to(self, to: PhoneNumber, since: datetime) -> Sequence[CarrierText]:
        if self.fail_reads is not None:
            raise self.fail_reads
        return [text for text in self.held if text.to == to.e164 and not text.inbound and text.created_at >= since]

    def texts_with(self, phone: PhoneNumber) -> Sequence[CarrierText]:
        if self.fail_reads is not None:
            raise self.fail_reads
        return [text for text in self.held if phone.e164 in {text.to, text.sender}]

    def forget(self, provider_id: str) -> None:
        failure = self.fail_forgets.pop(0) if self.fail_forgets else self.fail_reads
        if failure is not None:
            raise failure
        self.held = [text for text in self.held if text.provider_id != provider_id]
        self.forgotten.append(provider_id)

    def texts_from_clients(self, since: datetime) -> Sequence[CarrierText]:
        if self.fail_reads is not None:
            raise self.fail_reads
        return [text for text in self.held if text.inbound and text.created_at >= since]


@dataclass
class MemoryEmail:
    """A relay that takes every mail, unless told to fail the next ones."""

    sent: list[OutgoingEmail] = field(default_factory=list)
    fail_next: list[SendFailed] = field(default_factory=list)
    take_but_fail: bool = False
    """The mail is taken and the answer is lost."""

    async def send(self, email: OutgoingEmail) -> None:
        failure = self.fail_next.pop(0) if self.fail_next else None
        if failure is None or self.take_but_fail:
            self.sent.append(email)
        if failure is not None:
            raise failure


@dataclass
class MemoryDoorbell:
    rung: list[Queue] = field(default_factory=list)
    is_away: bool = False

    def ring(self, queue: Queue) -> None:
        self.rung.append(queue)

    def answers(self) -> bool:
        return not self.is_away


@dataclass
class MemoryRate:
    """A sender's rate over a moving window, by the clock; boundless unless told otherwise."""

    clock: SetClock
    segments: int | None = None
    window: timedelta = timedelta(seconds=10)
    taken: list[tuple[datetime, int]] = field(default_factory=list)

    def take(self, texts: Sequence[int]) -> Grant:
        if self.segments is None:
            return Grant(sum(texts))
        now = self.clock.real_now()
        self.taken[:] = [(at, cost) for at, cost in self.taken if now - at < self.window]
        granted = 0
        for segments in texts:
            cost = min(segments, self.segments)
            if sum(before for _, before in self.taken) + cost > self.segments:
                return Grant(granted, (self.taken[0][0] + self.window - now).total_seconds())
            self.taken.append((now, cost))
            granted += segments
        return Grant(granted)
