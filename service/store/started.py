"""The texts that we started and that have left, or may have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from service.domain.delivery import DeliveryStatus, Purpose
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


def started_since(
    tx: Session, client_ids: Iterable[int], since: datetime, *, but: Iterable[int] = ()
) -> Mapping[int, list[StartedText]]:
    """By client, those since an instant (aware UTC, coaching time), the oldest first, `but` these messages."""
    again = aliased(Message)
    left_out = frozenset(but)
    wanted = (
        select(
            Message.client_id,
            Message.id,
            Message.send_at,
            Message.purpose,
            CheckIn.enrollment_id,
            CheckIn.program_day,
            Message.delivery_status,
            select(again.id).where(again.again_of == Message.id).exists().label("sent_again"),
            Client.heard_at,
        )
        .join(Client, Client.id == Message.client_id)
        .outerjoin(CheckIn, CheckIn.id == Message.check_in_id)
        .where(Message.client_id.in_(list(client_ids)), Message.send_at >= since, text(STARTED))
        .order_by(Message.send_at, Message.id)
    )
    found: dict[int, list[StartedText]] = {}
    for row in tx.execute(wanted):
        client_id, message_id, *told = row
        if client_id is not None and message_id not in left_out:
            found.setdefault(client_id, []).append(StartedText(*cast("tuple[Any, ...]", told)))
    return found
