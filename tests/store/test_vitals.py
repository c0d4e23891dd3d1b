"""What a watcher asks every few seconds walks an index, never every message there ever was."""

import re
from typing import Any

import pytest
from sqlalchemy import event

from service.app import App
from service.usecases.look_for_trouble import look_for_trouble
from service.usecases.take_vitals import take_vitals

_WALKS_ALL = re.compile(r"SCAN (message|enrollment|consent_log|check_in|receipt)\b(?! USING)")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_no_query_walks_a_whole_table(app: App, ana: int) -> None:
    """SQLite says how it would go about a query whatever the number of rows."""
    assert ana
    asked: list[tuple[str, Any]] = []
    event.listen(app.store.engine, "before_cursor_execute", lambda *told: asked.append((told[2], told[3])))
    take_vitals(app)
    look_for_trouble(app)
    queries = [(statement, values) for statement, values in asked if statement.startswith("SELECT")]
    assert len(queries) > 10
    with app.store.engine.connect() as connection:
        plans = {
            statement: [
                row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
            ]
            for statement, values in queries
        }
    assert {statement: plan for statement, plan in plans.items() if any(map(_WALKS_ALL.search, plan))} == {}


def test_a_walk_over_everything_is_found() -> None:
    assert _WALKS_ALL.search("SCAN message")
    assert not _WALKS_ALL.search("SCAN message USING INDEX tried_by_time")
    assert not _WALKS_ALL.search("SEARCH message USING INDEX inbound_by_time (at>?)")
