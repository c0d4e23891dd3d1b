"""Somebody of the staff signs in with a code from their phone as well, from here on."""

import base64
import secrets
from urllib.parse import quote

from sqlalchemy import select

from service.app import App
from service.domain.refusal import Refusal
from service.store.tables import Staff

_SECRET_BYTES = 20


def require_codes(app: App, email: str) -> str:
    """Make a new secret, end their sign-ins, and return what the app on their phone takes: an otpauth address, once.

    Raises Refusal for an address that nobody signs in with.
    """
    secret = base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode()
    with app.store.writing() as tx:
        wanted = select(Staff).where(Staff.email == email.strip().lower()).with_for_update()
        staff = tx.execute(wanted).scalar_one_or_none()
        if staff is None:
            raise Refusal("Nobody on the staff has this e-mail address; write the one that they sign in with.")
        staff.code_secret, staff.code_step = secret, 0
        staff.sign_in_epoch += 1
        label = quote(f"{app.settings.brand_name}:{staff.email}")
    return f"otpauth://totp/{label}?secret={secret}&issuer={quote(app.settings.brand_name)}"
