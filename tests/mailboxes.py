"""The mails that a test's people got, and the weeks that they were told of."""

from collections.abc import Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from sqlalchemy import select

from service.adapters.memory import MemoryEmail
from service.app import App
from service.store.tables import Summary

ANAS_MAIL = "ana@example.org"
MAIL_STATEMENT = "Told Mira in the room on 1 March that one mail a week is fine"


def relay(app: App) -> MemoryEmail:
    """The relay behind an app of a test."""
    assert isinstance(app.mail, MemoryEmail)
    return app.mail


def mails_to(app: App, address: str) -> list[EmailMessage]:
    """Read as a mail program would, in the order they came."""
    return [
        message_from_bytes(mail.mime, EmailMessage, policy=default) for mail in relay(app).sent if mail.to == address
    ]


def plain(mail: EmailMessage) -> str:
    """Its text part."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def told(app: App, client_id: int) -> Sequence[Summary]:
    """What a client was told, or deliberately not told, the oldest first."""
    with app.store.reading() as tx:
        wanted = select(Summary).where(Summary.client_id == client_id, Summary.told_by.is_not(None))
        return tx.execute(wanted.order_by(Summary.rest_day)).scalars().all()


def to_come(app: App, client_id: int) -> Sequence[Summary]:
    """Those that wait for their hour; at most one an enrollment."""
    with app.store.reading() as tx:
        wanted = select(Summary).where(Summary.client_id == client_id, Summary.told_by.is_(None))
        return tx.execute(wanted).scalars().all()
