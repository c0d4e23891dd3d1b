"""Filling a practice with many clients at once: in statements, since a million rows one by one would take an hour."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CTE, ColumnElement, String, cast, insert, literal, select, text, update
from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.delivery import PRIORITY_OF, Channel, DispatchState, Purpose
from service.domain.enrollment import EnrollmentState, Place, due_here
from service.domain.language import Language
from service.domain.replies import Asked
from service.effects.saying import calendar_of
from service.store import programs
from service.store.tables import Base, CheckIn, Client, Enrollment, Message, Role
from service.usecases.add_staff import add_staff

ZONE = "Europe/London"
PASSWORD = "correct horse battery"  # noqa: S105 (of a practice that is deleted a minute later)
FIRST_NUMBER = 7_400_000_000
PROGRAM = "get_back_up"
_TODAYS_PROMPT = "w1-mon-am"
_WITH_A_DAY = 10_000
_MORNING = "Good morning, Ana. We start small. What is one thing you would like to get done today?"


def add_coach(app: App, email: str = "mira@example.org") -> int:
    """A coach who can sign in with PASSWORD; the id."""
    return add_staff(app, name="Mira Lopez", email=email, role=Role.COACH, password=PASSWORD).staff_id


def add_clients(app: App, many: int, coach_id: int, *, first: int = 1) -> None:
    """`many` clients from the id `first` on, each before the first morning of a program, which comes next year."""
    now = app.clock.now()
    number = numbers(many, first)
    with app.store.writing() as tx:
        facts = {
            "id": number.c.i,
            "name": "Ana",
            "found_by": "ana",
            "phone": literal("+44") + cast(literal(FIRST_NUMBER) + number.c.i, String),
            "country": "GB",
            "zone": ZONE,
            "language": Language.EN,
            "coach_id": coach_id,
            "adult_confirmed_by": "the bench",
            "enrolled_at": now - timedelta(days=3),
            "texts": ConsentState.GRANTED,
            "heard_at": now - timedelta(days=1),
        }
        fill(tx, Client, number, facts)
        fill(tx, Enrollment, number, {"id": number.c.i, "client_id": number.c.i, **_first_morning(app, tx, now)})
        later = update(Enrollment).where(Enrollment.id >= first).values(next_due_at=now + timedelta(days=365))
        tx.execute(later.execution_options(synchronize_session=False))
    look_at_the_rows(app)


def add_a_day(app: App, many: int) -> None:
    """What a practice that is at work always has: the clients 1 to `many`, as far as _WITH_A_DAY, were asked something
    two days ago, and answered.

    PostgreSQL plans how it checks a foreign key when it first does. While a table is still empty that is by reading all
    of it, and it stays so until somebody analyzes the table: a bench that began with empty ones would measure that.
    """
    number, at = numbers(min(many, _WITH_A_DAY)), app.clock.now() - timedelta(days=2)
    asked = _asked(number, "run-in-1", at) | {
        "program_day": 0,
        "state": CheckInState.ANSWERED,
        "asked_at": at,
        "answered_at": at + timedelta(minutes=10),
    }
    left = {"dispatch_state": DispatchState.HANDED_OVER, "claimed_at": at, "handed_over_at": at, "tries": 1}
    with app.store.writing() as tx:
        fill(tx, CheckIn, number, asked)
        fill(tx, Message, number, _waiting(number, Purpose.PROMPT, at) | left)
    look_at_the_rows(app)


def let_fall_due(app: App, many: int, after: int = 0) -> None:
    """The prompts of `many` clients are due from now on, those of the clients `after` + 1 and on."""
    now = app.clock.now()
    with app.store.writing() as tx:
        theirs = update(Enrollment).where(Enrollment.id > after, Enrollment.id <= after + many)
        tx.execute(theirs.values(next_due_at=now).execution_options(synchronize_session=False))


def add_waiting_texts(app: App, many: int, purpose: Purpose = Purpose.PROMPT) -> None:
    """One text in the outbox for each of the clients 1 to `many`, with the check-in it asks."""
    now = app.clock.now()
    number = numbers(many)
    with app.store.writing() as tx:
        fill(tx, CheckIn, number, _asked(number, _TODAYS_PROMPT, now))
        fill(tx, Message, number, _waiting(number, purpose, now))
        todays = select(CheckIn.id).where(CheckIn.client_id == Message.client_id, CheckIn.prompt_key == _TODAYS_PROMPT)
        asks = update(Message).where(Message.dispatch_state == DispatchState.WAITING)
        tx.execute(asks.values(check_in_id=todays.scalar_subquery()).execution_options(synchronize_session=False))
    look_at_the_rows(app)


def _asked(number: CTE, prompt_key: str, at: datetime) -> dict[str, Any]:
    return {
        "client_id": number.c.i,
        "enrollment_id": number.c.i,
        "prompt_key": prompt_key,
        "program_day": 1,
        "local_date": at.date(),
        "moment": "morning",
        "asks": Asked.GOAL,
        "state": CheckInState.OPEN,
        "due_at": at,
        "too_late_at": at + timedelta(hours=3),
    }


def _waiting(number: CTE, purpose: Purpose, now: datetime) -> dict[str, Any]:
    return {
        "client_id": number.c.i,
        "channel": Channel.SMS,
        "purpose": purpose,
        "address": literal("+44") + cast(literal(FIRST_NUMBER) + number.c.i, String),
        "body": _MORNING,
        "at": now,
        "dispatch_state": DispatchState.WAITING,
        "priority": PRIORITY_OF[purpose],
        "segments": 1,
        "send_at": now,
        "useful_until": now + timedelta(hours=3),
    }


def _first_morning(app: App, tx: Session, now: datetime) -> dict[str, Any]:
    """Where somebody stands whose program begins this Monday."""
    program = app.rendering.program(PROGRAM)
    version_id = programs.keep_version(tx, program, now)
    calendar = calendar_of(Client(zone=ZONE), Enrollment(rest_weekday=6, moments={}))
    due = due_here(program, calendar, Place(now.date(), 1))
    if due is None:
        raise RuntimeError(f"{PROGRAM} has no first morning")
    return {
        "program_version_id": version_id,
        "state": EnrollmentState.ACTIVE,
        "next_on": due.place.on,
        "next_program_day": due.place.program_day,
        "next_position": due.place.position,
        "next_due_at": due.at,
        "enrolled_at": now - timedelta(days=3),
    }


def numbers(many: int, first: int = 1) -> CTE:
    """`many` numbers in a row, as rows with a column i."""
    numbers = select(literal(first).label("i")).cte("numbers", recursive=True)
    return numbers.union_all(select(numbers.c.i + 1).where(numbers.c.i < first + many - 1))


def fill(tx: Session, table: type[Base], number: CTE, facts: Mapping[str, Any]) -> None:
    """One row a number. What is not told here gets its own default."""
    columns = table.__table__.c
    told: list[ColumnElement[Any]] = [
        fact if isinstance(fact, ColumnElement) else literal(fact, columns[name].type) for name, fact in facts.items()
    ]
    tx.execute(insert(table).from_select(list(facts), select(*told).select_from(number)))


def look_at_the_rows(app: App) -> None:
    """What autovacuum would have done long since in a practice that has grown to this size. SQLite has none: there
    nobody ever looks, here or in a real practice."""
    if not app.store.is_postgresql:
        return
    with app.store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
