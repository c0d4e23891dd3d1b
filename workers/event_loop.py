"""A worker process's event loop, in a thread of its own: what a slow carrier keeps waiting goes on there while the next
job works."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Final, TypeVar

import structlog

from service.logs import where_from

_GOODBYE_SECONDS: Final = 1.0
_MAILS_AT_ONCE: Final = 30
"""A mail that had to wait for a thread would be late for its claim: as many as jobs can leave behind at a relay that
hangs."""
T = TypeVar("T")
_log = structlog.get_logger()


class EventLoop:
    """Connections to the carrier live as long as it does."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(ThreadPoolExecutor(_MAILS_AT_ONCE))
        self._thread = threading.Thread(target=self._loop.run_forever, name="event-loop", daemon=True)
        self._thread.start()
        self._going_on: set[Future[Any]] = set()

    def run(self, work: Coroutine[Any, Any, T], seconds: float) -> T | None:
        """Run to the end; what it raises is raised here. None where it takes longer: then it goes on by itself, and
        what it raises is logged."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result(seconds)
        except TimeoutError:
            if future.done():
                raise
        self._going_on.add(future)
        future.add_done_callback(self._ended)
        return None

    def close(self, last: Coroutine[Any, Any, None], seconds: float) -> None:
        """Wait for what goes on, for so many seconds at most, then run the last thing and end."""
        wait(tuple(self._going_on), seconds)
        self.run(last, _GOODBYE_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_GOODBYE_SECONDS)
        if not self._thread.is_alive():
            self._loop.close()

    def _ended(self, future: Future[Any]) -> None:
        self._going_on.discard(future)
        fault = None if future.cancelled() else future.exception()
        if fault is not None:
            # What it claimed becomes unconfirmed when the lease ends, and the evidence is looked for.
            _log.error("sending_failed", fault=where_from(fault))
