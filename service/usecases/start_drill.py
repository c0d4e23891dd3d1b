"""Rehearse the chain: a pretend crisis of nobody's."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.refusal import Refusal
from service.domain.safety import AlertKind
from service.effects.alerting import raise_alert
from service.ports import Queue
from service.store.alerts import About, open_alert
from service.store.tables import Alert, Client, Staff


def start_drill(app: App, coach_email: str | None = None) -> Sequence[int]:
    """Alert every coach who has clients, and their backups, to a drill; with an address, only that coach's chain.

    The ids of the alerts, one a chain: they go the same road as a real one, and say that they are a drill. A drill that
    is still on goes on. Raises Refusal where there is no such coach, or no coach has clients.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        abouts = [About(AlertKind.DRILL, coach_id=coach.id) for coach in _coaches(tx, coach_email)]
        for about in abouts:
            raise_alert(app, tx, about, now)
        found: list[Alert | None] = [open_alert(tx, about) for about in abouts]
    app.doorbell.ring(Queue.OUTBOX)
    return [alert.id for alert in found if alert is not None]


def _coaches(tx: Session, email: str | None) -> Sequence[Staff]:
    if email is not None:
        wanted = select(Staff).where(Staff.email == email.strip().lower())
        remedy = "Nobody on the staff has this e-mail address; write the one that they sign in with."
    else:
        with_clients = select(Client.coach_id).where(Client.left_at.is_(None))
        wanted = select(Staff).where(Staff.id.in_(with_clients)).order_by(Staff.name, Staff.id)
        remedy = "No coach has clients yet; name one with --coach to rehearse all the same."
    found = tx.execute(wanted).scalars().all()
    if not found:
        raise Refusal(remedy)
    return found
