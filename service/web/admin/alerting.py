"""An alert, opened from the text or mail that told of it, and taken."""

from flask import Blueprint, Response, flash, g, redirect
from werkzeug.wrappers import Response as BaseResponse

from service.usecases.acknowledge_alert import acknowledge_alert
from service.usecases.show_alert import show_alert
from service.web.admin.drawing import draw
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("alerting", __name__)


@blueprint.get("/alerts/<id:alert_id>")
@signed_in
def page(alert_id: int) -> Response:
    """Whom to ring, who was told, and who has it."""
    return draw("admin/alert.html", sheet=show_alert(the_app(), g.staff, alert_id))


@blueprint.post("/alerts/<id:alert_id>/take")
@signed_in
def take(alert_id: int) -> BaseResponse:
    """I have it: nobody is alerted any more."""
    first = acknowledge_alert(the_app(), g.staff, alert_id)
    flash("It is yours: nobody else is alerted from now on." if first else "Somebody had taken it before you.")
    return redirect(f"/alerts/{alert_id}", 303)
