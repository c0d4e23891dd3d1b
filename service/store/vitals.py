"""How the service is doing, counted from rows. Each query walks a partial index and no further than a bound, so that
what is asked every few seconds stays cheap with a million clients."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Select, case, func, select, text
from sqlalchemy.orm import Session

from service.domain.consent import ConsentEvent
from service.domain.delivery import Channel, DispatchState
from service.domain.flags import FlagReason
from service.store.tables import Alert, ConsentLog, Enrollment, Flag, Message

Kind = TypeVar("Kind", bound=StrEnum)

COUNTED_AT_MOST = 50_000
"""Where more than that wait, the number itself says nothing any more; that it is reached does."""
_TIMED_AT_MOST = 1_000
_CONSENTS_AT_MOST = 5_000


@dataclass(frozen=True, slots=True)
class Due:
    """Enrollments whose next instant has come. since: the oldest one's (aware UTC, coaching time)."""

    many: int
    since: datetime | None


def due_enrollments(tx: Session, now: datetime) -> Due:
    """What the next tick has to plan (`now`: coaching time, aware UTC)."""
    due = (
        select(Enrollment.next_due_at)
        .where(text("next_due_at IS NOT NULL"), Enrollment.next_due_at <= now)
        .order_by(Enrollment.next_due_at)
        .limit(COUNTED_AT_MOST)
        .subquery()
    )
    many, since = tx.execute(select(func.count(), func.min(due.c.next_due_at))).one()
    return Due(many, since)


def waiting_messages(
    tx: Session, now: datetime, ages: Sequence[timedelta], at_most: int = COUNTED_AT_MOST
) -> tuple[Mapping[Channel, Sequence[int]], datetime | None]:
    """How many messages that may leave (`now`: coaching time) have waited for at least each of these ages, and since
    when the oldest has."""
    ready = (
        select(Message.channel, Message.send_at)
        .where(text("dispatch_state = 'waiting'"), Message.send_at <= now)
        .order_by(Message.channel, Message.priority, Message.id)
        .limit(at_most)
        .subquery()
    )
    older = [func.sum(case((ready.c.send_at <= now - age, 1), else_=0)) for age in ages]
    counted = {channel: [0] * len(ages) for channel in Channel}
    oldest: list[datetime] = []
    for channel, since, *many in tx.execute(
        select(ready.c.channel, func.min(ready.c.send_at), *older).group_by(ready.c.channel)
    ):
        counted[channel] = [int(one) for one in many]
        oldest.append(since)
    return counted, min(oldest, default=None)


def oldest_waiting(tx: Session, now: datetime) -> datetime | None:
    """Since when the oldest message that may leave has waited (both coaching time, aware UTC): of the first thousand in
    their order, so that everybody may ask."""
    return waiting_messages(tx, now, (), _TIMED_AT_MOST)[1]


def unsettled(tx: Session) -> Mapping[str, int]:
    """Messages somewhere in between: claimed, unconfirmed, and texts that came in and are unread."""
    wanted = {
        "claimed": "dispatch_state = 'claimed'",
        "unconfirmed": "dispatch_state = 'unconfirmed'",
        "unread": "unread",
    }
    return {name: _count(tx, select(Message.id).where(text(where))) for name, where in wanted.items()}


def outcomes_since(tx: Session, since: datetime) -> Mapping[tuple[Channel, DispatchState], int]:
    """What became of the messages that were last tried since an instant (real, aware UTC)."""
    tried = (
        select(Message.channel, Message.dispatch_state)
        .where(text("claimed_at IS NOT NULL"), Message.claimed_at >= since)
        .limit(COUNTED_AT_MOST)
        .subquery()
    )
    wanted = select(tried.c.channel, tried.c.dispatch_state, func.count()).group_by(*tried.c)
    return {(channel, state): many for channel, state, many in tx.execute(wanted) if state is not None}


def hand_over_times(tx: Session, since: datetime) -> Mapping[Channel, Sequence[float]]:
    """How many seconds it took from claim to recorded hand-over: the newest thousand since an instant (real)."""
    wanted = (
        select(Message.channel, Message.claimed_at, Message.handed_over_at)
        .where(text("claimed_at IS NOT NULL"), Message.claimed_at >= since, Message.handed_over_at.is_not(None))
        .order_by(Message.claimed_at.desc())
        .limit(_TIMED_AT_MOST)
    )
    times: dict[Channel, list[float]] = {channel: [] for channel in Channel}
    for channel, claimed_at, handed_over_at in tx.execute(wanted):
        if claimed_at is not None and handed_over_at is not None:
            times[channel].append(max(0.0, (handed_over_at - claimed_at).total_seconds()))
    return times


def inbound_since(tx: Session, since: datetime) -> Mapping[Channel, int]:
    """How many messages came in since an instant (coaching time, aware UTC)."""
    came = (
        select(Message.channel)
        .where(text("dispatch_state IS NULL"), Message.at >= since)
        .limit(COUNTED_AT_MOST)
        .subquery()
    )
    return _all_of(Channel, tx, select(came.c.channel, func.count()).group_by(came.c.channel))


def opt_outs_since(tx: Session, since: datetime) -> Mapping[Channel, int]:
    """How many withdrew their consent since an instant (coaching time), among the newest entries about consent."""
    newest = select(func.max(ConsentLog.id)).scalar_subquery()
    wanted = (
        select(ConsentLog.channel, func.count())
        .where(
            ConsentLog.id > newest - _CONSENTS_AT_MOST,
            ConsentLog.event == ConsentEvent.WITHDRAWN,
            ConsentLog.at >= since,
        )
        .group_by(ConsentLog.channel)
    )
    return _all_of(Channel, tx, wanted)


def open_flags(tx: Session) -> Mapping[FlagReason, int]:
    """Flags that nobody has closed yet, by reason."""
    wanted = select(Flag.reason, func.count()).where(text("closed_at IS NULL")).group_by(Flag.reason)
    return _all_of(FlagReason, tx, wanted)


def open_alerts(tx: Session) -> tuple[int, datetime | None]:
    """Alerts that nobody has taken, and since when the oldest has been open (coaching time, aware UTC)."""
    many, since = tx.execute(select(func.count(), func.min(Alert.raised_at)).where(text("ended_at IS NULL"))).one()
    return many, since


def _all_of(kinds: type[Kind], tx: Session, wanted: Select[Kind, int]) -> Mapping[Kind, int]:
    """What was counted, by kind; a kind that was not found is none of it."""
    found: dict[Kind, int] = {kind: many for kind, many in tx.execute(wanted)}  # noqa: C416 (a row is no pair to mypy)
    return {kind: found.get(kind, 0) for kind in kinds}


def _count(tx: Session, wanted: Select[int]) -> int:
    return tx.execute(select(func.count()).select_from(wanted.limit(COUNTED_AT_MOST).subquery())).scalar_one()
