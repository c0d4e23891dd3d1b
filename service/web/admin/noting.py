"""A coach's own line in a client's next weekly summary."""

from flask import Blueprint, flash, g, redirect
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.usecases.write_weekly_note import write_weekly_note
from service.web.admin.typed import typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("noting", __name__)


@blueprint.post("/clients/<id:client_id>/note")
@signed_in
def write(client_id: int) -> BaseResponse:
    """Put it there in the place of the one before; empty words take it out."""
    words = typed("note")
    try:
        write_weekly_note(the_app(), g.staff, client_id, words)
    except Refusal as refusal:
        flash(str(refusal))
    else:
        flash("It stands in their next weekly summary." if words else "Their next weekly summary has no line of yours.")
    return redirect(f"/clients/{client_id}", 303)
