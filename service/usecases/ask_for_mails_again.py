"""A client who stopped the mails has changed their mind: only they, by their own link."""

from service.app import App
from service.effects.agreeing import want_mails_again
from service.effects.mail_links import client_of_link


def ask_for_mails_again(app: App, token: str) -> None:
    """Mails may come again, also where texts have stopped. Changes nothing for a client who gets them anyway. Raises
    BadLink."""
    with app.store.writing() as tx:
        want_mails_again(app, tx, client_of_link(app, tx, token, to_change=True), app.clock.now())
