"""What a tick does: plan what is due, and mend what was forgotten."""

from datetime import datetime

from service.app import App
from service.ports import Queue
from service.store.heartbeats import beat
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.reconcile_inbound import reconcile_inbound
from service.usecases.resolve_unconfirmed import resolve_unconfirmed

HEARTBEAT = "tick"


def tick(app: App, until: datetime) -> None:
    """Plan and sweep until `until` (real, aware UTC) at most. May run late, twice, or in two places at once."""
    plan_due_prompts(app, until)
    resolve_unconfirmed(app, until)
    reconcile_inbound(app)
    for queue in (Queue.INBOUND, Queue.OUTBOX):
        app.doorbell.ring(queue)
    with app.store.writing() as tx:
        beat(tx, HEARTBEAT, app.clock.real_now())
