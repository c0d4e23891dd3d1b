"""What the store promises: nothing half-kept, naive times refused, and no error that tells anybody's words."""

import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from service.domain.delivery import Channel, DispatchState, Priority, Purpose
from service.domain.phone import PhoneNumber
from service.store.faults import RuleBroken, StoreDown
from service.store.heartbeats import beat, last_beat
from service.store.tables import Client, ConsentLog, Heartbeat, Message, Role, Staff
from service.store.transaction import Store, insert_once

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECRET_WORDS = "my boss said I am finished"
SECRET_NUMBER = "+447400123456"


def _staff(email: str = "mira@example.org") -> Staff:
    return Staff(name="Mira Lopez", email=email, role=Role.COACH, password_hash="x", added_at=NOW)


def _client(coach_id: int) -> Client:
    return Client(
        name=SECRET_WORDS,
        phone=PhoneNumber(SECRET_NUMBER),
        zone="Europe/London",
        coach_id=coach_id,
        adult_confirmed_by="Omar",
        enrolled_at=NOW,
    )


def _message(**columns: object) -> Message:
    values = {
        "channel": Channel.SMS,
        "purpose": Purpose.PROMPT,
        "address": SECRET_NUMBER,
        "body": SECRET_WORDS,
        "at": NOW,
        "dispatch_state": DispatchState.WAITING,
        "priority": Priority.PROMPT,
    }
    return Message(**(values | columns))


def _write_and_break(store: Store) -> None:
    with store.writing() as tx:
        tx.add(_staff("jo@example.org"))
        tx.flush()
        raise ZeroDivisionError


def test_what_was_written_is_there_and_what_broke_is_not(store: Store) -> None:
    with store.writing() as tx:
        tx.add(_staff())
    with pytest.raises(ZeroDivisionError):
        _write_and_break(store)
    with store.reading() as tx:
        assert list(tx.execute(select(Staff.email)).scalars()) == ["mira@example.org"]


def test_what_is_changed_while_reading_is_not_kept(store: Store) -> None:
    with store.reading() as tx:
        tx.add(_staff())
    with store.reading() as tx:
        assert tx.execute(select(Staff.id)).first() is None


@pytest.mark.parametrize(
    ("table", "column"), [(Message, "at"), (Message, "send_at"), (Message, "lease_until"), (Heartbeat, "at")]
)
def test_a_time_without_a_zone_is_refused(store: Store, table: type[Message] | type[Heartbeat], column: str) -> None:
    naive = datetime(2026, 3, 2, 9, 0)
    row = _message(**{column: naive}) if table is Message else Heartbeat(name="tick", at=naive)
    with pytest.raises(StatementError, match="needs a time zone") as told, store.writing() as tx:
        tx.add(row)
    assert SECRET_WORDS not in str(told.value)


