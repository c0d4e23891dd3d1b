"""Signing in with codes from a phone as well: where everybody sets them up, and where admins are led to."""

from flask import Blueprint, Response, g, redirect, request, session
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.usecases.offer_codes import offer_codes
from service.usecases.set_up_codes import set_up_codes
from service.web.admin.drawing import draw
from service.web.admin.signing_in import TOO_OFTEN
from service.web.admin.typed import typed
from service.web.current import the_app, the_throttle
from service.web.security import open_without_code, signed_in
from service.web.signed_in import remember

blueprint = Blueprint("phone_codes", __name__)
_SALT = "code_salt"
"""In the browser's own cookie until a code has been typed: it is signed, and tells nothing without SECRET_KEY."""


@blueprint.get("/codes")
@signed_in
@open_without_code
def page() -> Response:
    """What the app on the phone takes."""
    return _page()


@blueprint.post("/codes")
@signed_in
@open_without_code
def set_up() -> BaseResponse:
    """The phone shows the right code: from now on it is asked for. The recovery codes are shown this once."""
    salt = session.get(_SALT)
    if not isinstance(salt, str):
        return redirect("/codes", 303)
    if not the_throttle().may_try(g.staff.email, request.remote_addr or ""):
        return _page(Refusal(TOO_OFTEN, about="code"), 429)
    try:
        staff, recovery = set_up_codes(the_app(), g.staff, salt, typed("code"), request.form.get("password", ""))
    except Refusal as refusal:
        return _page(refusal, 422)
    the_throttle().succeeded(staff.email)
    remember(the_app(), staff)
    g.staff = staff
    return draw("admin/codes_kept.html", recovery=recovery)


def _page(refusal: Refusal | None = None, http_status: int = 200) -> Response:
    salt = session.get(_SALT)
    offer = offer_codes(the_app(), g.staff, salt if isinstance(salt, str) else None)
    session[_SALT] = offer.salt
    groups = [offer.secret[at : at + 4].lower() for at in range(0, len(offer.secret), 4)]
    return draw("admin/codes.html", http_status, offer=offer, groups=groups, refusal=refusal)
