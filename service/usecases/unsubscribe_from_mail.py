"""A client wants no more mails: the link in any of them is enough."""

from service.app import App
from service.domain.consent import Source
from service.effects.consenting import stop_mails
from service.effects.mail_links import client_of_link


def unsubscribe_from_mail(app: App, token: str) -> None:
    """No mail of ours from now on; texts are not touched. A second time changes nothing. Raises BadLink."""
    with app.store.writing() as tx:
        stop_mails(app, tx, client_of_link(app, tx, token, to_change=True), Source.PAGE, "", app.clock.now())
