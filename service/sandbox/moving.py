"""Moving coaching time forward, one move at a time, while the pages look on."""

import asyncio
import logging
from datetime import datetime
from typing import Protocol

from service.domain.refusal import Refusal
from service.ports import Clock
from service.sandbox.changes import Changes

_LOG = logging.getLogger(__name__)
_BETWEEN_LOOKS = 0.5


class ClockControl(Protocol):
    """What moves coaching time. Both block while they work, and are called from a thread of their own."""

    def next_due(self) -> datetime | None:
        """The instant (coaching time, aware UTC) at which the service next has something to do; None for nothing."""
        ...

    def move_to(self, instant: datetime) -> None:
        """Let everything happen that is due until `instant`, in order. Raises Refusal where it cannot."""
        ...


class CannotMove(ValueError):
    """The words are for whoever pushed the button."""


class Mover:
    """The clock's control as the pages see it."""

    def __init__(self, clock: Clock, changes: Changes, control: ClockControl | None) -> None:
        self._clock = clock
        self._changes = changes
        self._control = control
        self._running: asyncio.Task[None] | None = None
        self.goal: datetime | None = None
        self.trouble = ""

    @property
    def can_move(self) -> bool:
        return self._control is not None

    @property
    def moving(self) -> bool:
        return self.goal is not None

    async def next_due(self) -> datetime | None:
        """When the service next has something to do, in coaching time; None for nothing, or when it cannot say."""
        if self._control is None or self.moving:
            return None
        try:
            return await asyncio.to_thread(self._control.next_due)
        except Exception:  # noqa: BLE001 - the pages must show without it
            _LOG.info("the next due instant is unknown: the service does not answer")
            return None

    def start(self, goal: datetime) -> None:
        """Begin to move to `goal` (coaching time, aware UTC). Raises CannotMove."""
        if self._control is None:
            raise CannotMove("This sandbox runs without the service, so its clock cannot be moved.")
        if self.moving:
            raise CannotMove("The clock is moving already. Wait until it has arrived.")
        if goal <= self._clock.now():
            raise CannotMove("The clock only moves forward. Choose a later time.")
        self.goal, self.trouble = goal, ""
        self._running = asyncio.get_running_loop().create_task(self._move(self._control, goal))
        self._changes.announce()

    async def close(self) -> None:
        """Wait for a move that is under way: a thread cannot be broken off."""
        if self._running is not None:
            await self._running

    @staticmethod
    def _words(fault: BaseException) -> str:
        if isinstance(fault, Refusal):
            return f"The clock stopped on its way. {fault}"
        _LOG.warning("the clock stopped on its way: %s", type(fault).__name__)
        return f"The clock stopped on its way ({type(fault).__name__}). Is the service running?"

    async def _move(self, control: ClockControl, goal: datetime) -> None:
        moving = asyncio.create_task(asyncio.to_thread(control.move_to, goal))
        while not (await asyncio.wait({moving}, timeout=_BETWEEN_LOOKS))[0]:
            self._changes.announce()
        if fault := moving.exception():
            self.trouble = self._words(fault)
        self.goal = None
        self._changes.announce()
