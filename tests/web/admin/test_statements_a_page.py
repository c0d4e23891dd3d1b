"""Each page of the desk asks a fixed number of questions, whoever is enrolled, on the staff, or in need."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import String, cast, literal

from service.app import App
from service.cli.bench.seeding import add_clients, fill, numbers
from service.domain.audit import Act
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Channel, DispatchState, Priority, Purpose
from service.domain.flags import FlagReason
from service.domain.for_a_person import ForAPerson
from service.domain.safety import AlertKind, Answered
from service.store.tables import (
    Alert,
    AlertAnswer,
    AlertMessage,
    Appointment,
    AuditEntry,
    Base,
    ConsentLog,
    Cover,
    Flag,
    Message,
    Role,
    Sponsor,
    Staff,
)
from tests.life import Life
from tests.statements import statements_to
from tests.usecases.rows import change
from tests.web.admin.browsing import Browser

_EVERYBODY = ("/", "/clients", "/clients?flagged=1", "/clients?q=an", "/clients/new", "/clients/many", "/staff")
_A_CLIENT = ("/clients/1", "/clients/2", "/alerts/1")
_ADMINS = ("/safety", "/safety/strangers", "/safety/help-lines/GB", "/audit", "/totals", "/totals.csv")
_MOST = 24
_ALERTS_OF_STAFF = 500
"""Ids of alerts, and of staff, that stand apart from those of clients."""


def test_as_many_for_thirty_clients_as_for_three(
    app: App, life: Life, mira: int, at_the_desk: Browser, admin: Browser, stranger: Browser
) -> None:
    priya = life.staff("Priya Shah", "priya@example.org", Role.SPONSOR)
    fill_up(app, mira, 3, first=1)
    change(app, Staff, priya, sponsor_id=1)
    stranger.signs_in("priya@example.org")
    desks = {"coach": (at_the_desk, (*_EVERYBODY, *_A_CLIENT)), "admin": (admin, (*_EVERYBODY, *_A_CLIENT, *_ADMINS))}
    desks["sponsor"] = (stranger, ("/totals", "/totals.csv"))
    for_three = {**_counted(app, desks), **_counted(app, desks)}
    fill_up(app, mira, 27, first=4)
    assert _counted(app, desks) == for_three
    assert max(for_three.values()) <= _MOST


def _counted(app: App, desks: Mapping[str, tuple[Browser, tuple[str, ...]]]) -> dict[str, int]:
    counted = {}
    for who, (browser, paths) in desks.items():
        for path in paths:
            with statements_to(app.store) as asked:
                assert browser.opens(path).status_code == 200, f"{path} for {who}"
            counted[f"{path} for {who}"] = len(asked)
    return counted


def fill_up(app: App, coach_id: int, many: int, first: int) -> None:
    """Whatever a page may show: for each client all that one may have, ever more of it for the second, and as many
    staff, sponsors, drills and strangers."""
    add_clients(app, many, coach_id, first=first)
    now, number = app.clock.now(), numbers(many, first)
    i = number.c.i
    later = literal(now, Message.__table__.c.at.type)
    rows: list[tuple[type[Base], dict[str, Any]]] = [
        (Sponsor, {"id": i, "name": literal("Firm ") + cast(i, String), "added_at": now}),
        (Staff, _colleague(i) | {"backup_id": coach_id, "added_at": now}),
        (Cover, {"coach_id": i + _ALERTS_OF_STAFF, "cover_id": coach_id, "granted_at": now} | _from_to(now.date())),
        (Alert, {"id": i, "kind": AlertKind.CRISIS, "client_id": i, "code": cast(i + 1000, String)} | _given(now)),
        (Alert, _drill(i) | _given(now) | {"ended_at": now}),
        (AlertAnswer, {"alert_id": i + _ALERTS_OF_STAFF, "staff_id": coach_id, "how": Answered.DESK, "at": now}),
        (Flag, {"client_id": i, "reason": FlagReason.QUESTION, "opened_at": now, "seen_at": now}),
        (Appointment, {"client_id": i, "at": later, "set_by": coach_id}),
        *((table, {**facts, "client_id": whose}) for whose in (i, 2) for table, facts in _of_a_client(now, coach_id)),
        (Message, _heard(now) | {"address": "+12125550123"}),
    ]
    with app.store.writing() as tx:
        for table, facts in rows:
            fill(tx, table, number, facts)
        tx.flush()
        told = {"alert_id": i, "staff_id": coach_id, "channel": Channel.SMS, "round": 1, "message_id": i}
        fill(tx, AlertMessage, number, told)
        fill(tx, AlertMessage, number, told | {"alert_id": i + _ALERTS_OF_STAFF})


def _of_a_client(now: Any, coach_id: int) -> list[tuple[type[Base], dict[str, Any]]]:
    consent = {"event": ConsentEvent.GRANTED, "source": Source.TEXT, "said_by": "client", "at": now}
    looked = {"staff_id": coach_id, "act": Act.BROKE_GLASS, "reason": "a complaint", "at": now - timedelta(hours=3)}
    leaves = {"dispatch_state": DispatchState.WAITING, "priority": Priority.PROMPT, "send_at": now + timedelta(days=1)}
    ours = {"channel": Channel.SMS, "purpose": Purpose.PROMPT, "address": "+447400123456", "body": "How was it?"}
    return [
        (Message, _heard(now) | {"address": "+447400123456", "for_a_person": ForAPerson.ANSWER}),
        (Message, ours | leaves | {"at": now}),
        (ConsentLog, consent | {"address_hash": "x", "channel": Channel.SMS}),
        (AuditEntry, looked),
    ]


def _heard(now: Any) -> dict[str, Any]:
    told = {"channel": Channel.SMS, "purpose": Purpose.REPLY, "body": "can you help?", "at": now}
    return told | {"unread": False, "read_as": {"kind": "text"}}


def _colleague(i: Any) -> dict[str, Any]:
    facts = {"id": i + _ALERTS_OF_STAFF, "name": literal("Jo Park ") + cast(i, String), "role": Role.COACH}
    return facts | {"email": literal("jo") + cast(i, String) + literal("@example.org"), "password_hash": ""}


def _from_to(day: date) -> dict[str, date]:
    return {"first_day": day - timedelta(days=1), "last_day": day + timedelta(days=1)}


def _given(now: Any) -> dict[str, Any]:
    return {"raised_at": now, "seen_at": now, "next_at": now}


def _drill(i: Any) -> dict[str, Any]:
    whose = i + _ALERTS_OF_STAFF
    return {"id": whose, "kind": AlertKind.DRILL, "coach_id": whose, "code": cast(whose + 1000, String)}
