"""One engine a process. SQLite as it must be set up to be trusted, PostgreSQL as it comes."""

from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

READ_ONLY = "upswing_read_only"
BUSY_TIMEOUT_MS = 10_000


def open_engine(url: str) -> Engine:
    """An engine for an SQLAlchemy URL of SQLite or PostgreSQL. What people wrote is hidden from its errors."""
    if url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
        _set_up_sqlite(engine)
        return engine
    return create_engine(_with_psycopg(url), hide_parameters=True, pool_pre_ping=True, pool_size=10, max_overflow=10)


def _with_psycopg(url: str) -> str:
    for scheme in ("postgres://", "postgresql://"):
        if url.startswith(scheme):
            return f"postgresql+psycopg://{url.removeprefix(scheme)}"
    return url


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
    def on_begin(connection: Any) -> None:
        read_only = connection.get_execution_options().get(READ_ONLY, False)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
