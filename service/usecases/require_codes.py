"""Somebody of the staff signs in with a code from their phone as well, from here on."""

from dataclasses import dataclass

from sqlalchemy import select

from service.app import App
from service.domain.one_time_codes import app_address
from service.domain.refusal import Refusal
from service.effects.phone_codes import begin_codes, new_salt, shared_secret
from service.store.tables import Staff


@dataclass(frozen=True, slots=True)
class Codes:
    """address: what the app on their phone takes. recovery: each signs in once without it. Both are shown once."""

    address: str
    recovery: tuple[str, ...]


def require_codes(app: App, email: str) -> Codes:
    """Begin, or begin afresh with another phone; their sign-ins end. Raises Refusal for an address that nobody signs in
    with."""
    salt = new_salt()
    with app.store.writing() as tx:
        wanted = select(Staff).where(Staff.email == email.strip().lower()).with_for_update()
        staff = tx.execute(wanted).scalar_one_or_none()
        if staff is None:
            raise Refusal("Nobody on the staff has this e-mail address; write the one that they sign in with.")
        recovery = begin_codes(tx, staff, salt)
        return Codes(app_address(shared_secret(app, salt), app.settings.brand_name, staff.email), recovery)
