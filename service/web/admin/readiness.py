"""What an admin looks after so that a crisis finds everybody ready: help lines, the drill, texts from strangers."""

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, abort, flash, g, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.domain.safety import Services
from service.store.tables import Role
from service.usecases.change_help_lines import change_help_lines
from service.usecases.find_safety_gaps import find_safety_gaps
from service.usecases.list_help_lines import list_help_lines
from service.usecases.list_strangers import list_strangers
from service.usecases.report_drills import report_drills
from service.usecases.start_drill import start_drill
from service.web.admin.drawing import draw
from service.web.admin.typed import number, typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("readiness", __name__)
_NUMBERS = ("call", "text", "emergency", "abuse")
_CHOICES = ("free", "always")
_GAPS = 50
_DRILLS = 30


@blueprint.get("/safety")
@signed_in
def page() -> Response:
    """What is missing, how the last drills went, and the table of help lines."""
    _for_admins()
    app = the_app()
    page = report_drills(app, before=number("before"), limit=_DRILLS)
    gaps = find_safety_gaps(app)
    return draw(
        "admin/safety.html",
        gaps=gaps[:_GAPS],
        more_gaps=len(gaps[_GAPS:]),
        drills=page.drills,
        older=page.older,
        table=list_help_lines(app),
    )


@blueprint.post("/safety/drill")
@signed_in
def drill() -> BaseResponse:
    """Rehearse every chain now."""
    _for_admins()
    try:
        started = start_drill(the_app())
        flash(f"The drill is on: {len(started)} {'chain' if len(started) == 1 else 'chains'}. See below who answers.")
    except Refusal as refusal:
        flash(str(refusal))
    return redirect("/safety", 303)


@blueprint.get("/safety/strangers")
@signed_in
def strangers() -> Response:
    """Texts from numbers that belong to nobody we know."""
    page = list_strangers(the_app(), g.staff, number("before"))
    return draw("admin/strangers.html", texts=page.texts, older=page.older)


@blueprint.get("/safety/help-lines/<country>")
@signed_in
def help_lines(country: str) -> Response:
    """The row of a country, to be changed; `new` for one that has none yet."""
    _for_admins()
    known = {one.services.country: one.services for one in list_help_lines(the_app())}
    empty = Services("", call="", text="", free=False, always=False, emergency="", abuse="", checked=None)
    found = empty if country == "new" else known.get(country, replace(empty, country=country))
    given: dict[str, Any] = {name: getattr(found, name) for name in ("country", *_NUMBERS, *_CHOICES)}
    return draw("admin/help_lines.html", given=given, checked=found.checked, problem="", about="")


@blueprint.post("/safety/help-lines/<country>")
@signed_in
def change(country: str) -> BaseResponse:
    """Keep the row; whoever sends it says that they have rung the numbers."""
    _for_admins()
    given: dict[str, Any] = {name: typed(name) for name in _NUMBERS}
    given |= {name: typed(name) == "yes" for name in _CHOICES}
    named = typed("country").upper() if country == "new" else country
    try:
        change_help_lines(the_app(), g.staff, named, rung=typed("rung") == "yes", **given)
    except Refusal as refusal:
        shown = given | {"country": named}
        return draw(
            "admin/help_lines.html", 422, given=shown, checked=None, problem=str(refusal), about=refusal.about or ""
        )
    flash(f"The help lines of {named} count from the next text on.")
    return redirect("/safety#help-lines", 303)


def _for_admins() -> None:
    if g.staff.role is not Role.ADMIN:
        abort(404 if request.method == "GET" else 403)
