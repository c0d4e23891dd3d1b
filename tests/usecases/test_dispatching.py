"""A text is never sent twice and never silently lost, whoever dies in between (promise 3)."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from service.adapters.memory import SetClock
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import DeliveryStatus, DispatchState, Purpose
from service.domain.phone import PhoneNumber
from service.effects.saying import queue_text
from service.ports import Clock, OutgoingSms
from service.usecases.dispatch_outbox import AT_ONCE, dispatch_outbox
from service.usecases.process_inbound import process_inbound
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.carriers import DeadlyCarrier, SlowForSome, TellingCarrier, WorkerDied, with_carrier
from tests.usecases.outbox import LOST, REFUSED, pass_until_settled, queue_the_morning, row_of, send, sweep
from tests.usecases.rows import outbound


def _held(life: Life, body: str) -> int:
    return life.texts_to(ANA).count(body)


@pytest.mark.parametrize("taken", [False, True], ids=["before the carrier had it", "after the carrier had it"])
def test_a_worker_dies_with_anas_text_and_she_gets_it_once_within_a_minute(
    life: Life, app: App, ana: int, taken: bool
) -> None:
    message = queue_the_morning(life)
    deadly = DeadlyCarrier(life.clock, held=life.sms.held, takes_it_first=taken)
    with pytest.raises(WorkerDied):
        send(with_carrier(app, deadly))
    assert row_of(app, message).dispatch_state is DispatchState.CLAIMED
    pass_until_settled(life)
    assert _held(life, message.body) == 1
    assert row_of(app, message).dispatch_state is DispatchState.HANDED_OVER
    assert life.check_ins(ana)[0].asked_at is not None


def test_while_nobody_knows_what_became_of_a_text_no_second_one_is_sent(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    with pytest.raises(WorkerDied):
        send(with_carrier(app, DeadlyCarrier(life.clock, held=life.sms.held)))
    life.clock.pass_real(timedelta(seconds=19))
    life.work()
    assert row_of(app, message).dispatch_state is DispatchState.CLAIMED
    life.clock.pass_real(timedelta(seconds=2))
    life.work()
    assert row_of(app, message).dispatch_state is DispatchState.UNCONFIRMED
    assert row_of(app, message).look_ups == 1, "one look has found nothing; a second one, 15 seconds later, must agree"
    life.clock.pass_real(timedelta(seconds=14))
    life.work()
    assert _held(life, message.body) == 0
    life.clock.pass_real(timedelta(seconds=2))
    life.work()
    assert _held(life, message.body) == 1
    assert ana


def test_a_lost_text_that_is_late_by_now_is_missed_not_sent(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    with pytest.raises(WorkerDied):
        send(with_carrier(app, DeadlyCarrier(life.clock, held=life.sms.held)))
    life.clock.pass_real(timedelta(hours=4))
    life.work()
    life.clock.pass_real(timedelta(seconds=16))
    life.work()
    assert row_of(app, message).dispatch_state is DispatchState.WITHHELD
    assert life.check_ins(ana)[0].state is CheckInState.MISSED
    assert _held(life, message.body) == 0


def test_an_answer_that_got_lost_is_found_at_the_carrier(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next, life.sms.take_but_fail = [LOST], True
    send(app)
    assert row_of(app, message).dispatch_state is DispatchState.UNCONFIRMED
    pass_until_settled(life, 20)
    found = row_of(app, message)
    assert (found.dispatch_state, found.reason) == (DispatchState.HANDED_OVER, "found at the carrier")
    assert found.provider_id == life.sms.held[-1].provider_id
    assert _held(life, message.body) == 1
    assert life.check_ins(ana)[0].state is CheckInState.OPEN


def test_an_answer_that_got_lost_with_the_text_is_sent_again_once(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [LOST]
    send(app)
    pass_until_settled(life)
    assert _held(life, message.body) == 1
    assert life.check_ins(ana)[0].asked_at is not None


def test_a_receipt_while_the_text_is_claimed_is_proof_enough(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    with pytest.raises(WorkerDied):
        send(with_carrier(app, DeadlyCarrier(life.clock, held=life.sms.held, takes_it_first=True)))
    sid = life.sms.held[-1].provider_id
    record_receipt(app, ReceiptOfCarrier(sid, DeliveryStatus.SENT, message_id=message.id))
    proven = row_of(app, message)
    assert (proven.dispatch_state, proven.provider_id) == (DispatchState.HANDED_OVER, sid)
    pass_until_settled(life)
    assert _held(life, message.body) == 1, "a text that the carrier has reported on is never sent again"
    assert life.check_ins(ana)[0].asked_at is not None


def test_a_receipt_for_a_text_that_waits_to_be_sent_again_keeps_it_back(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [LOST]
    send(app)
    for _ in range(3):
        life.clock.pass_real(timedelta(seconds=15))
        sweep(app)
    assert row_of(app, message).dispatch_state is DispatchState.WAITING
    record_receipt(app, ReceiptOfCarrier("SM" + "c" * 32, DeliveryStatus.DELIVERED, message_id=message.id))
    pass_until_settled(life)
    assert _held(life, message.body) == 0
    assert (ana, row_of(app, message).delivery_status) == (ana, DeliveryStatus.DELIVERED)


def test_a_worker_that_slept_over_its_claim_does_not_send(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)

    @event.listens_for(app.store.engine, "commit", once=True)
    def the_machine_sleeps(_: object) -> None:
        """For a minute, right after the claim."""
        life.clock.pass_real(timedelta(minutes=1))

    assert send(app) == 0
    assert _held(life, message.body) == 0
    pass_until_settled(life)
    assert _held(life, message.body) == 1
    assert ana


def test_a_worker_that_comes_back_too_late_does_not_undo_another_ones_claim(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)

    def the_other_one(_: OutgoingSms) -> None:
        """The lease ends; a sweep finds the text at the carrier."""
        life.clock.pass_real(timedelta(seconds=31))
        sweep(app)

    send(with_carrier(app, TellingCarrier(life.clock, held=life.sms.held, meanwhile=the_other_one, then=REFUSED)))
    pass_until_settled(life)
    assert row_of(app, message).dispatch_state is DispatchState.HANDED_OVER
    assert _held(life, message.body) == 1
    assert ana


def test_the_same_words_twice_in_flight_are_told_apart(life: Life, app: App, ana: int) -> None:
    """The first of two equal texts got lost; while the second is on its way, what the carrier holds could be either."""
    life.move_to_local("Europe/London", "2026-03-03 10:00")
    for _ in range(2):
        life.texts_in(ANA, "HELP")
    process_inbound(app, life.clock.real_now() + timedelta(seconds=5))

    def a_sweep_comes_by(_: OutgoingSms) -> None:
        life.clock.pass_real(timedelta(seconds=16))
        sweep(app)

    carrier = TellingCarrier(life.clock, held=life.sms.held, meanwhile=a_sweep_comes_by, fail_next=[LOST])
    send(with_carrier(app, carrier))
    pass_until_settled(life)
    help_texts = [one for one in outbound(app) if one.client_id == ana and one.body == life.texts_to(ANA)[-1]]
    assert [one.dispatch_state for one in help_texts] == [DispatchState.HANDED_OVER] * 2
    assert {one.provider_id for one in help_texts} <= {text.provider_id for text in life.sms.held}
    assert len({one.provider_id for one in help_texts}) == _held(life, help_texts[0].body) == 2


def test_two_workers_never_send_the_same_text(life: Life, app: App, mira: int) -> None:
    assert mira
    numbers = [f"+44740012{number:04}" for number in range(3400, 3430)]
    for number in numbers:
        life.enroll("Ana", number, "Europe/London")
    life.clock.pass_real(timedelta(hours=1))
    start = threading.Barrier(3)

    def work(_: int) -> int:
        start.wait()
        return send(app)

    with ThreadPoolExecutor(3) as pool:
        handed_over = sum(pool.map(work, range(3)))
    assert (handed_over, len(life.sms.held)) == (30, 30)
    assert {text.to for text in life.sms.held} == set(numbers)


def test_one_that_hangs_keeps_no_other_outcome_unrecorded(life: Life, app: App, ana: int) -> None:
    """Ben's text hangs; Ana's is recorded meanwhile, so that her answer finds its question."""
    life.enroll("Ben", BEN, "Europe/London")
    send(app)
    message = queue_the_morning(life)
    life.texts_in(BEN, "HELP")
    process_inbound(app, life.clock.real_now() + timedelta(seconds=5))
    carrier = SlowForSome(life.clock, held=life.sms.held, slow=frozenset({BEN}))

    async def both() -> DispatchState | None:
        sending = asyncio.ensure_future(
            dispatch_outbox(with_carrier(app, carrier), app.clock.real_now() + timedelta(seconds=5))
        )
        async with asyncio.timeout(5):
            while row_of(app, message).dispatch_state in {DispatchState.WAITING, DispatchState.CLAIMED}:
                await asyncio.sleep(0.01)
        seen = row_of(app, message).dispatch_state
        carrier.let_go.set()
        await sending
        return seen

    assert asyncio.run(both()) is DispatchState.HANDED_OVER
    assert ana


def test_a_full_line_to_a_slow_carrier_is_no_reason_to_stop(app: App, clock: SetClock) -> None:
    """As many calls are open as may be; when they end, the texts behind them go on."""
    many, counting = AT_ONCE + 1, _CountingClock(clock)
    numbers = [f"+4474{number:08}" for number in range(many)]
    with app.store.writing() as tx:
        for number in numbers:
            queue_text(tx, "Noted.", Purpose.ANSWER, PhoneNumber(number), app.clock.now())
    carrier = SlowForSome(clock, slow=frozenset(numbers))
    slow = replace(with_carrier(app, carrier), clock=counting)

    async def work() -> int:
        sending = asyncio.ensure_future(dispatch_outbox(slow, app.clock.real_now() + timedelta(seconds=30)))
        async with asyncio.timeout(20):
            while carrier.asked < AT_ONCE:
                await asyncio.sleep(0.01)
            looks = counting.asked
            while counting.asked < looks + 2:
                await asyncio.sleep(0.01)
            carrier.let_go.set()
            return await sending

    assert asyncio.run(work()) == many


@dataclass
class _CountingClock:
    """Says how often it was asked."""

    real: Clock
    asked: int = 0

    def now(self) -> datetime:
        return self.real.now()

    def real_now(self) -> datetime:
        self.asked += 1
        return self.real.real_now()


def test_an_answer_quicker_than_our_record_lands_on_its_question(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    with pytest.raises(WorkerDied):
        send(with_carrier(app, DeadlyCarrier(life.clock, held=life.sms.held, takes_it_first=True)))
    assert message.check_in_id == life.check_ins(ana)[0].id
    life.says(ANA, "ring Sam")
    assert [goal.words for goal in life.goals(ana)] == ["ring Sam"]
    assert life.check_ins(ana)[0].state is CheckInState.ANSWERED
    pass_until_settled(life)
    assert life.check_ins(ana)[0].state is CheckInState.ANSWERED


def test_an_answer_leaves_before_a_prompt_and_one_text_at_a_time(life: Life, app: App, ana: int) -> None:
    assert ana
    prompt = queue_the_morning(life)
    life.texts_in(ANA, "HELP")
    life.work()
    told = life.texts_to(ANA)
    assert told[-1] == prompt.body
    assert "STOP to stop" in told[-2]
    assert outbound(app)[-1].purpose is Purpose.ANSWER
