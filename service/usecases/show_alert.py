"""One alert, for those whom it concerns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.language import Language
from service.domain.phone import PhoneNumber
from service.effects.alerting import coach_of, concerns
from service.effects.help_lines import help_words
from service.store.alerts import Copy, Taker, answers_to, copies_of
from service.store.covers import read_by
from service.store.desk import NotVisible
from service.store.tables import Alert, Client, Role, Staff


@dataclass(frozen=True, slots=True)
class Person:
    """Who is in need: enough to ring them, and nothing they wrote. client_id: whose page this member of staff may open.
    help: what we have told them, or would."""

    name: str
    phone: PhoneNumber | None
    zone: str | None
    client_id: int | None
    help: str


@dataclass(frozen=True, slots=True)
class AlertSheet:
    """person: None for a drill, and for whoever neither has the alert nor may know of the client otherwise."""

    alert: Alert
    person: Person | None
    copies: Sequence[Copy]
    takers: Sequence[Taker]
    coach: Staff | None


def show_alert(app: App, staff: Staff, alert_id: int) -> AlertSheet:
    """What there is to know of an alert. Raises NotVisible for whoever it does not concern.

    A backup is shown whom to ring while nobody has the alert, or when they have it themselves; later it is between the
    client and those who read their words.
    """
    now = app.clock.now()
    with app.store.reading() as tx:
        alert = tx.get(Alert, alert_id)
        if alert is None or not concerns(tx, alert, staff, now):
            raise NotVisible
        coach_id = coach_of(tx, alert)
        return AlertSheet(
            alert=alert,
            person=_person(app, tx, alert, staff, now),
            copies=copies_of(tx, alert.id),
            takers=answers_to(tx, alert.id),
            coach=tx.get(Staff, coach_id) if coach_id is not None else None,
        )


def _person(app: App, tx: Session, alert: Alert, staff: Staff, now: datetime) -> Person | None:
    if alert.address is not None:
        phone = PhoneNumber(alert.address)
        return Person("", phone, None, None, help_words(app, tx, phone.country, Language.EN).help)
    if alert.client_id is None:
        return None
    client = tx.get_one(Client, alert.client_id)
    reads = client.coach_id in read_by(tx, staff.id, now)
    opens = reads or staff.role is Role.ADMIN
    if not (opens or alert.ended_at is None or alert.ended_by == staff.id):
        return None
    country = client.phone.country if client.phone else ""
    told = help_words(app, tx, country, client.language).help
    return Person(client.name, client.phone, client.zone, client.id if opens else None, told)
