"""Real processes die, and nobody gets a text twice or not at all (promises 1 and 3). On both databases."""

import signal
import time
from collections.abc import Iterator
from functools import partial

import pytest

from service.domain.delivery import DispatchState
from service.sandbox.faults import Fault, FaultKind
from tests.faults.practice import Practice, is_killed, practice, wait_for
from tests.faults.worker_that_stops import Step


@pytest.fixture
def life(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """A short path: a socket's has room for a hundred characters."""
    with practice(database_url, tmp_path_factory.mktemp("p")) as running:
        yield running


def test_a_worker_is_killed_at_every_step_and_everybody_gets_each_text_once(life: Practice) -> None:
    """Workers die one after the other, each at the next step, with texts of its own and those its forerunner left
    behind; each time the queue is flushed, so that only the rows know."""
    for step in Step:
        life.clients_fall_due(2)
        worker = life.start_worker(stop_at=step)
        wait_for(partial(is_killed, worker))
        life.flush_the_queue()
    assert not life.all_handed_over()
    restarted = time.monotonic()
    life.start_worker()
    wait_for(life.all_handed_over)
    assert time.monotonic() - restarted < 60
    assert set(life.texts_held().values()) == {1}


def test_a_worker_told_to_stop_finishes_its_batch_and_leaves_nothing_in_between(life: Practice) -> None:
    life.clients_fall_due(6)
    life.sandbox.add_fault(Fault(FaultKind.LATENCY, milliseconds=300))
    worker = life.start_worker()
    wait_for(lambda: life.rows_in(DispatchState.CLAIMED))
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(15) == 0
    assert life.rows_in(DispatchState.CLAIMED, DispatchState.UNCONFIRMED) == 0
    life.sandbox.clear_faults()
    life.start_worker()
    wait_for(life.all_handed_over)
    assert set(life.texts_held().values()) == {1}


def test_valkey_goes_away_and_comes_back_and_nobody_is_forgotten(life: Practice) -> None:
    life.start_worker()
    life.clients_fall_due(1)
    wait_for(life.all_handed_over)
    life.shut_the_queue_down()
    life.clients_fall_due(2)
    assert not life.all_handed_over()
    with life.another_queue():
        wait_for(life.all_handed_over)
    assert set(life.texts_held().values()) == {1}
