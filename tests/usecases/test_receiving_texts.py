"""A text that comes in counts once, however often it is brought, and nothing of it is lost (promise 2)."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from service.adapters.memory import MemoryDoorbell
from service.app import App
from service.domain.consent import ConsentState
from service.domain.flags import FlagReason
from service.domain.phone import PhoneNumber
from service.domain.replies import Kind
from service.ports import Queue
from service.usecases.process_inbound import process_inbound
from service.usecases.receive_sms import IncomingSms, receive_sms
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.rows import enroll_by_code, inbound, make_unreadable


def _text(body: str) -> IncomingSms:
    return IncomingSms("SM" + "9" * 32, PhoneNumber(ANA), body)


def _read_all(app: App) -> int:
    return process_inbound(app, app.clock.real_now() + timedelta(seconds=5))


def test_a_text_that_twilio_brings_twice_is_kept_once(app: App, ana: int) -> None:
    assert (receive_sms(app, _text("hello")), receive_sms(app, _text("hello"))) == (True, False)
    assert [message.body for message in inbound(app) if message.client_id == ana].count("hello") == 1


def test_a_text_brought_again_after_it_was_read_changes_nothing(life: Life, app: App, ana: int) -> None:
    receive_sms(app, _text("stop"))
    life.work()
    told, log = life.texts_to(ANA), inbound(app)[-1]
    assert not receive_sms(app, _text("stop"))
    life.work()
    assert life.texts_to(ANA) == told
    assert (inbound(app)[-1].id, inbound(app)[-1].unread, life.client(ana).texts) == (log.id, False, "withdrawn")


def test_one_text_brought_by_four_connections_at_once_is_kept_once(app: App, ana: int) -> None:
    start = threading.Barrier(4)

    def bring(_: int) -> bool:
        start.wait()
        return receive_sms(app, _text("hello"))

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(bring, range(4))) == [False, False, False, True]
    assert inbound(app)[-1].client_id == ana


def test_the_bell_is_rung_only_once_the_row_is_there(app: App, ana: int) -> None:
    rows_at_the_ring: list[int] = []

    class Looking(MemoryDoorbell):
        def ring(self, queue: Queue) -> None:
            if queue is Queue.INBOUND:
                rows_at_the_ring.append(len(inbound(app)))

    before = len(inbound(app))
    receive_sms(replace(app, doorbell=Looking()), _text("hello"))
    assert rows_at_the_ring == [before + 1]
    assert inbound(app)[-1].client_id == ana


def test_words_with_a_nul_among_them_are_kept(app: App, ana: int) -> None:
    assert receive_sms(app, _text("before\0after"))
    assert (inbound(app)[-1].client_id, inbound(app)[-1].body) == (ana, "before\N{REPLACEMENT CHARACTER}after")


def test_two_texts_of_ana_on_two_workers_both_count(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "update the risk log")
    life.move_to_local("Europe/London", "2026-03-03 19:30")
    life.texts_in(ANA, "partly")
    life.texts_in(ANA, "i want to die")
    start = threading.Barrier(2)

    def work(_: int) -> int:
        start.wait()
        return _read_all(app)

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(work, range(2))) == 2
    assert life.check_ins(ana)[-1].answer is Kind.PARTLY
    assert FlagReason.CRISIS in {flag.reason for flag in life.flags(ana)}


def test_a_text_nobody_can_read_is_flagged_after_three_tries_and_holds_nothing(life: Life, app: App, ana: int) -> None:
    life.texts_in(ANA, "hello")
    make_unreadable(app, ana)
    assert _read_all(app) == 0
    last = inbound(app)[-1]
    assert (last.unread, last.tries, last.read_as) == (False, 3, {"kind": "unreadable"})
    assert FlagReason.UNREADABLE in {flag.reason for flag in life.flags(ana)}


def test_one_text_nobody_can_read_keeps_nobody_else_waiting(life: Life, app: App, ana: int) -> None:
    ben = life.enroll("Ben", BEN, "America/New_York")
    life.texts_in(ANA, "hello")
    make_unreadable(app, ana)
    life.texts_in(BEN, "stop")
    _read_all(app)
    assert life.client(ben).texts is ConsentState.WITHDRAWN


def test_somebody_who_joins_and_stops_in_one_breath_has_stopped(life: Life, app: App, mira: int) -> None:
    assert mira
    ben = enroll_by_code(app, "Ben", "America/New_York")
    life.texts_in(BEN, f"RISE {ben.join_code}")
    life.texts_in(BEN, "stop")
    life.work()
    assert life.client(ben.client_id).texts is ConsentState.WITHDRAWN
    [confirmation] = life.texts_to(BEN)
    assert "unsubscribed" in confirmation
