"""Bring the schema to what this version of the code expects."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from service.store.append_only import let_consent_only_grow
from service.store.engine import open_engine

_LOCK = 804_212_026
"""Any number, the same in every process: it names the advisory lock on PostgreSQL."""


def migrate(database_url: str) -> None:
    """Run every migration that is still to run, under a lock: two processes that start at once do it once."""
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
                _upgrade(connection)
            connection.invalidate()
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    let_consent_only_grow(connection)
    if connection.dialect.name == "sqlite":
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise RuntimeError(
                f"A migration left {len(orphans)} rows without the row they belong to; nothing was kept."
            )


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
