"""A client's last weeks, as restraint must know them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from service.domain.delivery import Channel, DeliveryStatus
from service.domain.program import week_of
from service.domain.restraint import History, Past
from service.domain.schedule import local
from service.store.tables import CheckIn, Client, Enrollment, Goal, Message

_MOST = 120
_LOST = frozenset({DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED})
_LOST_IN_A_ROW = 2


def history_of(
    tx: Session, client: Client, enrollment: Enrollment, zone: ZoneInfo, goal: Goal | None, on: date
) -> History:
    """The last months; `goal` is that of the local date `on`, which is in question."""
    return History(
        past=past_of(tx, client.id, enrollment.id),
        heard_on=local(client.heard_at, zone).date() if client.heard_at else None,
        not_today=client.not_today,
        waits_for_pick=enrollment.waits_for_pick,
        lost_at=_last_two_lost(tx, client),
        goal_answered=goal is not None and goal.outcome is not None,
        goal_told_today=goal is not None and local(goal.told_at, zone).date() == on,
        picked=enrollment.picked,
        picked_at=enrollment.picked_at,
    )


def past_of(tx: Session, client_id: int, enrollment_id: int | None = None) -> list[Past]:
    """A client's last check-ins, the oldest first. Only those of this enrollment know a week of its program: another
    program's first week fills nobody's budget for this one's."""
    columns = (CheckIn.local_date, CheckIn.asks, CheckIn.state, CheckIn.asked_at, CheckIn.answer)
    wanted = (
        select(*columns, CheckIn.program_day, CheckIn.enrollment_id)
        .where(CheckIn.client_id == client_id)
        .order_by(CheckIn.due_at.desc(), CheckIn.id.desc())
        .limit(_MOST)
    )
    newest_first = [
        Past(
            row.local_date,
            row.asks,
            row.state,
            row.asked_at,
            row.answer,
            week_of(row.program_day) if row.program_day > 0 and row.enrollment_id == enrollment_id else None,
        )
        for row in tx.execute(wanted)
    ]
    return newest_first[::-1]


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
