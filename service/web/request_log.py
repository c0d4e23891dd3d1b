"""One line in the log for a request that acted, failed or was slow; every line of a request carries its id. What a
carrier brings is told only where it was refused.

Never its address: that may hold a token. Its endpoint says enough.
"""

import secrets
from time import monotonic
from typing import Final

import structlog
from flask import Flask, Response, current_app, g, request

from service.web.security import Authentication, authentication_of

HEADER: Final = "X-Request-ID"
_ID_BYTES: Final = 8
_SLOW_SECONDS: Final = 1.0
_UNTOLD: Final = frozenset({Authentication.PROBE, Authentication.MEASURER})
_KEPT_AS_ROWS: Final = frozenset({Authentication.SIGNED_BY_TWILIO, Authentication.SIGNED_BY_MAILGUN})
"""What they bring is a row with its time, and counted there: a line of the log for each would cost as much again."""
_LOOKING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_log = structlog.get_logger()


def tell_requests(flask: Flask) -> None:
    """Number every request and tell of those that matter. To be registered before what may refuse a request."""
    flask.before_request(_begin)
    flask.after_request(_tell)


def _begin() -> None:
    # A thread serves one request after the other: what the last one left is not ours.
    structlog.contextvars.clear_contextvars()
    g.began, g.request_id = monotonic(), secrets.token_hex(_ID_BYTES)
    structlog.contextvars.bind_contextvars(request_id=g.request_id)


def _tell(response: Response) -> Response:
    response.headers[HEADER] = g.request_id
    seconds = monotonic() - g.began
    if response.status_code >= 500 or seconds >= _SLOW_SECONDS or _acted(response):
        _log.info(
            "request",
            endpoint=request.endpoint,
            method=request.method,
            answer=response.status_code,
            ms=round(seconds * 1000, 1),
        )
    return response


def _acted(response: Response) -> bool:
    """Whether it came to one of our addresses to do something: strangers who try others would fill the log."""
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None or request.method in _LOOKING:
        return False
    kind = authentication_of(view)
    return kind not in _UNTOLD and (kind not in _KEPT_AS_ROWS or response.status_code >= 400)
