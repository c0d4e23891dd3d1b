"""The style sheet and the little script, for ever cached under a mark of their content."""

from flask import Blueprint, Response, abort, request

from service.web.admin.drawing import the_desk
from service.web.security import anybody

blueprint = Blueprint("files", __name__)


@blueprint.get("/static/<name>")
@anybody
def file(name: str) -> Response:
    """One file that pages name."""
    desk = the_desk()
    if name not in desk.files:
        abort(404)
    content, mimetype = desk.files[name]
    kept = request.args.get("v") == desk.mark
    response = Response(content, mimetype=mimetype)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if kept else "no-cache"
    return response
