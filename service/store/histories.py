"""What lies behind clients, as restraint must know it: of one, or of many with one question for all of them."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session, aliased

from service.domain.delivery import Channel, DeliveryStatus
from service.domain.program import week_of
from service.domain.restraint import Because, Past
from service.store.bulk import among
from service.store.tables import CheckIn, Client, Message
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


def past_of(tx: Session, client_id: int, enrollment_id: int | None = None) -> list[Past]:
    """A client's last check-ins, the oldest first. Only those of this enrollment know a week of its program: another
    program's first week fills nobody's budget for this one's."""
    wanted = select(*_PAST).where(CheckIn.client_id == client_id)
    newest_first = tx.execute(wanted.order_by(CheckIn.due_at.desc(), CheckIn.id.desc()).limit(_MOST)).all()
    return [_past(row, enrollment_id) for row in reversed(newest_first)]


def pasts_of(tx: Session, enrollments: Mapping[int, int], now: datetime) -> dict[int, list[Past]]:
    """The same of many: `enrollments` has the enrollment in question of each client, by their id. One query."""
    wanted = select(CheckIn.client_id, *_PAST).where(
        among(CheckIn.client_id, enrollments), CheckIn.due_at > now - _LOOKS_BACK
    )
    pasts: dict[int, list[Past]] = {client_id: [] for client_id in enrollments}
    for row in tx.execute(wanted.order_by(CheckIn.due_at, CheckIn.id)):
        pasts[row.client_id].append(_past(row, enrollments[row.client_id]))
    return pasts


def _past(row: Row[*tuple[object, ...]], enrollment_id: int | None) -> Past:
    counts = row.program_day > 0 and row.enrollment_id == enrollment_id
    week = week_of(row.program_day) if counts else None
    dropped = row.held_because is Because.GONE_QUIET
    return Past(row.local_date, row.asks, row.state, row.asked_at, row.answer, week, dropped)


def not_reached(tx: Session, clients: Iterable[Client]) -> dict[int, datetime]:
    """Those of these clients whose last two texts were lost, and when the later of them was written. A word from them
    since then shows that their phone is reached."""
    by_id = {client.id: client for client in clients}
    lost = select(Message.client_id).where(among(Message.client_id, by_id), text(LOST)).distinct()
    found = {client_id: _last_two_lost(tx, by_id[client_id]) for client_id in tx.execute(lost).scalars() if client_id}
    return {client_id: at for client_id, at in found.items() if at is not None}


def _last_two_lost(tx: Session, client: Client) -> datetime | None:
    """When the later of them was written. A word from the client since then shows that their phone is reached."""
    again = aliased(Message)
    wanted = (
        select(Message.delivery_status, Message.at)
        .where(
            Message.client_id == client.id,
            Message.channel == Channel.SMS,
            Message.handed_over_at.is_not(None),
            # A text that was lost and sent again is one text.
            ~select(again.id).where(again.again_of == Message.id).exists(),
        )
        .order_by(Message.id.desc())
        .limit(_LOST_IN_A_ROW)
    )
    last = tx.execute(wanted).all()
    lost = [
        delivery_status in _LOST and (client.heard_at is None or at > client.heard_at) for delivery_status, at in last
    ]
    return last[0].at if len(lost) == _LOST_IN_A_ROW and all(lost) else None
