"""What the desk shows of many clients at once, and who may see whom. Only ever read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, text, true
from sqlalchemy.orm import Session

from service.domain.client_state import ClientState, client_state
from service.domain.consent import ConsentState
from service.domain.enrollment import EnrollmentState, is_paused
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.names import folded
from service.domain.phone import PhoneNumber
from service.domain.safety import Hold
from service.domain.schedule import local, zone_named
from service.store.covers import read_by
from service.store.tables import Client, Enrollment, Flag, Message, ProgramVersion, Role, Staff

_FLAGS_IN_ORDER = (Flag.reason != FlagReason.CRISIS, Flag.opened_at, Flag.id)
_URGENCY = {reason: place for place, reason in enumerate(FlagReason)}


class NotVisible(LookupError):
    """There is no such client, or they are not this member of staff's to see; nobody learns which."""


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One client as a list shows them: nothing they wrote."""

    id: int
    name: str
    phone: PhoneNumber | None
    zone: str
    language: Language
    texts: ConsentState
    hold: Hold | None
    paused_until: date | None
    coach_id: int
    coach_name: str
    program_key: str | None
    enrollment_state: EnrollmentState | None
    join_code: str | None
    next_due_at: datetime | None

    @property
    def may_be_written_to(self) -> bool:
        """Whether a text by hand would leave."""
        return self.phone is not None and self.texts is ConsentState.GRANTED

    def state(self, now: datetime) -> ClientState:
        """In one word, now (aware UTC)."""
        today = local(now, zone_named(self.zone)).date()
        return client_state(self.texts, self.enrollment_state, self.hold, paused=is_paused(self.paused_until, today))


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """Something a person should look at: why, and since when."""

    id: int
    client_id: int
    reason: FlagReason
    opened_at: datetime
    seen_at: datetime

    @property
    def urgency(self) -> tuple[int, datetime]:
        """Sorts the most urgent first; of two alike the one that waits longer."""
        return _URGENCY[self.reason], self.opened_at


def may_see(tx: Session, staff: Staff, now: datetime) -> ColumnElement[bool]:
    """Which clients, at `now` (aware UTC): a coach their own and those whose coach they cover, an admin everybody."""
    return true() if staff.role is Role.ADMIN else Client.coach_id.in_(read_by(tx, staff.id, now))


def visible_client(tx: Session, staff: Staff, client_id: int, now: datetime) -> Client:
    """The client. Raises NotVisible."""
    found = tx.execute(select(Client).where(Client.id == client_id, may_see(tx, staff, now))).scalar_one_or_none()
    if found is None:
        raise NotVisible
    return found


def readable_client(tx: Session, staff: Staff, client_id: int, now: datetime) -> Client:
    """The client, for their coach or the coach's cover, who read what is written. Raises NotVisible for all others."""
    client = visible_client(tx, staff, client_id, now)
    if client.coach_id not in read_by(tx, staff.id, now):
        raise NotVisible
    return client


def latest_enrollment_id() -> ColumnElement[int]:
    """The id of a client's latest enrollment, for a query that has Client in it."""
    latest = select(func.max(Enrollment.id)).where(Enrollment.client_id == Client.id)
    return latest.correlate(Client).scalar_subquery()


def client_rows(
    tx: Session, staff: Staff, now: datetime, *, search: str, flagged: bool, before: int | None, limit: int
) -> list[ClientRow]:
    """The clients somebody may see, those enrolled last first; from below the id `before`, if given."""
    wanted = _rows().where(may_see(tx, staff, now), Client.left_at.is_(None))
    if search:
        # By ids, from an index that holds nothing but them and the names: a part of a name is looked for in every one.
        named = select(Client.id).where(Client.found_by.contains(folded(search), autoescape=True))
        named = named.where(may_see(tx, staff, now), Client.left_at.is_(None))
        named = named.where(Client.id < before) if before is not None else named
        wanted = wanted.where(Client.id.in_(named.order_by(Client.id.desc()).limit(limit)))
    if flagged:
        wanted = wanted.where(Client.id.in_(select(Flag.client_id).where(text("closed_at IS NULL"))))
    if before is not None:
        wanted = wanted.where(Client.id < before)
    return [ClientRow(**row) for row in tx.execute(wanted.order_by(Client.id.desc()).limit(limit)).mappings()]


