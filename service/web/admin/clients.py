"""The list of clients."""

from urllib.parse import urlencode

from flask import Blueprint, Response, g, request

from service.usecases.list_clients import list_clients
from service.web.admin.drawing import draw
from service.web.admin.typed import number
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("clients", __name__)


@blueprint.get("/clients")
@signed_in
def page() -> Response:
    """One page of the list; `q` searches by name, `flagged` keeps those with a flag, `before` goes on."""
    app, search, flagged = the_app(), request.args.get("q", "").replace("\x00", "").strip(), "flagged" in request.args
    before = number("before")
    listed = list_clients(app, g.staff, search=search, flagged=flagged, before=before)
    kept = ({"q": search} if search else {}) | ({"flagged": "1"} if flagged else {})
    older = f"/clients?{urlencode(kept | {'before': str(listed.older)})}" if listed.older is not None else None
    titles = {key: program.title for key, program in app.rendering.programs_by_key().items()}
    return draw(
        "admin/clients.html",
        clients=listed.clients,
        older=older,
        search=search,
        flagged=flagged,
        first=before is None,
        titles=titles,
    )
