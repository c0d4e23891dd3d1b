"""A large practice that has been at it for weeks: what its desk shows, in the amounts in which it would be there."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, case, cast, literal, select, update
from sqlalchemy.orm import Session

from service.app import App
from service.cli.bench.seeding import FIRST_NUMBER, PASSWORD, add_clients, add_coach, fill, look_at_the_rows, numbers
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.domain.flags import FlagReason
from service.domain.for_a_person import ForAPerson
from service.domain.replies import Asked, Kind
from service.domain.safety import AlertKind
from service.store.tables import Alert, CheckIn, Client, ConsentLog, Flag, Message, Role, Sponsor, Staff
from service.usecases.add_staff import add_staff

COACHES = 500
"""Two hundred clients each, of a hundred thousand."""
SPONSORS = 50
_FIRST_OF_THE_OTHERS = 4
"""Their ids go on behind the first coach, the admin and whoever reads for a sponsor."""
_ONE_IN = 50
"""Clients with an open flag, and texts of theirs that wait for a person."""
_DAYS = 30


def add_crowd(app: App, clients: int, messages: int, check_ins: int = 20) -> None:
    """Coaches with equal shares of the clients, sponsors too, and an admin, all with PASSWORD; every other message is a
    client's, and some strangers wrote.

    coach1@example.org has client 1. check_ins: of each client.
    """
    add_clients(app, clients, add_coach(app, "coach1@example.org"))
    add_staff(app, name="Omar Reed", email="admin@example.org", role=Role.ADMIN, password=PASSWORD)
    with app.store.writing() as tx:
        _add_sponsors(app, tx)
    add_staff(
        app, name="Priya Shah", email="sponsor@example.org", role=Role.SPONSOR, password=PASSWORD, sponsor="Firm 1"
    )
    with app.store.writing() as tx:
        _add_coaches(app, tx)
        _give_shares(tx)
        _add_record(app, tx, clients, check_ins)
        _add_messages(app, tx, clients, messages, check_ins)
        _add_strangers(app, tx, clients // _ONE_IN)
        _add_flags(app, tx, clients)
    look_at_the_rows(app)


def _add_coaches(app: App, tx: Session) -> None:
    """The others beside the first; each has rehearsed their chain."""
    first = tx.execute(select(Staff).where(Staff.email == "coach1@example.org")).scalar_one()
    number = numbers(COACHES, first=_FIRST_OF_THE_OTHERS)
    facts: dict[str, Any] = {
        "id": number.c.i,
        "name": literal("Jo Park ") + cast(number.c.i, String),
        "email": literal("coach") + cast(number.c.i, String) + literal("@example.org"),
        "role": Role.COACH,
        "backup_id": first.id,
        "password_hash": first.password_hash,
        "added_at": first.added_at,
    }
    fill(tx, Staff, number, facts)
    now = app.clock.now()
    drill = {"kind": AlertKind.DRILL, "coach_id": number.c.i, "code": cast(number.c.i + 1000, String)}
    times = {"raised_at": now, "seen_at": now, "next_at": now, "ended_at": now}
    fill(tx, Alert, number, drill | times)


def _add_sponsors(app: App, tx: Session) -> None:
    number = numbers(SPONSORS)
    name = literal("Firm ") + cast(number.c.i, String)
    fill(tx, Sponsor, number, {"id": number.c.i, "name": name, "added_at": app.clock.now()})


def _give_shares(tx: Session) -> None:
    """The clients 1, 501, 1001 … stay with the first coach. Every fourth has a name of their own to look for."""
    first = tx.execute(select(Staff.id).where(Staff.email == "coach1@example.org")).scalar_one()
    values = {
        "coach_id": case((Client.id % COACHES == 1, first), else_=_FIRST_OF_THE_OTHERS + Client.id % COACHES),
        "sponsor_id": Client.id % SPONSORS + 1,
        "name": case((Client.id % 4 == 0, literal("Joanna ") + cast(Client.id, String)), else_="Sam Okafor"),
        "found_by": case((Client.id % 4 == 0, literal("joanna ") + cast(Client.id, String)), else_="sam okafor"),
    }
    tx.execute(update(Client).values(**values).execution_options(synchronize_session=False))


def _add_messages(app: App, tx: Session, clients: int, messages: int, check_ins: int) -> None:
    """Each about a check-in of its client's: those came first, in the same order."""
    number = numbers(messages // 2)
    client = number.c.i % clients + 1
    both = {
        "client_id": client,
        "channel": Channel.SMS,
        "address": literal("+44") + cast(literal(FIRST_NUMBER) + client, String),
        "at": _some_time_ago(app, number.c.i),
        "check_in_id": (number.c.i - 1) % (clients * check_ins) + 1,
    }
    theirs = {
        "purpose": Purpose.REPLY,
        "body": "done, and it went better than I feared",
        "provider_id": literal("SMi") + cast(number.c.i, String),
        "unread": False,
        "read_as": {"kind": "yes"},
        "for_a_person": case(((number.c.i // clients + number.c.i) % _ONE_IN == 0, ForAPerson.ANSWER.value)),
    }
    fill(tx, Message, number, both | theirs)
    fill(tx, Message, number, both | _ours("SMo", number.c.i))


def _ours(named: str, number: ColumnElement[int]) -> dict[str, Any]:
    return {
        "purpose": Purpose.PROMPT,
        "body": "How did it go? Reply done, partly or no. All three are useful to know.",
        "provider_id": literal(named) + cast(number, String),
        "dispatch_state": DispatchState.HANDED_OVER,
        "delivery_status": DeliveryStatus.DELIVERED,
        "priority": Priority.PROMPT,
        "segments": 1,
    }


def _add_strangers(app: App, tx: Session, many: int) -> None:
    number = numbers(many)
    wrote = {
        "channel": Channel.SMS,
        "purpose": Purpose.REPLY,
        "address": literal("+1212555") + cast(number.c.i % 9000 + 1000, String),
        "body": "who is this",
        "at": app.clock.now(),
        "provider_id": literal("SMs") + cast(number.c.i, String),
        "unread": False,
        "read_as": {"kind": "asks"},
    }
    fill(tx, Message, number, wrote)


def _add_record(app: App, tx: Session, clients: int, check_ins: int) -> None:
    """What each client was asked and answered, and their consent."""
    now = app.clock.now()
    number = numbers(clients * check_ins)
    client = number.c.i % clients + 1
    asked = {
        "client_id": client,
        "enrollment_id": client,
        "prompt_key": literal("asked-") + cast(number.c.i // clients, String),
        "program_day": 1,
        "local_date": now.date(),
        "moment": "evening",
        "asks": Asked.DID_IT,
        "state": CheckInState.ANSWERED,
        "due_at": now,
        "too_late_at": now,
        "asked_at": now,
        "answered_at": now,
        "answer": Kind.YES,
    }
    fill(tx, CheckIn, number, asked)
    number = numbers(clients)
    said = {
        "client_id": number.c.i,
        "address_hash": cast(number.c.i, String),
        "channel": Channel.SMS,
        "event": ConsentEvent.GRANTED,
        "source": Source.TEXT,
        "said_by": "client",
        "at": now,
    }
    fill(tx, ConsentLog, number, said)


def _add_flags(app: App, tx: Session, clients: int) -> None:
    number = numbers(clients // _ONE_IN)
    reason = case((number.c.i % 2 == 0, FlagReason.QUESTION.value), else_=FlagReason.THREE_NOS.value)
    now = app.clock.now()
    facts = {"client_id": number.c.i * _ONE_IN + 1 - _ONE_IN, "reason": reason, "opened_at": now, "seen_at": now}
    fill(tx, Flag, number, facts)


def _some_time_ago(app: App, number: ColumnElement[int]) -> ColumnElement[Any]:
    """Within the last month."""
    now, kind = app.clock.now(), Message.__table__.c.at.type
    days = {day: literal(now - timedelta(days=day, hours=1), kind) for day in range(_DAYS)}
    return case(days, value=number % _DAYS, else_=literal(now, kind))
