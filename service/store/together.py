"""On SQLite: what several threads of a process have to write, a statement each, they write in one commit."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from service.store.engine import BUSY_TIMEOUT_MS
from service.store.faults import StoreDown

Given = TypeVar("Given")
Work = Callable[[Connection], Any]


class Together:
    """Whoever gets the turn writes for all who wait for it: they wait for the disk once, and for other processes once.

    turn: held by whoever of this process writes.
    """

    def __init__(self, engine: Engine, turn: threading.Lock) -> None:
        self._engine = engine
        self._turn = turn
        self._list = threading.Lock()
        self._waiting: list[tuple[Future[Any], Work]] = []

    def run(self, work: Callable[[Connection], Given]) -> Given:
        """What `work` gives; when this returns, it is committed. A first statement that breaks a rule (IntegrityError)
        is its own alone; any other fault is that of all. Raises StoreDown."""
        mine: Future[Given] = Future()
        with self._list:
            self._waiting.append((mine, work))
        if self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            try:
                self._write(self._take_all())
            finally:
                self._turn.release()
        else:
            self._give_up(mine)
        return mine.result(timeout=BUSY_TIMEOUT_MS / 1000)

    def _take_all(self) -> Sequence[tuple[Future[Any], Work]]:
        with self._list:
            taken, self._waiting = self._waiting, []
        return taken

    def _give_up(self, mine: "Future[Any]") -> None:
        """Unless somebody has it in hand already."""
        with self._list:
            left = [one for one in self._waiting if one[0] is not mine]
            given_up, self._waiting = len(left) < len(self._waiting), left
        if given_up:
            mine.set_exception(StoreDown("somebody else writes for too long"))

    def _write(self, taken: Sequence[tuple[Future[Any], Work]]) -> None:
        if not taken:
            return
        try:
            with self._engine.begin() as connection:
                outcomes = [_done(work, connection) for _, work in taken]
        except Exception as fault:  # noqa: BLE001 (it is told to each of them, and raised there)
            for one, _ in taken:
                one.set_exception(fault)
            return
        for (one, _), (given, broken) in zip(taken, outcomes, strict=True):
            if broken is None:
                one.set_result(given)
            else:
                one.set_exception(broken)


def _done(work: Work, connection: Connection) -> tuple[Any, IntegrityError | None]:
    """A statement that breaks a rule is taken back by itself, and the transaction goes on (SQLite, ON CONFLICT)."""
    try:
        return work(connection), None
    except IntegrityError as broken:
        return None, broken
