"""Mails, kept as they came."""

import sqlite3
from collections.abc import Sequence

from service.ports import Clock
from service.sandbox.keeping import instant, written
from service.sandbox.records import Mail, Mailbox


class MailStore:
    """Mails, newest first. Belongs to one thread."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, sender: str, recipient: str, raw: bytes) -> Mail:
        """Put a mail into the recipient's mailbox."""
        row = self._connection.execute(
            "INSERT INTO mails (sender, recipient, raw, received_at, coaching_at) VALUES (?, ?, ?, ?, ?) RETURNING *",
            (sender, recipient.lower(), raw, written(self._clock.real_now()), written(self._clock.now())),
        ).fetchone()
        return _mail(row)

    def get(self, number: int) -> Mail | None:
        row = self._connection.execute("SELECT * FROM mails WHERE number = ?", (number,)).fetchone()
        return _mail(row) if row else None

    def mailboxes(self) -> Sequence[Mailbox]:
        """Every address that got mail, the latest first."""
        rows = self._connection.execute(
            "SELECT recipient, count(*) AS mails, sum(NOT read) AS unread FROM mails"
            " GROUP BY recipient ORDER BY max(number) DESC"
        )
        return [Mailbox(row["recipient"], row["mails"], row["unread"]) for row in rows]

    def newest(self, limit: int, address: str | None = None) -> Sequence[Mail]:
        """The last `limit` mails, of one address or of all."""
        rows = self._connection.execute(
            "SELECT * FROM mails WHERE ? IS NULL OR recipient = ? ORDER BY number DESC LIMIT ?",
            (address, address, limit),
        )
        return [_mail(row) for row in rows]

    def look_at(self, number: int) -> bool:
        """Somebody has read this mail. Returns whether that is news."""
        changed = self._connection.execute("UPDATE mails SET read = 1 WHERE number = ? AND NOT read", (number,))
        return changed.rowcount > 0


def _mail(row: sqlite3.Row) -> Mail:
    return Mail(
        number=row["number"],
        sender=row["sender"],
        recipient=row["recipient"],
        raw=row["raw"],
        received_at=instant(row["received_at"]),
        coaching_at=instant(row["coaching_at"]),
        read=bool(row["read"]),
    )
