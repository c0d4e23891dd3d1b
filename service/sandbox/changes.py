"""Word that something changed, for pages that show it and for tests that wait for it."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class TooLate(AssertionError):
    """What a test waited for did not come."""


class Changes:
    """Counts changes. `announce` belongs to the event loop's thread; `until` to any other."""

    def __init__(self) -> None:
        self.count = 0
        self._next = asyncio.Event()
        self._threads = threading.Condition()

    def announce(self) -> None:
        """Say that something a page shows is different now."""
        with self._threads:
            self.count += 1
            self._threads.notify_all()
        self._next.set()
        self._next = asyncio.Event()

    async def after(self, seen: int) -> int:
        """Wait until there are more than `seen` changes; return how many."""
        while self.count <= seen:
            await self._next.wait()
        return self.count

    def until(self, look: Callable[[], T | None], seconds: float) -> T:
        """Return what `look` finds, looking again after each change. Raises TooLate when it found nothing."""
        while True:
            seen = self.count
            if found := look():
                return found
            with self._threads:
                if not self._threads.wait_for(lambda seen=seen: self.count > seen, seconds):  # type: ignore[misc]
                    raise TooLate(f"Nothing came within {seconds} seconds.")
