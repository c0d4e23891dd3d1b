"""Texts that the carrier lost, and those that repeat them."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from service.domain.delivery import Channel
from service.store.tables import Message


def times_repeated(tx: Session, message: Message) -> int:
    """How many texts before this one said the same, each lost."""
    times, before = 0, message.again_of
    while before is not None:
        times += 1
        before = tx.execute(select(Message.again_of).where(Message.id == before)).scalar_one_or_none()
    return times


def conversation_went_on(tx: Session, message: Message) -> bool:
    """Whether anything has been texted since, by them or by us."""
    later = exists().where(
        Message.client_id == message.client_id, Message.id > message.id, Message.channel == Channel.SMS
    )
    return bool(tx.execute(select(later)).scalar())
