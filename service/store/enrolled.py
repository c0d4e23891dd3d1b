"""Clients in their programs, as far as planning must know them. Read as columns: to build objects that can be changed
and saved takes three times as long, and most are not changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast

from sqlalchemy import Select, Table, bindparam, select, text
from sqlalchemy.orm import Session

from service.domain.consent import ConsentState
from service.domain.enrollment import EnrollmentState, Place
from service.domain.language import Language
from service.domain.phone import PhoneNumber
from service.domain.restraint import Pace, Pick
from service.domain.safety import Hold
from service.domain.situation import Situation
from service.store.tables import Client, Enrollment


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A client and one enrollment of theirs, as they were when they were read. The names are those of the two tables,
    which say what they mean; `id` is the client's, `begun_at` when the enrollment was made."""

    id: int
    enrollment_id: int
    program_version_id: int
    state: EnrollmentState
    rest_weekday: int
    moments: Mapping[str, str]
    later: Mapping[str, str] | None
    next_on: date | None
    next_program_day: int | None
    next_position: int
    next_due_at: datetime | None
    pace: Pace
    waits_for_pick: bool
    picked: Pick | None
    picked_at: datetime | None
    begun_at: datetime
    name: str
    phone: PhoneNumber | None
    zone: str
    home_zone: str | None
    away_until: date | None
    language: Language
    situation: Situation | None
    coach_id: int
    texts: ConsentState
    opens: time
    closes: time
    paused_until: date | None
    hold: Hold | None
    human_until: datetime | None
    heard_at: datetime | None
    not_today: date | None
    keeps_words_private: bool
    left_at: datetime | None

    @property
    def place(self) -> Place | None:
        """Where they stand in the program; None before consent and behind its end."""
        if self.next_on is None or self.next_program_day is None:
            return None
        return Place(self.next_on, self.next_program_day, self.next_position)


_CLIENTS, _ENROLLMENTS = cast("Table", Client.__table__), cast("Table", Enrollment.__table__)
_CLIENT, _ENROLLMENT = _CLIENTS.c, _ENROLLMENTS.c
_ENROLLED: Select[*tuple[Any, ...]] = select(
    _CLIENT.id,
    _ENROLLMENT.id,
    _ENROLLMENT.program_version_id,
    _ENROLLMENT.state,
    _ENROLLMENT.rest_weekday,
    _ENROLLMENT.moments,
    _ENROLLMENT.later,
    _ENROLLMENT.next_on,
    _ENROLLMENT.next_program_day,
    _ENROLLMENT.next_position,
    _ENROLLMENT.next_due_at,
    _ENROLLMENT.pace,
    _ENROLLMENT.waits_for_pick,
    _ENROLLMENT.picked,
    _ENROLLMENT.picked_at,
    _ENROLLMENT.enrolled_at,
    _CLIENT.name,
    _CLIENT.phone,
    _CLIENT.zone,
    _CLIENT.home_zone,
    _CLIENT.away_until,
    _CLIENT.language,
    _CLIENT.situation,
    _CLIENT.coach_id,
    _CLIENT.texts,
    _CLIENT.opens,
    _CLIENT.closes,
    _CLIENT.paused_until,
    _CLIENT.hold,
    _CLIENT.human_until,
    _CLIENT.heard_at,
    _CLIENT.not_today,
    _CLIENT.keeps_words_private,
    _CLIENT.left_at,
).join_from(_ENROLLMENTS, _CLIENTS, _CLIENT.id == _ENROLLMENT.client_id)
_ONE = _ENROLLED.where(_ENROLLMENT.id == bindparam("enrollment_id"))
_DUE = (
    _ENROLLED.where(text("next_due_at IS NOT NULL"), _ENROLLMENT.next_due_at <= bindparam("now"))
    .order_by(_ENROLLMENT.next_due_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)


def enrolled(tx: Session, enrollment_id: int) -> Enrolled:
    """The client of an enrollment, in it."""
    return Enrolled(*tx.connection().execute(_ONE, {"enrollment_id": enrollment_id}).one())


def rows_of(tx: Session, one: Enrolled) -> tuple[Client, Enrollment]:
    """Both as objects, for what is done with few."""
    wanted = select(Client, Enrollment).join(Enrollment, Enrollment.client_id == Client.id)
    client, enrollment = tx.execute(wanted.where(Enrollment.id == one.enrollment_id)).one()
    return client, enrollment


def claim_due(tx: Session, now: datetime, limit: int) -> list[Enrolled]:
    """Up to `limit` for whom something has come due by `now` (aware UTC), the longest due first. Their rows are locked
    until the end of the transaction; those that somebody else has locked are passed over."""
    return [Enrolled(*row) for row in tx.connection().execute(_DUE, {"now": now, "limit": limit})]
