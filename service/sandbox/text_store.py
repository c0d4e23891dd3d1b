"""Texts and phones, kept."""

import sqlite3
from collections.abc import Sequence

from service.ports import Clock
from service.sandbox.keeping import instant, written
from service.sandbox.records import Direction, NewText, Phone, Text, TextState


class TextStore:
    """Texts, newest last. Belongs to one thread."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, new: NewText) -> Text:
        """Keep a text, and its phone in the list of phones."""
        now = written(self._clock.real_now())
        values = {
            **{name: getattr(new, name) for name in _NEW_COLUMNS},
            "phone": new.phone,
            "created_at": now,
            "updated_at": now,
            "sent_at": now if new.direction is Direction.INBOUND else None,
            "coaching_at": written(self._clock.now()),
        }
        self.add_phone(str(new.phone))
        row = self._connection.execute(_INSERT, values).fetchone()
        return _text(row)

    def move(self, sid: str, state: TextState, error_code: int | None = None) -> Text | None:
        """Set how far a text has come. None when Twilio was told to forget it."""
        now = written(self._clock.real_now())
        row = self._connection.execute(
            "UPDATE texts SET state = :state, error_code = :error_code, updated_at = :now,"
            " sent_at = CASE WHEN :left THEN coalesce(sent_at, :now) ELSE sent_at END"
            " WHERE sid = :sid AND NOT erased_at_carrier RETURNING *",
            {
                "state": state,
                "error_code": error_code,
                "now": now,
                "left": state in {TextState.SENT, TextState.DELIVERED, TextState.UNDELIVERED},
                "sid": sid,
            },
        ).fetchone()
        return _text(row) if row else None

    def choose_sender(self, sid: str, sender: str) -> None:
        """A messaging service picks the number that a text leaves from."""
        self._connection.execute("UPDATE texts SET sender = ? WHERE sid = ?", (sender, sid))

    def note_trouble(self, sid: str, trouble: str) -> None:
        """Write beside a text why our side has not heard of it; an empty string when it has."""
        self._connection.execute("UPDATE texts SET trouble = ? WHERE sid = ?", (trouble, sid))

    def redact(self, sid: str) -> Text:
        """Empty Twilio's copy of the body; the phone keeps its own."""
        row = self._connection.execute(
            "UPDATE texts SET redacted = 1, updated_at = ? WHERE sid = ? RETURNING *",
            (written(self._clock.real_now()), sid),
        ).fetchone()
        return _text(row)

    def erase(self, sid: str) -> None:
        """Delete Twilio's copy; the phone keeps its own."""
        self._connection.execute("UPDATE texts SET erased_at_carrier = 1 WHERE sid = ?", (sid,))

    def get(self, sid: str) -> Text | None:
        """A text by Twilio's name for it, erased or not."""
        row = self._connection.execute("SELECT * FROM texts WHERE sid = ?", (sid,)).fetchone()
        return _text(row) if row else None

    def on_their_way(self) -> Sequence[Text]:
        """Texts that a stop of the sandbox has overtaken."""
        states = [state for state in TextState if not state.final]
        marks = ", ".join("?" * len(states))
        rows = self._connection.execute(f"SELECT * FROM texts WHERE state IN ({marks}) ORDER BY number", states)  # noqa: S608
        return [_text(row) for row in rows]

    def newest_of(self, phone: str, limit: int, before: int | None = None) -> Sequence[Text]:
        """The last `limit` texts of a phone, oldest first; those before number `before` when it is given."""
        rows = self._connection.execute(
            "SELECT * FROM texts WHERE phone = ? AND number < ? ORDER BY number DESC LIMIT ?",
            (phone, before if before is not None else 1 << 62, limit),
        )
        return [_text(row) for row in rows][::-1]

    def newer_than(self, number: int) -> Sequence[Text]:
        """The texts of all phones that came after text `number`, oldest first."""
        rows = self._connection.execute("SELECT * FROM texts WHERE number > ? ORDER BY number", (number,))
        return [_text(row) for row in rows]

    def listed(self, clause: str, values: Sequence[object], limit: int, *, descending: bool) -> Sequence[Text]:
        """Texts that Twilio still has, for its list. `clause` is SQL of ours with marks; `values` fill them."""
        order = "DESC" if descending else "ASC"
        rows = self._connection.execute(
            f"SELECT * FROM texts WHERE NOT erased_at_carrier AND {clause} ORDER BY number {order} LIMIT ?",  # noqa: S608
            (*values, limit),
        )
        return [_text(row) for row in rows]

    def phones(self) -> Sequence[Phone]:
        """All phones, the one with the newest text first."""
        rows = self._connection.execute(
            "SELECT phones.number AS number, max(texts.number) AS newest,"
            " coalesce(sum(texts.direction <> 'inbound' AND texts.number > phones.read_to"
            "   AND texts.state = 'delivered'), 0) AS unread"
            " FROM phones LEFT JOIN texts ON texts.phone = phones.number"
            " GROUP BY phones.number ORDER BY newest IS NULL DESC, newest DESC"
        ).fetchall()
        return [Phone(row["number"], self._by_number(row["newest"]), row["unread"]) for row in rows]

    def add_phone(self, phone: str) -> None:
        """Put a phone into the list."""
        self._connection.execute("INSERT OR IGNORE INTO phones (number) VALUES (?)", (phone,))

    def look_at(self, phone: str, number: int) -> bool:
        """Somebody has read this phone up to text `number`. Returns whether that is news."""
        changed = self._connection.execute(
            "UPDATE phones SET read_to = ? WHERE number = ? AND read_to < ?", (number, phone, number)
        )
        return changed.rowcount > 0

    def stop(self, phone: str) -> None:
        """The carrier lets nothing more through to this phone."""
        self._connection.execute("INSERT OR IGNORE INTO stopped (phone) VALUES (?)", (phone,))

    def unstop(self, phone: str) -> None:
        self._connection.execute("DELETE FROM stopped WHERE phone = ?", (phone,))

    def has_stopped(self, phone: str) -> bool:
        return self._connection.execute("SELECT 1 FROM stopped WHERE phone = ?", (phone,)).fetchone() is not None

    def _by_number(self, number: int | None) -> Text | None:
        row = self._connection.execute("SELECT * FROM texts WHERE number = ?", (number,)).fetchone()
        return _text(row) if row else None


_NEW_COLUMNS = (
    "sid",
    "direction",
    "sender",
    "recipient",
    "body",
    "state",
    "messaging_service_sid",
    "status_callback",
    "valid_seconds",
    "media",
)
_ALL_COLUMNS = (*_NEW_COLUMNS, "phone", "created_at", "updated_at", "sent_at", "coaching_at")
_INSERT = (
    f"INSERT INTO texts ({', '.join(_ALL_COLUMNS)})"  # noqa: S608
    f" VALUES ({', '.join(':' + name for name in _ALL_COLUMNS)}) RETURNING *"
)


def _text(row: sqlite3.Row) -> Text:
    return Text(
        **{
            **dict(row),
            "direction": Direction(row["direction"]),
            "state": TextState(row["state"]),
            "created_at": instant(row["created_at"]),
            "updated_at": instant(row["updated_at"]),
            "sent_at": instant(row["sent_at"]) if row["sent_at"] else None,
            "coaching_at": instant(row["coaching_at"]),
            "redacted": bool(row["redacted"]),
            "erased_at_carrier": bool(row["erased_at_carrier"]),
        }
    )
