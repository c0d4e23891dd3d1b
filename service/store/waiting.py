"""What is still to be done, asked of the rows."""

from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.store.tables import Enrollment, Message


def next_due_at(tx: Session) -> datetime | None:
    """The earliest instant (aware UTC, coaching time) at which something becomes due."""
    planned = select(Enrollment.next_due_at).where(text("next_due_at IS NOT NULL")).order_by(Enrollment.next_due_at)
    later = select(Message.send_at).where(text("dispatch_state = 'waiting'")).order_by(Message.send_at)
    found = [tx.execute(wanted.limit(1)).scalar_one_or_none() for wanted in (planned, later)]
    return min((instant for instant in found if instant is not None), default=None)


def is_quiet(tx: Session, now: datetime) -> bool:
    """Whether nothing is due by `now` (aware UTC, coaching time), waits to leave, is on its way, or is unread."""
    due = select(Enrollment.id).where(text("next_due_at IS NOT NULL"), Enrollment.next_due_at <= now)
    leaving = select(Message.id).where(text("dispatch_state = 'waiting'"), Message.send_at <= now)
    busy = (
        due,
        leaving,
        select(Message.id).where(text("dispatch_state = 'claimed'")),
        select(Message.id).where(text("dispatch_state = 'unconfirmed'")),
        select(Message.id).where(text("unread")),
    )
    return all(tx.execute(wanted.limit(1)).first() is None for wanted in busy)
