"""Somebody of the staff is shown what an app for codes on their phone takes."""

import base64
from dataclasses import dataclass

from service.app import App
from service.domain.one_time_codes import app_address
from service.effects.phone_codes import new_salt, recovery_codes_left, shared_secret
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
