"""A text comes in: its row is written once, then the bell rings. Nothing is answered here."""

from dataclasses import dataclass

from service.app import App
from service.domain.phone import PhoneNumber
from service.ports import Queue
from service.store.inbound import keep_inbound


@dataclass(frozen=True, slots=True)
class IncomingSms:
    """A text as the carrier hands it over. `answered_by_carrier`: it has opted the sender out or in by itself."""

    provider_id: str
    sender: PhoneNumber
    body: str
    answered_by_carrier: bool = False


def receive_sms(app: App, sms: IncomingSms) -> bool:
    """Keep a text. Returns False for one that was kept before, which changes nothing.

    Raises StoreDown when it could not be kept: the carrier must try again.
    """
    at = app.clock.now()
    kept = app.store.one_statement(
        lambda connection: keep_inbound(
            connection,
            provider_id=sms.provider_id,
            sender=sms.sender,
            # PostgreSQL keeps no NUL in a text, and Twilio would not send the rest of the words again.
            body=sms.body.replace("\0", "\N{REPLACEMENT CHARACTER}"),
            at=at,
            carrier_answered=sms.answered_by_carrier,
        )
    )
    app.doorbell.ring(Queue.INBOUND)
    return kept is not None
