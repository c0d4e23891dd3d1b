"""Somebody of the staff comes back with what their sign-in left them."""

from service.app import App
from service.store.tables import Staff


def recognize_staff(app: App, staff_id: int, epoch: int) -> Staff | None:
    """The member of staff, or None when they are gone or that sign-in was ended since."""
    with app.store.reading() as tx:
        found = tx.get(Staff, staff_id)
    return found if found is not None and found.sign_in_epoch == epoch else None
