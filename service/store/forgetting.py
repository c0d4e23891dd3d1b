"""Wishes to be forgotten, what is deleted when one is carried out, and the copies that the carrier still holds."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, or_, select, text, update
from sqlalchemy.orm import Session

from service.domain.delivery import Channel, DispatchState, Purpose
from service.domain.forgetting import ErasureState
from service.store.tables import AuditEntry, CarrierCopy, Client, ConsentLog, Erasure, Flag, Message, Receipt, Staff
from service.store.transaction import insert_once

_OPEN = Erasure.state.in_((ErasureState.ASKED, ErasureState.CONFIRMED))
_ERASED_AT = select(Erasure.__table__.c.due_at).where(Erasure.client_id == bindparam("client_id"), _OPEN)
_ON_ITS_WAY = (DispatchState.CLAIMED, DispatchState.UNCONFIRMED)


def open_erasure(tx: Session, client_id: int) -> Erasure | None:
    """The wish of a client that is asked or confirmed; at most one is."""
    return tx.execute(select(Erasure).where(Erasure.client_id == client_id, _OPEN)).scalar_one_or_none()


def erased_at(tx: Session, client_id: int) -> datetime | None:
    """When everything about a client is deleted, as they have asked or confirmed (aware UTC, coaching time)."""
    tx.flush()
    return tx.connection().execute(_ERASED_AT, {"client_id": client_id}).scalar_one_or_none()


def erasure_of(tx: Session, erasure_id: int) -> Erasure | None:
    """A wish by its id."""
    return tx.get(Erasure, erasure_id, populate_existing=True)


def due_erasures(tx: Session, now: datetime, limit: int) -> list[int]:
    """The ids of the wishes to carry out by `now` (aware UTC, coaching time), the oldest first."""
    wanted = select(Erasure.id).where(text("state = 'confirmed'"), Erasure.due_at <= now)
    return list(tx.execute(wanted.order_by(Erasure.due_at).limit(limit)).scalars())


def is_busy(tx: Session, client_id: int) -> bool:
    """Whether something of a client's is on its way to the carrier, or has come and nobody has read it."""
    busy = or_(Message.dispatch_state.in_(_ON_ITS_WAY), Message.unread.is_(True))
    return tx.execute(select(Message.id).where(Message.client_id == client_id, busy).limit(1)).first() is not None


def consent_entries_of(tx: Session, client_id: int) -> Sequence[ConsentLog]:
    """The whole consent log of a client, to be changed."""
    return tx.execute(select(ConsentLog).where(ConsentLog.client_id == client_id)).scalars().all()


def delete_client(tx: Session, client: Client, real_now: datetime) -> None:
    """Delete a client and every row that belongs to them; the carrier's copies of their texts are listed to be
    forgotten there. What their number or address wrote when it was nobody's yet is theirs as well, and so are the mails
    that told their coach of a flag: their initials stand in these."""
    addresses = [address for address in (client.phone.e164 if client.phone else None, client.email) if address]
    theirs = or_(Message.client_id == client.id, Message.client_id.is_(None) & Message.address.in_(addresses))
    texts = (theirs, Message.channel == Channel.SMS, Message.provider_id.is_not(None))
    names = [name for name in tx.execute(select(Message.provider_id).where(*texts)).scalars() if name]
    list_copies(tx, names, real_now)
    # One after the other: for either of them at once PostgreSQL would read every receipt there ever was.
    named = delete(Receipt).where(Receipt.provider_id.in_(select(Message.provider_id).where(theirs)))
    numbered = delete(Receipt).where(Receipt.message_id.in_(select(Message.id).where(theirs)))
    reasons = update(AuditEntry).where(AuditEntry.client_id == client.id).values(reason="")
    told_of_flags = delete(Message).where(*_tells_of_flags(tx, client.id))
    for unwanted in (reasons, named, numbered, delete(Message).where(theirs), told_of_flags):
        tx.execute(unwanted.execution_options(synchronize_session=False))
    tx.flush()
    tx.execute(delete(Client).where(Client.id == client.id).execution_options(synchronize_session=False))
    tx.expunge(client)


def _tells_of_flags(tx: Session, client_id: int) -> tuple[ColumnElement[bool], ...]:
    """The mails that told staff of a client's flags, found by whom they went to: these belong to no client."""
    flag_ids = tx.execute(select(Flag.id).where(Flag.client_id == client_id)).scalars()
    addresses = tx.execute(select(Staff.email)).scalars().all()
    wordings = [f"{Purpose.FLAG}/{flag_id}" for flag_id in flag_ids]
    return Message.client_id.is_(None), Message.address.in_(addresses), Message.wording.in_(wordings)


def list_copies(tx: Session, provider_ids: Iterable[str], real_now: datetime) -> None:
    """Remember that these texts are to be forgotten at the carrier, from now (real, aware UTC)."""
    for name in provider_ids:
        insert_once(tx, CarrierCopy, {"provider_id": name, "try_at": real_now, "tries": 0})


def copies_left(tx: Session, real_now: datetime, limit: int) -> list[CarrierCopy]:
    """Those whose next try has come, the longest waiting first."""
    wanted = select(CarrierCopy).where(text("gone_at IS NULL"), CarrierCopy.try_at <= real_now)
    return list(tx.execute(wanted.order_by(CarrierCopy.try_at).limit(limit)).scalars())


def record_gone(tx: Session, copy_id: int, real_now: datetime) -> None:
    """The carrier holds it no more."""
    gone = update(CarrierCopy).where(CarrierCopy.id == copy_id).values(gone_at=real_now)
    tx.execute(gone.execution_options(synchronize_session=False))


def record_kept(tx: Session, copy_id: int, try_at: datetime) -> None:
    """The carrier has not let go of it yet; when to ask once more (real, aware UTC)."""
    kept = update(CarrierCopy).where(CarrierCopy.id == copy_id).values(try_at=try_at, tries=CarrierCopy.tries + 1)
    tx.execute(kept.execution_options(synchronize_session=False))
