"""What reaches the database: the statements that something leads to, and how the database would go about each."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event

from service.store.transaction import Store

_SMALL = frozenset({"inbound_unread", "unconfirmed_by_look_up", "unconfirmed_by_client", "words_for_a_person"})
_UNDERWAY = frozenset({"one_text_a_client_in_flight", "outbox_in_order", "outbox_by_client", "claims_by_lease"})
_FEW = frozenset({"one_open_flag_per_reason", "strangers_in_order"})
_MAY_BE_WALKED = _SMALL | _UNDERWAY | _FEW
"""Indexes that hold only what is under way, or what waits for a person."""
_MAY_BE_BEGUN = frozenset(
    {"enrollments_due", "summaries_due", "consents_to_lapse", "erasures_due", "carrier_copies_left"}
)
"""Whoever wants the first of these finds it at once."""
_FROM_THE_NEWEST = ("ORDER BY client.id DESC", "ORDER BY audit_entry.id DESC")
"""A page of a list of everybody ends after a page."""
_BY_CLIENT = frozenset({"client", "enrollment", "check_in", "consent_log", "flag", "goal", "summary", "audit_entry"})
_LARGE = _BY_CLIENT | {"message", "mail", "receipt", "carrier_copy"}
"""Tables that grow with the clients and the weeks."""
_WALK = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")


@dataclass(frozen=True, slots=True)
class Asked:
    """One statement, and what it was asked with."""

    statement: str
    values: Any


@contextmanager
def statements_to(store: Store) -> Iterator[list[Asked]]:
    """Every statement that reaches the database meanwhile; one for many rows counts once."""
    asked: list[Asked] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        # PostgreSQL is given many rows as one statement with all their values, under their names.
        asked.append(Asked(statement, values[0] if many and isinstance(values, list) else values))

    # On SQLite the second is the first with another option, and hears what the first does.
    engines = [store.engine, store._single] if store.is_postgresql else [store.engine]
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def walks(store: Store, asked: list[Asked]) -> dict[str, list[str]]:
    """Those of these statements that would read a large table, or a large index, from one end to the other."""
    found = {}
    with store.engine.connect() as connection:
        for statement, values in {one.statement: one.values for one in asked}.items():
            if not statement.lstrip().startswith(("SELECT", "WITH", "UPDATE", "DELETE")):
                continue
            plan = _postgresql_plan if store.is_postgresql else _sqlite_plan
            may_be_walked = _MAY_BE_WALKED | (_MAY_BE_BEGUN if "LIMIT" in statement else frozenset())
            walked = [walk for walk, index in plan(connection, statement, values) if index not in may_be_walked]
            if walked and not ("LIMIT" in statement and any(order in statement for order in _FROM_THE_NEWEST)):
                found[" ".join(statement.split())] = walked
    return found


def _sqlite_plan(connection: Any, statement: str, values: Any) -> list[tuple[str, str | None]]:
    alias = {short: table for table, short in re.findall(r"(?:FROM|JOIN|,) (\w+) (?:AS )?(\w+)", statement)}
    lines = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    walked = [(line, _WALK.match(line)) for line in lines]
    return [(line, found[2]) for line, found in walked if found and alias.get(found[1], found[1]) in _LARGE]


def _postgresql_plan(connection: Any, statement: str, values: Any) -> list[tuple[str, str | None]]:
    """Messages, which are many here, as it would go about it; for the rest, whether it could do without a walk."""
    found = [one for one in _explained(connection, statement, values) if one[1] == "message"]
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    found += [one for one in _explained(connection, statement, values) if one[2] is None and one not in found]
    connection.exec_driver_sql("SET LOCAL enable_seqscan = on")
    return [(line, index) for line, _, index in found]


def _explained(connection: Any, statement: str, values: Any) -> list[tuple[str, str, str | None]]:
    told = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
    return list(_walked((told if isinstance(told, list) else json.loads(told))[0]["Plan"]))


def _walked(node: dict[str, Any], above: str = "") -> Iterator[tuple[str, str, str | None]]:
    """What of a plan reads a table or an index to its end, with the table and the index."""
    kind, table, index = node["Node Type"], node.get("Relation Name", ""), node.get("Index Name")
    ends_soon = above == "Limit" and "Filter" not in node
    if kind == "Seq Scan" and table in _LARGE:
        yield f"{kind} on {table}", table, None
    if kind in {"Index Scan", "Index Only Scan"} and "Index Cond" not in node and not ends_soon:
        yield f"{kind} of the whole of {index}", table, index
    for below in node.get("Plans", ()):
        yield from _walked(below, kind)
