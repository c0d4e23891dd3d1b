"""Somebody of the staff shows who they are."""

from sqlalchemy import select

from service.app import App
from service.effects.phone_codes import use_code
from service.store.passwords import nobodys_hash, passwords
from service.store.tables import Staff


def sign_in(app: App, email: str, password: str, code: str = "") -> Staff | None:
    """The member of staff, or None; an unknown address takes as long as a wrong password.

    code: from the app on their phone, for whoever has one, or a recovery code. Each works once.
    """
    with app.store.reading() as tx:
        found = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    known = passwords().verify(password, found.password_hash if found else nobodys_hash())
    if found is None or not known:
        return None
    if found.code_salt is None:
        return found
    with app.store.writing() as tx:
        return found if use_code(app, tx, found, found.code_salt, code) else None
