"""One engine a process. SQLite as it must be set up to be trusted, PostgreSQL as it comes."""

from sqlite3 import SQLITE_BUSY
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

READ_ONLY = "upswing_read_only"
REDOABLE = "upswing_redoable"
BUSY_TIMEOUT_MS = 10_000
_RESTS_SINCE = "upswing_rests_since"
_TRUSTED_SECONDS = 1.0
_LOOK_SECONDS = 0.001
_NORMAL, _FULL = 1, 2
"""Of PRAGMA synchronous."""


def open_engine(url: str) -> Engine:
    """An engine for an SQLAlchemy URL of SQLite or PostgreSQL. What people wrote is hidden from its errors."""
    if url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
        _set_up_sqlite(engine)
        return engine
    engine = create_engine(psycopg_url(url), hide_parameters=True, pool_size=10, max_overflow=10)
    _look_after_idle_connections(engine)
    return engine


def open_for_single_statements(engine: Engine, url: str) -> Engine:
    """For statements that need no transaction around them. PostgreSQL gets connections of their own, on which each
    statement is a transaction by itself: to switch one there and back costs more than the statement."""
    if url.startswith("sqlite"):
        return engine.execution_options()
    single = create_engine(psycopg_url(url), hide_parameters=True, isolation_level="AUTOCOMMIT", pool_size=5)
    _look_after_idle_connections(single)
    return single


def psycopg_url(url: str) -> str:
    """The address of a PostgreSQL, with the driver that we use in it."""
    for scheme in ("postgres://", "postgresql://"):
        if url.startswith(scheme):
            return f"postgresql+psycopg://{url.removeprefix(scheme)}"
    return url


def _look_after_idle_connections(engine: Engine) -> None:
    """Ask a connection that has rested whether it still lives; asking each time is a fifth of a webhook's work."""

    @event.listens_for(engine, "checkin")
    def on_checkin(_: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
        record.info[_RESTS_SINCE] = monotonic()

    @event.listens_for(engine, "checkout")
    def on_checkout(connection: DBAPIConnection, record: ConnectionPoolEntry, _: PoolProxiedConnection) -> None:
        rests_since = record.info.get(_RESTS_SINCE)
        if rests_since is None or monotonic() - rests_since < _TRUSTED_SECONDS:
            return
        try:
            alive = engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            alive = False
        if not alive:
            # Where one line is broken the server has probably gone, and all of them are.
            raise InvalidatePoolError


def _set_up_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        raw: Any = connection
        # The driver's own BEGIN is deferred: 8 % of concurrent inserts then fail at once, in spite of the timeout.
        raw.isolation_level = None
        cursor = raw.cursor()
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            # What is deleted is overwritten in the file too; otherwise its pages keep the words until they are reused.
            "secure_delete = ON",
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get(READ_ONLY, False):
            _set(connection, "busy_timeout", BUSY_TIMEOUT_MS)
            connection.exec_driver_sql("BEGIN")
            return
        _set(connection, "synchronous", _NORMAL if options.get(REDOABLE, False) else _FULL)
        _set(connection, "busy_timeout", 0)
        _begin_to_write(connection)


def _set(connection: Connection, pragma: str, value: int) -> None:
    """Outside a transaction; it holds until it is said anew."""
    if connection.info.get(pragma) != value:
        raw: Any = connection.connection.dbapi_connection
        raw.execute(f"PRAGMA {pragma} = {value}").close()
        connection.info[pragma] = value


def _begin_to_write(connection: Connection) -> None:
    """As soon as nobody else writes. SQLite's own waiting sleeps longer each time, up to a tenth of a second, while
    others pass; a webhook must not wait like that."""
    ends = monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as fault:
            if getattr(fault.orig, "sqlite_errorcode", None) != SQLITE_BUSY or monotonic() > ends:
                raise
            sleep(_LOOK_SECONDS)
        else:
            return
