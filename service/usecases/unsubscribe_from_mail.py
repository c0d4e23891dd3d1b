"""A client wants no more mails: the link in any of them is enough."""

from service.app import App
from service.domain.consent import ConsentEvent, ConsentState, Source
from service.domain.delivery import Channel
from service.effects.mail_links import client_of_link
from service.store.clients import log_consent, suppress

UNSUBSCRIBED = "unsubscribed"


def unsubscribe_from_mail(app: App, token: str) -> None:
    """No mail of ours from now on; texts are not touched. A second time changes nothing. Raises BadLink."""
    now = app.clock.now()
    with app.store.writing() as tx:
        client = client_of_link(app, tx, token)
        if client.mails is ConsentState.WITHDRAWN:
            return
        log_consent(
            tx,
            client,
            ConsentEvent.WITHDRAWN,
            channel=Channel.EMAIL,
            source=Source.PAGE,
            at=now,
            secret=app.settings.secret,
            said_by="client",
        )
        if client.email:
            suppress(tx, client.email, UNSUBSCRIBED, secret=app.settings.secret, at=now)
