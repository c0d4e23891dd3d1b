"""Putting mails of ours into the outbox, and the addresses in them that only we could have written."""

import base64
import hashlib
import hmac
import re
from datetime import datetime
from typing import Final

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import PRIORITY_OF, Channel, DispatchState, Purpose
from service.ports import OutgoingEmail
from service.rendering.mail import Envelope, Letter, as_mime
from service.rendering.weekly import PICTURE
from service.settings import Settings
from service.store.outbox import Claimed
from service.store.tables import Mail, Message

UNSUBSCRIBE_ROUTE: Final = "/unsubscribe/"
_SALT: Final = "unsubscribe-from-mails"
_TOKEN_CHARACTERS: Final = 16
_MESSAGE_ID: Final = re.compile(r"<?(\d{1,18})\.([a-z2-7]{16})@[^<>@]+>?")
_REPLY_ADDRESS: Final = re.compile(r"reply\+(\d{1,18})-([a-z2-7]{16})@(.+)", re.IGNORECASE)


def queue_mail(
    app: App,
    tx: Session,
    letter: Letter,
    purpose: Purpose,
    to: str,
    now: datetime,
    *,
    useful_until: datetime,
    client_id: int | None = None,
    unsubscribe_url: str | None = None,
    follows: tuple[int, ...] = (),
) -> Message:
    """Add a mail to the outbox. It leaves when dispatch finds that it still may.

    follows: the messages whose thread it continues, the oldest first. useful_until: aware UTC, coaching time.
    """
    message = Message(
        client_id=client_id,
        channel=Channel.EMAIL,
        purpose=purpose,
        address=to,
        body=letter.text,
        at=now,
        dispatch_state=DispatchState.WAITING,
        priority=PRIORITY_OF[purpose],
        send_at=now,
        useful_until=useful_until,
    )
    tx.add(message)
    tx.flush()
    thread = " ".join(message_id_header(app.settings, before) for before in follows)
    tx.add(_mail(message.id, letter, thread, unsubscribe_url))
    return message


def _mail(message_id: int, letter: Letter, follows: str, unsubscribe_url: str | None) -> Mail:
    return Mail(
        message_id=message_id,
        sender_name=letter.sender_name,
        subject=letter.subject,
        html=letter.html,
        picture=letter.picture,
        follows=follows,
        unsubscribe_url=unsubscribe_url,
    )


def outgoing(settings: Settings, claimed: Claimed, mail: Mail, at: datetime) -> OutgoingEmail:
    """A claimed mail as it is handed over; `at`: when it was written. The same each time but for its MIME boundary."""
    header = message_id_header(settings, claimed.id)
    letter = Letter(mail.sender_name, mail.subject, claimed.body, mail.html, mail.picture)
    envelope = Envelope(
        sender=settings.email_from,
        to=claimed.address,
        reply_to=reply_address(settings, claimed.id),
        message_id=header,
        at=at,
        follows=tuple(mail.follows.split()),
        unsubscribe_url=mail.unsubscribe_url,
    )
    return OutgoingEmail(claimed.id, claimed.address, header, as_mime(letter, envelope, PICTURE))


def message_id_header(settings: Settings, message_id: int) -> str:
    """The Message-ID of a message of ours (RFC 5322 3.6.4): its own for ever, and not to be guessed from outside."""
    return f"<{message_id}.{_token(settings, 'message-id', message_id)}@{_domain(settings)}>"


def message_of_header(settings: Settings, header: str) -> int | None:
    """The message of ours that a Message-ID names, with or without its brackets; None for any that we have not
    written."""
    found = _MESSAGE_ID.fullmatch(header.strip())
    if found is None:
        return None
    message_id = int(found[1])
    return message_id if hmac.compare_digest(_token(settings, "message-id", message_id), found[2]) else None


def reply_address(settings: Settings, message_id: int) -> str:
    """Where an answer to a message goes. The local part holds within 64 octets, and may lose its case on the way."""
    return f"reply+{message_id}-{_token(settings, 'reply-to', message_id)}@{_domain(settings)}"


def message_of_reply_address(settings: Settings, address: str) -> int | None:
    """The message that a reply address of ours names; None for any that we have not written.

    It shows which message is answered, not who answers: the sender must be checked beside it.
    """
    found = _REPLY_ADDRESS.fullmatch(address.strip())
    if found is None or found[3].lower() != _domain(settings).lower():
        return None
    message_id = int(found[1])
    expected = _token(settings, "reply-to", message_id)
    return message_id if hmac.compare_digest(expected, found[2].lower()) else None


def unsubscribe_url(settings: Settings, client_id: int) -> str:
    """The address that ends a client's mails by a POST (RFC 8058). It does not grow old: an old mail must work too."""
    return f"{settings.web_url}{UNSUBSCRIBE_ROUTE}{_tokens(settings).dumps(client_id)}"


def client_of_unsubscribe_token(settings: Settings, token: str) -> int | None:
    """Whose mails a token ends; None for a token that we have not written, or that was cut on its way."""
    try:
        told = _tokens(settings).loads(token)
    except BadSignature:
        return None
    return told if isinstance(told, int) else None


def _tokens(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret, salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256})


def _token(settings: Settings, use: str, message_id: int) -> str:
    digest = hmac.new(settings.secret.encode(), f"{use}:{message_id}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode()[:_TOKEN_CHARACTERS].lower()


def _domain(settings: Settings) -> str:
    return settings.email_from.rpartition("@")[2]
