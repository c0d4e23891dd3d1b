"""A client's own page. Looking acts on nothing; settings change by the link alone, words open with a code."""

import json
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Final

from flask import Blueprint, Response, redirect, request, session
from werkzeug.wrappers import Response as BaseResponse

from service.domain.language import Language
from service.domain.own_page import Change, GoOn, Mails, Pause, Speak, StopTexts, Times
from service.domain.refusal import Refusal
from service.effects.forget_mails import forget_url
from service.effects.mail_links import BadLink
from service.effects.own_page import PAGE_ROUTE
from service.usecases.change_own_settings import change_own_settings
from service.usecases.export_client import export_client
from service.usecases.forget_from_page import forget_from_page
from service.usecases.open_own_words import open_own_words
from service.usecases.send_page_code import send_page_code
from service.usecases.show_own_page import show_own_page
from service.web.admin.drawing import draw
from service.web.admin.typed import typed
from service.web.current import browser_language, the_app
from service.web.security import anybody

blueprint = Blueprint("own_page", __name__)
OPEN_FOR: Final = timedelta(minutes=15)
"""How long words stay open in the browser in which the code was typed."""
_OPENED: Final = "own_page"
_MOMENT: Final = "moment-"


@blueprint.get(f"{PAGE_ROUTE}<token>")
@anybody
def page(token: str) -> Response:
    """Settings and numbers; words too, where a code has opened them."""
    return _page(token, said=request.args.get("said", ""))


@blueprint.post(f"{PAGE_ROUTE}<token>")
@anybody
def change(token: str) -> BaseResponse:
    """One setting, by the button that was pressed."""
    wanted = _CHANGES.get(typed("do"))
    if wanted is None:
        return redirect(f"{PAGE_ROUTE}{token}", 303)
    try:
        change_own_settings(the_app(), token, wanted())
    except Refusal as refusal:
        return _page(token, problem=refusal.about, http_status=422)
    return redirect(f"{PAGE_ROUTE}{token}?said=kept", 303)


@blueprint.post(f"{PAGE_ROUTE}<token>/code")
@anybody
def send_code(token: str) -> BaseResponse:
    """A code goes to the phone."""
    try:
        send_page_code(the_app(), token)
    except Refusal as refusal:
        return _page(token, problem=refusal.about, http_status=422)
    return redirect(f"{PAGE_ROUTE}{token}?said=sent", 303)


@blueprint.post(f"{PAGE_ROUTE}<token>/open")
@anybody
def open_words(token: str) -> BaseResponse:
    """The code from the phone was typed."""
    opened = open_own_words(the_app(), token, typed("code"))
    if opened is None:
        return _page(token, said="sent", problem="code", http_status=422)
    session[_OPENED] = [opened, (the_app().clock.real_now() + OPEN_FOR).timestamp()]
    return redirect(f"{PAGE_ROUTE}{token}#words", 303)


@blueprint.post(f"{PAGE_ROUTE}<token>/copy")
@anybody
def take_copy(token: str) -> Response:
    """Everything that is kept, as a file."""
    client_id = _opened_by()
    if client_id is None or show_own_page(the_app(), token, client_id).words is None:
        return _page(token, problem="closed", http_status=403)
    told = json.dumps(export_client(the_app(), client_id), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": "attachment; filename=upswing.json", "Cache-Control": "no-store"}
    return Response(told, mimetype="application/json", headers=headers)


@blueprint.post(f"{PAGE_ROUTE}<token>/forget")
@anybody
def forget(token: str) -> BaseResponse:
    """Delete everything, two days from now; the page that follows takes it back."""
    client_id = _opened_by()
    if client_id is None or show_own_page(the_app(), token, client_id).words is None:
        return _page(token, problem="closed", http_status=403)
    wish = forget_from_page(the_app(), token)
    session.pop(_OPENED, None)
    settings = the_app().settings
    return redirect(forget_url(settings, wish).removeprefix(settings.web_url), 303)


@blueprint.errorhandler(BadLink)
def bad_link(_: BadLink) -> Response:
    """Old, cut on its way, or not ours."""
    contact = the_app().settings.support_contact
    return _draw(browser_language(), "pages/own_page_gone.html", 404, contact=contact)


def _pause() -> Pause:
    try:
        return Pause(date.fromisoformat(typed("until")))
    except ValueError:
        raise Refusal("Choose a day.", about="until") from None


def _times() -> Times:
    named = [name.removeprefix(_MOMENT) for name in request.form if name.startswith(_MOMENT)]
    try:
        return Times({name: time.fromisoformat(typed(_MOMENT + name)) for name in named})
    except ValueError:
        raise Refusal("Write times such as 09:30.", about="times") from None


def _speak() -> Speak:
    try:
        return Speak(Language(typed("language")))
    except ValueError:
        raise Refusal("Choose one of the languages.", about="language") from None


_CHANGES: Final[dict[str, Callable[[], Change]]] = {
    "pause": _pause,
    "go_on": GoOn,
    "times": _times,
    "language": _speak,
    "mails_on": lambda: Mails(wanted=True),
    "mails_off": lambda: Mails(wanted=False),
    "stop": StopTexts,
}


def _opened_by() -> int | None:
    kept = session.get(_OPENED)
    if not isinstance(kept, list) or len(kept) != 2 or the_app().clock.real_now().timestamp() >= kept[1]:
        return None
    return int(kept[0])


def _page(token: str, *, said: str = "", problem: str = "", http_status: int = 200) -> Response:
    app = the_app()
    seen = show_own_page(app, token, _opened_by())
    return _draw(
        seen.language,
        "pages/own_page.html",
        http_status,
        seen=seen,
        spoken=app.rendering.spoken(seen.language),
        languages=list(Language),
        address=f"{PAGE_ROUTE}{token}",
        said=said,
        problem=problem,
        contact=app.settings.support_contact,
        tomorrow=seen.today + timedelta(days=1),
    )


def _draw(language: Language, template: str, http_status: int, **told: object) -> Response:
    return draw(template, http_status, language=language.value, **told)
