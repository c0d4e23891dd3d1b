"""The page on which a client confirms that everything is to be deleted, or takes it back. Looking does nothing."""

from typing import NoReturn

from flask import Blueprint, Response, abort, redirect, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.effects.forget_mails import FORGET_ROUTE, erasure_of_token
from service.usecases.confirm_erasure import confirm_erasure
from service.usecases.show_erasure import show_erasure
from service.usecases.undo_erasure import undo_erasure
from service.web.admin.drawing import draw
from service.web.current import browser_language, the_app
from service.web.security import anybody

blueprint = Blueprint("forgetting", __name__)


@blueprint.get(f"{FORGET_ROUTE}<token>")
@anybody
def page(token: str) -> Response:
    """How things stand, and the one button there is."""
    shown = show_erasure(the_app(), _wish(token))
    if shown is None:
        _not_there()
    language = shown.language or browser_language()
    return draw(f"pages/{language.value}/forget.html", wish=shown, address=f"{FORGET_ROUTE}{token}")


@blueprint.post(f"{FORGET_ROUTE}<token>")
@anybody
def confirm(token: str) -> BaseResponse:
    """Confirm, once. A link that is old or was used changes nothing, and the page says how things stand."""
    confirm_erasure(the_app(), _wish(token))
    return redirect(url_for("forgetting.page", token=token), 303)


@blueprint.post(f"{FORGET_ROUTE}<token>/undo")
@anybody
def undo(token: str) -> BaseResponse:
    """Keep everything."""
    undo_erasure(the_app(), _wish(token))
    return redirect(url_for("forgetting.page", token=token), 303)


def _wish(token: str) -> int:
    wish = erasure_of_token(the_app().settings, token)
    if wish is None:
        _not_there()
    return wish


def _not_there() -> NoReturn:
    abort(404)
