"""Delivery status only moves forward, however receipts are ordered, and each counts once (promise 8)."""

import itertools
import threading
from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor

import pytest

from service.app import App
from service.domain.delivery import DeliveryStatus, DispatchState
from service.domain.flags import FlagReason
from service.store.tables import Message, Receipt
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import every, outbound

USUAL = (DeliveryStatus.QUEUED, DeliveryStatus.SENT, DeliveryStatus.DELIVERED)


def _welcome(app: App) -> Message:
    """The last of the texts, but for what repeats a lost one."""
    return [one for one in outbound(app) if one.again_of is None][-1]


def _report(app: App, delivery_status: DeliveryStatus, code: int | None = None) -> bool:
    welcome = _welcome(app)
    return record_receipt(app, ReceiptOfCarrier(welcome.provider_id or "", delivery_status, code, welcome.id))


def test_receipts_end_delivered_in_every_order(app: App, ana: int) -> None:
    for order in itertools.permutations(USUAL):
        with app.store.writing() as tx:
            tx.get_one(Message, _welcome(app).id).delivery_status = None
            for receipt in tx.query(Receipt):
                tx.delete(receipt)
        for reported in order:
            assert _report(app, reported)
        assert _welcome(app).delivery_status is DeliveryStatus.DELIVERED
    assert ana


def test_a_receipt_that_comes_twice_counts_once(app: App, ana: int) -> None:
    assert [_report(app, DeliveryStatus.SENT) for _ in range(3)] == [True, False, False]
    assert (len(every(app, Receipt)), ana) == (1, ana)


def test_a_receipt_changes_how_far_its_text_has_come_and_nothing_else(app: App, ana: int) -> None:
    before = _columns(_welcome(app))
    assert _report(app, DeliveryStatus.DELIVERED)
    after = _columns(_welcome(app))
    assert after.items() - before.items() == {("delivery_status", DeliveryStatus.DELIVERED)}
    (receipt,) = every(app, Receipt)
    assert (receipt.message_id, receipt.provider_id) == (after["id"], after["provider_id"])
    assert ana


def _columns(message: Message) -> dict[str, Hashable]:
    return {column.name: repr(getattr(message, column.name)) for column in Message.__table__.c} | {
        "delivery_status": message.delivery_status,
        "id": message.id,
        "provider_id": message.provider_id,
    }


def test_a_text_that_failed_stays_failed(app: App, ana: int) -> None:
    _report(app, DeliveryStatus.UNDELIVERED, 30008)
    _report(app, DeliveryStatus.SENT)
    _report(app, DeliveryStatus.DELIVERED)
    assert (_welcome(app).delivery_status, _welcome(app).error_code) == (DeliveryStatus.UNDELIVERED, 30008)
    assert ana


def test_a_dead_number_is_flagged_by_its_receipt(life: Life, app: App, ana: int) -> None:
    _report(app, DeliveryStatus.UNDELIVERED, 30006)
    assert FlagReason.NOT_ARRIVING in {flag.reason for flag in life.flags(ana)}


def test_receipts_that_come_at_once_on_four_connections_all_count(app: App, ana: int) -> None:
    start = threading.Barrier(3)

    def report(reported: DeliveryStatus) -> bool:
        start.wait()
        return _report(app, reported)

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(report, USUAL)) == [True, True, True]
    assert (_welcome(app).delivery_status, ana) == (DeliveryStatus.DELIVERED, ana)


def test_a_receipt_that_comes_before_our_own_record_is_kept_by_it(life: Life, app: App, mira: int) -> None:
    """Twilio reports "delivered" while the answer that tells the text's name is still on its way to us."""
    assert mira
    life.enroll("Ana", ANA, "Europe/London")
    [invitation] = outbound(app)
    early = ReceiptOfCarrier("SMe" + "0" * 31, DeliveryStatus.DELIVERED, message_id=invitation.id)
    life.move_to_local("Europe/London", "2026-03-02 08:30")
    assert record_receipt(app, early)
    life.move_to_local("Europe/London", "2026-03-02 10:00")
    [invitation] = outbound(app)
    assert (invitation.dispatch_state, invitation.delivery_status) == (DispatchState.HANDED_OVER, "delivered")
    assert life.texts_to(ANA) == [], "the carrier has it already"


@pytest.mark.parametrize("message_id", [None, 999_999])
def test_a_receipt_for_nothing_of_ours_changes_nothing(app: App, ana: int, message_id: int | None) -> None:
    before = [(one.id, one.delivery_status, one.dispatch_state) for one in outbound(app)]
    assert record_receipt(app, ReceiptOfCarrier("SM" + "d" * 32, DeliveryStatus.SENT, message_id=message_id))
    assert [(one.id, one.delivery_status, one.dispatch_state) for one in outbound(app)] == before
    assert ana


def test_a_receipt_of_a_first_try_leaves_the_second_alone(life: Life, app: App, ana: int) -> None:
    """A text went out twice after all, long ago: what the first one's receipts say is not about the second."""
    welcome = _welcome(app)
    late = ReceiptOfCarrier("SM" + "d" * 32, DeliveryStatus.FAILED, 30008, welcome.id)
    assert record_receipt(app, late)
    assert (_welcome(app).provider_id, _welcome(app).error_code) == (welcome.provider_id, None)
    assert life.flags(ana) == []


def test_a_texts_own_words_can_not_be_receipted(life: Life, app: App, ana: int) -> None:
    """An id that names a text from Ana, not to her."""
    life.texts_in(ANA, "hello")
    hers = [one for one in every(app, Message) if one.dispatch_state is None][-1]
    record_receipt(app, ReceiptOfCarrier("SM" + "d" * 32, DeliveryStatus.SENT, message_id=hers.id))
    after = next(one for one in every(app, Message) if one.id == hers.id)
    assert (after.dispatch_state, after.delivery_status, after.unread, ana) == (None, None, True, ana)
