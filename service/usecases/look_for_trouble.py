"""Whether what must happen regularly does, and whether something waits for too long."""

from dataclasses import dataclass
from datetime import timedelta

from service.app import App
from service.store.heartbeats import last_beat
from service.store.vitals import oldest_waiting
from service.usecases.tick import HEARTBEAT


@dataclass(frozen=True, slots=True)
class Seen:
    """tick_age: since the last tick by the real clock, None if there was none. waiting_age: of the oldest message that
    may leave, None if none waits."""

    tick_age: timedelta | None
    waiting_age: timedelta | None


def look_for_trouble(app: App) -> Seen:
    """Two bounded queries. Raises StoreDown."""
    now, real_now = app.clock.now(), app.clock.real_now()
    with app.store.reading() as tx:
        ticked, waiting = last_beat(tx, HEARTBEAT), oldest_waiting(tx, now)
    return Seen(
        tick_age=None if ticked is None else real_now - ticked,
        waiting_age=None if waiting is None else max(timedelta(0), now - waiting),
    )
