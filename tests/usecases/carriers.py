"""Carriers that break off, answer late or answer oddly: what the plain fake does not do."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from service.adapters.memory import MemorySms
from service.app import App
from service.ports import Accepted, OutgoingSms, SendFailed, SmsGateway


class WorkerDied(BaseException):
    """In the place of SIGKILL: nothing of ours catches it, and nothing after it runs."""


@dataclass
class DeadlyCarrier(MemorySms):
    """Whoever sends through it dies: before the text is taken, or between that and the answer."""

    takes_it_first: bool = False

    async def send(self, text: OutgoingSms) -> Accepted:
        if self.takes_it_first:
            await super().send(text)
        raise WorkerDied


@dataclass
class TellingCarrier(MemorySms):
    """Takes a text, then something happens, then it answers: well, or with `then`."""

    meanwhile: Callable[[OutgoingSms], None] = lambda _: None
    then: SendFailed | None = None

    async def send(self, text: OutgoingSms) -> Accepted:
        accepted = await super().send(text)
        self.meanwhile(text)
        if self.then is not None:
            raise self.then
        return accepted


@dataclass
class SlowForSome(MemorySms):
    """Answers some numbers only when let go. asked: how often it was."""

    slow: frozenset[str] = frozenset()
    let_go: asyncio.Event = field(default_factory=asyncio.Event)
    asked: int = 0

    async def send(self, text: OutgoingSms) -> Accepted:
        self.asked += 1
        if text.to.e164 in self.slow:
            await self.let_go.wait()
        return await super().send(text)


def with_carrier(app: App, sms: SmsGateway) -> App:
    return replace(app, sms=sms)
