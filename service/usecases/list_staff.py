"""The staff as the desk shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlalchemy.orm import Session, aliased

from service.app import App
from service.store.covers import covers_with_names
from service.store.tables import Cover, Role, Staff

PAGE: Final = 20


@dataclass(frozen=True, slots=True)
class OnStaff:
    """One of the staff. covers: when they are away and who stands in, now or later, by name."""

    staff: Staff
    backup: Staff | None
    covers: Sequence[tuple[Cover, str]]


@dataclass(frozen=True, slots=True)
class StaffPage:
    """colleagues: everybody who may be a backup or a cover, by name: name and e-mail address. after: where the next
    page begins; None on the last one."""

    listed: Sequence[OnStaff]
    colleagues: Sequence[tuple[str, str]]
    after: int | None


def list_staff(
    app: App, staff: Staff, *, search: str = "", after: int | None = None, only: int | None = None
) -> StaffPage:
    """A page of everybody for an admin, by name; for a coach themselves alone. In a fixed number of queries.

    search: a part of a name. only: the id of the one who is wanted.
    """
    with app.store.reading() as tx:
        theirs = [true() if staff.role is Role.ADMIN else Staff.id == staff.id]
        theirs += [Staff.name.icontains(search, autoescape=True)] if search else []
        theirs += [Staff.id == only] if only is not None else []
        found = _from(tx, theirs, after)
        shown = found[:PAGE]
        covers = covers_with_names(tx, [one.id for one, _ in shown], app.clock.now())
        wanted = select(Staff.name, Staff.email).where(Staff.role != Role.SPONSOR).order_by(Staff.name, Staff.id)
        colleagues = [(name, email) for name, email in tx.execute(wanted)]
    listed = [OnStaff(one, backup, [told for told in covers if told[0].coach_id == one.id]) for one, backup in shown]
    return StaffPage(listed, colleagues, shown[-1][0].id if len(found) > PAGE else None)


def _from(tx: Session, theirs: list[ColumnElement[bool]], after: int | None) -> list[tuple[Staff, Staff | None]]:
    """The first of them with their backups, and one more; behind somebody, if given."""
    backup = aliased(Staff)
    wanted = select(Staff, backup).outerjoin(backup, backup.id == Staff.backup_id).where(*theirs)
    if after is not None:
        last = select(Staff.name).where(Staff.id == after).scalar_subquery()
        wanted = wanted.where(or_(Staff.name > last, and_(Staff.name == last, Staff.id > after)))
    rows = tx.execute(wanted.order_by(Staff.name, Staff.id).limit(PAGE + 1))
    return [(one, beside) for one, beside in rows]
