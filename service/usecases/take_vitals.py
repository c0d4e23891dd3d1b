"""How the service is doing, in one consistent look at the rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Channel, DispatchState
from service.domain.flags import FlagReason
from service.store import vitals
from service.store.heartbeats import last_beat
from service.usecases.reconcile_inbound import RECONCILED
from service.usecases.tick import HEARTBEAT as TICKED

AGES: Final = tuple(timedelta(seconds=seconds) for seconds in (0, 60, 300, 1800, 7200))
LATELY: Final = timedelta(minutes=5)
A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Vitals:
    """Everything about now, or about the last five minutes, or the last day; see take_vitals. Times in seconds; None
    where there is nothing to measure.

    waiting: by channel, how many have waited for at least each of AGES. beats: the age of what must happen regularly.
    """

    due: int
    due_seconds: float | None
    waiting: Mapping[Channel, Sequence[int]]
    waiting_seconds: float | None
    unsettled: Mapping[str, int]
    outcomes: Mapping[tuple[Channel, DispatchState], int]
    hand_over_seconds: Mapping[Channel, Sequence[float]]
    inbound: Mapping[Channel, int]
    opt_outs: Mapping[Channel, int]
    flags: Mapping[FlagReason, int]
    alerts: int
    alert_seconds: float | None
    beats: Mapping[str, float | None]


def take_vitals(app: App) -> Vitals:
    """Count what is due, waits, was tried and came in. A fixed number of bounded queries. Raises StoreDown."""
    with app.store.reading() as tx:
        return _taken(tx, app.clock.now(), app.clock.real_now())


def _taken(tx: Session, now: datetime, real_now: datetime) -> Vitals:
    due = vitals.due_enrollments(tx, now)
    waiting, waiting_since = vitals.waiting_messages(tx, now, AGES)
    alerts, alert_since = vitals.open_alerts(tx)
    return Vitals(
        due=due.many,
        due_seconds=_seconds(due.since, now),
        waiting=waiting,
        waiting_seconds=_seconds(waiting_since, now),
        unsettled=vitals.unsettled(tx),
        outcomes=vitals.outcomes_since(tx, real_now - LATELY),
        hand_over_seconds=vitals.hand_over_times(tx, real_now - LATELY),
        inbound=vitals.inbound_since(tx, now - LATELY),
        opt_outs=vitals.opt_outs_since(tx, now - A_DAY),
        flags=vitals.open_flags(tx),
        alerts=alerts,
        alert_seconds=_seconds(alert_since, now),
        beats={name: _seconds(last_beat(tx, name), real_now) for name in (TICKED, RECONCILED)},
    )


def _seconds(since: datetime | None, now: datetime) -> float | None:
    return None if since is None else max(0.0, (now - since).total_seconds())
