"""Texts and mails that came in: written once, read once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, Update, bindparam, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, load_only
from sqlalchemy.sql.dml import ReturningInsert

from service.domain.delivery import Channel, Purpose
from service.domain.for_a_person import ForAPerson
from service.domain.phone import PhoneNumber
from service.store.tables import Client, Mail, Message, Staff
from service.store.transaction import insert_once


def keep_inbound(
    connection: Connection,
    *,
    provider_id: str,
    sender: PhoneNumber,
    body: str,
    at: datetime,
    carrier_answered: bool,
) -> int | None:
    """The new row's id, under the active client of the sender's number; None when this very text has been kept before.

    One statement, which needs no transaction around it.
    """
    return connection.execute(
        _keep(connection.dialect.name),
        {
            "whose": sender,
            "address": sender.e164,
            "body": body,
            "at": at,
            "provider_id": provider_id,
            "carrier_answered": carrier_answered,
        },
    ).scalar_one_or_none()


@cache
def _keep(dialect: str) -> ReturningInsert[int]:
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    whose = select(Client.id).where(Client.phone == bindparam("whose"), Client.left_at.is_(None)).scalar_subquery()
    told = ("address", "body", "at", "provider_id", "carrier_answered")
    values = {
        "client_id": whose,
        "channel": Channel.SMS,
        "purpose": Purpose.REPLY,
        "unread": True,
        **{name: bindparam(name) for name in told},
    }
    return insert(Message.__table__).values(values).on_conflict_do_nothing().returning(Message.__table__.c.id)  # type: ignore[no-any-return]


def keep_inbound_mail(
    tx: Session, answered: Message, *, provider_id: str, body: str, sender_name: str, subject: str, at: datetime
) -> int | None:
    """The new row's id, under whoever the mail of ours that it answers went to; None when it has been kept before."""
    kept = insert_once(
        tx,
        Message,
        {
            "client_id": answered.client_id,
            "channel": Channel.EMAIL,
            "purpose": Purpose.REPLY,
            "address": answered.address,
            "body": body,
            "at": at,
            "provider_id": provider_id,
            "unread": True,
        },
    )
    if kept is not None:
        tx.add(Mail(message_id=kept, sender_name=sender_name, subject=subject, html="", answers_id=answered.id))
    return kept


def keep_staff_mail(tx: Session, staff: Staff, *, provider_id: str, at: datetime) -> bool:
    """Note that a mail from a member of staff came; False when it has before. Its words are kept as the text they
    become."""
    kept = insert_once(
        tx,
        Message,
        {
            "staff_id": staff.id,
            "channel": Channel.EMAIL,
            "purpose": Purpose.REPLY,
            "address": staff.email,
            "body": "",
            "at": at,
            "provider_id": provider_id,
            "unread": False,
        },
    )
    return kept is not None


_LOOKED_AT = 32
# Built once: each text that comes in asks these, and to build one costs more than the database takes for it.
_OF_INBOUND = (
    Message.client_id,
    Message.channel,
    Message.address,
    Message.body,
    Message.at,
    Message.unread,
    Message.carrier_answered,
)
_LOCKED = (
    select(Message)
    .where(Message.id == bindparam("message_id"))
    .with_for_update()
    .options(load_only(*_OF_INBOUND))
    .execution_options(populate_existing=True)
)
_MESSAGES = cast("Table", Message.__table__)
_HEARD: Select[*tuple[Any, ...]] = (
    select(_MESSAGES.c.body, _MESSAGES.c.at)
    .where(
        _MESSAGES.c.client_id == bindparam("client_id"),
        _MESSAGES.c.channel == Channel.SMS,
        # That it came in follows, and is not said: PostgreSQL might look through all that came in lately, from anybody.
        _MESSAGES.c.unread.is_(False),
    )
    .order_by(_MESSAGES.c.id.desc())
    .limit(_LOOKED_AT)
)


@dataclass(frozen=True, slots=True)
class Unread:
    id: int
    client_id: int | None
    tries: int


def unread_messages(tx: Session, limit: int) -> Sequence[Unread]:
    """The oldest texts that nobody has read yet; one for each client, since their order matters."""
    # Sorted by a sum of one: SQLite would walk every message there ever was rather than sort the few unread ones.
    wanted = text(
        "SELECT m.id, m.client_id, m.tries FROM message m WHERE m.unread AND NOT EXISTS"
        " (SELECT 1 FROM message o WHERE o.unread AND o.client_id = m.client_id AND o.id < m.id)"
        " ORDER BY +m.id LIMIT :limit"
    )
    return [Unread(*row) for row in tx.execute(wanted, {"limit": limit})]


def still_unread(tx: Session, message_id: int) -> Message | None:
    """The message, locked, unless another worker has read it meanwhile."""
    found = tx.execute(_LOCKED, {"message_id": message_id}).scalar_one_or_none()
    return found if found is not None and found.unread else None


def count_try(tx: Session, message_id: int) -> int:
    """One more try at reading a message has failed; how many that makes. 0 where somebody else has read it by now."""
    counted = update(Message).where(Message.id == message_id, Message.unread.is_(True))
    counted = counted.values(tries=Message.tries + 1)
    return tx.execute(counted.returning(Message.tries).execution_options(synchronize_session=False)).scalar() or 0


def mark_read(
    tx: Session,
    message_id: int,
    read_as: dict[str, Any],
    for_a_person: ForAPerson | None = None,
    *,
    check_in_id: int | None = None,
    undoes: dict[str, Any] | None = None,
) -> None:
    """The message holds nothing any more; `read_as` says what it was understood as, for people to see, and
    `for_a_person` why it waits for one of them. `check_in_id`: what it answers; `undoes`: what UNDO would put back."""
    told: dict[str, Any] = {"unread": False, "read_as": read_as, "for_a_person": for_a_person}
    if check_in_id is not None:
        told["check_in_id"] = check_in_id
    if undoes is not None:
        told["undoes"] = undoes
    tx.connection().execute(_mark(tuple(told)), {"of_message": message_id} | told)


@cache
def _mark(columns: tuple[str, ...]) -> Update:
    """What is None is left as it is: written to a column of JSON it would be JSON's null."""
    marked = update(_MESSAGES).where(_MESSAGES.c.id == bindparam("of_message"))
    return marked.values({name: bindparam(name) for name in columns})


def answered_by_hand(tx: Session, client_id: int) -> None:
    """Somebody of ours has written to a client: nothing that they said before waits for a person any more."""
    tx.execute(
        update(Message)
        .where(Message.client_id == client_id, text("for_a_person IS NOT NULL"))
        .values(for_a_person=None)
        .execution_options(synchronize_session=False)
    )


def last_read(tx: Session, client_id: int) -> Message | None:
    """The newest text of a client that has been read."""
    wanted = (
        select(Message)
        .where(
            Message.client_id == client_id,
            Message.channel == Channel.SMS,
            Message.dispatch_state.is_(None),
            Message.unread.is_(False),
        )
        .order_by(Message.id.desc())
        .limit(1)
    )
    return tx.execute(wanted).scalar_one_or_none()


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that has been read, and when it came (aware UTC)."""

    body: str
    at: datetime


def heard_lately(tx: Session, client_id: int, since: datetime) -> list[Heard]:
    """What a client has texted since an instant, the newest first; what is not read yet is left out."""
    # Not asked of the database, which would go through all that they ever wrote in search of more.
    found = (Heard(*row) for row in tx.connection().execute(_HEARD, {"client_id": client_id}))
    return [heard for heard in found if heard.at >= since]
