"""What was recorded of a client, in the words of a transcript."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.cli.transcript import short_day
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.replies import Asked, Kind
from service.store.tables import CheckIn, ConsentLog, Enrollment, Flag, Goal

_TOLD = {
    ConsentEvent.STATEMENT: "a statement of consent",
    ConsentEvent.INVITED: "invited",
    ConsentEvent.GRANTED: "opted in",
    ConsentEvent.DECLINED: "declined",
    ConsentEvent.WITHDRAWN: "opted out",
    ConsentEvent.LAPSED: "consent lapsed",
    ConsentEvent.HOURS_WIDENED: "wider hours, in their own words",
    ConsentEvent.HOURS_NARROWED: "wider hours taken back",
    ConsentEvent.ZONE_MOVED: "another zone, in their own words",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that stands in a row. at: coaching time, aware UTC."""

    at: datetime
    words: str


def recorded(tx: Session, client_id: int) -> Iterator[Fact]:
    """Everything that a coach would want to see between the texts, in no order."""
    for entry in tx.execute(select(ConsentLog).where(ConsentLog.client_id == client_id)).scalars():
        yield Fact(entry.at, f"{_TOLD.get(entry.event, entry.event.value)} ({entry.channel})")
    for check_in in tx.execute(select(CheckIn).where(CheckIn.client_id == client_id)).scalars():
        if fact := _outcome(check_in):
            yield fact
    for goal in tx.execute(select(Goal).where(Goal.client_id == client_id)).scalars():
        yield Fact(goal.told_at, f'goal({short_day(goal.local_date)}) = "{goal.words}"')
    for flag in tx.execute(select(Flag).where(Flag.client_id == client_id)).scalars():
        yield Fact(flag.opened_at, f"flag: {flag.reason.replace('_', ' ')}")
    for enrollment in tx.execute(select(Enrollment).where(Enrollment.client_id == client_id)).scalars():
        if enrollment.finished_at is not None:
            yield Fact(enrollment.finished_at, "the program is over")


def _outcome(check_in: CheckIn) -> Fact | None:
    what = f"{check_in.asks}({short_day(check_in.local_date)})"
    match check_in.state:
        case CheckInState.ANSWERED if check_in.asks is Asked.GOAL:
            return None  # the goal itself is told
        case CheckInState.ANSWERED | CheckInState.SKIPPED if check_in.answered_at is not None:
            return Fact(check_in.answered_at, f"{what} {_answer(check_in)}")
        case CheckInState.HELD:
            return Fact(check_in.due_at, f"{what} held: {check_in.held_because or 'by choice'}")
        case CheckInState.MISSED if check_in.asks is not Asked.NONE:
            return Fact(check_in.too_late_at, f"{what} missed")
    return None


def _answer(check_in: CheckIn) -> str:
    if check_in.state is CheckInState.SKIPPED:
        return "skipped"
    if check_in.value is not None:
        return f"= {check_in.value:g}"
    return "kept" if check_in.answer is Kind.TEXT else f"= {check_in.answer}"
