"""Somebody of the staff shows who they are."""

from sqlalchemy import select

from service.app import App
from service.store.passwords import nobodys_hash, passwords
from service.store.tables import Staff


def sign_in(app: App, email: str, password: str) -> Staff | None:
    """The member of staff, or None; an unknown address takes as long as a wrong password."""
    with app.store.reading() as tx:
        found = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    known = passwords().verify(password, found.password_hash if found else nobodys_hash())
    return found if known else None
