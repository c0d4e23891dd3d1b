"""Drawing the desk's pages: templates of ours, with the words and the forms' tokens that every page needs."""

import hashlib
import mimetypes
from dataclasses import dataclass
from typing import Any, cast

from flask import Flask, Response, current_app, g, get_flashed_messages, request
from jinja2 import Environment

from service.app import App
from service.rendering.drafts import Drafts
from service.web.admin import alert_words, words
from service.web.current import the_app
from service.web.security import csrf_token

_DESK = "upswing_desk"


@dataclass(frozen=True, slots=True)
class Desk:
    """What pages are drawn with: templates, the files beside them by name, with a mark of their content, and the drafts
    that a coach may begin with."""

    jinja: Environment
    files: dict[str, tuple[bytes, str]]
    mark: str
    drafts: Drafts


def lay_out(flask: Flask, app: App) -> None:
    """Read once what every page needs."""
    jinja = app.rendering.jinja.overlay()
    jinja.filters = jinja.filters | {
        "ago": words.ago,
        "when": words.when,
        "place": words.place,
        "clock_time": words.clock_time,
        "pretty_phone": words.pretty_phone,
    }
    jinja.globals = jinja.globals | {"words": words, "alert_words": alert_words, "static": _address_of}
    files = {
        path.name: (path.read_bytes(), mimetypes.guess_type(path.name)[0] or "application/octet-stream")
        for path in sorted((app.rendering.templates / "admin" / "static").iterdir())
    }
    mark = hashlib.sha256(b"".join(content for content, _ in files.values())).hexdigest()[:12]
    flask.extensions[_DESK] = Desk(jinja, files, mark, Drafts.load(app.rendering.templates))


def the_desk() -> Desk:
    """The desk of the request at hand."""
    return cast("Desk", current_app.extensions[_DESK])


def draw(template: str, http_status: int = 200, /, **facts: Any) -> Response:
    """A page by its path under the templates."""
    app = the_app()
    page = (
        the_desk()
        .jinja.get_template(template)
        .render(
            brand=app.settings.brand_name,
            staff=g.get("staff"),
            here=request.path,
            csrf=csrf_token,
            notices=get_flashed_messages(),
            now=app.clock.now(),
            **facts,
        )
    )
    return Response(page, status=http_status, mimetype="text/html")


def _address_of(name: str) -> str:
    return f"/static/{name}?v={the_desk().mark}"
