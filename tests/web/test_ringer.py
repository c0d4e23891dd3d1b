"""Ringing beside a request: nobody waits for the queue, and no ring is lost."""

import threading
from queue import SimpleQueue

from service.ports import Queue
from service.web.ringer import Ringer


class _SlowDoorbell:
    """One that rings only when it is let."""

    def __init__(self) -> None:
        self.begun: SimpleQueue[Queue] = SimpleQueue()
        self.may_ring = threading.Semaphore(0)
        self.rung: SimpleQueue[Queue] = SimpleQueue()

    def ring(self, queue: Queue) -> None:
        self.begun.put(queue)
        assert self.may_ring.acquire(timeout=10)
        self.rung.put(queue)

    def answers(self) -> bool:
        return True


def test_whoever_asks_does_not_wait_and_what_came_meanwhile_is_one_more_ring() -> None:
    slow = _SlowDoorbell()
    ringer = Ringer(slow)
    ringer.ring(Queue.INBOUND)
    assert slow.begun.get(timeout=10) is Queue.INBOUND
    for _ in range(50):
        ringer.ring(Queue.INBOUND)
    assert slow.rung.empty()
    slow.may_ring.release()
    assert slow.rung.get(timeout=10) is Queue.INBOUND
    assert slow.begun.get(timeout=10) is Queue.INBOUND
    slow.may_ring.release()
    assert slow.rung.get(timeout=10) is Queue.INBOUND
    assert slow.begun.empty()


def test_each_queue_has_a_ring_of_its_own() -> None:
    slow = _SlowDoorbell()
    ringer = Ringer(slow)
    ringer.ring(Queue.INBOUND)
    assert slow.begun.get(timeout=10) is Queue.INBOUND
    ringer.ring(Queue.OUTBOX)
    slow.may_ring.release(2)
    assert slow.begun.get(timeout=10) is Queue.OUTBOX
    assert {slow.rung.get(timeout=10), slow.rung.get(timeout=10)} == {Queue.INBOUND, Queue.OUTBOX}
