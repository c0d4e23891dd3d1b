"""A copy of the whole database while it is in use, and back: SQLite's online backup, pg_dump for PostgreSQL."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import make_url

from service.adapters import postgres_tools
from service.domain.refusal import Refusal
from service.store.migrate import Schema, migrate, schema_at

_SQLITE: Final = b"SQLite format 3\0"
_DUMP: Final = b"PGDMP"
_BUSY_SECONDS: Final = 30.0
_NOT_A_BACKUP: Final = "This file is no backup of Upswing."


def copy_out(database_url: str, to: Path) -> None:
    """Write a copy as of one instant to a new file that its owner alone can read. Half a file never has its name.
    Raises Refusal."""
    with _draft_beside(to) as draft:
        if is_sqlite(database_url):
            with closing(_opened(_path(database_url))) as source, closing(sqlite3.connect(draft)) as target:
                source.backup(target)
                # A copy is one file: without this it would want a second one beside it.
                target.execute("PRAGMA journal_mode = DELETE")
        else:
            with draft.open("wb") as file:
                postgres_tools.dump(database_url, file)
        draft.replace(to)


def copy_in(database_url: str, file: Path) -> None:
    """Put a copy in the place of what is there, all of it or nothing, with the tables of this version. Raises Refusal
    for a file that does not fit."""
    _refuse_what_does_not_fit(database_url, file)
    if not is_sqlite(database_url):
        postgres_tools.put_back(database_url, file)
        migrate(database_url)
        return
    target_path = _path(database_url)
    target_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _draft_beside(target_path) as draft:
        draft.write_bytes(file.read_bytes())
        migrate(f"sqlite:///{draft}")
        with closing(_opened(draft)) as source, closing(sqlite3.connect(target_path, timeout=_BUSY_SECONDS)) as target:
            source.backup(target)
    target_path.chmod(0o600)


def is_sqlite(database_url: str) -> bool:
    """Whether the rows are in a file."""
    return make_url(database_url).get_backend_name() == "sqlite"


def _refuse_what_does_not_fit(database_url: str, file: Path) -> None:
    try:
        with file.open("rb") as opened:
            head = opened.read(len(_SQLITE))
    except OSError as fault:
        raise Refusal(f"{file} cannot be read: {fault.strerror}.") from None
    if head.startswith(_DUMP):
        if is_sqlite(database_url):
            raise Refusal("This is a backup of PostgreSQL; set DATABASE_URL to where it shall go.")
        revision = postgres_tools.revision_in(database_url, file)
    elif head == _SQLITE:
        if not is_sqlite(database_url):
            raise Refusal("This is a backup of SQLite; it cannot go into PostgreSQL.")
        revision = _revision_in(file)
    else:
        raise Refusal(_NOT_A_BACKUP)
    if revision is None:
        raise Refusal(_NOT_A_BACKUP)
    if schema_at(revision) is Schema.AHEAD:
        raise Refusal("This backup comes from a later version of Upswing; install that one first.")


def _revision_in(file: Path) -> str | None:
    try:
        with closing(_opened(file)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise Refusal("This backup is damaged; take another one.")
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None


def _opened(path: Path) -> sqlite3.Connection:
    """For reading alone; a file that is not there is not made."""
    try:
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_SECONDS)
    except sqlite3.OperationalError:
        raise Refusal("There is no database here yet.") from None


def _path(database_url: str) -> Path:
    return Path(make_url(database_url).database or "")


@contextmanager
def _draft_beside(path: Path) -> Iterator[Path]:
    """A file that its owner alone can read, in the same folder, gone afterwards unless it was given its name."""
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}.")
    except OSError as fault:
        raise Refusal(f"{path.parent} cannot be written: {fault.strerror}.") from None
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
    finally:
        for leftover in (draft, Path(f"{name}-wal"), Path(f"{name}-shm"), Path(f"{name}-journal")):
            with contextlib.suppress(FileNotFoundError):
                leftover.unlink()
