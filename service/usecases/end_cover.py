"""A coach is back, or will not be away after all."""

from service.app import App
from service.store.desk import NotVisible
from service.store.tables import Cover, Role, Staff


def end_cover(app: App, staff: Staff, cover_id: int) -> None:
    """From now on the cover sees nothing of those clients. Raises NotVisible for whoever may not end it."""
    with app.store.writing() as tx:
        cover = tx.get(Cover, cover_id)
        if cover is None or (staff.role is not Role.ADMIN and staff.id not in {cover.coach_id, cover.cover_id}):
            raise NotVisible
        tx.delete(cover)
