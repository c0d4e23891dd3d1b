"""The carrier's receipts: each kept once, and applied to its text. Three come a text: statements are built once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.domain.delivery import DeliveryStatus, DispatchState
from service.store.tables import Message, Receipt

_MESSAGE = Message.__table__.c
_RECEIPT = Receipt.__table__.c


def keep_receipt(
    tx: Session,
    *,
    provider_id: str,
    delivery_status: DeliveryStatus,
    error_code: int | None,
    message_id: int | None,
    at: datetime,
) -> bool:
    """Keep a receipt (`at`: real, aware UTC). Whether it is new."""
    values = {
        "provider_id": provider_id,
        "delivery_status": delivery_status,
        "error_code": error_code,
        "message_id": message_id,
        "at": at,
    }
    kept = tx.connection().execute(_keep(tx.get_bind().dialect.name), values)
    return kept.first() is not None


@dataclass(frozen=True, slots=True)
class Moved:
    """A text whose delivery has moved forward, and whose it is."""

    client_id: int | None


def move_delivery(
    tx: Session,
    provider_id: str,
    delivery_status: DeliveryStatus,
    error_code: int | None,
    since: Iterable[DeliveryStatus],
) -> Moved | None:
    """Set the delivery of a text that was handed over and stands at one of `since`, or nowhere yet. None where there is
    no such text: it stands further on, or the carrier's name for it is not known yet."""
    told = {"name": provider_id, "reached": delivery_status, "code": error_code, "since": list(since)}
    found = tx.connection().execute(_MOVE, told).first()
    return Moved(found.client_id) if found is not None else None


@cache
def _keep(dialect: str) -> Any:
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return insert(Receipt.__table__).on_conflict_do_nothing().returning(_RECEIPT.id)


_MOVE = (
    update(Message.__table__)  # type: ignore[arg-type]
    .where(
        _MESSAGE.provider_id == bindparam("name"),
        _MESSAGE.dispatch_state == DispatchState.HANDED_OVER,
        or_(
            _MESSAGE.delivery_status.is_(None),
            _MESSAGE.delivery_status.in_(bindparam("since", expanding=True, type_=_MESSAGE.delivery_status.type)),
        ),
    )
    .values(delivery_status=bindparam("reached"), error_code=bindparam("code"))
    .returning(_MESSAGE.client_id)
)
