"""Texts from numbers that belong to nobody we know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select

from service.app import App
from service.domain.delivery import Purpose
from service.domain.phone import PhoneNumber
from service.store.desk import NotVisible
from service.store.tables import Message, Role, Staff

TEXTS: Final = 100


@dataclass(frozen=True, slots=True)
class FromStranger:
    """One text, as written, and what it was taken for. at: aware UTC, coaching time."""

    sender: PhoneNumber
    words: str
    at: datetime
    read_as: str


def list_strangers(app: App, staff: Staff) -> Sequence[FromStranger]:
    """The newest texts from unknown numbers, for an admin: nobody else could see them. Raises NotVisible for others."""
    if staff.role is not Role.ADMIN:
        raise NotVisible
    wanted = (
        select(Message.address, Message.body, Message.at, Message.read_as)
        .where(Message.client_id.is_(None), Message.dispatch_state.is_(None), Message.purpose == Purpose.REPLY)
        .order_by(Message.id.desc())
        .limit(TEXTS)
    )
    with app.store.reading() as tx:
        found = tx.execute(wanted).all()
    return [FromStranger(PhoneNumber(to), body, at, str((how or {}).get("kind", ""))) for to, body, at, how in found]
