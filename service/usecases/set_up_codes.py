"""Somebody of the staff sets up the app on their phone at the desk, and shows that it works."""

import base64
from dataclasses import dataclass

from sqlalchemy import select

from service.app import App
from service.domain.one_time_codes import app_address, step_of
from service.domain.refusal import Refusal
from service.effects.phone_codes import begin_codes, new_salt, recovery_codes_left, shared_secret
from service.store.passwords import passwords
from service.store.tables import Staff


@dataclass(frozen=True, slots=True)
class Offer:
    """What the app on their phone takes: an address, or the same secret typed by hand. left: unused recovery codes."""

    salt: str
    address: str
    secret: str
    left: int


def offer_codes(app: App, staff: Staff, salt: str | None = None) -> Offer:
    """A secret for a phone; the same one for the same salt. Nothing is kept before a code of it has been typed."""
    salt = salt or new_salt()
    secret = shared_secret(app, salt)
    with app.store.reading() as tx:
        left = recovery_codes_left(tx, staff.id)
    address = app_address(secret, app.settings.brand_name, staff.email)
    return Offer(salt, address, base64.b32encode(secret).decode(), left)


def set_up_codes(app: App, staff: Staff, salt: str, code: str, password: str = "") -> tuple[Staff, tuple[str, ...]]:
    """From now on they sign in with codes; their other sign-ins end. Returns them, and the recovery codes, shown once.

    Whoever has codes already shows with their password that it is they who change the phone. Raises Refusal.
    """
    if staff.code_salt is not None and not passwords().verify(password, staff.password_hash):
        raise Refusal("That is not your password. Nothing was changed.", about="password")
    step = step_of(shared_secret(app, salt), code, app.clock.real_now().timestamp(), 0)
    if step is None:
        raise Refusal(
            "The app on your phone shows another code by now. Type the six digits that it shows, and see that the "
            "phone's clock is right.",
            about="code",
        )
    with app.store.writing() as tx:
        wanted = select(Staff).where(Staff.id == staff.id).with_for_update()
        row = tx.execute(wanted.execution_options(populate_existing=True)).scalar_one()
        recovery = begin_codes(tx, row, salt, step)
        tx.flush()
    return row, recovery
