"""What is around clients when prompts come due: their coaches, appointments, and what waits to be read."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from service.domain.surroundings import AROUND_AN_APPOINTMENT, GroupPause
from service.store import tables
from service.store.bulk import among
from service.store.tables import Appointment, Client, Message

T = TypeVar("T")
_A_DAY_EACH_SIDE = timedelta(days=2)
# Built once, as all that is asked for each batch: to build a statement costs more than the database takes for it.
_DECLARED, _APPOINTMENT, _TEXT = tables.GroupPause.__table__.c, Appointment.__table__.c, Message.__table__.c
_GROUP_PAUSES = select(_DECLARED.coach_id, _DECLARED.since, _DECLARED.until).where(
    among(_DECLARED.coach_id, "ids"), _DECLARED.until >= bindparam("since"), _DECLARED.since <= bindparam("until")
)
_APPOINTMENTS = select(_APPOINTMENT.client_id, _APPOINTMENT.at).where(
    among(_APPOINTMENT.client_id, "ids"), _APPOINTMENT.at > bindparam("since"), _APPOINTMENT.at < bindparam("until")
)
_UNREAD = select(_TEXT.client_id, _TEXT.at).where(text("unread"), among(_TEXT.client_id, "ids")).order_by(_TEXT.id)


def group_pauses(tx: Session, coach_ids: Iterable[int], now: datetime) -> dict[int, list[GroupPause]]:
    """The days without texts that these coaches have declared, those about now (aware UTC)."""
    about_now = {"since": (now - _A_DAY_EACH_SIDE).date(), "until": (now + _A_DAY_EACH_SIDE).date()}
    found = tx.execute(_GROUP_PAUSES, {"ids": coach_ids} | about_now)
    return _by_first((coach_id, GroupPause(since, until)) for coach_id, since, until in found)


def appointments(tx: Session, client_ids: Iterable[int], now: datetime) -> dict[int, list[datetime]]:
    """When these clients talk with their coaches, as far as it is near to now (aware UTC)."""
    near = {"since": now - AROUND_AN_APPOINTMENT, "until": now + AROUND_AN_APPOINTMENT}
    return _by_first((client_id, at) for client_id, at in tx.execute(_APPOINTMENTS, {"ids": client_ids} | near))


def unread_since(tx: Session, client_ids: Iterable[int]) -> dict[int, datetime]:
    """When the newest text came from each of these clients that nobody has read, if there is one."""
    return {client_id: at for client_id, at in tx.execute(_UNREAD, {"ids": client_ids}) if client_id is not None}


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
