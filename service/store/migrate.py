"""Bring the schema to what this version of the code expects."""

from enum import Enum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from service.store.append_only import let_consent_only_grow
from service.store.engine import open_engine
from service.store.faults import StoreDown

SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 804_212_026
"""Any number, the same in every process: it names the advisory lock on PostgreSQL."""


def migrate(database_url: str, scripts: Path = SCRIPTS) -> None:
    """Run every migration of `scripts` that is still to run, under a lock: two processes that start at once do it
    once."""
    engine = open_engine(database_url)
    try:
        with engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
                connection.commit()
            else:
                # A batch migration drops and re-creates tables; with foreign keys on, the drop deletes every child row.
                connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                _upgrade(connection, scripts)
            connection.invalidate()
    finally:
        engine.dispose()


class Schema(Enum):
    """How the tables that are there stand to those that this version of the code expects."""

    EMPTY = "empty"
    BEHIND = "behind"
    CURRENT = "current"
    AHEAD = "ahead"


def schema_of(engine: Engine) -> Schema:
    """Look, and change nothing. Raises StoreDown."""
    scripts = ScriptDirectory.from_config(alembic_config())
    try:
        with engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
    except OperationalError as fault:
        raise StoreDown(type(fault.orig).__name__) from None
    return schema_at(revision, scripts)


def schema_at(revision: str | None, scripts: ScriptDirectory | None = None) -> Schema:
    """What a revision, as Alembic writes it down, means to this version of the code."""
    known = scripts or ScriptDirectory.from_config(alembic_config())
    if revision is None:
        return Schema.EMPTY
    if revision == known.get_current_head():
        return Schema.CURRENT
    return Schema.BEHIND if revision in {one.revision for one in known.walk_revisions()} else Schema.AHEAD


def _upgrade(connection: Connection, scripts: Path) -> None:
    config = alembic_config(scripts)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    let_consent_only_grow(connection)
    if connection.dialect.name == "sqlite":
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise RuntimeError(
                f"A migration left {len(orphans)} rows without the row they belong to; nothing was kept."
            )


def alembic_config(scripts: Path = SCRIPTS) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts))
    return config
