"""What sponsors see: totals, on a page and as a file; for an admin all sponsors, and a form to add one."""

from flask import Blueprint, Response, abort, flash, g, redirect
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.domain.sponsors import SMALLEST_GROUP
from service.domain.spreadsheet import write_sheet
from service.store.tables import Role
from service.usecases.add_sponsor import add_sponsor
from service.usecases.show_totals import show_totals
from service.web.admin.drawing import draw
from service.web.admin.typed import number, typed
from service.web.current import the_app
from service.web.security import open_to_sponsors, signed_in

blueprint = Blueprint("totals", __name__)


@blueprint.get("/totals")
@signed_in
@open_to_sponsors
def page() -> Response:
    """Figures of groups that are large enough, and no name."""
    return _page()


@blueprint.get("/totals.csv")
@signed_in
@open_to_sponsors
def download() -> Response:
    """The same figures as a file; no row of it is about one person."""
    everybody = show_totals(the_app(), g.staff, limit=None)
    rows = [(one.sponsor, *figure) for one in everybody.told for figure in one.figures]
    told = write_sheet(("sponsor", "figure", "clients"), rows)
    answer = Response(told.encode("utf-8-sig"), mimetype="text/csv")
    answer.headers["Content-Disposition"] = "attachment; filename=totals.csv"
    return answer


@blueprint.post("/totals")
@signed_in
def add() -> BaseResponse:
    """A new sponsor."""
    if g.staff.role is not Role.ADMIN:
        abort(403)
    try:
        add_sponsor(the_app(), typed("name"), typed("domain"))
    except Refusal as refusal:
        return _page(str(refusal), 422)
    flash("Added. Say so with each client of theirs as you enroll them; under Staff you add who reads the totals.")
    return redirect("/totals", 303)


def _page(problem: str = "", http_status: int = 200) -> Response:
    page = show_totals(the_app(), g.staff, after=number("after"))
    return draw(
        "admin/totals.html", http_status, told=page.told, after=page.after, problem=problem, smallest=SMALLEST_GROUP
    )
