"""What lies behind clients, as restraint must know it: of one, or of many with one question for all of them."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, select, text
from sqlalchemy.orm import Session, aliased

from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, DeliveryStatus
from service.domain.program import week_of
from service.domain.replies import Asked, Kind
from service.domain.restraint import Because, Past
from service.store.bulk import among
from service.store.tables import CheckIn, Message
from service.store.tables.messages import LOST

_MOST = 120
_LOOKS_BACK = timedelta(days=120)
_LOST = frozenset({DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED})
_LOST_IN_A_ROW = 2
_PAST = (
    CheckIn.local_date,
    CheckIn.asks,
    CheckIn.state,
    CheckIn.asked_at,
    CheckIn.answer,
    CheckIn.program_day,
    CheckIn.enrollment_id,
    CheckIn.held_because,
)
# Built once: to build a statement for each batch costs more than the database takes for it.
_PASTS: Select[*tuple[Any, ...]] = (
    select(CheckIn.client_id, *_PAST)
    .where(among(CheckIn.client_id, "ids"), CheckIn.due_at > bindparam("since"))
    .order_by(CheckIn.due_at, CheckIn.id)
)
_WITH_LOST = select(Message.client_id).where(among(Message.client_id, "ids"), text(LOST)).distinct()


def past_of(tx: Session, client_id: int, enrollment_id: int | None = None) -> list[Past]:
    """A client's last check-ins, the oldest first. Only those of this enrollment know a week of its program: another
    program's first week fills nobody's budget for this one's."""
    wanted = select(*_PAST).where(CheckIn.client_id == client_id)
    newest_first = tx.execute(wanted.order_by(CheckIn.due_at.desc(), CheckIn.id.desc()).limit(_MOST)).all()
    return [_past(enrollment_id, *row) for row in reversed(newest_first)]


def pasts_of(tx: Session, enrollments: Mapping[int, int], now: datetime) -> dict[int, list[Past]]:
    """The same of many: `enrollments` has the enrollment in question of each client, by their id. One query."""
    pasts: dict[int, list[Past]] = {client_id: [] for client_id in enrollments}
    for client_id, *row in tx.connection().execute(_PASTS, {"ids": enrollments, "since": now - _LOOKS_BACK}):
        pasts[client_id].append(_past(enrollments[client_id], *row))
    return pasts


def _past(
    of_enrollment: int | None,
    local_date: date,
    asks: Asked,
    state: CheckInState,
    asked_at: datetime | None,
    answer: Kind | None,
    program_day: int,
    enrollment_id: int,
    held_because: Because | None,
) -> Past:
    counts = program_day > 0 and enrollment_id == of_enrollment
    week = week_of(program_day) if counts else None
    return Past(local_date, asks, state, asked_at, answer, week, held_because is Because.GONE_QUIET)


def not_reached(tx: Session, heard_at: Mapping[int, datetime | None]) -> dict[int, datetime]:
    """Those of these clients whose last two texts were lost, and when the later of them was written. `heard_at`: when
    each was heard last, by their id; a word from them since then shows that their phone is reached."""
    with_lost = tx.execute(_WITH_LOST, {"ids": heard_at}).scalars()
    found = {one: _last_two_lost(tx, one, heard_at[one]) for one in with_lost.all() if one is not None}
    return {client_id: at for client_id, at in found.items() if at is not None}


def _last_two_lost(tx: Session, client_id: int, heard_at: datetime | None) -> datetime | None:
    """When the later of them was written. A word from the client since then shows that their phone is reached."""
    again = aliased(Message)
    wanted = (
        select(Message.delivery_status, Message.at)
        .where(
            Message.client_id == client_id,
            Message.channel == Channel.SMS,
            Message.handed_over_at.is_not(None),
            # A text that was lost and sent again is one text.
            ~select(again.id).where(again.again_of == Message.id).exists(),
        )
        .order_by(Message.id.desc())
        .limit(_LOST_IN_A_ROW)
    )
    last = tx.execute(wanted).all()
    lost = [delivery_status in _LOST and (heard_at is None or at > heard_at) for delivery_status, at in last]
    return last[0].at if len(lost) == _LOST_IN_A_ROW and all(lost) else None
