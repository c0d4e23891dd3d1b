"""A text that the carrier took and then lost leaves once more, as often as that helps and never beside its first."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import DeliveryStatus, DispatchState, Purpose
from service.domain.flags import FlagReason
from service.effects.lost_texts import AGAIN_AFTER
from service.store.tables import Message
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.outbox import queue_the_morning, row_of, send
from tests.usecases.rows import outbound


def _loses(app: App, message: Message, code: int = 30003) -> None:
    """The carrier reports that it could not deliver this very text."""
    name = row_of(app, message).provider_id
    record_receipt(app, ReceiptOfCarrier(str(name), DeliveryStatus.UNDELIVERED, code, message.id))


def _repeats(app: App, message: Message) -> list[Message]:
    return [one for one in outbound(app) if one.again_of == message.id]


def _held(life: Life, body: str) -> int:
    return life.texts_to(ANA).count(body)


@pytest.mark.parametrize("code", [30001, 30003, 30008, 30017, 30022, 30450])
def test_a_morning_that_the_carrier_lost_leaves_once_more(life: Life, app: App, ana: int, code: int) -> None:
    message = queue_the_morning(life)
    send(app)
    _loses(app, message, code)
    [again] = _repeats(app, message)
    assert (again.body, again.check_in_id, again.purpose) == (message.body, message.check_in_id, Purpose.PROMPT)
    life.work()
    assert _held(life, message.body) == 1, "not at once: what was in its way is still there"
    life.clock.pass_real(AGAIN_AFTER[0])
    life.work()
    assert _held(life, message.body) == 2
    assert row_of(app, message).delivery_status is DeliveryStatus.UNDELIVERED
    assert row_of(app, again).dispatch_state is DispatchState.HANDED_OVER
    assert [one.state for one in life.check_ins(ana)] == [CheckInState.OPEN]


def test_it_is_tried_a_bounded_number_of_times(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    for pause in (timedelta(0), *AGAIN_AFTER, timedelta(hours=1)):
        life.clock.pass_real(pause)
        life.work()
        last = [one for one in outbound(app) if one.body == message.body][-1]
        if row_of(app, last).delivery_status is not DeliveryStatus.UNDELIVERED:
            _loses(app, last)
    assert _held(life, message.body) == 1 + len(AGAIN_AFTER)
    assert life.flags(ana) == [], "one text, however often it was tried"


def test_a_receipt_that_comes_twice_or_late_starts_no_second_repetition(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    name = str(row_of(app, message).provider_id)
    start = threading.Barrier(3)

    def report(delivery_status: DeliveryStatus) -> None:
        start.wait()
        record_receipt(app, ReceiptOfCarrier(name, delivery_status, 30003, message.id))

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(report, [DeliveryStatus.UNDELIVERED, DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED]))
    record_receipt(app, ReceiptOfCarrier(name, DeliveryStatus.SENT, None, message.id))
    life.clock.pass_real(AGAIN_AFTER[0])
    life.work()
    assert (len(_repeats(app, message)), _held(life, message.body), ana) == (1, 2, ana)


def test_past_its_time_it_is_not_sent_again(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    life.clock.pass_real(timedelta(hours=2, minutes=59))
    _loses(app, message)
    assert (_repeats(app, message), ana) == ([], ana)


def test_answered_meanwhile_it_is_not_asked_again(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    _loses(app, message)
    life.says(ANA, "ring Sam")
    life.clock.pass_real(AGAIN_AFTER[0])
    life.work()
    [again] = _repeats(app, message)
    assert (again.dispatch_state, again.reason) == (DispatchState.WITHHELD, "its question is closed already")
    assert _held(life, message.body) == 1
    assert life.check_ins(ana)[0].state is CheckInState.ANSWERED


def test_after_a_stop_it_is_not_sent_again(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    _loses(app, message)
    life.says(ANA, "STOP")
    life.clock.pass_real(AGAIN_AFTER[0])
    life.work()
    assert (_held(life, message.body), ana) == (1, ana)


def test_an_acknowledgment_is_not_repeated_once_the_conversation_has_gone_on(life: Life, app: App, ana: int) -> None:
    life.says(ANA, "HELP")
    answer = outbound(app)[-1]
    life.says(ANA, "thanks, HELP")
    _loses(app, answer)
    assert (_repeats(app, answer), ana) == ([], ana)


def test_help_lines_are_sent_again_whatever_has_been_said_since(life: Life, app: App, ana: int) -> None:
    life.says(ANA, "i want to kill myself")
    [help_text] = [one for one in outbound(app) if one.purpose is Purpose.HELP_LINES]
    life.texts_in(ANA, "are you there")
    _loses(app, help_text)
    life.clock.pass_real(AGAIN_AFTER[0])
    life.work()
    assert (_held(life, help_text.body), ana) == (2, ana)


def test_a_day_that_is_used_up_at_the_carrier_is_waited_for(life: Life, app: App, ana: int) -> None:
    """30023: midnight on the Pacific coast is eight in the morning in London."""
    message = queue_the_morning(life)
    send(app)
    _loses(app, message, 30023)
    assert _repeats(app, message) == [], "the prompt is of no use by then"
    life.says(ANA, "i want to kill myself")
    [help_text] = [one for one in outbound(app) if one.purpose is Purpose.HELP_LINES]
    _loses(app, help_text, 30027)
    [again] = _repeats(app, help_text)
    assert (again.send_at, ana) == (datetime(2026, 3, 4, 8, tzinfo=UTC), ana)


@pytest.mark.parametrize("code", [30036, 30007, 30005, 99999, None])
def test_what_was_lost_for_another_reason_is_not_sent_again(life: Life, app: App, ana: int, code: int | None) -> None:
    message = queue_the_morning(life)
    send(app)
    name = str(row_of(app, message).provider_id)
    record_receipt(app, ReceiptOfCarrier(name, DeliveryStatus.FAILED, code, message.id))
    assert _repeats(app, message) == []
    assert ({flag.reason for flag in life.flags(ana)} == {FlagReason.NOT_ARRIVING}) is (code == 30005)
