"""Reading and writing, each in one transaction; faults of the database in our own words, without anybody's data."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from service.store.engine import BUSY_TIMEOUT_MS, READ_ONLY, REDOABLE, open_engine, open_for_single_statements
from service.store.faults import RuleBroken, StoreDown
from service.store.short_first import ShortFirst
from service.store.together import Given, Together


@dataclass(frozen=True, slots=True)
class Store:
    """The database. A transaction is open only inside `with`, never while the outside world is waited for."""

    engine: Engine
    _redoable: Engine
    _single: Engine
    _short_first: ShortFirst | None
    _together: Together
    _turn: threading.Lock

    @classmethod
    def open(cls, url: str) -> "Store":
        engine = open_engine(url)
        file = engine.url.database if engine.dialect.name == "sqlite" else None
        redoable, single = engine.execution_options(**{REDOABLE: True}), open_for_single_statements(engine, url)
        turn = threading.Lock()
        return cls(engine, redoable, single, ShortFirst(file) if file else None, Together(single, turn), turn)

    @property
    def is_postgresql(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction that commits at the end of the block, or nothing of it. Raises StoreDown, RuleBroken."""
        with self._writing(self.engine) as tx:
            yield tx

    @contextmanager
    def writing_redoable(self) -> Iterator[Session]:
        """As `writing`, for work that is found undone and redone: on SQLite its commit does not wait for the disk.

        A loss of power may take the last of it, and nothing out of its middle. Whatever leaves the house because of it
        is claimed by `writing`, and with that commit everything before it is on the disk.
        """
        with self._writing(self._redoable) as tx:
            yield tx

    @contextmanager
    def _writing(self, engine: Engine) -> Iterator[Session]:
        if self._short_first:
            self._short_first.let_pass()
        with self._my_turn(), _own_words(), Session(engine, expire_on_commit=False) as tx, tx.begin():
            yield tx

    def one_statement(self, work: Callable[[Connection], Given]) -> Given:
        """What `work` gives, which executes a single statement that needs no transaction around it: a quarter of the
        cost of `writing`. On SQLite, where none writes into several tables, a few will do that break no rule. All of it
        is committed when this returns.

        Raises StoreDown, RuleBroken.
        """
        with _own_words():
            if self._short_first is None:
                with self._single.connect() as connection:
                    return work(connection)
            with self._short_first.short():
                return self._together.run(work)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One consistent look at the rows; what is changed inside is not kept. Raises StoreDown."""
        with (
            _own_words(),
            self.engine.connect().execution_options(**{READ_ONLY: True}) as connection,
            Session(connection, expire_on_commit=False) as tx,
        ):
            yield tx

    def close(self) -> None:
        self._single.dispose()
        self.engine.dispose()
        if self._short_first:
            self._short_first.close()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        """SQLite lets one write at a time, and whoever finds it taken sleeps: up to a tenth of a second, while others
        pass. The threads of one process wait for each other instead. Raises StoreDown."""
        if self.is_postgresql:
            yield
            return
        if not self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            raise StoreDown("somebody else writes for too long")
        try:
            yield
        finally:
            self._turn.release()


@contextmanager
def _own_words() -> Iterator[None]:
    try:
        yield
    except IntegrityError as fault:
        # PostgreSQL's DETAIL prints the phone number and the words; RQ would keep the traceback in Valkey.
        diagnosis = getattr(fault.orig, "diag", None)
        raise RuleBroken(getattr(diagnosis, "constraint_name", None) or "a constraint refused a row") from None
    except DataError as fault:
        raise RuleBroken(type(fault.orig).__name__) from None
    except (OperationalError, InterfaceError) as fault:
        raise StoreDown(type(fault.orig).__name__) from None
    except PoolTimeoutError:
        raise StoreDown("every connection is in use") from None
    except DBAPIError as fault:
        if fault.connection_invalidated:
            raise StoreDown(type(fault.orig).__name__) from None
        raise


def insert_once(tx: Session, table: Any, values: dict[str, Any]) -> int | None:
    """Insert a row unless a unique constraint already has one like it. The new row's id, or None for a repetition."""
    target: Table = table.__table__
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    key = target.primary_key.columns[0]
    return tx.execute(insert(target).values(values).on_conflict_do_nothing().returning(key)).scalar_one_or_none()
