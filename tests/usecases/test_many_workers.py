"""Two timetables and five workers at once, on one database: everybody gets each text once, and nobody is forgotten."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from service.app import App
from service.domain.delivery import DispatchState
from service.usecases.process_inbound import process_inbound
from service.usecases.tick import tick
from tests.life import Life
from tests.usecases.outbox import send
from tests.usecases.rows import inbound, outbound

ZONES = ("Europe/London", "Africa/Abidjan", "Europe/Lisbon")
CLIENTS = 12
_PATIENCE_SECONDS = 60
_BETWEEN_RINGS_SECONDS = 0.1


def _until_done(works: list[Callable[[], object]], is_done: Callable[[], bool]) -> None:
    """All of them work at once, over and over, until it is done."""
    start, over = threading.Barrier(len(works)), threading.Event()

    def repeat(work: Callable[[], object]) -> None:
        start.wait()
        while not over.wait(_BETWEEN_RINGS_SECONDS):
            work()
            if is_done():
                over.set()

    timer = threading.Timer(_PATIENCE_SECONDS, over.set)
    timer.start()
    with ThreadPoolExecutor(len(works)) as pool:
        for worked in [pool.submit(repeat, work) for work in works]:
            worked.result()
    timer.cancel()
    assert is_done(), "within a minute"


def test_two_timetables_and_five_workers_double_nothing_and_lose_nothing(life: Life, app: App, mira: int) -> None:
    numbers = [f"+44740012{3400 + place:04}" for place in range(CLIENTS)]
    for place, number in enumerate(numbers):
        life.enroll("Ana", number, ZONES[place % len(ZONES)])
    life.move_to_local("Europe/London", "2026-03-02 10:00")
    for number in numbers:
        life.texts_in(number, "YES")
    life.work()
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    before = Counter(text.to for text in life.sms.held)
    life.clock.pass_real(timedelta(minutes=1))
    for number in numbers[::2]:
        life.texts_in(number, "HELP")

    def work() -> None:
        process_inbound(app, app.clock.real_now() + timedelta(seconds=5))
        send(app)

    def plan() -> None:
        tick(app, app.clock.real_now() + timedelta(seconds=5))

    def got() -> Counter[str]:
        return Counter(text.to for text in life.sms.held) - before

    def is_done() -> bool:
        return set(got()) == set(numbers) and not any(message.unread for message in inbound(app))

    _until_done([plan, plan, work, work, work, work, work], is_done)
    # Whoever was just writing is asked a little later.
    life.clock.pass_real(timedelta(minutes=30))
    life.work()
    assert {got()[number] for number in numbers[::2]} == {2}, "an answer and the morning's question"
    assert {got()[number] for number in numbers[1::2]} == {1}
    assert {one.dispatch_state for one in outbound(app)} <= {DispatchState.HANDED_OVER, DispatchState.WITHHELD}
    assert {one.tries for one in outbound(app) if one.dispatch_state is DispatchState.HANDED_OVER} == {1}
    assert mira
