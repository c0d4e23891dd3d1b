"""Record that a client agreed to the weekly mail. Mail and text are agreed to apart, and neither is a condition."""

from service.app import App
from service.domain.consent import ConsentState, check_statement
from service.domain.refusal import Refusal
from service.effects.agreeing import agree_to_mails
from service.store.clients import locked_client


def grant_mails(app: App, client_id: int, *, statement: str, heard_by: str) -> None:
    """Let the weekly mail come; done twice, it changes nothing.

    statement: who heard the client agree, when and how; kept for good. Raises Refusal for a thin one, for a client
    without an address, and for one who ended the mails: only they can ask for them again.
    """
    words = check_statement(statement, "mails")
    with app.store.writing() as tx:
        client = locked_client(tx, client_id)
        if client.email is None:
            raise Refusal("Write the client's e-mail address first; a mail needs one.", about="email")
        if client.mails is not ConsentState.GRANTED:
            agree_to_mails(app, tx, client, words, app.clock.now(), told_by=heard_by)
