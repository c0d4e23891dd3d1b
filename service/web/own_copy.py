"""The page on which a client takes a copy of everything that is kept about them. Opening it shows nothing yet."""

import json

from flask import Blueprint, Response

from service.effects.export_mails import EXPORT_ROUTE
from service.effects.mail_links import BadLink
from service.usecases.show_own_copy import show_own_copy
from service.usecases.take_own_copy import take_own_copy
from service.web.admin.drawing import draw
from service.web.current import browser_language, the_app
from service.web.security import anybody

blueprint = Blueprint("own_copy", __name__)


@blueprint.get(f"{EXPORT_ROUTE}<token>")
@anybody
def page(token: str) -> Response:
    """One button. Mail scanners open every link, and none of them is to read what stands behind this one."""
    language = show_own_copy(the_app(), token)
    return draw(f"pages/{language.value}/own_copy.html", address=f"{EXPORT_ROUTE}{token}")


@blueprint.post(f"{EXPORT_ROUTE}<token>")
@anybody
def take(token: str) -> Response:
    """The copy, as a file."""
    told = json.dumps(take_own_copy(the_app(), token), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": "attachment; filename=upswing.json", "Cache-Control": "no-store"}
    return Response(told, mimetype="application/json", headers=headers)


@blueprint.errorhandler(BadLink)
def bad_link(_: BadLink) -> Response:
    """Old, cut on its way, or not ours."""
    return draw(f"pages/{browser_language().value}/own_copy_gone.html", 404)
