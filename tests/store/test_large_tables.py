"""With a hundred thousand messages, nothing that is done often reads a table from one end to the other."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Session

from service.adapters.memory import SetClock
from service.app import App
from service.cli.bench.crowd import add_crowd
from service.cli.bench.practice import AN_EARLY_MONDAY
from service.cli.bench.seeding import FIRST_NUMBER, add_a_day, add_clients, add_coach, let_fall_due
from service.domain.delivery import DeliveryStatus
from service.store import tables
from service.store.forgetting import delete_client
from service.store.outbox import known_provider_ids, waiting_texts
from service.store.tables import Client, Staff
from service.store.unconfirmed import mark_unconfirmed, unconfirmed_texts
from service.store.waiting import is_quiet, next_due_at
from service.usecases.list_alerts import list_alerts
from service.usecases.list_audit import list_audit
from service.usecases.list_clients import list_clients
from service.usecases.list_strangers import list_strangers
from service.usecases.look_for_trouble import look_for_trouble
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from service.usecases.show_client import show_client
from service.usecases.show_today import show_today
from service.usecases.show_totals import show_totals
from service.usecases.take_vitals import take_vitals
from tests.life import Life
from tests.statements import Asked, statements_to, walks

CLIENTS, MESSAGES = 1_000, 100_000


@pytest.fixture
def grown(app: App, clock: SetClock) -> App:
    """A practice that has been at it for weeks; on this Monday morning some are due, and some have texted."""
    clock.move_to(AN_EARLY_MONDAY)
    add_crowd(app, CLIENTS, MESSAGES, check_ins=1)
    let_fall_due(app, 5)
    return app


def test_no_large_table_is_walked(grown: App, life: Life) -> None:
    with statements_to(grown.store) as asked:
        _work(life)
        _look(grown)
        _erase(grown)
    assert len({one.statement for one in asked}) > 100
    assert walks(grown.store, asked) == {}
    nobody_knows = Asked("SELECT id FROM message WHERE body = 'x'", ())
    backwards = Asked("SELECT id FROM message WHERE body = 'x' ORDER BY id DESC LIMIT 1", ())
    assert len(walks(grown.store, [nobody_knows, backwards])) == 2


def _work(life: Life) -> None:
    """What workers, webhooks and the timetable do: plan, read, dispatch, record, look up, sweep."""
    app = life.app
    for number, words in enumerate(("done", "call mom", "are you a bot?", "STOP", "pause until friday", "UNDO")):
        life.texts_in(f"+44{FIRST_NUMBER + 100 + number}", words)
    life.work()
    (sent, *_) = life.sms.held
    for name, reached in (("SMo7", DeliveryStatus.READ), (sent.provider_id, DeliveryStatus.UNDELIVERED), ("SMx", None)):
        record_receipt(app, ReceiptOfCarrier(name, reached or DeliveryStatus.SENT, message_id=1_000_000))
    life.clock.pass_real(timedelta(minutes=1))
    life.work()
    with app.store.writing() as tx:
        mark_unconfirmed(tx, life.clock.real_now())
        unconfirmed_texts(tx, life.clock.real_now(), 10)
        known_provider_ids(tx, ["SMi7", "SMo7", "SMx"])


def _look(app: App) -> None:
    """What a watcher and the desk ask, for a coach, an admin and a sponsor."""
    take_vitals(app)
    look_for_trouble(app)
    with app.store.reading() as tx:
        next_due_at(tx)
        is_quiet(tx, app.clock.now())
        coach, admin, sponsor = (_staff(tx, name) for name in ("coach1", "admin", "sponsor"))
    for staff in (coach, admin):
        show_today(app, staff)
        list_alerts(app, staff)
        list_clients(app, staff)
        list_clients(app, staff, flagged=True)
        list_clients(app, staff, before=CLIENTS // 2)
        show_client(app, staff, 1)
        show_client(app, staff, 1, before=MESSAGES // 2)
    list_strangers(app, admin)
    list_strangers(app, admin, before=MESSAGES)
    list_audit(app, admin)
    show_totals(app, sponsor)


def _erase(app: App) -> None:
    with app.store.writing() as tx:
        delete_client(tx, tx.get_one(Client, 3), app.clock.real_now())


def _staff(tx: Session, name: str) -> Staff:
    return tx.execute(select(Staff).where(Staff.email == f"{name}@example.org")).scalar_one()


def test_an_outbox_that_has_just_filled_is_not_looked_through_for_each_text(app: App, clock: SetClock) -> None:
    """At nine in the morning PostgreSQL still believes what it saw in the night: that nothing waits."""
    clock.move_to(AN_EARLY_MONDAY)
    add_clients(app, CLIENTS, add_coach(app))
    add_a_day(app, CLIENTS)
    let_fall_due(app, 50)
    plan_due_prompts(app, clock.real_now() + timedelta(minutes=1))
    with app.store.reading() as tx, statements_to(app.store) as asked:
        assert len(waiting_texts(tx, now=clock.now(), real_now=clock.real_now(), limit=200)) == 50
        (look,) = [one for one in asked if "FROM message o" in one.statement]
        explain = "EXPLAIN" if app.store.is_postgresql else "EXPLAIN QUERY PLAN"
        plan = str(tx.connection().exec_driver_sql(f"{explain} {look.statement}", look.values).all())
    assert re.search(r"SEARCH o USING INDEX outbox_by_client|outbox_by_client on message o", plan)


def _followed() -> Iterator[tuple[str, str, bool]]:
    """The foreign keys that are followed when a row that grows is deleted: table, column, whether an index leads to it.
    Erasing one client would otherwise read every table once for each of their rows."""
    for table in tables.Base.metadata.tables.values():
        for key in table.foreign_keys:
            if key.ondelete:
                leading = {table.primary_key.columns[0].name}
                unique = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
                leading |= {one.columns[0].name for one in unique}
                for index in table.indexes:
                    where = index.dialect_options["sqlite"]["where"]
                    if where is None or str(where) == f"{key.parent.name} IS NOT NULL":
                        leading.add(index.columns[0].name)
                yield table.name, key.parent.name, key.parent.name in leading


def test_what_is_deleted_with_its_owner_is_found_by_an_index() -> None:
    followed = list(_followed())
    assert len(followed) > 10
    assert [(table, column) for table, column, has_index in followed if not has_index] == []


def test_no_index_is_written_for_a_receipt() -> None:
    """Three come a text. PostgreSQL writes every index of a row anew when one of them knows what was changed."""
    changed = re.compile(r"\b(delivery_status|error_code)\b")
    indexes = tables.Message.__table__.indexes  # type: ignore[attr-defined]
    told = {index.name: f"{index.expressions} {index.dialect_options['postgresql']['where']}" for index in indexes}
    assert len(told) > 10
    assert {name: of for name, of in told.items() if changed.search(of)} == {}
