"""The texts that we started and that have left, or may have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import alias, bindparam, select, text
from sqlalchemy.orm import Session

from service.domain.delivery import DeliveryStatus, Purpose
from service.store.bulk import among
from service.store.tables import CheckIn, Client, Message
from service.store.tables.messages import STARTED


@dataclass(frozen=True, slots=True)
class StartedText:
    """at: when it left, coaching time. sent_again: the carrier lost it, and another row repeats it. heard_at: the
    client's last word."""

    at: datetime
    purpose: Purpose
    enrollment_id: int | None
    program_day: int | None
    delivery_status: DeliveryStatus | None
    sent_again: bool
    heard_at: datetime | None


# Built once: with a batch every tenth of a second, building a statement costs more than the database takes for it.
_MESSAGE, _CLIENT, _CHECK_IN = Message.__table__.c, Client.__table__.c, CheckIn.__table__.c
_AGAIN = alias(Message.__table__, "again")
_STARTED_SINCE = (
    select(
        _MESSAGE.client_id,
        _MESSAGE.id,
        _MESSAGE.send_at,
        _MESSAGE.purpose,
        _CHECK_IN.enrollment_id,
        _CHECK_IN.program_day,
        _MESSAGE.delivery_status,
        select(_AGAIN.c.id).where(_AGAIN.c.again_of == _MESSAGE.id).exists().label("sent_again"),
        _CLIENT.heard_at,
    )
    .join(Client.__table__, _CLIENT.id == _MESSAGE.client_id)
    .outerjoin(CheckIn.__table__, _CHECK_IN.id == _MESSAGE.check_in_id)
    .where(
        among(_MESSAGE.client_id, "client_ids"),
        _MESSAGE.send_at >= bindparam("since"),
        ~among(_MESSAGE.id, "but"),
        text(STARTED),
    )
    .order_by(_MESSAGE.send_at, _MESSAGE.id)
)


def started_since(
    tx: Session, client_ids: Iterable[int], since: datetime, *, but: Iterable[int] = ()
) -> Mapping[int, list[StartedText]]:
    """By client, those since an instant (aware UTC, coaching time), the oldest first, `but` these messages."""
    found: dict[int, list[StartedText]] = {}
    params = {"client_ids": list(client_ids), "since": since, "but": list(but)}
    for client_id, _, *told in tx.execute(_STARTED_SINCE, params):
        found.setdefault(client_id, []).append(StartedText(*told))
    return found
