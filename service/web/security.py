"""Who may ask for what: each route says how its asker is known, and one guard holds every route to it."""

import hmac
import secrets
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, abort, current_app, g, redirect, request, session, url_for
from werkzeug.sansio.utils import host_is_trusted
from werkzeug.wrappers import Response as BaseResponse

from service.settings import Settings
from service.store.tables import Role, Staff
from service.usecases.refuse_to_sponsor import refuse_to_sponsor
from service.web.current import the_app
from service.web.signed_in import recognize

View = TypeVar("View", bound=Callable[..., Any])

_DECLARED: Final = "authentication"
_FOR_SPONSORS: Final = "for_sponsors"
_WITHOUT_CODE: Final = "without_code"
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_LOOPBACK: Final = ("localhost", "127.0.0.1", "[::1]")
_FIELD: Final = "csrf"
_HEADER: Final = "X-CSRF-Token"
STALE_FORM: Final = "This page was open for too long, or in another window since you signed in."
_POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Authentication(StrEnum):
    """How a route knows who is asking.

    SIGNED_IN: staff, by their sign-in. ANYBODY: a page for the public. SIGNED_BY_TWILIO: the carrier's signature.
    SIGNED_BY_MAILGUN: that of who takes our clients' mails in.
    PROBE: machines that ask whether we are alive, by whatever name they reach us. ONE_CLICK: whoever holds a link that
    we signed; a mail program posts to it without cookie or form of ours (RFC 8058).
    MEASURER: who reads our counts, from this very machine or with METRICS_TOKEN.
    """

    SIGNED_IN = "signed_in"
    ANYBODY = "anybody"
    SIGNED_BY_TWILIO = "signed_by_twilio"
    SIGNED_BY_MAILGUN = "signed_by_mailgun"
    PROBE = "probe"
    ONE_CLICK = "one_click"
    MEASURER = "measurer"


MACHINES: Final = frozenset(
    {
        Authentication.SIGNED_BY_TWILIO,
        Authentication.SIGNED_BY_MAILGUN,
        Authentication.PROBE,
        Authentication.MEASURER,
    }
)


def asked_by(authentication: Authentication) -> Callable[[View], View]:
    """Declare how a route's asker is known. What declares nothing is treated as SIGNED_IN."""

    def declare(view: View) -> View:
        setattr(view, _DECLARED, authentication)
        return view

    return declare


signed_in = asked_by(Authentication.SIGNED_IN)
anybody = asked_by(Authentication.ANYBODY)
probe = asked_by(Authentication.PROBE)
one_click = asked_by(Authentication.ONE_CLICK)


def open_to_sponsors(view: View) -> View:
    """A page of the desk that somebody of a sponsor's may ask for too. Any other is not there for them."""
    setattr(view, _FOR_SPONSORS, True)
    return view


def open_without_code(view: View) -> View:
    """A page that an admin reaches who has yet to set up codes from their phone. To any other they are led there."""
    setattr(view, _WITHOUT_CODE, True)
    return view


def authentication_of(view: Callable[..., Any]) -> Authentication | None:
    """What a route has declared."""
    declared: Authentication | None = getattr(view, _DECLARED, None)
    return declared


def guard(flask: Flask, settings: Settings) -> None:
    """Hold every route to its word, and every answer to what browsers must be told."""
    flask.before_request(_admit)
    flask.after_request(_add_headers)
    secure = urlsplit(settings.web_url).scheme == "https"
    flask.config.update(
        # RFC 6265bis 4.1.3.2: a __Host- cookie is Secure, has the path / and belongs to this very host.
        SESSION_COOKIE_NAME="__Host-upswing" if secure else "upswing",
        SESSION_COOKIE_SECURE=secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_PATH="/",
        SESSION_REFRESH_EACH_REQUEST=False,
        UPSWING_HOSTS=_our_names(settings),
    )


def csrf_token() -> str:
    """What a form of ours carries, so that another site's form is told apart. One for each sign-in."""
    if _FIELD not in session:
        session[_FIELD] = secrets.token_urlsafe(24)
    return str(session[_FIELD])


def _our_names(settings: Settings) -> tuple[str, ...]:
    name = urlsplit(settings.web_url).hostname or ""
    return (*_LOOPBACK, name) if settings.public_url is None else (name,)


def _admit() -> BaseResponse | None:
    view = current_app.view_functions.get(request.endpoint or "")
    kind = (authentication_of(view) or Authentication.SIGNED_IN) if view else Authentication.ANYBODY
    if kind in MACHINES:
        return None
    if not host_is_trusted(request.headers.get("Host"), current_app.config["UPSWING_HOSTS"]):
        return Response("Ask for this service by its own name.", status=421, mimetype="text/plain")
    if kind is Authentication.SIGNED_IN:
        g.staff = recognize(the_app())
        if g.staff is None:
            return redirect(url_for("signing_in.page", next=_where_to_return()), 303)
        if g.staff.role is Role.SPONSOR and not getattr(view, _FOR_SPONSORS, False):
            refuse_to_sponsor(the_app(), g.staff, request.path)
            abort(404)
        if _lacks_code(g.staff) and not getattr(view, _WITHOUT_CODE, False):
            return redirect(url_for("phone_codes.page"), 303)
    if kind is not Authentication.ONE_CLICK and view and request.method not in _SAFE and not _is_our_own_form():
        abort(403, STALE_FORM)
    return None


def _lacks_code(staff: Staff) -> bool:
    """An admin reads, adds and erases anything: a password alone is enough only where no other machine gets in."""
    return staff.role is Role.ADMIN and staff.code_salt is None and the_app().settings.reachable_by_others


def _where_to_return() -> str | None:
    return request.full_path.rstrip("?") if request.method == "GET" and request.path != "/" else None


def _is_our_own_form() -> bool:
    given = request.headers.get(_HEADER) or request.form.get(_FIELD, "")
    expected = session.get(_FIELD)
    return isinstance(expected, str) and hmac.compare_digest(given.encode(), expected.encode())


def _add_headers(response: Response) -> Response:
    headers = response.headers
    headers.setdefault("Content-Security-Policy", _POLICY)
    headers.setdefault("Cache-Control", "no-store")
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "same-origin"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if current_app.config["SESSION_COOKIE_SECURE"]:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    return response
