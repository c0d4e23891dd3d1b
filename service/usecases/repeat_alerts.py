"""Alerts that nobody has taken are given once more."""

from datetime import datetime

import structlog

from service.app import App
from service.effects.alerting import alert_again
from service.ports import Queue
from service.store.alerts import due_alerts, locked_alert
from service.store.faults import StoreDown

BATCH = 100
_log = structlog.get_logger()


def repeat_alerts(app: App, until: datetime) -> None:
    """Give every open alert that is due its next round, until none is left or `until` (real, aware UTC) has come.

    However many rounds were slept through, one follows. An alert that fails holds no other. Raises StoreDown.
    """
    now = app.clock.now()
    with app.store.reading() as tx:
        due = due_alerts(tx, now, BATCH)
    for alert_id in due:
        if app.clock.real_now() >= until:
            break
        try:
            _repeat(app, alert_id, now)
        except StoreDown:
            raise
        except Exception as fault:  # noqa: BLE001 (whatever is wrong with one alert must not keep the others quiet)
            _log.error("alert_not_repeated", alert_id=alert_id, fault=type(fault).__name__)
    if due:
        app.doorbell.ring(Queue.OUTBOX)


def _repeat(app: App, alert_id: int, now: datetime) -> None:
    with app.store.writing() as tx:
        alert = locked_alert(tx, alert_id)
        if alert is not None and alert.ended_at is None and alert.next_at <= now:
            alert_again(app, tx, alert, now)
