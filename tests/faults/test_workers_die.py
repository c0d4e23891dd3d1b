"""Workers die, and nobody gets a text twice or not at all (promises 1 and 3). On both databases."""

from functools import partial

from service.domain.delivery import DispatchState
from service.sandbox.faults import Fault, FaultKind
from tests.faults.hooked import OF_A_WORKER, Step
from tests.faults.practice import Practice, wait_for

ON_THE_WAY = (DispatchState.WAITING, DispatchState.CLAIMED, DispatchState.UNCONFIRMED)
_OF_A_BATCH = [step for step in OF_A_WORKER if step not in {Step.BEFORE_A_TEXT_IS_READ, Step.AFTER_A_TEXT_IS_READ}]


def test_a_worker_is_killed_at_every_step_and_everybody_gets_each_text_once(life: Practice) -> None:
    """Workers die one after the other, each at the next step, with texts of its own and those its forerunner left
    behind; each time the queue is flushed, so that only the rows know."""
    for step in _OF_A_BATCH:
        life.clients_fall_due(2)
        life.orders.die_at(step)
        wait_for(life.start_worker().is_killed)
        life.valkey.flush()
    for accepted in (True, False):
        _dies_during_a_call(life, accepted=accepted)
        life.valkey.flush()
    assert not life.all_handed_over()
    life.start_worker()
    wait_for(life.all_handed_over)
    assert set(life.texts_held().values()) == {1}


def _dies_during_a_call(life: Practice, *, accepted: bool) -> None:
    """The request has been read; `accepted` says whether the carrier took the text. The answer never comes."""
    (number,) = life.clients_fall_due(1)
    life.sandbox.add_fault(Fault(FaultKind.HANG, times=1, number=number, accepted=accepted))
    worker = life.start_worker()
    wait_for(lambda: not life.sandbox.faults())
    worker.kill()
    life.sandbox.clear_faults()


def test_a_worker_told_to_stop_finishes_its_batch_and_leaves_nothing_in_between(life: Practice) -> None:
    life.clients_fall_due(6)
    life.sandbox.add_fault(Fault(FaultKind.LATENCY, milliseconds=300))
    worker = life.start_worker()
    wait_for(lambda: life.rows_in(DispatchState.CLAIMED))
    worker.ask_to_end()
    assert worker.wait(30) == 0
    assert life.rows_in(DispatchState.CLAIMED, DispatchState.UNCONFIRMED) == 0
    life.sandbox.clear_faults()
    life.start_worker()
    wait_for(life.all_handed_over)
    assert set(life.texts_held().values()) == {1}


def test_a_worker_is_killed_while_it_reads_and_the_words_are_heard_once(life: Practice) -> None:
    life.start_web()
    worker = life.start_worker()
    numbers = life.clients_fall_due(2)
    wait_for(life.all_handed_over)
    for step, number in zip((Step.BEFORE_A_TEXT_IS_READ, Step.AFTER_A_TEXT_IS_READ), numbers, strict=True):
        life.orders.die_at(step)
        life.sandbox.text(number, "write the report")
        wait_for(worker.is_killed)
        life.valkey.flush()
        worker = life.start_worker()
        wait_for(partial(_answered, life, number))
        assert [message.unread for message in life.messages_of(number)] == [None, False, None]


def _answered(life: Practice, number: str) -> bool:
    return len(life.texts_to(number)) == 2 and life.rows_in(*ON_THE_WAY) == 0
