"""Faults of our own account: which ones admins know of."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from service.store.tables import AccountFault, Role, Staff
from service.store.transaction import insert_once


def is_news(tx: Session, error: str, real_now: datetime, *, old_after: timedelta) -> bool:
    """Note that a fault was seen. Whether admins have not heard of it, or so long ago that it is another one by now;
    of two workers that see it at once, one is told so."""
    if insert_once(tx, AccountFault, {"error": error, "told_at": real_now, "seen_at": real_now}) is not None:
        return True
    known = update(AccountFault).where(AccountFault.error == error)
    anew = known.where(AccountFault.seen_at < real_now - old_after).values(told_at=real_now, seen_at=real_now)
    if tx.execute(anew.returning(AccountFault.error)).first() is not None:
        return True
    tx.execute(known.values(seen_at=real_now))
    return False


def forget_faults(tx: Session, errors: Iterable[str]) -> None:
    """What they kept back has left: the next time is news."""
    tx.execute(delete(AccountFault).where(AccountFault.error.in_(list(errors))))


def admins(tx: Session) -> list[tuple[str, str]]:
    """Each admin's name and e-mail address."""
    wanted = select(Staff.name, Staff.email).where(Staff.role == Role.ADMIN).order_by(Staff.id)
    return [(name, email) for name, email in tx.execute(wanted)]
