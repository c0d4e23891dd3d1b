"""The staff as the desk shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from service.app import App
from service.store.covers import covers_to_come
from service.store.tables import Cover, Role, Staff


@dataclass(frozen=True, slots=True)
class OnStaff:
    """One of the staff. covers: when they are away and who stands in, now or later. may_be_chosen: everybody else, by
    name, as backup or cover."""

    staff: Staff
    backup: Staff | None
    covers: Sequence[tuple[Cover, Staff]]
    may_be_chosen: Sequence[Staff]


def list_staff(app: App, staff: Staff) -> Sequence[OnStaff]:
    """Everybody for an admin, by name; for a coach themselves alone."""
    with app.store.reading() as tx:
        everybody = tx.execute(select(Staff).order_by(Staff.name, Staff.id)).scalars().all()
        shown = everybody if staff.role is Role.ADMIN else [one for one in everybody if one.id == staff.id]
        covers = covers_to_come(tx, [one.id for one in shown], app.clock.now())
    by_id = {one.id: one for one in everybody}
    return [
        OnStaff(
            staff=one,
            backup=by_id.get(one.backup_id) if one.backup_id is not None else None,
            covers=[(cover, by_id[cover.cover_id]) for cover in covers if cover.coach_id == one.id],
            may_be_chosen=[other for other in everybody if other.id != one.id and other.role is not Role.SPONSOR],
        )
        for one in shown
    ]
