"""What is around clients when prompts come due: their coaches, appointments, and what waits to be read."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.domain.surroundings import AROUND_AN_APPOINTMENT, GroupPause
from service.store import tables
from service.store.bulk import among
from service.store.tables import Appointment, Client, Message

T = TypeVar("T")
_A_DAY_EACH_SIDE = timedelta(days=2)


def group_pauses(tx: Session, coach_ids: Iterable[int], now: datetime) -> dict[int, list[GroupPause]]:
    """The days without texts that these coaches have declared, those about now (aware UTC)."""
    declared = tables.GroupPause
    wanted = select(declared.coach_id, declared.since, declared.until).where(
        among(declared.coach_id, coach_ids),
        declared.until >= (now - _A_DAY_EACH_SIDE).date(),
        declared.since <= (now + _A_DAY_EACH_SIDE).date(),
    )
    return _by_first((coach_id, GroupPause(since, until)) for coach_id, since, until in tx.execute(wanted))


def appointments(tx: Session, client_ids: Iterable[int], now: datetime) -> dict[int, list[datetime]]:
    """When these clients talk with their coaches, as far as it is near to now (aware UTC)."""
    wanted = select(Appointment.client_id, Appointment.at).where(
        among(Appointment.client_id, client_ids),
        Appointment.at > now - AROUND_AN_APPOINTMENT,
        Appointment.at < now + AROUND_AN_APPOINTMENT,
    )
    return _by_first((client_id, at) for client_id, at in tx.execute(wanted))


def unread_since(tx: Session, client_ids: Iterable[int]) -> dict[int, datetime]:
    """When the newest text came from each of these clients that nobody has read, if there is one."""
    wanted = select(Message.client_id, Message.at).where(text("unread"), among(Message.client_id, client_ids))
    return {client_id: at for client_id, at in tx.execute(wanted.order_by(Message.id)) if client_id is not None}


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


def appointments_of(tx: Session, client_id: int, now: datetime) -> Sequence[Appointment]:
    """When a client and their coach talk from now on (aware UTC), the next one first."""
    wanted = select(Appointment).where(Appointment.client_id == client_id, Appointment.at >= now)
    return tx.execute(wanted.order_by(Appointment.at)).scalars().all()


def _by_first(pairs: Iterable[tuple[int, T]]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = {}
    for first, second in pairs:
        found.setdefault(first, []).append(second)
    return found
