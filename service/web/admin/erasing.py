"""An admin erases a client at the desk, once they have typed the whole name."""

from flask import Blueprint, abort, flash, g, redirect
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.store.tables import Role
from service.usecases.erase_client import erase_client
from service.usecases.show_client import show_client
from service.web.admin.typed import typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("erasing", __name__)


@blueprint.post("/clients/<id:client_id>/erase")
@signed_in
def erase(client_id: int) -> BaseResponse:
    """Everything held about them, at once and for good; what stays is the proof of consent."""
    name = show_client(the_app(), g.staff, client_id).client.name
    if g.staff.role is not Role.ADMIN:
        abort(403)
    if " ".join(typed("name").split()) != name:
        flash("That is not the client's name as we have it. Nothing was deleted.")
        return redirect(f"/clients/{client_id}", 303)
    try:
        erase_client(the_app(), client_id)
    except Refusal as refusal:
        flash(str(refusal))
        return redirect(f"/clients/{client_id}", 303)
    flash("Erased here. The carrier's copies are deleted in the next minutes.")
    return redirect("/clients", 303)
