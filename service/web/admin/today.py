"""The first page: who needs a person now, and nobody else. Each row can be answered, done with, or put off."""

from flask import Blueprint, flash, g, redirect, request
from werkzeug.wrappers import Response

from service.domain.flags import FlagReason
from service.domain.refusal import Refusal
from service.domain.replies import Kind
from service.domain.schedule import local, zone_named
from service.store.tables import Role
from service.usecases.find_safety_gaps import find_safety_gaps
from service.usecases.list_alerts import list_alerts
from service.usecases.put_off_client import put_off_client
from service.usecases.see_to_client import see_to_client
from service.usecases.show_client import show_client
from service.usecases.show_today import Row, Section, show_today
from service.web.admin import words
from service.web.admin.drawing import draw, the_desk
from service.web.admin.typed import a_number, typed
from service.web.current import the_app
from service.web.security import open_to_sponsors, signed_in

blueprint = Blueprint("today", __name__)
_OUTCOMES = {Kind.YES: "done", Kind.PARTLY: "partly", Kind.NO: "not done"}
_WHY = {"said": "Wrote to you, and nobody has answered yet.", "good_news": "Told good news. A word from you counts."}


@blueprint.get("/")
@signed_in
@open_to_sponsors
def page() -> Response:
    """Today, in the order of need; a sponsor goes on to their totals. `draft` puts one of ours into a row's box."""
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
        sections=Section,
        outcomes=_OUTCOMES,
        why=_why,
        drafts=_drafts,
        chosen=request.args.get("draft", ""),
    )


@blueprint.post("/clients/<id:client_id>/done")
@signed_in
def done(client_id: int) -> Response:
    """Somebody is done with what the page showed of a client."""
    flag_ids = [flag_id for one in typed("flags").split(",") if (flag_id := a_number(one)) is not None]
    see_to_client(the_app(), g.staff, client_id, flag_ids, a_number(typed("heard")))
    return redirect("/", 303)


@blueprint.post("/clients/<id:client_id>/tomorrow")
@signed_in
def tomorrow(client_id: int) -> Response:
    """Not now: the row comes back in the morning, or with a new word from them."""
    app = the_app()
    try:
        until = put_off_client(app, g.staff, client_id)
        name = show_client(app, g.staff, client_id).client.name
        flash(f"{name} is back here {words.when(until, g.staff.zone, app.clock.now())}, or with their next word.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect("/", 303)


def _why(row: Row) -> str:
    """One sentence: why this client stands here."""
    return _WHY.get(row.about) or words.FLAGS[FlagReason(row.about)][1]


def _drafts(row: Row) -> tuple[str, ...]:
    return the_desk().drafts.about(row.about, row.client.language)
