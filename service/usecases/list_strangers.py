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

PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class FromStranger:
    """One text, as written, and what it was taken for. at: aware UTC, coaching time."""

    id: int
    sender: PhoneNumber
    words: str
    at: datetime
    read_as: str


@dataclass(frozen=True, slots=True)
class StrangersPage:
    """older: where the next page begins; None on the last one."""

    texts: Sequence[FromStranger]
    older: int | None


def list_strangers(app: App, staff: Staff, before: int | None = None) -> StrangersPage:
    """A page of texts from unknown numbers, the newest first, for an admin: nobody else could see them. Raises
    NotVisible for others."""
    if staff.role is not Role.ADMIN:
        raise NotVisible
    wanted = select(Message.id, Message.address, Message.body, Message.at, Message.read_as).where(
        Message.client_id.is_(None), Message.dispatch_state.is_(None), Message.purpose == Purpose.REPLY
    )
    if before is not None:
        wanted = wanted.where(Message.id < before)
    with app.store.reading() as tx:
        found = tx.execute(wanted.order_by(Message.id.desc()).limit(PAGE + 1)).all()
    texts = [
        FromStranger(row.id, PhoneNumber(row.address), row.body, row.at, str((row.read_as or {}).get("kind", "")))
        for row in found[:PAGE]
    ]
    return StrangersPage(texts, texts[-1].id if len(found) > PAGE else None)
