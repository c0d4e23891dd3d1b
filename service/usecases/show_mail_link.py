"""What the link in a mail would do, before anybody presses anything."""

from service.app import App
from service.domain.consent import ConsentState
from service.effects.mail_links import client_of_link


def show_mail_link(app: App, token: str) -> bool:
    """Whether mails come to whoever holds this link. Changes nothing. Raises BadLink."""
    with app.store.reading() as tx:
        return client_of_link(app, tx, token).mails is ConsentState.GRANTED
