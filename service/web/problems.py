"""What people see when something is not there, not theirs, or not working; machines get the same in one line."""

from dataclasses import dataclass

import structlog
from flask import Flask, Response, current_app, request
from werkzeug.exceptions import HTTPException

from service.logs import where_from
from service.store.desk import NotVisible
from service.store.faults import StoreDown
from service.web.admin.drawing import draw
from service.web.security import MACHINES, authentication_of

_TRY_AGAIN_SECONDS = "5"
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Problem:
    title: str
    words: str


_PROBLEMS = {
    403: _Problem("This is not open to you", "It may belong to another coach. If you think it is yours, ask an admin."),
    404: _Problem("There is nothing here", "The address may be mistyped, or what was here has gone."),
    405: _Problem("That way does not lead here", "Go back and use the buttons on the page."),
    413: _Problem("That is too long", "Shorten what you wrote, and send it again."),
    429: _Problem("A moment, please", "Too many requests came at once. Wait a little, then try again."),
    500: _Problem(
        "Something broke on our side",
        "Nothing you did caused it, and no client was affected by this page. Try again; if it stays, tell an admin.",
    ),
    503: _Problem(
        "The records are out of reach",
        "The database does not answer just now. Nothing was changed; texts that come in are kept and tried again.",
    ),
}
_OTHER = _Problem("That did not work", "Go back, check what you typed, and try again.")


def explain_problems(flask: Flask) -> None:
    """Answer every error in the house's tone."""
    flask.register_error_handler(StoreDown, _database_down)
    flask.register_error_handler(NotVisible, _not_visible)
    flask.register_error_handler(HTTPException, _refused)
    flask.register_error_handler(Exception, _broke)


def _database_down(_: StoreDown) -> Response:
    """Nothing was kept: whoever sent it must send it again."""
    response = _answer(503)
    response.headers["Retry-After"] = _TRY_AGAIN_SECONDS
    return response


def _not_visible(_: NotVisible) -> Response:
    return _answer(404)


def _broke(fault: Exception) -> Response:
    """Flask's own line would have the address in it, which may hold a token, and the fault's message."""
    _log.error("request_failed", endpoint=request.endpoint, fault=where_from(fault))
    return _answer(500)


def _refused(fault: HTTPException) -> Response:
    code = fault.code or 500
    said = fault.description if code == 403 and fault.description != type(fault).description else None
    response = _answer(code, said)
    for name, value in fault.get_headers():
        if name not in {"Content-Type", "Content-Length"}:
            response.headers[name] = value
    return response


def _answer(code: int, said: str | None = None) -> Response:
    problem = _PROBLEMS.get(code, _OTHER)
    view = current_app.view_functions.get(request.endpoint or "")
    if view is not None and authentication_of(view) in MACHINES:
        return Response("try again" if code == 503 else problem.title.lower(), status=code, mimetype="text/plain")
    return draw("pages/problem.html", code, title=problem.title, problem=said or problem.words, code=code)
