"""Somebody of the staff leaves: every place where they are signed in forgets them."""

from sqlalchemy import update

from service.app import App
from service.store.tables import Staff


def sign_out(app: App, staff_id: int) -> None:
    """End every sign-in of this member of staff, so that a copied cookie opens nothing either."""
    with app.store.writing() as tx:
        tx.execute(update(Staff).where(Staff.id == staff_id).values(sign_in_epoch=Staff.sign_in_epoch + 1))
