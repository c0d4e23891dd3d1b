"""The doorbell on a real Valkey: rings coalesce, none is swallowed by a drain, and losing one costs nobody anything."""

import socket
import time
from collections.abc import Iterator

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq.serializers import JSONSerializer

from service.adapters.embedded_valkey import embedded_valkey
from service.adapters.rq_doorbell import PREFIX, RqDoorbell
from service.ports import Queue

PATIENCE = 0.6


@pytest.fixture
def queue_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    directory = tmp_path_factory.mktemp("v")
    with embedded_valkey(directory, directory / "valkey.sock") as url:
        yield url


def _jobs(queue_url: str, queue: Queue) -> list[str | None]:
    with Redis.from_url(queue_url) as valkey:
        return [job.func_name for job in RqQueue(PREFIX + queue, connection=valkey, serializer=JSONSerializer).jobs]


def _seconds(doorbell: RqDoorbell, queue: Queue = Queue.OUTBOX) -> float:
    began = time.monotonic()
    doorbell.ring(queue)
    return time.monotonic() - began


def test_a_hundred_rings_are_one_job(queue_url: str) -> None:
    doorbell = RqDoorbell(queue_url)
    for _ in range(100):
        doorbell.ring(Queue.OUTBOX)
    assert _jobs(queue_url, Queue.OUTBOX) == ["workers.jobs.empty_outbox"]


def test_each_queue_has_its_own_bell(queue_url: str) -> None:
    doorbell = RqDoorbell(queue_url)
    for queue in Queue:
        doorbell.ring(queue)
    assert [len(_jobs(queue_url, queue)) for queue in Queue] == [1] * len(Queue)


def test_a_ring_during_a_drain_makes_a_new_job(queue_url: str) -> None:
    """The job clears the flag before its first look: a row that came after that look has a ring of its own."""
    doorbell = RqDoorbell(queue_url)
    doorbell.ring(Queue.INBOUND)
    doorbell.answered(Queue.INBOUND)
    doorbell.ring(Queue.INBOUND)
    assert len(_jobs(queue_url, Queue.INBOUND)) == 2


def test_after_a_flush_the_next_ring_is_heard(queue_url: str) -> None:
    doorbell = RqDoorbell(queue_url)
    doorbell.ring(Queue.OUTBOX)
    with Redis.from_url(queue_url) as valkey:
        valkey.flushall()
    doorbell.ring(Queue.OUTBOX)
    assert len(_jobs(queue_url, Queue.OUTBOX)) == 1


def test_the_flag_of_a_ring_that_was_lost_goes_away_by_itself(queue_url: str) -> None:
    doorbell = RqDoorbell(queue_url)
    doorbell.ring(Queue.OUTBOX)
    with Redis.from_url(queue_url) as valkey:
        flag = f"{PREFIX}rung:{Queue.OUTBOX}"
        assert 0 < valkey.ttl(flag) <= 5


def test_a_job_carries_no_words_and_no_numbers(queue_url: str) -> None:
    RqDoorbell(queue_url).ring(Queue.INBOUND)
    with Redis.from_url(queue_url) as valkey:
        [job] = RqQueue(PREFIX + Queue.INBOUND, connection=valkey, serializer=JSONSerializer).jobs
        assert (job.args, job.kwargs) == ([], {})


def test_while_valkey_is_away_a_ring_is_quick_and_raises_nothing(queue_url: str) -> None:
    away = RqDoorbell(queue_url.replace("valkey.sock", "nobody.sock"))
    assert _seconds(away) < PATIENCE
    away.answered(Queue.OUTBOX)


def test_a_valkey_that_hangs_does_not_hold_the_webhook() -> None:
    with socket.create_server(("127.0.0.1", 0)) as hanging:
        doorbell = RqDoorbell(f"redis://127.0.0.1:{hanging.getsockname()[1]}")
        assert _seconds(doorbell) < PATIENCE
        assert _seconds(doorbell) < PATIENCE


def test_a_valkey_that_comes_back_is_rung_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    directory = tmp_path_factory.mktemp("v")
    path = directory / "valkey.sock"
    with embedded_valkey(directory, path) as url:
        doorbell = RqDoorbell(url)
        doorbell.ring(Queue.TICK)
    doorbell.ring(Queue.TICK)
    with embedded_valkey(directory, path) as url:
        doorbell.ring(Queue.TICK)
        assert _jobs(url, Queue.TICK) == ["workers.jobs.tick"]
