"""Rings and jobs fit together by name; the timetable rings for everything, until it is told to stop."""

import threading

import pytest
from rq.utils import import_attribute

from service.adapters import rq_doorbell
from service.ports import Queue
from workers.timetable import ring_until


class CountingBell(rq_doorbell.RqDoorbell):
    """A bell without a queue server: it counts."""

    def __init__(self, stop_after: int) -> None:
        self.stopped = threading.Event()
        self.rung: list[Queue] = []
        self._stop_after = stop_after

    def ring(self, queue: Queue) -> None:
        self.rung.append(queue)
        if len(self.rung) == self._stop_after:
            self.stopped.set()


@pytest.mark.parametrize("queue", Queue)
def test_every_queue_has_a_job_that_exists(queue: Queue) -> None:
    assert callable(import_attribute(rq_doorbell._JOBS[queue]))


def test_the_timetable_rings_for_all_that_may_have_been_forgotten() -> None:
    bell = CountingBell(stop_after=2 * len(Queue))
    ring_until(bell.stopped, bell, every_seconds=0.001)
    assert {bell.rung.count(queue) for queue in Queue} == {2}


def test_the_timetable_stops_at_once_however_long_its_pause() -> None:
    bell = CountingBell(stop_after=len(Queue))
    ring_until(bell.stopped, bell, every_seconds=3600)
    assert len(bell.rung) == len(Queue)


def test_inbound_is_emptied_first() -> None:
    """A text that came in may be a STOP, and it may be a cry for help."""
    assert next(iter(Queue)) is Queue.INBOUND
