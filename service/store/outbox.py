"""The outbox: messages not yet handed over. Claimed by compare-and-set, recorded in bulk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from typing import Any

from sqlalchemy import bindparam, func, or_, select, text, update
from sqlalchemy.orm import Session, aliased

from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.store.check_ins import close_unasked
from service.store.tables import CarrierCopy, Message
from service.store.types import Instant

# Written out, not built: the predicates must match those of the partial indexes to the letter, or SQLite scans.
_READY = """
    SELECT m.id, coalesce(m.segments, 1) AS segments FROM message m
    WHERE m.dispatch_state = 'waiting' AND m.channel = :channel
      AND m.send_at <= :now AND (m.retry_at IS NULL OR m.retry_at <= :real_now)
      AND NOT EXISTS (SELECT 1 FROM message f WHERE f.client_id = m.client_id
                      AND f.dispatch_state = 'claimed' AND f.channel = 'sms')
      AND (m.priority < 5 OR NOT EXISTS (SELECT 1 FROM message u WHERE u.client_id = m.client_id
                                         AND u.dispatch_state = 'unconfirmed'))
      AND NOT EXISTS (SELECT 1 FROM message i WHERE i.client_id = m.client_id AND i.unread)
      AND NOT EXISTS (SELECT 1 FROM message o WHERE o.client_id = m.client_id AND o.dispatch_state = 'waiting'
                      AND o.channel = :channel AND o.send_at <= :now AND (o.retry_at IS NULL OR o.retry_at <= :real_now)
                      AND (o.priority, o.id) < (m.priority, m.id))
    ORDER BY m.priority, m.id LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that is ours to send until its lease ends."""

    id: int
    client_id: int | None
    check_in_id: int | None
    purpose: Purpose
    address: str
    body: str
    useful_until: datetime
    attempts: int
    claimed_by: str
    lease_until: datetime
    priority: Priority
    segments: int
    error_code: int | None
    reason: str | None


_CLAIMED = (
    Message.id,
    Message.client_id,
    Message.check_in_id,
    Message.purpose,
    Message.address,
    Message.body,
    Message.useful_until,
    Message.tries.label("attempts"),
    Message.claimed_by,
    Message.lease_until,
    Message.priority,
    func.coalesce(Message.segments, 1).label("segments"),
    Message.error_code,
    Message.reason,
)


_TIMES = (bindparam("now", type_=Instant), bindparam("real_now", type_=Instant))
_WAITING = text(_READY).bindparams(*_TIMES)
_WAITING_UNLOCKED = text(_READY + " FOR UPDATE SKIP LOCKED").bindparams(*_TIMES)


def waiting_texts(tx: Session, *, now: datetime, real_now: datetime, limit: int) -> list[int]:
    """What the texts that may leave cost, in segments, in the order in which they would be claimed."""
    params = {"channel": Channel.SMS.value, "now": now, "real_now": real_now, "limit": limit}
    return [segments for _, segments in tx.execute(_WAITING, params)]


def claim_messages(
    tx: Session,
    channel: Channel,
    *,
    claimed_by: str,
    now: datetime,
    real_now: datetime,
    lease_until: datetime,
    limit: int,
    segments: int | None = None,
) -> list[Claimed]:
    """Win up to `limit` messages that may leave, of `segments` at most: the most urgent first, the oldest of those,
    one text a client.

    Whoever has an unread text from us to read, or a text in flight, is passed over.
    """
    params = {"channel": channel.value, "now": now, "real_now": real_now, "limit": limit}
    ready = tx.execute(_WAITING_UNLOCKED if tx.get_bind().dialect.name == "postgresql" else _WAITING, params).all()
    costs = accumulate(row.segments for row in ready)
    ids = [row.id for row, cost in zip(ready, costs, strict=True) if segments is None or cost <= segments]
    if not ids:
        return []
    won = (
        update(Message)
        .where(Message.id.in_(ids), Message.dispatch_state == DispatchState.WAITING)
        .values(
            dispatch_state=DispatchState.CLAIMED,
            claimed_by=claimed_by,
            claimed_at=real_now,
            send_at=now,
            lease_until=lease_until,
            tries=Message.tries + 1,
        )
        .returning(*_CLAIMED)
        .execution_options(synchronize_session=False)
    )
    rank = {message_id: place for place, message_id in enumerate(ids)}
    return sorted((Claimed(**row) for row in tx.execute(won).mappings()), key=lambda claimed: rank[claimed.id])


def put_back(tx: Session, waits: Iterable[tuple[int, datetime]]) -> None:
    """Give claims up: (message id, when to try, coaching time). It does not count as a try."""
    _each(
        tx,
        [{"b_id": message_id, "send_at": send_at} for message_id, send_at in waits],
        dispatch_state=DispatchState.WAITING,
        lease_until=None,
        tries=Message.tries - 1,
    )


def withhold(tx: Session, withheld: Iterable[tuple[int, str]]) -> None:
    """Messages that will not leave, and why."""
    _each(
        tx,
        [{"b_id": message_id, "reason": reason} for message_id, reason in withheld],
        dispatch_state=DispatchState.WITHHELD,
        lease_until=None,
    )


def withhold_all(tx: Session, client_id: int, reason: str, purposes: Sequence[Purpose]) -> None:
    """Everything of these purposes that still waits for a client; the check-ins it would have asked are held."""
    held = tx.execute(
        update(Message)
        .where(
            Message.client_id == client_id,
            Message.dispatch_state == DispatchState.WAITING,
            Message.purpose.in_(purposes),
        )
        .values(dispatch_state=DispatchState.WITHHELD, reason=reason)
        .returning(Message.check_in_id)
        .execution_options(synchronize_session=False)
    )
    close_unasked(tx, [check_in_id for check_in_id in held.scalars() if check_in_id is not None], CheckInState.HELD)


@dataclass(frozen=True, slots=True)
class HandedOver:
    id: int
    provider_id: str
    delivery_status: DeliveryStatus


def record_handed_over(tx: Session, accepted: Sequence[HandedOver], claimed_by: str, real_now: datetime) -> None:
    """The carrier has them. Only whoever holds the claim may say so; a receipt that came first is kept."""
    _each(
        tx,
        [
            {
                "b_id": one.id,
                "b_claimed_by": claimed_by,
                "provider_id": one.provider_id,
                "accepted_as": one.delivery_status,
            }
            for one in accepted
        ],
        claim_held=True,
        dispatch_state=DispatchState.HANDED_OVER,
        handed_over_at=real_now,
        lease_until=None,
        retry_at=None,
        delivery_status=text("coalesce(delivery_status, :accepted_as)"),
    )


def record_outcome(
    tx: Session,
    message_id: int,
    dispatch_state: DispatchState,
    *,
    reason: str,
    only_if: DispatchState,
    claimed_by: str | None,
    **columns: Any,
) -> bool:
    """What became of a message, unless somebody else has found that out meanwhile: it is not `only_if` any more, or
    has been claimed anew. Whether it was ours to say."""
    told = tx.execute(
        update(Message)
        .where(Message.id == message_id, Message.dispatch_state == only_if, Message.claimed_by == claimed_by)
        .values(dispatch_state=dispatch_state, lease_until=None, reason=reason[:200], **columns)
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    return told.first() is not None


def _each(tx: Session, rows: list[dict[str, Any]], *, claim_held: bool = False, **values: Any) -> None:
    if not rows:
        return
    table = Message.__table__
    where = [table.c.id == bindparam("b_id")]
    if claim_held:
        where.append(table.c.claimed_by == bindparam("b_claimed_by"))
        # Not in_(): SQLAlchemy cannot expand one for many rows at once.
        state = table.c.dispatch_state
        where.append(or_(state == DispatchState.CLAIMED, state == DispatchState.UNCONFIRMED))
    given: dict[str, Any] = {name: bindparam(name) for name in rows[0] if not name.startswith("b_") and name in table.c}
    tx.connection().execute(update(table).where(*where).values(**values, **given), rows)  # type: ignore[arg-type]


def mark_unconfirmed(tx: Session, real_now: datetime) -> None:
    """Claims whose holder has not come back before the lease ended: nobody knows, so they are to be looked up."""
    tx.execute(
        update(Message)
        .where(text("dispatch_state = 'claimed'"), Message.lease_until < real_now, Message.channel == Channel.SMS)
        .values(dispatch_state=DispatchState.UNCONFIRMED, look_up_at=real_now, look_ups=0, lease_until=None)
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A text of which nobody knows whether the carrier has it."""

    id: int
    client_id: int | None
    check_in_id: int | None
    address: str
    body: str
    claimed_at: datetime
    claimed_by: str
    useful_until: datetime
    look_ups: int


