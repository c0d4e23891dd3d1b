"""Weekly summaries: the one to come of each enrollment, and those that were told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select, text, update
from sqlalchemy.orm import Session

from service.domain.progress import Lived, Meant
from service.domain.schedule import local
from service.domain.summary import SummaryKind, ToldBy, summary_due_at
from service.store.tables import CheckIn, Client, Enrollment, Goal, Summary
from service.store.transaction import insert_once

_TO_COME = text("told_by IS NULL")
_A_WEEK = timedelta(days=7)


def expect_summary(
    tx: Session, client: Client, enrollment_id: int, rest_day: date, note: str | None = None
) -> int | None:
    """Look at this rest day's hour for an enrollment. None if a summary is to come, or was told of that day."""
    values = {
        "client_id": client.id,
        "enrollment_id": enrollment_id,
        "rest_day": rest_day,
        "due_at": summary_due_at(rest_day, ZoneInfo(client.zone)),
        "note": note,
    }
    return insert_once(tx, Summary, values)


def keep_the_hour(tx: Session, client: Client) -> None:
    """The client's zone has changed: the summary to come is due at 17:00 of theirs, as ever."""
    for summary in tx.execute(select(Summary).where(Summary.client_id == client.id, _TO_COME)).scalars():
        summary.due_at = summary_due_at(summary.rest_day, ZoneInfo(client.zone))


def move_rest_day(tx: Session, client: Client, weekday: int, today: date) -> None:
    """Another weekday (Monday is 0) is the client's day of rest: the summary to come is due on it, and not today."""
    for summary in tx.execute(select(Summary).where(Summary.client_id == client.id, _TO_COME)).scalars():
        moved = summary.rest_day - timedelta(days=(summary.rest_day.weekday() - weekday) % 7)
        summary.rest_day = moved if moved > today else moved + _A_WEEK
        summary.due_at = summary_due_at(summary.rest_day, ZoneInfo(client.zone))


def due_summaries(tx: Session, now: datetime, limit: int) -> Sequence[int]:
    """The ids of summaries whose hour has come (`now`: aware UTC, coaching time), the oldest first."""
    wanted = select(Summary.id).where(_TO_COME, Summary.due_at <= now).order_by(Summary.due_at).limit(limit)
    return tx.execute(wanted).scalars().all()


@dataclass(frozen=True, slots=True)
class Awaited:
    """A summary whose hour has come, with whose it is."""

    summary: Summary
    client: Client
    enrollment: Enrollment


def awaited(tx: Session, summary_id: int) -> Awaited | None:
    """The summary if it is still to come."""
    wanted = (
        select(Summary, Client, Enrollment)
        .join(Client, Client.id == Summary.client_id)
        .join(Enrollment, Enrollment.id == Summary.enrollment_id)
        .where(Summary.id == summary_id, _TO_COME)
    )
    found = tx.execute(wanted).one_or_none()
    return Awaited(*found) if found else None


def told_summaries(tx: Session, enrollment_id: int) -> Sequence[Summary]:
    """What an enrollment has been told, or deliberately not told, the oldest first."""
    wanted = select(Summary).where(Summary.enrollment_id == enrollment_id, Summary.told_by.is_not(None))
    return tx.execute(wanted.order_by(Summary.rest_day)).scalars().all()


@dataclass(frozen=True, slots=True)
class Won:
    """The right to tell a summary: nobody else has it."""

    summary_id: int


def claim_summary(tx: Session, summary: Summary, told_by: ToldBy, now: datetime) -> Won | None:
    """Win the telling of a summary, by whether it still waits for the very hour that was looked at."""
    won = tx.execute(
        update(Summary)
        .where(Summary.id == summary.id, _TO_COME, Summary.due_at == summary.due_at)
        .values(told_by=told_by, told_at=now)
        .returning(Summary.id)
        .execution_options(synchronize_session=False)
    ).scalar_one_or_none()
    return Won(won) if won is not None else None


