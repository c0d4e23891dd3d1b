"""Enrolling the clients of a CSV file: its report first, and nobody before that is confirmed."""

import base64
import binascii

from flask import Blueprint, Response, g, request
from werkzeug.wrappers import Response as BaseResponse

from service.domain.refusal import Refusal
from service.domain.strangers import JOIN_WORD
from service.effects.rosters import COLUMNS, NEEDED, enroller
from service.usecases.enroll_many import enroll_many
from service.usecases.look_over_roster import look_over_roster
from service.web.admin.drawing import draw
from service.web.admin.typed import typed
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("rosters", __name__)
LARGEST_FILE = 150 * 1024
"""The confirming form carries the file again, in base64, within what a request may bring."""


@blueprint.get("/clients/many")
@signed_in
def page() -> Response:
    """What the file must look like, and where to choose it."""
    return _page()


@blueprint.post("/clients/many")
@signed_in
def look_over() -> BaseResponse:
    """The report on each row. Nothing is kept and nothing is sent."""
    file = request.files.get("file")
    content = file.read(LARGEST_FILE + 1) if file else b""
    if len(content) > LARGEST_FILE:
        return _page("The file is too large; split it into files of 500 rows at most.", 422)
    try:
        report = look_over_roster(the_app(), content, enroller(g.staff))
    except Refusal as refusal:
        return _page(str(refusal), 422)
    return draw(
        "admin/roster_report.html",
        report=report,
        content=base64.b64encode(content).decode(),
        lines=",".join(str(row.line) for row in report.offered),
    )


@blueprint.post("/clients/many/confirm")
@signed_in
def confirm() -> BaseResponse:
    """Enroll the rows that the report offered, and no other."""
    lines = {int(line) for line in typed("lines").split(",") if line.isascii() and line.isdigit()}
    try:
        content = base64.b64decode(typed("content"), validate=True)
        done = enroll_many(the_app(), content, lines, enroller(g.staff))
    except (Refusal, binascii.Error) as fault:
        return _page(str(fault) if isinstance(fault, Refusal) else "Choose the file once more.", 422)
    return draw("admin/roster_done.html", done=done, join_word=JOIN_WORD, sender=the_app().settings.sender)


def _page(problem: str = "", http_status: int = 200) -> Response:
    return draw("admin/roster.html", http_status, problem=problem, columns=COLUMNS, needed=NEEDED)
