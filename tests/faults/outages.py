"""Databases and queues that go away for a while: really, and come back."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from redis import Redis

from service.adapters.embedded_valkey import embedded_valkey
from tests.databases import Postgresql

Away = Callable[[], AbstractContextManager[None]]
"""Gives a context in which something is out of reach."""

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another process holds the SQLite file's write lock."""
    with subprocess.Popen(
        [sys.executable, "-S", "-E", "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        yield
        # Its input ends with this block, and so does it.
        assert holder.stdin
        holder.stdin.close()
        assert holder.wait(60) == 0


@contextmanager
def stopped(server: Postgresql) -> Iterator[None]:
    """The whole PostgreSQL server is down, without having said goodbye to anybody."""
    server.stop()
    try:
        yield
    finally:
        server.start()


class Valkey:
    """A Valkey on a unix socket, which can go away and come back empty."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._running = ExitStack()
        self.url = ""

    def start(self) -> None:
        # A short path: a socket's has room for a hundred characters.
        self.url = self._running.enter_context(embedded_valkey(self._directory, self._directory / "valkey.sock"))

    def stop(self) -> None:
        self._running.close()

    def flush(self) -> None:
        with Redis.from_url(self.url) as valkey:
            valkey.flushall()

    @contextmanager
    def away(self) -> Iterator[None]:
        self.stop()
        try:
            yield
        finally:
            self.start()
