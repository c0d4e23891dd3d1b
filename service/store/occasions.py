"""What is around a client when a prompt comes due: their coach, their hours, what waits to be read."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.domain.clearance import AROUND_AN_APPOINTMENT
from service.domain.occasion import GroupPause, Occasion
from service.domain.schedule import Hours
from service.store import tables
from service.store.tables import Appointment, Client, Enrollment, Message, Staff

_A_DAY_EACH_SIDE = timedelta(days=2)


def occasion_of(tx: Session, client: Client, enrollment: Enrollment, now: datetime) -> Occasion:
    """What decides whether `now` (aware UTC) is a moment to text this client."""
    coach = tx.get_one(Staff, client.coach_id)
    return Occasion(
        zone=ZoneInfo(client.zone),
        hours=Hours(client.opens, client.closes),
        rest_weekday=enrollment.rest_weekday,
        country=client.phone.country if client.phone else "",
        human_until=client.human_until,
        appointments=_appointments(tx, client.id, now),
        group_pauses=group_pauses(tx, client.coach_id, now),
        unread_since=_unread_since(tx, client.id),
        shares_number=client.phone is not None and client.phone == coach.phone,
    )


def group_pauses(tx: Session, coach_id: int, now: datetime) -> list[GroupPause]:
    """The days without texts that a coach has declared, those about now (aware UTC)."""
    wanted = select(tables.GroupPause.since, tables.GroupPause.until).where(
        tables.GroupPause.coach_id == coach_id,
        tables.GroupPause.until >= (now - _A_DAY_EACH_SIDE).date(),
        tables.GroupPause.since <= (now + _A_DAY_EACH_SIDE).date(),
    )
    return [GroupPause(since, until) for since, until in tx.execute(wanted)]


def _appointments(tx: Session, client_id: int, now: datetime) -> list[datetime]:
    wanted = select(Appointment.at).where(
        Appointment.client_id == client_id,
        Appointment.at > now - AROUND_AN_APPOINTMENT,
        Appointment.at < now + AROUND_AN_APPOINTMENT,
    )
    return list(tx.execute(wanted).scalars())


def _unread_since(tx: Session, client_id: int) -> datetime | None:
    wanted = select(Message.at).where(text("unread"), Message.client_id == client_id).order_by(Message.id.desc())
    return tx.execute(wanted.limit(1)).scalar_one_or_none()


def appointments_between(
    tx: Session, coach_ids: Iterable[int], since: datetime, until: datetime
) -> list[tuple[int, datetime]]:
    """When clients of these coaches talk with them, from one instant to another (aware UTC), by client, in order."""
    wanted = (
        select(Appointment.client_id, Appointment.at)
        .join(Client, Client.id == Appointment.client_id)
        .where(Client.coach_id.in_(list(coach_ids)), Client.left_at.is_(None))
        .where(Appointment.at >= since, Appointment.at < until)
        .order_by(Appointment.at)
    )
    return [(client_id, at) for client_id, at in tx.execute(wanted)]
