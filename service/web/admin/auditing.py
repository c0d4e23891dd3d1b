"""The audit, as admins read it."""

from flask import Blueprint, Response, g

from service.domain.audit import Act
from service.usecases.list_audit import list_audit
from service.web.admin.drawing import draw
from service.web.admin.typed import number
from service.web.current import the_app
from service.web.security import signed_in

blueprint = Blueprint("auditing", __name__)
ACTS = {
    Act.BROKE_GLASS: "Read a client's words",
    Act.REFUSED_TO_SPONSOR: "Asked for an address that is not theirs, and got nothing",
}


@blueprint.get("/audit")
@signed_in
def page() -> Response:
    """One page, the newest first; `before` goes on."""
    listed = list_audit(the_app(), g.staff, number("before"))
    return draw("admin/audit.html", listed=listed, acts=ACTS, first=number("before") is None)
