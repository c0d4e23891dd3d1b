"""Texts leave within the sender's rate and the sender's day; what must wait keeps no worker waiting."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from service.adapters.memory import MemoryDoorbell, MemoryRate, SetClock
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import DispatchState, Priority, Purpose
from service.domain.phone import PhoneNumber
from service.effects.saying import queue_text
from service.ports import Queue
from service.settings import load_settings
from service.store.tables import Message
from service.usecases.dispatch_outbox import dispatch_outbox
from tests.conftest import BEN
from tests.life import Life
from tests.usecases.outbox import queue_the_morning, row_of, send
from tests.usecases.rows import change, outbound

LONG = "An answer of two segments. " * 7


def _with_rate(app: App, clock: SetClock, segments: int) -> App:
    return replace(app, rate=MemoryRate(clock, segments))


def _answer(app: App, client_id: int | None, to: str, body: str = "Noted.", purpose: Purpose = Purpose.ANSWER) -> int:
    with app.store.writing() as tx:
        message = queue_text(tx, body, purpose, PhoneNumber(to), app.clock.now(), client_id=client_id)
        tx.flush()
        return message.id


def _strangers(app: App, many: int, body: str = "Noted.") -> None:
    for number in range(many):
        _answer(app, None, f"+44740012{3400 + number:04}", body)


def _waiting(app: App) -> int:
    return sum(one.dispatch_state is DispatchState.WAITING for one in outbound(app))


def test_no_more_leaves_than_the_rate_carries_and_the_rest_when_its_turn_comes(
    life: Life, app: App, clock: SetClock
) -> None:
    slow = _with_rate(app, clock, 10)
    _strangers(slow, 25)
    assert send(slow) == 10
    assert send(slow) == 0
    assert life.sms.held[0].to != life.sms.held[-1].to
    for expected in (10, 5):
        clock.pass_real(timedelta(seconds=10))
        assert send(slow) == expected


def test_a_long_text_costs_what_it_weighs(app: App, clock: SetClock) -> None:
    slow = _with_rate(app, clock, 10)
    _strangers(slow, 6, LONG)
    assert send(slow) == 5


def test_a_text_of_more_than_the_rate_ever_allows_still_leaves(app: App, clock: SetClock) -> None:
    slow = _with_rate(app, clock, 1)
    _strangers(slow, 2, LONG)
    assert send(slow) == 1
    clock.pass_real(timedelta(seconds=10))
    assert send(slow) == 1


def test_when_the_rate_is_used_up_help_is_the_next_to_leave(life: Life, app: App, clock: SetClock) -> None:
    slow = _with_rate(app, clock, 2)
    _strangers(slow, 4)
    send(slow)
    _answer(slow, None, BEN, "Call 999.", Purpose.HELP_LINES)
    clock.pass_real(timedelta(seconds=10))
    send(slow)
    assert life.sms.held[2].body == "Call 999."


def test_a_text_that_may_not_leave_costs_nothing_of_the_rate(life: Life, app: App, ana: int, clock: SetClock) -> None:
    """Its tokens carry the next one instead."""
    message = queue_the_morning(life)
    change(app, Message, message.id, useful_until=clock.now(), priority=Priority.HELP)
    slow = _with_rate(app, clock, 1)
    _answer(app, None, BEN)
    assert send(slow) == 1
    assert (row_of(app, message).dispatch_state, ana) == (DispatchState.WITHHELD, ana)


def test_what_must_wait_is_rung_for_when_its_turn_comes(app: App, clock: SetClock) -> None:
    """The job ends at once: a worker that slept would keep a text that comes in waiting."""
    rate = MemoryRate(clock, 1, timedelta(milliseconds=50))
    slow = replace(app, rate=rate)
    _strangers(slow, 2)

    async def work() -> list[Queue]:
        bell = _Bell(asyncio.Event())
        patient = replace(slow, doorbell=bell)
        assert await dispatch_outbox(patient, clock.real_now() + timedelta(seconds=5)) == 1
        async with asyncio.timeout(5):
            await bell.heard.wait()
        return bell.rung

    assert asyncio.run(work()) == [Queue.OUTBOX]


class _Bell(MemoryDoorbell):
    def __init__(self, heard: asyncio.Event) -> None:
        super().__init__()
        self.heard = heard

    def ring(self, queue: Queue) -> None:
        super().ring(queue)
        self.heard.set()


def _with_a_day_of(app: App, segments: int) -> App:
    return replace(app, settings=load_settings(_env_file=None, segments_per_day=segments))


def test_a_prompt_beyond_the_senders_day_is_held_and_an_answer_leaves(life: Life, app: App, ana: int) -> None:
    few = _with_a_day_of(app, 1)
    message = queue_the_morning(life)
    _answer(app, None, BEN)
    assert send(few) == 1
    withheld = row_of(app, message)
    assert (withheld.dispatch_state, withheld.reason) == (
        DispatchState.WITHHELD,
        "the sender has sent all that it may today",
    )
    assert life.check_ins(ana)[0].state is CheckInState.HELD


def test_a_new_day_of_the_senders_begins_at_midnight_pacific(life: Life, app: App, ana: int, clock: SetClock) -> None:
    """An invitation may wait so long; a prompt for the morning may not."""
    few = _with_a_day_of(app, 1)
    message = queue_the_morning(life)
    _answer(app, None, BEN)
    change(app, Message, message.id, useful_until=clock.now() + timedelta(days=2))
    assert send(few) == 1
    row = row_of(app, message)
    # 09:00 in London on 3 March is 01:00 on the Pacific coast.
    assert (row.dispatch_state, row.send_at) == (DispatchState.WAITING, datetime(2026, 3, 4, 8, tzinfo=UTC))
    clock.pass_real(timedelta(days=1))
    assert (send(few), ana) == (1, ana)


def test_whoever_has_no_daily_limit_counts_nothing(app: App) -> None:
    _strangers(app, 3)
    assert send(app) == 3
    assert _waiting(app) == 0
