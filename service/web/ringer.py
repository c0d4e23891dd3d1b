"""Ringing beside a request instead of within it: whoever is waited for should not wait for the queue."""

import threading
import time
from typing import Final

from service.ports import Doorbell, Queue

_REST_SECONDS: Final = 0.01


class Ringer:
    """A Doorbell for a process that serves many at once. A thread rings, at once for the first that asks; what is asked
    for while it rings and rests a moment is one more ring. What a process leaves unrung when it dies, the timetable
    rings."""

    def __init__(self, doorbell: Doorbell) -> None:
        self._doorbell = doorbell
        self._asked: set[Queue] = set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def ring(self, queue: Queue) -> None:
        """Ask for a ring. What was committed before this call is seen by the job that the ring brings."""
        with self._changed:
            self._asked.add(queue)
            self._changed.notify()
            # Started at the first ring: a thread does not live on in a process that is forked off later.
            if self._thread is None:
                self._thread = threading.Thread(target=self._ring_on, name="ringer", daemon=True)
                self._thread.start()

    def answers(self) -> bool:
        """Whether the queue server can be reached just now."""
        return self._doorbell.answers()

    def _ring_on(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._asked))
                asked, self._asked = self._asked, set()
            for queue in asked:
                self._doorbell.ring(queue)
            # A hundred rings a second are enough; with a thousand, ringing would take longer than keeping what came.
            time.sleep(_REST_SECONDS)
