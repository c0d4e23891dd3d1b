"""The page on which a client says by themselves where texts and mails may go. Opening it keeps nothing."""

from flask import Blueprint, Response, abort, request

from service.domain.language import Language
from service.domain.program import Program
from service.domain.refusal import Refusal
from service.domain.strangers import JOIN_WORD
from service.usecases.join_program import JoinForm, join_program
from service.web.admin.drawing import draw
from service.web.admin.typed import typed
from service.web.current import browser_language, the_app, the_throttle
from service.web.security import anybody
from service.web.throttle import WINDOW_SECONDS

blueprint = Blueprint("joining", __name__)
_EMPTY = JoinForm(program="", code="")


@blueprint.get("/join/<program>")
@anybody
def page(program: str) -> Response:
    """What they would agree to, with every box unticked."""
    return _page(program, _EMPTY)


@blueprint.post("/join/<program>")
@anybody
def join(program: str) -> Response:
    """Keep what was ticked, or say what to write instead. Whoever tries codes or numbers is soon told to wait."""
    form = JoinForm(
        program=program,
        code=typed("code"),
        phone=typed("phone"),
        email=typed("email"),
        texts=typed("texts") == "yes",
        mails=typed("mails") == "yes",
        at_work=typed("at_work") == "yes",
    )
    if not the_throttle().may_join(request.remote_addr or "", form.phone):
        response = _page(program, form, Refusal("", about="often"), 429)
        response.headers["Retry-After"] = str(WINDOW_SECONDS)
        return response
    try:
        join_program(the_app(), form)
    except Refusal as refusal:
        return _page(program, form, refusal, 422)
    return _page(program, form, done=True)


def _page(
    key: str, form: JoinForm, refusal: Refusal | None = None, http_status: int = 200, *, done: bool = False
) -> Response:
    app, program = the_app(), _program(key)
    return draw(
        f"pages/{program.language.value}/join.html",
        http_status,
        program=program,
        span=app.rendering.spoken(program.language).span(program.length),
        form=form,
        problem=str(refusal) if refusal else "",
        about=refusal.about if refusal else "",
        done=done,
        sender=app.settings.sender,
        join_word=JOIN_WORD,
        contact=app.settings.support_contact,
    )


def _program(key: str) -> Program:
    """In the browser's language, or in English."""
    found = [one for one in the_app().rendering.programs() if one.key == key]
    if not found:
        abort(404)
    language = browser_language()
    return min(found, key=lambda one: (one.language is not language, one.language is not Language.EN))
