"""Record that a client agreed to the weekly mail. Mail and text are agreed to apart, and neither is a condition."""

from service.app import App
from service.domain.consent import ConsentEvent, ConsentState, Source, check_statement
from service.domain.delivery import Channel
from service.domain.refusal import Refusal
from service.store.clients import locked_client, log_consent, suppressed_for

WORDING = "weekly-mail-1"


def grant_mails(app: App, client_id: int, *, statement: str, heard_by: str) -> None:
    """Let the weekly mail come; done twice, it changes nothing.

    statement: who heard the client agree, when and how; kept for good. Raises Refusal for a thin one, for a client
    without an address, and for one who ended the mails: only they can ask for them again.
    """
    words = check_statement(statement)
    with app.store.writing() as tx:
        client = locked_client(tx, client_id)
        if client.email is None:
            raise Refusal("Write the client's e-mail address first; a mail needs one.", about="email")
        ended = client.mails is ConsentState.WITHDRAWN
        if ended or suppressed_for(tx, client.email, secret=app.settings.secret) is not None:
            raise Refusal("Mails to this address were ended; the client must ask for them themselves.", about="email")
        if client.mails is ConsentState.GRANTED:
            return
        for event, said_by, said in (
            (ConsentEvent.STATEMENT, heard_by, words),
            (ConsentEvent.GRANTED, "client", ""),
        ):
            log_consent(
                tx,
                client,
                event,
                channel=Channel.EMAIL,
                source=Source.STAFF,
                at=app.clock.now(),
                secret=app.settings.secret,
                said_by=said_by,
                words=said,
                wording=WORDING,
            )
