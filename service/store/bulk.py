"""Many rows, or many ids, as one parameter. A statement that grows with its rows is put together by SQLAlchemy and
taken apart by the driver anew each time, which costs more than the rows do; one of fixed length is prepared once."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Dialect,
    FromClause,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import TypeDecorator, TypeEngine

_TOLD: Final = "told"
Types = Mapping[str, TypeEngine[Any]]


class _Ids(TypeDecorator[Sequence[int]]):
    """Numbers of rows: an array, or where there are none, JSON."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(postgresql.ARRAY(BigInteger) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Sequence[int] | None, dialect: Dialect) -> Any:
        ids = list(value or ())
        return ids if dialect.name == "postgresql" else json.dumps(ids)


class _Among(ColumnElement[bool]):
    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012 (SQLAlchemy's own way of telling a statement's parts)
        ("column", InternalTraversal.dp_clauseelement),
        ("ids", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, wanted: ColumnElement[Any], ids: ColumnElement[Any]) -> None:
        self.column, self.ids = wanted, ids

    def self_group(self, against: Any = None) -> "_Among":  # noqa: ARG002
        """As it is. Taken for a column of truth values it would read `… = 1` on SQLite, which no index answers."""
        return self


def among(wanted: Any, ids: str | Iterable[int | None]) -> ColumnElement[bool]:
    """Whether a column of row numbers has one of these, or one of those that the parameter of this name brings."""
    if isinstance(ids, str):
        given = bindparam(ids, type_=_Ids)
    else:
        given = bindparam(None, [one for one in ids if one is not None], type_=_Ids, unique=True)
    return _Among(wanted.__clause_element__() if hasattr(wanted, "__clause_element__") else wanted, given)


@compiles(_Among, "postgresql")
def _in_an_array(one: _Among, compiler: SQLCompiler, **kwargs: Any) -> str:
    wanted, ids = compiler.process(one.column, **kwargs), compiler.process(one.ids, **kwargs)
    return f"{wanted} = ANY ({ids})"


@compiles(_Among, "sqlite")
def _in_json(one: _Among, compiler: SQLCompiler, **kwargs: Any) -> str:
    wanted, ids = compiler.process(one.column, **kwargs), compiler.process(one.ids, **kwargs)
    return f"{wanted} IN (SELECT value FROM json_each({ids}))"  # noqa: S608 (both are of a compiled statement)


def told_rows(dialect: str, types: Types) -> FromClause:
    """Rows that a parameter brings, to select from or to update by; `as_told` makes the parameter."""
    given = bindparam(_TOLD, type_=Text)
    if dialect == "postgresql":
        typed = [column(name, kind) for name, kind in types.items()]
        return func.json_to_recordset(cast(given, postgresql.JSON)).table_valued(*typed).render_derived(with_types=True)
    each = func.json_each(given).table_valued("value").c.value
    read = [func.json_extract(each, f"$.{name}", type_=kind).label(name) for name, kind in types.items()]
    return select(*read).subquery()


def as_told(tx: Session, types: Types, rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The parameter of `told_rows`."""
    dialect = tx.get_bind().dialect
    as_kept_by_column = [(name, kind.dialect_impl(dialect).bind_processor(dialect)) for name, kind in types.items()]
    # Most rows of a batch share their instants, dates and words: each is put into its kept form once.
    kept = [(name, as_kept and cache(as_kept)) for name, as_kept in as_kept_by_column]
    plain = [{name: as_kept(row[name]) if as_kept else row[name] for name, as_kept in kept} for row in rows]
    return {_TOLD: json.dumps(plain, default=str)}


def insert_rows(
    tx: Session, table: Table, rows: Sequence[Mapping[str, Any]], returning: tuple[str, ...] = ()
) -> Iterable[Any]:
    """Insert rows, all with the same columns; those that a unique constraint knows already are left out. The columns
    `returning` of the others."""
    if not rows:
        return ()
    names = tuple(rows[0])
    if tx.get_bind().dialect.name == "postgresql":
        told = as_told(tx, {name: table.c[name].type for name in names}, rows)
        made = tx.connection().execute(_insert_told(table, names, returning), told)
    else:
        # Its driver binds quicker than it reads JSON, and there is no way to a server to save.
        made = tx.connection().execute(_insert_each(table, returning), list(rows))
    return made.all() if returning else ()


@cache
def _insert_told(table: Table, names: tuple[str, ...], returning: tuple[str, ...]) -> Any:
    told = told_rows("postgresql", {name: table.c[name].type for name in names})
    made = postgresql.insert(table).from_select(names, select(*told.c)).on_conflict_do_nothing()
    return made.returning(*(table.c[name] for name in returning)) if returning else made


@cache
def _insert_each(table: Table, returning: tuple[str, ...]) -> Any:
    made = sqlite.insert(table).on_conflict_do_nothing()
    return made.returning(*(table.c[name] for name in returning)) if returning else made
