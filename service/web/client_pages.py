"""Pages that clients reach by a link of theirs. Opening one acts on nothing; mail scanners open everything."""

from flask import Blueprint, Response, request

from service.domain.language import Language
from service.effects.mail_links import BadLink
from service.effects.mailing import UNSUBSCRIBE_ROUTE
from service.usecases.ask_for_mails_again import ask_for_mails_again
from service.usecases.show_mail_link import show_mail_link
from service.usecases.unsubscribe_from_mail import unsubscribe_from_mail
from service.web.admin.drawing import draw
from service.web.current import browser_language, the_app
from service.web.security import anybody, one_click

blueprint = Blueprint("client_pages", __name__)
AGAIN = "again"
"""The field of the form by which a client takes it back. A mail program's one click never has it."""


@blueprint.get(f"{UNSUBSCRIBE_ROUTE}<token>")
@anybody
def unsubscribe_page(token: str) -> Response:
    """A button, or what is true already."""
    link = show_mail_link(the_app(), token)
    return _page("unsubscribe", link.language, come=link.come)


@blueprint.post(f"{UNSUBSCRIBE_ROUTE}<token>")
@one_click
def unsubscribe(token: str) -> Response:
    """Act at once, without a redirect and whatever the form looks like (RFC 8058 3.2)."""
    again = AGAIN in request.form
    (ask_for_mails_again if again else unsubscribe_from_mail)(the_app(), token)
    link = show_mail_link(the_app(), token)
    return _page("unsubscribe_done", link.language, come=link.come)


@blueprint.errorhandler(BadLink)
def bad_link(_: BadLink) -> Response:
    """Links break in mail programs; whoever holds half of one still gets a way."""
    return _page("unsubscribe_lost", browser_language(), 404)


def _page(name: str, language: Language, http_status: int = 200, **told: object) -> Response:
    contact = the_app().settings.support_contact
    return draw(f"pages/{language.value}/{name}.html", http_status, contact=contact, again=AGAIN, **told)
