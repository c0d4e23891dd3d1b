"""What clients wrote, for those who may read it, and what became of it. Only ever read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.domain.for_a_person import ForAPerson
from service.store.tables import CheckIn, Client, ConsentLog, Flag, Goal, Message

_LOOKED_AT = 400
"""How many texts that wait for a person Today looks through."""
_SAID = (Message.id, Message.client_id, Message.body, Message.at, Message.read_as, Message.for_a_person)


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a client's, as written."""

    id: int
    client_id: int
    words: str
    at: datetime
    read_as: dict[str, Any] | None
    for_a_person: ForAPerson | None


def said_to_a_person(tx: Session, coach_ids: Iterable[int], since: datetime) -> list[Said]:
    """What the clients of these coaches wrote that waits for a person, since an instant (aware UTC); the newest first.

    Read from an index that holds nothing else, however much has been written.
    """
    wanted = (
        select(*_SAID)
        .join(Client, Client.id == Message.client_id)
        .where(Client.coach_id.in_(list(coach_ids)), Client.left_at.is_(None))
        .where(text("for_a_person IS NOT NULL"), Message.at >= since)
        # Not by the id alone: SQLite would rather walk every message backwards than sort these few.
        .order_by(Message.at.desc(), Message.id.desc())
        .limit(_LOOKED_AT)
    )
    return [_said(row) for row in tx.execute(wanted)]


def words_behind(tx: Session, flag_ids: Iterable[int]) -> dict[int, Said]:
    """The words that these flags were last raised at, by the client's id: the newest there were then."""
    ids = list(flag_ids)
    newest = (
        select(Message.id)
        .where(Message.client_id == Flag.client_id, Message.dispatch_state.is_(None), Message.at <= Flag.seen_at)
        .order_by(Message.id.desc())
        .limit(1)
        .correlate(Flag)
        .scalar_subquery()
    )
    wanted = select(*_SAID).join(Flag, Message.id == newest).where(Flag.id.in_(ids))
    return {row.client_id: _said(row) for row in tx.execute(wanted)} if ids else {}


def _said(row: Any) -> Said:
    return Said(row.id, row.client_id, row.body, row.at, row.read_as, row.for_a_person)


def conversation(tx: Session, client_id: int, before: int | None, limit: int) -> list[Message]:
    """The newest messages with a client, in order; from below the id `before`, if given."""
    wanted = select(Message).where(Message.client_id == client_id)
    if before is not None:
        wanted = wanted.where(Message.id < before)
    newest = tx.execute(wanted.order_by(Message.id.desc()).limit(limit)).scalars().all()
    return list(reversed(newest))


def latest_check_ins(tx: Session, client_id: int, limit: int) -> Sequence[CheckIn]:
    """The newest check-ins of a client, the newest date first, a date's in their order."""
    wanted = select(CheckIn).where(CheckIn.client_id == client_id)
    return (
        tx.execute(wanted.order_by(CheckIn.local_date.desc(), CheckIn.due_at, CheckIn.id).limit(limit)).scalars().all()
    )


def check_ins_by_id(tx: Session, ids: Iterable[int]) -> dict[int, CheckIn]:
    """These check-ins, by id."""
    wanted = list(ids)
    found = tx.execute(select(CheckIn).where(CheckIn.id.in_(wanted))).scalars() if wanted else ()
    return {check_in.id: check_in for check_in in found}


def latest_goals(tx: Session, client_id: int, limit: int) -> Sequence[Goal]:
    """The goals of a client, the newest date first."""
    wanted = select(Goal).where(Goal.client_id == client_id).order_by(Goal.local_date.desc()).limit(limit)
    return tx.execute(wanted).scalars().all()


def consent_entries(tx: Session, client_id: int) -> Sequence[ConsentLog]:
    """The whole consent log of a client, in order."""
    wanted = select(ConsentLog).where(ConsentLog.client_id == client_id).order_by(ConsentLog.id)
    return tx.execute(wanted).scalars().all()
