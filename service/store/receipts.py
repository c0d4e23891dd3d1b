"""The carrier's receipts: each kept once, and applied to its text. Four come a text: statements are built once."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.domain.delivery import DeliveryStatus, DispatchState
from service.domain.flags import FlagReason
from service.store.tables import Flag, Message, Receipt

_MESSAGE = Message.__table__.c
_RECEIPT = Receipt.__table__.c
_FLAG = Flag.__table__.c


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
class Progress:
    """What nearly every receipt tells: a text that was handed over is further on than `since`.

    settled: the flags of its client that are over by it. at: real; now: coaching; both aware UTC.
    """

    provider_id: str
    delivery_status: DeliveryStatus
    error_code: int | None
    since: frozenset[DeliveryStatus]
    settled: frozenset[FlagReason]
    at: datetime
    now: datetime


def note_progress(connection: Connection, progress: Progress) -> bool:
    """Keep the receipt and apply it; for Store.one_statement. False, and nothing done, where there is no such text: it
    stands further on, or the carrier's name for it is not known yet."""
    told = {
        "name": progress.provider_id,
        "reached": progress.delivery_status,
        "code": progress.error_code,
        "since": list(progress.since),
        "reasons": list(progress.settled),
        "heard_at": progress.at,
        "now": progress.now,
    }
    if connection.dialect.name == "postgresql":
        return connection.execute(_all_in_one(), told).first() is not None
    moved = connection.execute(_MOVE, told).first()
    if moved is None:
        return False
    receipt = {name: told[key] for name, key in _FACTS.items()} | {"message_id": moved.id}
    connection.execute(_keep("sqlite"), receipt)
    if progress.settled:
        connection.execute(_SETTLE_OF, told | {"client": moved.client_id})
    return True


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
    .returning(_MESSAGE.id, _MESSAGE.client_id)
)
_SETTLE = (
    update(Flag.__table__)  # type: ignore[arg-type]
    .where(
        _FLAG.reason.in_(bindparam("reasons", expanding=True, type_=_FLAG.reason.type)),
        _FLAG.closed_at.is_(None),
    )
    .values(closed_at=bindparam("now"))
)
_SETTLE_OF = _SETTLE.where(_FLAG.client_id == bindparam("client"))
_FACTS = {"provider_id": "name", "delivery_status": "reached", "error_code": "code", "at": "heard_at"}
"""Columns of a receipt, and what their values are called: what bears a column's name is set where a table has it."""


@cache
def _all_in_one() -> Any:
    """PostgreSQL changes several tables in one statement, which is one trip there instead of five."""
    moved = _MOVE.cte("moved")
    told = [bindparam(key, type_=_RECEIPT[name].type) for name, key in _FACTS.items()]
    receipts: Any = Receipt.__table__
    kept = postgresql.insert(receipts).from_select([*_FACTS, "message_id"], select(*told, moved.c.id))
    settled = _SETTLE.where(_FLAG.client_id == select(moved.c.client_id).scalar_subquery())
    return select(moved.c.id).add_cte(kept.on_conflict_do_nothing().cte("kept"), settled.cte("settled"))
