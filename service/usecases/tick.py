"""What a tick does: plan what is due, and mend what was forgotten."""

from datetime import datetime, timedelta

from service.app import App
from service.ports import READ_WITHIN, Queue
from service.store.due import what_is_due
from service.store.heartbeats import beat, has_beaten_since
from service.usecases.erase_due_clients import erase_due_clients
from service.usecases.forget_at_carrier import forget_at_carrier
from service.usecases.lapse_consents import lapse_consents
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from service.usecases.reconcile_inbound import ASKED, reconcile_inbound
from service.usecases.repeat_alerts import repeat_alerts
from service.usecases.resolve_unconfirmed import resolve_unconfirmed

HEARTBEAT = "tick"
FORGETS_FOR = timedelta(seconds=1)


def tick(app: App, until: datetime) -> None:
    """Plan and sweep until `until` (real, aware UTC) at most. May run late, twice, or in two places at once.

    The carrier is asked first, and only while a carrier that hangs leaves time enough to plan.
    """
    real_now = app.clock.real_now()
    with app.store.reading() as tx:
        due = what_is_due(tx, app.clock.now(), real_now)
        asked_lately = has_beaten_since(tx, ASKED, real_now - timedelta(seconds=app.settings.reconcile_seconds))
    if due.alerts:
        repeat_alerts(app, until)
    if due.unconfirmed:
        resolve_unconfirmed(app, until)
    if not asked_lately and app.clock.real_now() + READ_WITHIN <= until:
        reconcile_inbound(app)
    if due.lapses:
        lapse_consents(app, until)
    if due.prompts:
        plan_due_prompts(app, until)
    if due.summaries:
        plan_weekly_summaries(app, until)
    if due.erasures or due.copies:
        _forget(app, until - READ_WITHIN)
    for queue in (Queue.INBOUND, Queue.OUTBOX):
        app.doorbell.ring(queue)
    with app.store.writing_redoable() as tx:
        beat(tx, HEARTBEAT, app.clock.real_now())


def _forget(app: App, until: datetime) -> None:
    """Somebody may be waiting for an answer to a text: a hundred copies at the carrier take several ticks."""
    until = min(until, app.clock.real_now() + FORGETS_FOR)
    erase_due_clients(app, until)
    forget_at_carrier(app, until)
