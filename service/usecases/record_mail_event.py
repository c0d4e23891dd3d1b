"""A mail provider tells what became of a mail after it had been taken."""

from dataclasses import dataclass

from service.app import App
from service.domain.bounces import Bounce
from service.domain.delivery import Channel, DeliveryStatus, moves_forward
from service.effects.mail_outcomes import record_bounce
from service.effects.mailing import message_of_header
from service.store.clients import locked_client
from service.store.tables import Message


@dataclass(frozen=True, slots=True)
class MailEvent:
    """What a provider said of one mail. became: how it bounced, or DELIVERED. reason: in a few words, no address."""

    message_id: str
    recipient: str
    became: Bounce | DeliveryStatus
    reason: str = ""


def record_mail_event(app: App, event: MailEvent) -> bool:
    """File it. False for a mail that is none of ours, or went to somebody else: changes nothing. Raises StoreDown."""
    message_id = message_of_header(app.settings, event.message_id)
    if message_id is None:
        return False
    with app.store.writing() as tx:
        message = tx.get(Message, message_id)
        if message is None or not _is_about(event, message):
            return False
        if message.client_id is not None:
            # Before the message, in the order in which everybody takes the two.
            locked_client(tx, message.client_id)
        tx.refresh(message, with_for_update=True)
        match event.became:
            case Bounce() as kind:
                record_bounce(app, tx, message, kind, event.reason)
            case status if moves_forward(message.delivery_status, status):
                message.delivery_status = status
    return True


def _is_about(event: MailEvent, message: Message) -> bool:
    """Whether it is a mail that we sent, and to that address."""
    same = message.address.strip().casefold() == event.recipient.strip().casefold()
    return same and message.channel is Channel.EMAIL and message.dispatch_state is not None
