"""What the tables promise about weekly summaries: what an idle tick asks is answered by an index."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from service.domain.delivery import Channel
from service.store.migrate import migrate
from service.store.outbox import claim_messages
from service.store.summaries import due_summaries
from service.store.transaction import Store
from service.store.waiting import next_due_at

NOW = datetime(2026, 3, 8, 17, tzinfo=UTC)


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path / 'plans.db'}"
    migrate(url)
    store = Store.open(url)
    yield store
    store.close()


def plans(store: Store, ask: Callable[[Session], object]) -> list[str]:
    """How SQLite answers each statement that asking leads to."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    with store.reading() as tx:
        connection = tx.connection()
        event.listen(connection, "before_cursor_execute", note)
        ask(tx)
        event.remove(connection, "before_cursor_execute", note)
        return [
            " | ".join(
                str(row[-1]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            )
            for statement, parameters in asked
        ]


def test_an_idle_tick_probes_an_index_for_summaries(sqlite_store: Store) -> None:
    (found,) = plans(sqlite_store, lambda tx: due_summaries(tx, NOW, 50))
    assert "INDEX summaries_due" in found
    assert "TEMP B-TREE" not in found


def test_the_next_due_instant_is_the_first_of_each_index(sqlite_store: Store) -> None:
    found = plans(sqlite_store, next_due_at)
    assert any("INDEX summaries_due" in plan for plan in found)
    assert not any("TEMP B-TREE" in plan and "summar" in plan for plan in found)


def test_waiting_mails_are_found_without_walking_past_waiting_texts(sqlite_store: Store) -> None:
    def claim(tx: Session) -> None:
        lease = NOW + timedelta(seconds=30)
        claim_messages(tx, Channel.EMAIL, claimed_by="w", now=NOW, real_now=NOW, lease_until=lease, limit=10)

    (found,) = plans(sqlite_store, claim)
    assert "outbox_in_order (channel=?)" in found
    assert "TEMP B-TREE" not in found
