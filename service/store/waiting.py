"""What is still to be done, asked of the rows."""

from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.store.tables import Alert, CarrierCopy, Client, Enrollment, Erasure, Message, Summary

_ROUNDS_LIVED_THROUGH = 8
"""Whoever moves the clock over days sees the first two hours of an alert that nobody takes, and not its every quarter
of an hour for ever. A clock that is not moved comes by each of them."""


def next_due_at(tx: Session) -> datetime | None:
    """The earliest instant (aware UTC, coaching time) at which something becomes due."""
    planned = select(Enrollment.next_due_at).where(text("next_due_at IS NOT NULL")).order_by(Enrollment.next_due_at)
    told = select(Summary.due_at).where(text("told_by IS NULL")).order_by(Summary.due_at)
    erased = select(Erasure.due_at).where(text("state = 'confirmed'")).order_by(Erasure.due_at)
    later = select(Message.send_at).where(text("dispatch_state = 'waiting'")).order_by(Message.send_at)
    lapsing = select(Client.lapses_at).where(text("lapses_at IS NOT NULL")).order_by(Client.lapses_at)
    alerted = select(Alert.next_at).where(text("ended_at IS NULL"), Alert.rounds < _ROUNDS_LIVED_THROUGH)
    alerted = alerted.order_by(Alert.next_at)
    found = [
        tx.execute(wanted.limit(1)).scalar_one_or_none() for wanted in (planned, told, erased, lapsing, later, alerted)
    ]
    return min((instant for instant in found if instant is not None), default=None)


def is_quiet(tx: Session, now: datetime) -> bool:
    """Whether nothing is due by `now` (aware UTC, coaching time), waits to leave, is on its way, or is unread."""
    due = select(Enrollment.id).where(text("next_due_at IS NOT NULL"), Enrollment.next_due_at <= now)
    leaving = select(Message.id).where(text("dispatch_state = 'waiting'"), Message.send_at <= now)
    telling = select(Summary.id).where(text("told_by IS NULL"), Summary.due_at <= now)
    alerting = select(Alert.id).where(text("ended_at IS NULL"), Alert.next_at <= now)
    lapsing = select(Client.id).where(text("lapses_at IS NOT NULL"), Client.lapses_at <= now)
    erasing = select(Erasure.id).where(text("state = 'confirmed'"), Erasure.due_at <= now)
    # A copy that the carrier keeps in spite of a first try is asked for again by the real clock, which nobody moves.
    copied = select(CarrierCopy.id).where(text("gone_at IS NULL"), CarrierCopy.tries == 0)
    busy = (
        due,
        telling,
        alerting,
        erasing,
        lapsing,
        copied,
        leaving,
        select(Message.id).where(text("dispatch_state = 'claimed'")),
        select(Message.id).where(text("dispatch_state = 'unconfirmed'")),
        select(Message.id).where(text("unread")),
    )
    return all(tx.execute(wanted.limit(1)).first() is None for wanted in busy)
