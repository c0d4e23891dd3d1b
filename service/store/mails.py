"""E-mails in the outbox: their parts, and what becomes of them. Claiming and withholding is the outbox's."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from service.domain.bounces import SOFT_WITHIN, Bounce
from service.domain.consent import address_hash
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Purpose, moves_forward
from service.store.outbox import Claimed
from service.store.tables import BouncedMail, Mail, Message, Summary
from service.store.transaction import insert_once


def parts_of(tx: Session, message_ids: Iterable[int]) -> Mapping[int, tuple[Mail, datetime]]:
    """The parts of e-mails by message id, and when each was written (coaching time)."""
    wanted = select(Mail, Message.at).join(Message, Message.id == Mail.message_id)
    found = tx.execute(wanted.where(Mail.message_id.in_(list(message_ids))))
    return {mail.message_id: (mail, at) for mail, at in found}


def summary_answered(tx: Session, reply_id: int) -> Summary | None:
    """The weekly summary that a mail which came in answers, if it answers one."""
    wanted = select(Summary).join(Mail, Mail.answers_id == Summary.message_id).where(Mail.message_id == reply_id)
    return tx.execute(wanted).scalar_one_or_none()


def claim_mails_again(tx: Session, real_now: datetime) -> None:
    """E-mails whose sender has not come back before its lease ended wait once more. Other than a text, a mail may be
    handed over twice: the Message-ID is the same, and its reader sees one."""
    _wait_again(tx, text("dispatch_state = 'claimed'"), Message.lease_until < real_now)


def record_mails_taken(tx: Session, taken: Iterable[Claimed], real_now: datetime) -> int:
    """The relay has them. Only whoever holds the claim may say so. How many it was true of."""
    said = 0
    for one in taken:
        said += _of_claim(
            tx,
            one,
            dispatch_state=DispatchState.HANDED_OVER,
            delivery_status=DeliveryStatus.SENT,
            handed_over_at=real_now,
            retry_at=None,
        )
    return said


def record_mail_refused(
    tx: Session, one: Claimed, dispatch_state: DispatchState, reason: str, code: int | None, retry_at: datetime | None
) -> bool:
    """The relay did not take it. Whether it was ours to say."""
    return _of_claim(tx, one, dispatch_state=dispatch_state, reason=reason[:200], error_code=code, retry_at=retry_at)


def _of_claim(tx: Session, one: Claimed, **values: Any) -> bool:
    held = update(Message).where(
        Message.id == one.id,
        Message.dispatch_state == DispatchState.CLAIMED,
        Message.claimed_by == one.claimed_by,
    )
    told = tx.execute(
        held.values(lease_until=None, **values).returning(Message.id).execution_options(synchronize_session=False)
    )
    return told.first() is not None


def _wait_again(tx: Session, *conditions: Any) -> None:
    tx.execute(
        update(Message)
        .where(*conditions, Message.channel == Channel.EMAIL)
        .values(dispatch_state=DispatchState.WAITING, lease_until=None)
        .execution_options(synchronize_session=False)
    )


def mailed_since(tx: Session, client_id: int, purpose: Purpose, since: datetime | None) -> bool:
    """Whether a mail of this purpose has been written to a client since an instant; ever, where none is given."""
    wanted = select(Message.id).where(
        Message.client_id == client_id, Message.channel == Channel.EMAIL, Message.purpose == purpose
    )
    return tx.execute(wanted if since is None else wanted.where(Message.at >= since)).first() is not None


def note_bounce(tx: Session, message: Message, kind: Bounce, reason: str, *, secret: str, at: datetime) -> int | None:
    """Keep that a mail came back, once; at: coaching time. How many soft ones its address has had within SOFT_WITHIN;
    None where this was known."""
    hashed = address_hash(message.address, secret)
    values = {"message_id": message.id, "address_hash": hashed, "kind": kind, "at": at}
    if insert_once(tx, BouncedMail, values) is None:
        return None
    if kind is not Bounce.COMPLAINT and moves_forward(message.delivery_status, DeliveryStatus.UNDELIVERED):
        message.delivery_status, message.reason = DeliveryStatus.UNDELIVERED, reason
    soft = select(func.count()).where(
        BouncedMail.address_hash == hashed, BouncedMail.kind == Bounce.SOFT, BouncedMail.at > at - SOFT_WITHIN
    )
    return tx.execute(soft.select_from(BouncedMail)).scalar_one()
