"""A worker like any other, that SIGKILLs itself at a named step of its first batch: faults placed, not hoped for.

It watches its own database through SQLAlchemy's public events; nothing of the product knows about it.
"""

import os
import signal
import sys
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from workers.__main__ import main
from workers.process import app

STOP_AT = "UPSWING_TEST_STOP_AT"


class Step(StrEnum):
    """Where a worker may die, in the order of a batch."""

    BEFORE_THE_CLAIM_COMMITS = "before_the_claim_commits"
    AFTER_THE_CLAIM = "after_the_claim"
    BEFORE_THE_RECORD = "before_the_record"
    BEFORE_THE_RECORD_COMMITS = "before_the_record_commits"
    AFTER_THE_RECORD = "after_the_record"


class _Watch:
    """What the open transaction has done so far."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._claims = self._records = False

    def on_statement(self, _c: Connection, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("UPDATE message"):
            self._claims |= "claimed_at=" in statement
            if "handed_over_at=" in statement:
                self._records = True
                self._die_at(Step.BEFORE_THE_RECORD)

    def on_commit(self, _: Connection) -> None:
        """SQLAlchemy calls this right before the database commits."""
        if self._claims:
            self._die_at(Step.BEFORE_THE_CLAIM_COMMITS)
        if self._records:
            self._die_at(Step.BEFORE_THE_RECORD_COMMITS)

    def after_commit(self, _: Session) -> None:
        if self._claims:
            self._die_at(Step.AFTER_THE_CLAIM)
        if self._records:
            self._die_at(Step.AFTER_THE_RECORD)
        self._claims = self._records = False

    def _die_at(self, step: Step) -> None:
        if step is self._step:
            os.kill(os.getpid(), signal.SIGKILL)


def _watch(step: Step) -> None:
    watch = _Watch(step)
    engine = app().store.engine
    event.listen(engine, "before_cursor_execute", watch.on_statement)
    event.listen(engine, "commit", watch.on_commit)
    event.listen(Session, "after_commit", watch.after_commit)


if __name__ == "__main__":
    _watch(Step(os.environ[STOP_AT]))
    sys.exit(main())
