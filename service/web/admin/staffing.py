"""The staff: how alerts reach each, who is beside whom, and who stands in for whom."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, flash, g, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from service.domain.phone import BadPhone
from service.domain.refusal import Refusal
from service.store.tables import Role
from service.usecases.add_staff import add_staff
from service.usecases.change_staff import change_staff
from service.usecases.end_cover import end_cover
from service.usecases.grant_cover import grant_cover
from service.usecases.list_staff import list_staff
from service.web.admin.drawing import draw
from service.web.admin.typed import number, typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("staffing", __name__)


@blueprint.get("/staff")
@signed_in
def page() -> Response:
    """A page of everybody for an admin, of those who come `after`; `q` searches by name. For a coach themselves."""
    return _page()


@blueprint.post("/staff")
@signed_in
def add() -> BaseResponse:
    """Add somebody; their password is shown this once."""
    if g.staff.role is not Role.ADMIN:
        abort(403)
    given = {name: typed(name) for name in ("name", "email", "phone", "zone", "role", "backup", "sponsor")}
    try:
        added = add_staff(
            the_app(),
            name=given["name"],
            email=given["email"],
            role=Role(given["role"] or Role.COACH),
            zone=given["zone"] or g.staff.zone,
            phone=given["phone"],
            backup_email=given["backup"],
            sponsor=given["sponsor"],
        )
    except (Refusal, BadPhone) as refusal:
        return _page(str(refusal), given, 422)
    return _page(added=given | {"password": added.password})


@blueprint.post("/staff/<id:staff_id>")
@signed_in
def change(staff_id: int) -> BaseResponse:
    """Where alerts reach somebody, and who is beside them."""
    try:
        change_staff(the_app(), g.staff, staff_id, phone=typed("phone"), backup_email=typed("backup"))
    except Refusal as refusal:
        return _page(str(refusal), http_status=422)
    flash("Kept. Alerts go that way from now on.")
    return redirect("/staff", 303)


@blueprint.post("/staff/<id:staff_id>/away")
@signed_in
def go_away(staff_id: int) -> BaseResponse:
    """Somebody is away, and somebody else stands in."""
    try:
        first, last = date.fromisoformat(typed("first_day")), date.fromisoformat(typed("last_day"))
    except ValueError:
        return _page("Write both days, such as 2026-03-09.", http_status=422)
    found = list_staff(the_app(), g.staff, only=staff_id).listed
    if not found:
        abort(404)
    coach = found[0].staff
    try:
        grant_cover(
            the_app(),
            coach_email=coach.email,
            cover_email=typed("cover"),
            first_day=first,
            last_day=last,
            granted_by=g.staff,
        )
    except Refusal as refusal:
        return _page(str(refusal), http_status=422)
    flash(f"Granted. On those days {coach.name}'s clients, and their alerts, are the cover's as well.")
    return redirect("/staff", 303)


@blueprint.post("/covers/<id:cover_id>/end")
@signed_in
def end(cover_id: int) -> BaseResponse:
    """Somebody is back."""
    end_cover(the_app(), g.staff, cover_id)
    flash("Ended. They see those clients no more.")
    return redirect("/staff", 303)


def _page(
    problem: str = "",
    given: dict[str, str] | None = None,
    http_status: int = 200,
    added: dict[str, Any] | None = None,
) -> Response:
    app = the_app()
    search = request.args.get("q", "").replace("\x00", "").strip()
    found = list_staff(app, g.staff, search=search, after=number("after"))
    kept = {"q": search} if search else {}
    return draw(
        "admin/staff.html",
        http_status,
        listed=found.listed,
        colleagues=found.colleagues,
        more=f"/staff?{urlencode(kept | {'after': str(found.after)})}" if found.after is not None else None,
        search=search,
        problem=problem,
        given=given or {},
        added=added,
        roles=list(Role),
    )