def test_a_time_comes_back_as_it_went_in_whatever_its_zone(store: Store) -> None:
    there = datetime(2026, 3, 2, 14, 45, 30, 123456, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    with store.writing() as tx:
        beat(tx, "tick", there)
    with store.reading() as tx:
        found = last_beat(tx, "tick")
    assert found == there
    assert found is not None
    assert found.tzinfo is UTC


def test_a_broken_rule_is_named_and_nobodys_number_or_words_are(store: Store) -> None:
    """PostgreSQL's DETAIL prints the row; RQ would keep the traceback in Valkey, and a log would keep it for ever."""
    with store.writing() as tx:
        coach = _staff()
        tx.add(coach)
        tx.flush()
        coach_id = coach.id
        tx.add(_client(coach_id))
    with pytest.raises(RuleBroken) as told, store.writing() as tx:
        tx.add(_client(coach_id))
    printed = "".join(traceback.format_exception(told.value))
    assert SECRET_WORDS not in printed
    assert SECRET_NUMBER not in printed
    if store.is_postgresql:
        assert str(told.value) == "a_number_belongs_to_one_active_client"


def test_a_value_that_does_not_fit_tells_nothing_either(store: Store) -> None:
    if not store.is_postgresql:
        pytest.skip("SQLite keeps a text of any length")
    with pytest.raises(RuleBroken) as told, store.writing() as tx:
        tx.add(_staff(f"{SECRET_WORDS * 20}@example.org"))
    assert SECRET_WORDS not in "".join(traceback.format_exception(told.value))


def test_a_row_without_the_one_it_belongs_to_is_refused(store: Store) -> None:
    with pytest.raises(RuleBroken), store.writing() as tx:
        tx.add(_client(coach_id=999))


def test_a_database_that_is_away_is_said_so_in_our_own_words(tmp_path: Path) -> None:
    for url in (f"sqlite:///{tmp_path}/no/such/folder/x.db", "postgresql://nobody:secret@127.0.0.1:1/upswing"):
        away = Store.open(url)
        with pytest.raises(StoreDown) as told, away.writing() as tx:
            tx.add(_staff())
        assert "secret" not in "".join(traceback.format_exception(told.value))
        with pytest.raises(StoreDown), away.reading() as tx:
            tx.execute(select(Staff.id))
        away.close()


def test_two_that_insert_the_same_at_once_make_one_row(store: Store) -> None:
    start = threading.Barrier(4)
    values = {"name": "Mira", "email": "mira@example.org", "role": Role.COACH, "zone": "UTC", "password_hash": "x"}

    def insert(_: int) -> int | None:
        start.wait()
        with store.writing() as tx:
            return insert_once(tx, Staff, values | {"added_at": NOW, "sign_in_epoch": 0})

    with ThreadPoolExecutor(4) as pool:
        made = [row_id for row_id in pool.map(insert, range(4)) if row_id is not None]
    assert len(made) == 1


def test_many_who_write_at_once_all_get_their_turn(store: Store) -> None:
    """On SQLite a plain BEGIN loses some of these at once, in spite of a busy timeout."""

    def write(number: int) -> None:
        for turn in range(10):
            with store.writing() as tx:
                tx.execute(select(Staff.id)).all()
                tx.add(_staff(f"coach{number}-{turn}@example.org"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(write, range(6)))
    with store.reading() as tx:
        assert len(tx.execute(select(Staff.id)).all()) == 60


def test_a_number_may_be_a_new_clients_once_the_old_one_has_left(store: Store) -> None:
    with store.writing() as tx:
        coach = _staff()
        tx.add(coach)
        tx.flush()
        gone = _client(coach.id)
        gone.left_at = NOW
        tx.add_all([gone, _client(coach.id)])
    with store.reading() as tx:
        assert len(tx.execute(select(Client.id)).all()) == 2


def test_erasing_a_client_keeps_the_proof_of_consent(store: Store) -> None:
    with store.writing() as tx:
        coach = _staff()
        tx.add(coach)
        tx.flush()
        client = _client(coach.id)
        tx.add(client)
        tx.flush()
        tx.add(
            ConsentLog(
                client_id=client.id,
                address_hash="h" * 64,
                channel=Channel.SMS,
                event="granted",
                source="text",
                said_by="client",
                at=NOW,
            )
        )
    with store.writing() as tx:
        tx.delete(tx.get_one(Client, client.id))
    with store.reading() as tx:
        [proof] = tx.execute(select(ConsentLog)).scalars()
        assert (proof.client_id, proof.address_hash) == (None, "h" * 64)


def test_a_number_prints_itself_masked_also_from_a_row(store: Store) -> None:
    with store.writing() as tx:
        coach = _staff()
        tx.add(coach)
        tx.flush()
        tx.add(_client(coach.id))
    with store.reading() as tx:
        [client] = tx.execute(select(Client)).scalars()
        assert "123456" not in f"{client.phone} {client.phone!r} {client!r}"


def _beat(name: str) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(insert(Heartbeat).values(name=name, at=NOW))


def test_a_single_statement_is_kept_without_a_transaction_around_it(store: Store) -> None:
    store.one_statement(_beat("tick"))
    with store.reading() as tx:
        assert last_beat(tx, "tick") == NOW


def test_a_single_statement_that_breaks_a_rule_says_so_in_our_words(store: Store) -> None:
    store.one_statement(_beat("tick"))
    with pytest.raises(RuleBroken):
        store.one_statement(_beat("tick"))


def test_of_statements_that_are_written_together_one_that_breaks_a_rule_breaks_alone(store: Store) -> None:
    """They wait while somebody else writes, and then all go."""
    names = ["tick", "tock", "tick", "backup"]
    with ThreadPoolExecutor(len(names)) as threads:
        with store.writing():
            written = [threads.submit(store.one_statement, _beat(name)) for name in names]
            wait(written, timeout=0.05)
        broken = [isinstance(one.exception(), RuleBroken) for one in written]
    assert broken.count(True) == 1
    with store.reading() as tx:
        assert sorted(tx.execute(select(Heartbeat.name)).scalars()) == ["backup", "tick", "tock"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_fault_under_one_of_them_is_told_to_all_and_keeps_none(store: Store) -> None:
    """Whoever is told that nothing is kept gives it again: so nothing may be kept."""

    def fails(connection: Connection) -> object:
        return connection.execute(text("SELECT json('no')"))

    with ThreadPoolExecutor(2) as threads:
        with store.writing():
            written = [threads.submit(store.one_statement, work) for work in (_beat("tick"), fails)]
            wait(written, timeout=0.05)
        assert [type(one.exception()) for one in written] == [StoreDown, StoreDown]
    with store.reading() as tx:
        assert tx.execute(select(Heartbeat.name)).first() is None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_only_what_can_be_redone_does_not_wait_for_the_disk(store: Store) -> None:
    """One after the other on the same connection: each says for itself."""
    waits, goes_on = 2, 1

    def in_a_transaction(write: Callable[[], AbstractContextManager[Session]]) -> object:
        with write() as tx:
            return tx.execute(text("PRAGMA synchronous")).scalar()

    def alone() -> object:
        return store.one_statement(lambda connection: connection.execute(text("PRAGMA synchronous")).scalar())

    seen = [
        in_a_transaction(store.writing),
        in_a_transaction(store.writing_redoable),
        alone(),
        in_a_transaction(store.writing_redoable),
        in_a_transaction(store.writing),
    ]
    assert seen == [waits, goes_on, waits, goes_on, waits]
