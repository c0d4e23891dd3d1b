"""The first page: who needs a person now, and nobody else."""

from flask import Blueprint, g, redirect
from werkzeug.wrappers import Response

from service.domain.schedule import local, zone_named
from service.store.tables import Role
from service.usecases.find_safety_gaps import find_safety_gaps
from service.usecases.list_alerts import list_alerts
from service.usecases.show_today import show_today
from service.web.admin.drawing import draw
from service.web.current import the_app
from service.web.security import open_to_sponsors, signed_in

blueprint = Blueprint("today", __name__)


@blueprint.get("/")
@signed_in
@open_to_sponsors
def page() -> Response:
    """Today, in the order of need; a sponsor goes on to their totals."""
    if g.staff.role is Role.SPONSOR:
        return redirect("/totals", 303)
    app = the_app()
    here = local(app.clock.now(), zone_named(g.staff.zone))
    part = "Good morning" if 4 <= here.hour < 12 else "Good afternoon" if 12 <= here.hour < 18 else "Good evening"
    gaps = len(find_safety_gaps(app)) if g.staff.role is Role.ADMIN else 0
    return draw(
        "admin/today.html",
        today=show_today(app, g.staff),
        alerts=list_alerts(app, g.staff),
        gaps=gaps,
        greeting=part,
        here_now=here,
    )