def record_told(tx: Session, won: Won, kind: SummaryKind, week: int, *, over: bool, message_id: int | None) -> None:
    """What a won summary told of, and in which message."""
    tx.execute(
        update(Summary)
        .where(Summary.id == won.summary_id)
        .values(kind=kind, week=week, over=over, message_id=message_id)
        .execution_options(synchronize_session=False)
    )


def look_again(tx: Session, summary: Summary, on: date, zone: ZoneInfo) -> None:
    """Nothing is told at this hour; the next one is that of another rest day."""
    tx.execute(
        update(Summary)
        .where(Summary.id == summary.id, _TO_COME, Summary.due_at == summary.due_at)
        .values(rest_day=on, due_at=summary_due_at(on, zone))
        .execution_options(synchronize_session=False)
    )


def let_pass(tx: Session, summary_id: int) -> None:
    """Something is wrong with a summary: its hour comes again in a week, whatever is known of its client."""
    summary = tx.get(Summary, summary_id)
    if summary is not None and summary.told_by is None:
        summary.rest_day += _A_WEEK
        summary.due_at += _A_WEEK


def never_again(tx: Session, summary: Summary) -> None:
    """No summary is to come for this enrollment any more."""
    tx.execute(delete(Summary).where(Summary.id == summary.id, _TO_COME))


def put_note(tx: Session, client_id: int, note: str | None) -> bool:
    """Put a coach's note into the summary to come. Whether there is one."""
    kept = tx.execute(
        update(Summary)
        .where(Summary.client_id == client_id, _TO_COME)
        .values(note=note)
        .returning(Summary.id)
        .execution_options(synchronize_session=False)
    )
    return kept.first() is not None


def note_to_come(tx: Session, client_id: int) -> str | None:
    """The coach's note in the summary to come, empty where there is none yet; None where no summary is to come."""
    found = tx.execute(select(Summary.note).where(Summary.client_id == client_id, _TO_COME).limit(1)).first()
    return (found[0] or "") if found is not None else None


def untell(tx: Session, message_ids: Iterable[int]) -> None:
    """Messages that were to tell of a week have not left: their summaries are to come once more, with their notes."""
    for summary in tx.execute(select(Summary).where(Summary.message_id.in_(list(message_ids)))).scalars():
        tx.execute(delete(Summary).where(Summary.enrollment_id == summary.enrollment_id, _TO_COME))
        summary.told_by = summary.told_at = summary.kind = summary.week = summary.over = summary.message_id = None


def lived_of(tx: Session, enrollment_id: int, zone: ZoneInfo, *, run_in: bool = False) -> tuple[Lived, ...]:
    """Every check-in of an enrollment that belongs to a day of its program, in order; with `run_in` also the others."""
    wanted = (
        select(CheckIn)
        .where(CheckIn.enrollment_id == enrollment_id, (CheckIn.program_day > 0) | run_in)
        .order_by(CheckIn.local_date, CheckIn.id)
    )
    return tuple(
        Lived(
            prompt_key=one.prompt_key,
            program_day=one.program_day,
            on=one.local_date,
            asks=one.asks,
            state=one.state,
            asked=one.asked_at is not None,
            answer=one.answer,
            value=one.value,
            words=one.words,
            quotable=one.quotable,
            told_on=local(one.answered_at, zone).date() if one.answered_at else None,
        )
        for one in tx.execute(wanted).scalars()
    )


def meant_of(tx: Session, client_id: int, since: date, zone: ZoneInfo) -> tuple[Meant, ...]:
    """A client's goals from a local date on, in order."""
    wanted = select(Goal).where(Goal.client_id == client_id, Goal.local_date >= since).order_by(Goal.local_date)
    return tuple(
        Meant(goal.local_date, goal.words, goal.quotable, local(goal.told_at, zone).date(), goal.outcome)
        for goal in tx.execute(wanted).scalars()
    )
