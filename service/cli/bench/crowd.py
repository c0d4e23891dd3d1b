"""A large practice that has been at it for weeks: many coaches, clients, messages, check-ins and flags."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, case, cast, literal, select, update
from sqlalchemy.orm import Session

from service.app import App
from service.cli.bench.seeding import FIRST_NUMBER, PASSWORD, add_clients, add_coach, fill, look_at_the_rows, numbers
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Priority, Purpose
from service.domain.flags import FlagReason
from service.store.tables import Client, Flag, Message, Role, Staff
from service.usecases.add_staff import add_staff

COACHES = 500
"""Two hundred clients each, of a hundred thousand."""
_FIRST_OF_THE_OTHERS = 3
"""Their ids go on behind the first coach and the admin."""
_ONE_IN = 50
"""Clients with an open flag."""
_DAYS = 30


def add_crowd(app: App, clients: int, messages: int) -> None:
    """Coaches with equal shares of the clients, and an admin, all with PASSWORD; every other message is a client's.

    coach1@example.org has client 1.
    """
    add_clients(app, clients, add_coach(app, "coach1@example.org"))
    add_staff(app, name="Omar Reed", email="admin@example.org", role=Role.ADMIN, password=PASSWORD)
    with app.store.writing() as tx:
        _add_coaches(tx)
        _add_messages(app, tx, clients, messages)
        _add_flags(app, tx, clients)
    look_at_the_rows(app)


def _add_coaches(tx: Session) -> None:
    """The others beside the first, and everybody's share; the clients 1, 501, 1001 … stay with the first."""
    first = tx.execute(select(Staff).where(Staff.email == "coach1@example.org")).scalar_one()
    number = numbers(COACHES, first=_FIRST_OF_THE_OTHERS)
    facts: dict[str, Any] = {
        "id": number.c.i,
        "name": "Jo Park",
        "email": literal("coach") + cast(number.c.i, String) + literal("@example.org"),
        "role": Role.COACH,
        "password_hash": first.password_hash,
        "added_at": first.added_at,
    }
    fill(tx, Staff, number, facts)
    share = case((Client.id % COACHES == 1, first.id), else_=_FIRST_OF_THE_OTHERS + Client.id % COACHES)
    tx.execute(update(Client).values(coach_id=share).execution_options(synchronize_session=False))


def _add_messages(app: App, tx: Session, clients: int, messages: int) -> None:
    number = numbers(messages // 2)
    client = number.c.i % clients + 1
    both = {
        "client_id": client,
        "channel": Channel.SMS,
        "address": literal("+44") + cast(literal(FIRST_NUMBER) + client, String),
        "at": _some_time_ago(app, number.c.i),
    }
    theirs = {
        "purpose": Purpose.REPLY,
        "body": "done, and it went better than I feared",
        "provider_id": literal("SMi") + cast(number.c.i, String),
        "unread": False,
        "read_as": {"kind": "yes"},
    }
    ours = {
        "purpose": Purpose.PROMPT,
        "body": "How did it go? Reply done, partly or no. All three are useful to know.",
        "provider_id": literal("SMo") + cast(number.c.i, String),
        "dispatch_state": DispatchState.HANDED_OVER,
        "delivery_status": DeliveryStatus.DELIVERED,
        "priority": Priority.PROMPT,
        "segments": 1,
    }
    fill(tx, Message, number, both | theirs)
    fill(tx, Message, number, both | ours)


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
