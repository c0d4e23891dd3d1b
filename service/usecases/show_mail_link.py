"""What the link in a mail would do, before anybody presses anything."""

from dataclasses import dataclass

from service.app import App
from service.domain.consent import STOPPED, ConsentState
from service.domain.language import Language
from service.effects.mail_links import client_of_link
from service.store.tables import Client


@dataclass(frozen=True, slots=True)
class MailLink:
    """come: whether mails come to whoever holds this link. language: in which they read it."""

    come: bool
    language: Language


def show_mail_link(app: App, token: str) -> MailLink:
    """How things stand with a link. Changes nothing. Raises BadLink."""
    with app.store.reading() as tx:
        client = client_of_link(app, tx, token)
        return MailLink(_come(client), client.language)


def _come(client: Client) -> bool:
    """Without texts the mail comes only to whoever asked to keep it."""
    return client.mails is ConsentState.GRANTED and (client.texts not in STOPPED or client.mails_alone)
