"""In and out."""

from flask import Blueprint, Response, g, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from service.usecases.sign_in import sign_in
from service.usecases.sign_out import sign_out
from service.web.admin.drawing import draw
from service.web.admin.typed import typed
from service.web.current import the_app, the_throttle
from service.web.security import anybody, open_to_sponsors, open_without_code, signed_in
from service.web.signed_in import forget, recognize, remember
from service.web.throttle import WINDOW_SECONDS

blueprint = Blueprint("signing_in", __name__)
_WRONG = "That e-mail address and password do not belong together. Check both, and try again."
TOO_OFTEN = f"Too many tries. Wait {WINDOW_SECONDS // 60} minutes, then try again."


@blueprint.get("/sign-in")
@anybody
def page() -> BaseResponse:
    """The form; whoever is signed in already goes on."""
    if recognize(the_app()) is not None:
        return redirect("/", 303)
    return _form("", 200)


@blueprint.post("/sign-in")
@anybody
def enter() -> BaseResponse:
    """The same answer, as late, for a wrong password and for somebody we do not know."""
    app, email = the_app(), typed("email")
    if not the_throttle().may_try(email, request.remote_addr or ""):
        response = _form(TOO_OFTEN, 429)
        response.headers["Retry-After"] = str(WINDOW_SECONDS)
        return response
    staff = sign_in(app, email, request.form.get("password", ""), typed("code"))
    if staff is None:
        return _form(_WRONG, 403)
    the_throttle().succeeded(email)
    remember(app, staff)
    return redirect(_inside(request.args.get("next", "")), 303)


@blueprint.post("/sign-out")
@signed_in
@open_to_sponsors
@open_without_code
def leave() -> BaseResponse:
    """Out here, and wherever else."""
    sign_out(the_app(), g.staff.id)
    forget()
    return redirect("/sign-in", 303)


def _form(problem: str, http_status: int) -> Response:
    return draw(
        "admin/sign_in.html", http_status, problem=problem, email=typed("email"), to=request.args.get("next", "")
    )


def _inside(asked: str) -> str:
    """Only to a page of ours: browsers read // and /\\ as another site's address."""
    ours = asked.startswith("/") and not asked.startswith(("//", "/\\")) and asked.isprintable()
    return asked if ours else "/"
