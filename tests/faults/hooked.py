"""Worker and web as they are, that do as they are ordered: die by SIGKILL at a named step, or find no room on the disk.

They watch their own database through SQLAlchemy's public events; nothing of the product knows about it. An order is a
file; whoever removes it first is who carries it out.
"""

import os
import signal
from enum import StrEnum
from pathlib import Path
from threading import local
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from service.domain.replies import prepare
from service.store.transaction import Store

# Once, in the process that all of these are forked from.
prepare()

ORDERS = "UPSWING_TEST_ORDERS"
_NO_ROOM = "no_room"
_SMALLEST, _LARGEST = 1, 0xFFFFFFFE
"""Of PRAGMA max_page_count. SQLite takes the smallest for "as large as it is now"."""


class Step(StrEnum):
    """Where a process may die, in the order of a batch; then in the order of a text that comes in."""

    BEFORE_THE_CLAIM_COMMITS = "before_the_claim_commits"
    AFTER_THE_CLAIM = "after_the_claim"
    BEFORE_THE_RECORD = "before_the_record"
    BEFORE_THE_RECORD_COMMITS = "before_the_record_commits"
    AFTER_THE_RECORD = "after_the_record"
    BEFORE_A_TEXT_IS_KEPT = "before_a_text_is_kept"
    AFTER_A_TEXT_IS_KEPT = "after_a_text_is_kept"
    BEFORE_A_TEXT_IS_READ = "before_a_text_is_read"
    AFTER_A_TEXT_IS_READ = "after_a_text_is_read"


OF_THE_WEB = (Step.BEFORE_A_TEXT_IS_KEPT, Step.AFTER_A_TEXT_IS_KEPT)
OF_A_WORKER = tuple(step for step in Step if step not in OF_THE_WEB)


class Orders:
    """What the processes are to do next; shared through a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def die_at(self, step: Step) -> None:
        """The next process that comes to this step dies there."""
        (self.folder / step.value).touch()

    def is_open(self, step: Step) -> bool:
        """Whether nobody has come there yet."""
        return (self.folder / step.value).exists()

    def leave_no_room(self, full: bool = True) -> None:
        """SQLite files may not grow from here on, as on a full disk; or may again."""
        if full:
            (self.folder / _NO_ROOM).touch()
        else:
            (self.folder / _NO_ROOM).unlink(missing_ok=True)

    def room(self) -> int:
        return _SMALLEST if (self.folder / _NO_ROOM).exists() else _LARGEST

    def take_back(self) -> None:
        """Nothing is ordered any more."""
        for order in self.folder.iterdir():
            order.unlink(missing_ok=True)

    def obey(self, step: Step) -> None:
        try:
            (self.folder / step.value).unlink()
        except FileNotFoundError:
            return
        os.kill(os.getpid(), signal.SIGKILL)


_BEFORE_THE_COMMIT = {
    "claim": Step.BEFORE_THE_CLAIM_COMMITS,
    "record": Step.BEFORE_THE_RECORD_COMMITS,
    "read": Step.BEFORE_A_TEXT_IS_READ,
}
_AFTER_THE_COMMIT = {
    "claim": Step.AFTER_THE_CLAIM,
    "record": Step.AFTER_THE_RECORD,
    "read": Step.AFTER_A_TEXT_IS_READ,
}


class _Watch(local):
    """What this thread's open transaction has done so far."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._done: set[str] = set()
        self._keeps = False

    def on_begin(self, connection: Connection) -> None:
        self._done.clear()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA max_page_count = {self._orders.room()}").close()

    def on_statement(self, _c: Connection, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("UPDATE message"):
            if "claimed_at=" in statement:
                self._done.add("claim")
            if "handed_over_at=" in statement:
                self._done.add("record")
                self._orders.obey(Step.BEFORE_THE_RECORD)
            if "read_as=" in statement:
                self._done.add("read")

    def on_single_statement(self, _c: Connection, _cursor: Any, statement: str, *_: Any) -> None:
        """It is a transaction by itself: what it writes is kept when its connection comes back."""
        if statement.startswith("INSERT INTO message"):
            self._orders.obey(Step.BEFORE_A_TEXT_IS_KEPT)
            self._keeps = True

    def on_checkin(self, *_: Any) -> None:
        if self._keeps:
            self._keeps = False
            self._orders.obey(Step.AFTER_A_TEXT_IS_KEPT)

    def on_commit(self, _: Connection) -> None:
        """SQLAlchemy calls this right before the database commits."""
        self._obey(_BEFORE_THE_COMMIT)

    def after_commit(self, _: Session) -> None:
        self._obey(_AFTER_THE_COMMIT)
        self._done.clear()

    def _obey(self, steps: dict[str, Step]) -> None:
        for done in self._done:
            self._orders.obey(steps[done])


def watch_batches(store: Store) -> None:
    """Do from here on what is ordered of a worker, and have as much room as is left."""
    watching = _Watch(Orders(Path(os.environ[ORDERS])))
    event.listen(store.engine, "begin", watching.on_begin)
    event.listen(store.engine, "before_cursor_execute", watching.on_statement)
    event.listen(store.engine, "commit", watching.on_commit)
    event.listen(Session, "after_commit", watching.after_commit)


def watch_keeping(store: Store) -> None:
    """Do from here on what is ordered of the web process. Workers keep texts too, those whose webhook never came."""
    watching = _Watch(Orders(Path(os.environ[ORDERS])))
    event.listen(store.engine, "begin", watching.on_begin)
    event.listen(store._single, "before_cursor_execute", watching.on_single_statement)
    event.listen(store._single, "checkin", watching.on_checkin)


def worker() -> int:
    """`python -m workers`, watched."""
    from workers.__main__ import main
    from workers.process import app

    watch_batches(app().store)
    return main()