def rows_of(tx: Session, client_ids: Iterable[int]) -> dict[int, ClientRow]:
    """The rows of these clients, by id."""
    ids = list(client_ids)
    found = tx.execute(_rows().where(Client.id.in_(ids))).mappings() if ids else ()
    return {row["id"]: ClientRow(**row) for row in found}


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Client.id,
            Client.name,
            Client.phone,
            Client.zone,
            Client.language,
            Client.texts,
            Client.hold,
            Client.paused_until,
            Client.coach_id,
            Staff.name.label("coach_name"),
            ProgramVersion.key.label("program_key"),
            Enrollment.state.label("enrollment_state"),
            Enrollment.join_code,
            Enrollment.next_due_at,
        )
        .join(Staff, Staff.id == Client.coach_id)
        .outerjoin(Enrollment, Enrollment.id == latest_enrollment_id())
        .outerjoin(ProgramVersion, ProgramVersion.id == Enrollment.program_version_id)
    )


def open_flags(tx: Session, client_ids: Iterable[int]) -> list[OpenFlag]:
    """The open flags of these clients, the most urgent first."""
    ids = list(client_ids)
    found = tx.execute(_flags().where(Flag.client_id.in_(ids))).mappings() if ids else ()
    return sorted((OpenFlag(**row) for row in found), key=lambda flag: flag.urgency)


def flags_of_own(tx: Session, coach_ids: Iterable[int], limit: int) -> list[OpenFlag]:
    """The open flags of these coaches' clients: a crisis before anything, then the oldest first."""
    return _flags_where(tx, Client.coach_id.in_(list(coach_ids)), limit)


def flags_of_others(tx: Session, coach_ids: Iterable[int], limit: int) -> list[OpenFlag]:
    """The open flags of everybody else's clients, for an admin, in the same order."""
    # Their clients are looked up for the first of them only: others are a large practice's, and all open flags its.
    first = _flags().order_by(*_FLAGS_IN_ORDER).limit(2 * limit).subquery()
    others = (Client.coach_id.not_in(list(coach_ids)), Client.left_at.is_(None))
    wanted = select(first).join(Client, Client.id == first.c.client_id).where(*others).limit(limit)
    in_order = wanted.order_by(first.c.reason != FlagReason.CRISIS, first.c.opened_at, first.c.id)
    return [OpenFlag(**row) for row in tx.execute(in_order).mappings()]


def _flags_where(tx: Session, whose: ColumnElement[bool], limit: int) -> list[OpenFlag]:
    wanted = _flags().join(Client, Client.id == Flag.client_id).where(whose, Client.left_at.is_(None))
    return [OpenFlag(**row) for row in tx.execute(wanted.order_by(*_FLAGS_IN_ORDER).limit(limit)).mappings()]


def _flags() -> Select[*tuple[Any, ...]]:
    columns = (Flag.id, Flag.client_id, Flag.reason, Flag.opened_at, Flag.seen_at)
    return select(*columns).where(text("closed_at IS NULL"))


def last_heard(tx: Session, client_ids: Sequence[int]) -> dict[int, datetime]:
    """When the newest message from each of these clients came (aware UTC). No words."""
    newest = (
        select(Message.id)
        .where(Message.client_id == Client.id, Message.dispatch_state.is_(None))
        .order_by(Message.id.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
    wanted = select(Client.id, Message.at).join(Message, Message.id == newest).where(Client.id.in_(list(client_ids)))
    return dict(tx.execute(wanted).all()) if client_ids else {}


def next_waiting(tx: Session, client_ids: Sequence[int]) -> dict[int, datetime]:
    """When the next text that waits in the outbox may go, for those of these clients who have one."""
    wanted = (
        select(Message.client_id, func.min(Message.send_at))
        .where(text("dispatch_state = 'waiting'"), Message.client_id.in_(list(client_ids)))
        .group_by(Message.client_id)
    )
    found = tx.execute(wanted) if client_ids else ()
    return {client_id: at for client_id, at in found if client_id is not None and at is not None}


def live_count(tx: Session, coach_ids: Iterable[int]) -> int:
    """How many clients of these coaches are invited or active."""
    wanted = (
        select(func.count())
        .select_from(Client)
        .join(Enrollment, Enrollment.client_id == Client.id)
        .where(Client.coach_id.in_(list(coach_ids)), Client.left_at.is_(None))
        .where(text("state IN ('invited', 'active')"))
    )
    return tx.execute(wanted).scalar_one()
