"""Every outcome of a send has its verdict, and none is ever blamed on the wrong person (delivery-rules, 3)."""

from datetime import timedelta

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent, ConsentState, Source
from service.domain.delivery import DeliveryStatus, DispatchState, Purpose, Verdict
from service.domain.flags import FlagReason
from service.ports import SendFailed
from service.store.tables import ConsentLog
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.outbox import REFUSED, pass_until_settled, queue_the_morning, row_of, send
from tests.usecases.rows import every, outbound


def _held(life: Life, body: str) -> int:
    return life.texts_to(ANA).count(body)


def test_a_carrier_out_of_reach_is_tried_again_with_growing_pauses(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [REFUSED] * 8
    pauses: list[float] = []
    while life.sms.fail_next:
        send(app)
        row = row_of(app, message)
        assert (row.dispatch_state, row.error_code) == (DispatchState.WAITING, None)
        assert row.retry_at is not None
        pauses.append((row.retry_at - life.clock.real_now()).total_seconds())
        life.clock.pass_real(row.retry_at - life.clock.real_now())
    assert pauses[:4] == sorted(pauses[:4])
    assert pauses[0] >= 2
    assert max(pauses) < 45, "within a minute of the carrier's return all is well again"
    assert send(app) == 1
    assert _held(life, message.body) == 1
    assert ana


def test_a_carrier_out_of_reach_for_the_whole_morning_means_missed(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [REFUSED] * 10_000
    for _ in range(19):
        send(app)
        life.clock.pass_real(timedelta(minutes=10))
    life.sms.fail_next = []
    life.work()
    assert row_of(app, message).dispatch_state is DispatchState.WITHHELD
    assert life.check_ins(ana)[0].state is CheckInState.MISSED
    assert _held(life, message.body) == 0


def test_a_reason_of_the_carriers_own_is_tried_a_bounded_number_of_times(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("Twilio answered error 21611", verdict=Verdict.RETRY, code=21611)] * 100
    for _ in range(20):
        send(app)
        life.clock.pass_real(timedelta(minutes=2))
    row = row_of(app, message)
    assert (row.dispatch_state, row.tries, row.error_code) == (DispatchState.FAILED, 6, 21611)
    assert life.check_ins(ana)[0].state is CheckInState.MISSED


def test_the_carrier_says_stopped_so_it_is_an_opt_out_we_missed(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("Twilio answered error 21610", verdict=Verdict.STOPPED, code=21610)]
    send(app)
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    last = every(app, ConsentLog)[-1]
    assert (last.client_id, last.event, last.source) == (ana, ConsentEvent.WITHDRAWN, Source.CARRIER)
    assert row_of(app, message).dispatch_state is DispatchState.WITHHELD
    assert life.check_ins(ana)[0].state is CheckInState.HELD
    life.move_to_local("Europe/London", "2026-03-05 12:00")
    assert _held(life, message.body) == 0
    assert len(life.texts_to(ANA)) == 2, "the invitation and the welcome; nothing since"


def test_the_carrier_says_stopped_in_a_receipt_and_it_counts_as_well(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    sid = life.sms.held[-1].provider_id
    record_receipt(app, ReceiptOfCarrier(sid, DeliveryStatus.FAILED, 21610, message.id))
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert every(app, ConsentLog)[-1].source is Source.CARRIER


def test_a_number_that_takes_no_texts_is_flagged(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("Twilio answered error 21614", verdict=Verdict.BAD_NUMBER, code=21614)]
    send(app)
    assert row_of(app, message).dispatch_state is DispatchState.FAILED
    assert FlagReason.NOT_ARRIVING in {flag.reason for flag in life.flags(ana)}
    assert life.check_ins(ana)[0].state is CheckInState.MISSED


def test_a_fault_of_our_account_is_never_blamed_on_ana(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("Twilio answered error 20003", verdict=Verdict.OURS_TO_FIX, code=20003)] * 3
    for _ in range(3):
        send(app)
        life.clock.pass_real(timedelta(minutes=5))
    assert row_of(app, message).dispatch_state is DispatchState.WAITING
    assert (life.flags(ana), life.client(ana).texts) == ([], ConsentState.GRANTED)
    assert life.check_ins(ana)[0].state is CheckInState.OPEN
    send(app)
    assert _held(life, message.body) == 1, "mended within its patience, it still goes"


def test_a_code_nobody_knows_is_shown_and_not_tried_again(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("Twilio answered error 99999", verdict=Verdict.UNKNOWN, code=99999)]
    send(app)
    pass_until_settled(life)
    row = row_of(app, message)
    assert (row.dispatch_state, row.error_code, row.reason) == (
        DispatchState.FAILED,
        99999,
        "Twilio answered error 99999",
    )
    assert _held(life, message.body) == 0
    assert ana


@pytest.mark.parametrize(
    "code_and_verdict", [(21610, Verdict.STOPPED), (21614, Verdict.BAD_NUMBER), (None, Verdict.RETRY)], ids=str
)
def test_what_befalls_ana_does_not_befall_ben(
    life: Life, app: App, ana: int, code_and_verdict: tuple[int | None, Verdict]
) -> None:
    code, verdict = code_and_verdict
    ben = _joins(life, BEN)
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    life.clock.pass_real(timedelta(minutes=1))
    life.sms.fail_next = [SendFailed("no", verdict=verdict, code=code)]
    life.work()
    states = {one.client_id: one.dispatch_state for one in outbound(app) if one.purpose is Purpose.PROMPT}
    assert states[ben] is DispatchState.HANDED_OVER
    assert states[ana] is not DispatchState.HANDED_OVER


def _joins(life: Life, phone: str) -> int:
    client_id = life.enroll("Ben", phone, "Europe/London")
    life.work()
    life.says(phone, "YES")
    return client_id
