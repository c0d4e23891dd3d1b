"""The outbox: messages not yet handed over. Claimed by compare-and-set, recorded in bulk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import accumulate
from typing import Any, cast

from sqlalchemy import String, Table, Update, bindparam, func, insert, select, text, update
from sqlalchemy.orm import Session

from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.store.bulk import Types, among, as_told, insert_rows, told_rows
from service.store.check_ins import close_unasked
from service.store.tables import CarrierCopy, Message
from service.store.types import Instant, Word

# Written out, not built: the predicates must match those of the partial indexes to the letter, or SQLite scans.
# A client's first text is asked for as one row, and its channel so that no index answers: either database would look
# through the whole outbox for each text otherwise, by the index of the order. PostgreSQL does where it has not yet
# noticed that the outbox has filled, as every morning at nine (3,000 texts: 900 ms a look, 3 ms now).
_READY = """
    SELECT m.id, coalesce(m.segments, 1) AS segments FROM message m
    WHERE m.dispatch_state = 'waiting' AND m.channel = :channel
      AND m.send_at <= :now AND (m.retry_at IS NULL OR m.retry_at <= :real_now)
      AND NOT EXISTS (SELECT 1 FROM message f WHERE f.client_id = m.client_id
                      AND f.dispatch_state = 'claimed' AND f.channel = 'sms')
      AND (m.priority < 5 OR NOT EXISTS (SELECT 1 FROM message u WHERE u.client_id = m.client_id
                                         AND u.dispatch_state = 'unconfirmed'))
      AND NOT EXISTS (SELECT 1 FROM message i WHERE i.client_id = m.client_id AND i.unread)
      AND (m.client_id IS NULL
           OR m.id = (SELECT o.id FROM message o WHERE o.client_id = m.client_id AND o.dispatch_state = 'waiting'
                      AND o.channel || '' = :channel AND o.send_at <= :now
                      AND (o.retry_at IS NULL OR o.retry_at <= :real_now)
                      ORDER BY o.priority, o.id LIMIT 1))
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


# Built once: with a batch every tenth of a second, building a statement costs more than the database takes for it.
_MESSAGES = cast("Table", Message.__table__)
_MESSAGE = _MESSAGES.c
_CLAIM = (
    update(_MESSAGES)
    .where(among(_MESSAGE.id, "ids"), _MESSAGE.dispatch_state == DispatchState.WAITING)
    .values(
        dispatch_state=DispatchState.CLAIMED,
        claimed_by=bindparam("by"),
        claimed_at=bindparam("real_now"),
        send_at=bindparam("now"),
        lease_until=bindparam("until"),
        tries=_MESSAGE.tries + 1,
    )
    .returning(
        _MESSAGE.id,
        _MESSAGE.client_id,
        _MESSAGE.check_in_id,
        _MESSAGE.purpose,
        _MESSAGE.address,
        _MESSAGE.body,
        _MESSAGE.useful_until,
        _MESSAGE.tries,
        _MESSAGE.claimed_by,
        _MESSAGE.lease_until,
        _MESSAGE.priority,
        func.coalesce(_MESSAGE.segments, 1),
        _MESSAGE.error_code,
        _MESSAGE.reason,
    )
)
_ADD = insert(_MESSAGES)
_HANDED_OVER: Types = {"id": _MESSAGE.id.type, "named": String(), "accepted_as": Word(DeliveryStatus)}


@cache
def _hand_over(dialect: str) -> Update:
    told = told_rows(dialect, _HANDED_OVER).c
    return (
        update(_MESSAGES)
        .where(
            _MESSAGE.id == told.id,
            _MESSAGE.claimed_by == bindparam("b_claimed_by"),
            _MESSAGE.dispatch_state.in_((DispatchState.CLAIMED, DispatchState.UNCONFIRMED)),
        )
        .values(
            dispatch_state=DispatchState.HANDED_OVER,
            handed_over_at=bindparam("real_now"),
            lease_until=None,
            retry_at=None,
            provider_id=told.named,
            delivery_status=func.coalesce(_MESSAGE.delivery_status, told.accepted_as),
        )
    )


_TIMES = (bindparam("now", type_=Instant), bindparam("real_now", type_=Instant))
_WAITING = text(_READY).bindparams(*_TIMES)
_UNLOCKED = {"sqlite": _WAITING, "postgresql": text(_READY + " FOR UPDATE SKIP LOCKED").bindparams(*_TIMES)}


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
    ready = tx.execute(_UNLOCKED[tx.get_bind().dialect.name], params).all()
    costs = accumulate(row.segments for row in ready)
    ids = [row.id for row, cost in zip(ready, costs, strict=True) if segments is None or cost <= segments]
    if not ids:
        return []
    won = {"ids": ids, "by": claimed_by, "real_now": real_now, "now": now, "until": lease_until}
    rank = {message_id: place for place, message_id in enumerate(ids)}
    return sorted((Claimed(*row) for row in tx.execute(_CLAIM, won)), key=lambda claimed: rank[claimed.id])


def add_message(tx: Session, row: dict[str, Any]) -> None:
    """Put one message into the outbox, behind what has been put there before."""
    tx.flush()
    tx.connection().execute(_ADD, row)


def add_messages(tx: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Put messages into the outbox, all with the same columns."""
    insert_rows(tx, _MESSAGES, rows)


def put_back(tx: Session, waits: Iterable[tuple[int, datetime]]) -> None:
    """Give claims up: (message id, when to try, coaching time). It does not count as a try."""
    _each(
        tx,
        [{"b_id": message_id, "send_at": send_at} for message_id, send_at in waits],
        dispatch_state=DispatchState.WAITING,
        lease_until=None,
        tries=Message.tries - 1,
    )


def wake_prompts(tx: Session, client_id: int, now: datetime) -> None:
    """What we start and has been put off for a client is asked about again now (aware UTC, coaching time)."""
    put_off = (Message.client_id == client_id, text("dispatch_state = 'waiting'"), Message.send_at > now)
    tx.execute(
        update(Message)
        .where(*put_off, Message.priority == Priority.PROMPT)
        .values(send_at=now)
        .execution_options(synchronize_session=False)
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
    if not accepted:
        return
    rows = [{"id": one.id, "named": one.provider_id, "accepted_as": one.delivery_status} for one in accepted]
    told = as_told(tx, _HANDED_OVER, rows)
    by = {"b_claimed_by": claimed_by, "real_now": real_now}
    tx.connection().execute(_hand_over(tx.get_bind().dialect.name), told | by)


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


def _each(tx: Session, rows: list[dict[str, Any]], **values: Any) -> None:
    if not rows:
        return
    given: dict[str, Any] = {name: bindparam(name) for name in rows[0] if not name.startswith("b_")}
    one = update(_MESSAGES).where(_MESSAGE.id == bindparam("b_id"))
    tx.connection().execute(one.values(**values, **given), rows)


def known_provider_ids(tx: Session, provider_ids: Iterable[str]) -> frozenset[str]:
    """Those of the carrier's names that a message of ours has already, or had before its client was erased."""
    names = list(provider_ids)
    # One index holds the names of what came in and another of what left: a question for both would read every message.
    came = select(Message.provider_id).where(Message.provider_id.in_(names), Message.dispatch_state.is_(None))
    left = select(Message.provider_id).where(Message.provider_id.in_(names), Message.dispatch_state.is_not(None))
    erased = select(CarrierCopy.provider_id).where(CarrierCopy.provider_id.in_(names))
    return frozenset(name for wanted in (came, left, erased) for name in tx.execute(wanted).scalars() if name)
