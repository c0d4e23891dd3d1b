"""Consent to mails: a log of its own, apart from that to texts."""

from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import STOPPED, ConsentEvent, ConsentState, Source
from service.domain.consent_wording import wording_for
from service.domain.delivery import Channel
from service.domain.refusal import Refusal
from service.store.clients import log_consent, suppressed_for, unsuppress
from service.store.tables import Client

WORDING: Final = "weekly-mail-1"


def agree_to_mails(
    app: App,
    tx: Session,
    client: Client,
    statement: str,
    now: datetime,
    *,
    told_by: str,
    source: Source = Source.STAFF,
    version: str = WORDING,
) -> None:
    """Keep what a client told us about mails, and that mails may come because of it: two entries.

    Raises Refusal for an address whose owner stopped our mails, or that does not exist.
    """
    if client.email is None:
        return
    ended = client.mails is ConsentState.WITHDRAWN
    if ended or suppressed_for(tx, client.email, secret=app.settings.secret) is not None:
        raise Refusal(
            "Mails to this address were ended, or came back. The client must ask for them themselves, by the link in "
            "any of our mails; leave this empty meanwhile.",
            about="mail_statement",
        )
    for event, said_by, words in (
        (ConsentEvent.STATEMENT, told_by, statement),
        (ConsentEvent.GRANTED, "client", ""),
    ):
        log_consent(
            tx,
            client,
            event,
            channel=Channel.EMAIL,
            source=source,
            at=now,
            secret=app.settings.secret,
            said_by=said_by,
            words=words,
            wording=wording_for(version, client.phone),
        )


def want_mails_again(app: App, tx: Session, client: Client, now: datetime) -> None:
    """Mails may come again, also where texts have stopped: the client says so by a link of their own. Nothing changes
    for a client who gets them anyway."""
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
