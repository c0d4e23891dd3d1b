"""Somebody of the staff shows who they are."""

import base64

from sqlalchemy import select, update

from service.app import App
from service.domain.one_time_codes import step_of
from service.store.passwords import nobodys_hash, passwords
from service.store.tables import Staff


def sign_in(app: App, email: str, password: str, code: str = "") -> Staff | None:
    """The member of staff, or None; an unknown address takes as long as a wrong password.

    code: from the app on their phone, for whoever needs one. Each works once.
    """
    with app.store.reading() as tx:
        found = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    known = passwords().verify(password, found.password_hash if found else nobodys_hash())
    if found is None or not known:
        return None
    return found if found.code_secret is None or _use_code(app, found, found.code_secret, code) else None


def _use_code(app: App, staff: Staff, secret: str, code: str) -> bool:
    step = step_of(base64.b32decode(secret), code, app.clock.real_now().timestamp(), staff.code_step)
    if step is None:
        return False
    # Two browsers with the same code: the row decides which of them came first.
    used = update(Staff).where(Staff.id == staff.id, Staff.code_step < step).values(code_step=step)
    with app.store.writing() as tx:
        won = tx.execute(used.returning(Staff.id).execution_options(synchronize_session=False)).first()
    return won is not None
