"""What a coach tells the desk about days: when they talk with a client, and when everybody is left alone."""

from datetime import date

from flask import Blueprint, flash, g, redirect
from werkzeug.wrappers import Response

from service.domain.refusal import Refusal
from service.usecases.cancel_appointment import cancel_appointment
from service.usecases.declare_group_pause import declare_group_pause
from service.usecases.set_appointment import set_appointment
from service.web.admin.typed import typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("calendar", __name__)


@blueprint.post("/clients/<id:client_id>/appointments")
@signed_in
def set_one(client_id: int) -> Response:
    """Client and coach talk then."""
    try:
        set_appointment(the_app(), g.staff, client_id, typed("at"))
        flash("Kept. Nothing automatic goes out two hours before and after it.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect(f"/clients/{client_id}", 303)


@blueprint.post("/clients/<id:client_id>/appointments/<id:appointment_id>/cancel")
@signed_in
def cancel(client_id: int, appointment_id: int) -> Response:
    """They do not talk then after all."""
    cancel_appointment(the_app(), g.staff, client_id, appointment_id)
    return redirect(f"/clients/{client_id}", 303)


@blueprint.post("/group-pauses")
@signed_in
def leave_alone() -> Response:
    """Days of mourning, or a disaster."""
    try:
        declare_group_pause(the_app(), g.staff, _day(typed("since")), _day(typed("until")))
        flash("Kept. Nobody of yours is asked anything on those days; what they write is answered as ever.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect("/", 303)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Refusal("Write both days, such as 2026-03-10.") from None