def unconfirmed_texts(tx: Session, real_now: datetime, limit: int) -> list[Unconfirmed]:
    """Those whose next look-up has come. One waits while the same words are on their way to the same client: what
    the carrier then holds could be either."""
    twin = aliased(Message)
    on_its_way = (
        select(twin.id)
        .where(
            twin.client_id == Message.client_id,
            twin.dispatch_state == DispatchState.CLAIMED,
            twin.body == Message.body,
        )
        .exists()
    )
    wanted = (
        select(
            Message.id,
            Message.client_id,
            Message.check_in_id,
            Message.address,
            Message.body,
            Message.claimed_at,
            Message.claimed_by,
            Message.useful_until,
            Message.look_ups,
        )
        .where(
            text("message.dispatch_state = 'unconfirmed'"),
            Message.look_up_at <= real_now,
            Message.channel == Channel.SMS,
        )
        .where(~on_its_way)
        .order_by(Message.look_up_at)
        .limit(limit)
    )
    return [Unconfirmed(**row) for row in tx.execute(wanted).mappings()]


def known_provider_ids(tx: Session, provider_ids: Iterable[str]) -> frozenset[str]:
    """Those of the carrier's names that a message of ours has already, or had before its client was erased."""
    names = list(provider_ids)
    kept = select(Message.provider_id).where(Message.provider_id.in_(names))
    erased = select(CarrierCopy.provider_id).where(CarrierCopy.provider_id.in_(names))
    return frozenset(name for wanted in (kept, erased) for name in tx.execute(wanted).scalars() if name)
