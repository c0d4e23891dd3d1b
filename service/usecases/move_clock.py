"""Move coaching time forward, on a laptop and in the demo: from due instant to due instant, missing none."""

import time
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from service.app import App
from service.domain.refusal import Refusal
from service.ports import Queue
from service.store.waiting import is_quiet, next_due_at

STUCK_AFTER = timedelta(seconds=90)
_LOOK_EVERY_SECONDS = 0.02
_RING_EVERY_LOOKS = 50


@runtime_checkable
class MovableClock(Protocol):
    def now(self) -> datetime: ...
    def real_now(self) -> datetime: ...
    def move_to(self, instant: datetime) -> None: ...


def move_clock(app: App, to: datetime) -> None:
    """Make it `to` (aware UTC), stopping at each due instant until nothing waits, is claimed or is unread.

    Raises Refusal where the clock can't be moved (a real outside world), would go back, or the workers do not keep up.
    """
    clock = app.clock
    if not isinstance(clock, MovableClock):
        raise Refusal("The clock can only be moved in the sandbox.")
    if to < clock.now():
        raise Refusal("The clock only moves forward.")
    _wait_until_quiet(app)
    while (stop := _next_stop(app, to)) is not None:
        _move(clock, stop)
        _wait_until_quiet(app)
    _move(clock, to)
    _wait_until_quiet(app)


def _next_stop(app: App, to: datetime) -> datetime | None:
    with app.store.reading() as tx:
        due = next_due_at(tx)
    return due if due is not None and due < to else None


def _move(clock: MovableClock, instant: datetime) -> None:
    if instant > clock.now():
        clock.move_to(instant)


def _wait_until_quiet(app: App) -> None:
    """The workers are other processes and the rows are the only thing shared with them: so ask the rows."""
    give_up_at = app.clock.real_now() + STUCK_AFTER
    looks = 0
    while True:
        with app.store.reading() as tx:
            if is_quiet(tx, app.clock.now()):
                return
        if looks % _RING_EVERY_LOOKS == 0:
            for queue in (Queue.INBOUND, Queue.TICK, Queue.OUTBOX):
                app.doorbell.ring(queue)
        if app.clock.real_now() > give_up_at:
            raise Refusal("The workers do not keep up. Are they running? Try: upswing up")
        looks += 1
        time.sleep(_LOOK_EVERY_SECONDS)
