"""A reply to a mail comes in: its row is written once, then the bell rings. Nothing is answered here."""

import hashlib
import hmac
from dataclasses import dataclass
from enum import Enum, auto

from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Channel, Purpose
from service.domain.machine_mail import nobody_wrote_mail
from service.domain.refusal import Refusal
from service.effects.flag_mails import flag_of_mail, tell_unsent
from service.effects.mailing import message_of_reply_address
from service.effects.writing import write_by_hand
from service.ports import Queue
from service.rendering.replied import own_words
from service.store.clients import locked_client
from service.store.covers import read_by
from service.store.inbound import keep_inbound_mail, keep_staff_mail
from service.store.tables import Client, Message, Staff

_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail as it was handed over. recipient: where it went. sender: the address in its From header.

    envelope_sender: its return path, empty for a bounce. body: the plain text, quoted part and all.
    """

    recipient: str
    sender: str
    envelope_sender: str
    body: str
    message_id: str = ""
    sender_name: str = ""
    subject: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class Received(Enum):
    """What became of a mail. NOT_TAKEN: it is a machine's, or no answer of the client's to a mail of ours."""

    KEPT = auto()
    KEPT_BEFORE = auto()
    NOT_TAKEN = auto()


def receive_mail(app: App, mail: IncomingMail) -> Received:
    """Keep a client's answer to a mail of ours. Address and sender must both be right: a forwarded mail tells the one.

    Raises StoreDown when it could not be kept: the provider must try again.
    """
    if nobody_wrote_mail(mail.headers, mail.envelope_sender):
        return Received.NOT_TAKEN
    answered_id = message_of_reply_address(app.settings, mail.recipient)
    if answered_id is None:
        return Received.NOT_TAKEN
    with app.store.writing() as tx:
        told = tx.get(Message, answered_id)
        if told is not None and told.purpose is Purpose.FLAG:
            return _from_staff(app, tx, told, mail)
        answered = _answered(tx, answered_id, mail.sender)
        if answered is None:
            return Received.NOT_TAKEN
        kept = keep_inbound_mail(
            tx,
            answered,
            provider_id=_name_of(mail),
            body=_storable(mail.body),
            sender_name=_storable(mail.sender_name)[:120],
            subject=_storable(mail.subject)[:200],
            at=app.clock.now(),
        )
    app.doorbell.ring(Queue.INBOUND)
    return Received.KEPT if kept is not None else Received.KEPT_BEFORE


def _from_staff(app: App, tx: Session, told: Message, mail: IncomingMail) -> Received:
    """A coach answers the mail about a flag: their words, without what they quoted, are a text to that client.

    What can't be sent is told to them, and nothing is sent twice.
    """
    staff = tx.get(Staff, told.staff_id) if told.staff_id is not None else None
    flag = flag_of_mail(tx, told)
    now = app.clock.now()
    if staff is None or flag is None or not _is(staff.email, mail.sender):
        return Received.NOT_TAKEN
    client = locked_client(tx, flag.client_id)
    if client.coach_id not in read_by(tx, staff.id, now):
        return Received.NOT_TAKEN
    if not keep_staff_mail(tx, staff, provider_id=_name_of(mail), at=now):
        return Received.KEPT_BEFORE
    try:
        write_by_hand(tx, client, staff, own_words(mail.body), now)
    except Refusal as refusal:
        tell_unsent(app, tx, staff, flag.id, str(refusal), now)
    app.doorbell.ring(Queue.OUTBOX)
    return Received.KEPT


def _is(address: str, sender: str) -> bool:
    return hmac.compare_digest(address.strip().casefold().encode(), sender.strip().casefold().encode())


def _answered(tx: Session, answered_id: int, sender: str) -> Message | None:
    """The mail of ours that is answered, if it is its reader who answers, at the address that they still have."""
    answered = tx.get(Message, answered_id)
    if answered is None or answered.client_id is None or answered.channel is not Channel.EMAIL:
        return None
    client = tx.get(Client, answered.client_id)
    if client is None or client.email is None:
        return None
    return answered if _is(client.email, sender) else None


def _name_of(mail: IncomingMail) -> str:
    """By what a mail is known again: its Message-ID; a digest of one that is too long for a name, or has none."""
    name = mail.message_id.strip()
    if not name:
        name = "\n".join((mail.recipient.casefold(), *(f"{name}: {value}" for name, value in mail.headers), mail.body))
    return name if len(name) <= _LONGEST_NAME else hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()


def _storable(words: str) -> str:
    """PostgreSQL keeps no NUL in a text, and the provider would not send the rest of the words again."""
    return words.replace("\0", "\N{REPLACEMENT CHARACTER}")
