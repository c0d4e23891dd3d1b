"""The sandbox's own SQLite file. It has nothing to do with the service's database."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS texts (
    number INTEGER PRIMARY KEY,
    sid TEXT NOT NULL CONSTRAINT a_sid_names_one_text UNIQUE,
    direction TEXT NOT NULL,
    sender TEXT,
    recipient TEXT NOT NULL,
    phone TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    error_code INTEGER,
    messaging_service_sid TEXT,
    status_callback TEXT,
    valid_seconds INTEGER NOT NULL,
    media INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    sent_at TEXT,
    coaching_at TEXT NOT NULL,
    redacted INTEGER NOT NULL DEFAULT 0,
    erased_at_carrier INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS texts_of_a_phone ON texts (phone, number);
CREATE INDEX IF NOT EXISTS texts_to ON texts (recipient, number);
CREATE INDEX IF NOT EXISTS texts_on_their_way ON texts (state)
    WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'received');
CREATE TABLE IF NOT EXISTS phones (number TEXT PRIMARY KEY, read_to INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS stopped (phone TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS mails (
    number INTEGER PRIMARY KEY,
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    raw BLOB NOT NULL,
    received_at TEXT NOT NULL,
    coaching_at TEXT NOT NULL,
    read INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS mails_of_an_address ON mails (recipient, number);
"""


def open_database(path: Path) -> sqlite3.Connection:
    """Open or create the file, readable by its owner alone. Commits each statement by itself."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    # Survives the death of the process, which is what gets rehearsed here; not the death of the machine.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.executescript(_SCHEMA)
    return connection


def written(instant: datetime) -> str:
    """An instant as a row keeps it."""
    return instant.astimezone(UTC).isoformat()


def instant(kept: str) -> datetime:
    """An instant from a row, aware UTC."""
    return datetime.fromisoformat(kept)
