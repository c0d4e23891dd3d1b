"""A client who stopped the mails has changed their mind: only they, by their own link."""

from service.app import App
from service.domain.consent import STOPPED, ConsentEvent, ConsentState, Source
from service.domain.delivery import Channel
from service.effects.mail_links import client_of_link
from service.store.clients import log_consent, unsuppress


def ask_for_mails_again(app: App, token: str) -> None:
    """Mails may come again, also where texts have stopped. Changes nothing for a client who gets them anyway. Raises
    BadLink."""
    now = app.clock.now()
    with app.store.writing() as tx:
        client = client_of_link(app, tx, token, to_change=True)
        stopped = client.texts in STOPPED and not client.mails_alone
        if client.email is None or not (client.mails is ConsentState.WITHDRAWN or stopped):
            return
        client.mails_alone = client.texts in STOPPED
        log_consent(
            tx,
            client,
            ConsentEvent.GRANTED,
            channel=Channel.EMAIL,
            source=Source.PAGE,
            at=now,
            secret=app.settings.secret,
            said_by="client",
        )
        unsuppress(tx, client.email, secret=app.settings.secret)
