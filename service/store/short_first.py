"""On SQLite, which lets one write at a time: the short writes of webhooks go before the long ones of workers."""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Final

from service.store.faults import StoreDown

_LOOK_SECONDS: Final = 0.001
_PATIENCE_SECONDS: Final = 0.05
"""So long a long write waits at most: where webhooks never end, the workers still get on."""


class ShortFirst:
    """A lock on a file beside the database: shared while somebody has a short write to make or is making it.

    SQLite's own waiting is no queue. Whoever finds the database taken sleeps and tries again, and beside a worker that
    writes one transaction after another a webhook waited for 40 s (tried). The lock ends with the process that held it.
    """

    def __init__(self, database: str) -> None:
        self._path = f"{database}-short"
        self._file: int | None = None
        self._count = threading.Lock()
        self._waiting = 0

    @contextmanager
    def short(self) -> Iterator[None]:
        """From before a short write waits until it is made. Raises StoreDown."""
        self._more(1)
        try:
            yield
        finally:
            self._more(-1)

    def let_pass(self) -> None:
        """Wait for the short writes of other processes, but not for long. Raises StoreDown."""
        ends = monotonic() + _PATIENCE_SECONDS
        with self._count:
            if self._waiting:
                return
            while not self._nobody_waits() and monotonic() < ends:
                sleep(_LOOK_SECONDS)

    def close(self) -> None:
        """It opens again by itself."""
        with self._count:
            if self._file is not None:
                os.close(self._file)
            self._file = None

    def _lock(self, how: int) -> None:
        if self._file is None:
            try:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            except OSError as fault:
                raise StoreDown(type(fault).__name__) from None
        fcntl.flock(self._file, how)

    def _more(self, by: int) -> None:
        with self._count:
            if not self._waiting:
                self._lock(fcntl.LOCK_SH)
            self._waiting += by
            if not self._waiting:
                self._lock(fcntl.LOCK_UN)

    def _nobody_waits(self) -> bool:
        try:
            self._lock(fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        self._lock(fcntl.LOCK_UN)
        return True
