"""What is wrong with our own account is told to every admin once, and to no client."""

from datetime import timedelta

import pytest

from service.app import App
from service.domain.delivery import Channel, DeliveryStatus, Purpose, Verdict
from service.ports import SendFailed
from service.store.tables import Message, Role
from service.usecases.record_receipt import ReceiptOfCarrier, record_receipt
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.outbox import queue_the_morning, row_of, send
from tests.usecases.rows import outbound


def _mails(app: App) -> list[Message]:
    """To staff, about the account."""
    return [one for one in outbound(app) if one.channel is Channel.EMAIL and "turns texts of ours away" in one.body]


def _turned_away(code: int | None = 20003) -> SendFailed:
    said = f"error {code}" if code else "HTTP 401"
    return SendFailed(f"Twilio answered {said}", verdict=Verdict.OURS_TO_FIX, code=code)


def _try_again(life: Life, *, times: int = 1) -> None:
    for _ in range(times):
        life.clock.pass_real(timedelta(minutes=5))
        life.work()


@pytest.mark.parametrize("code", [20003, 21606, 30034, None])
def test_every_admin_is_told_once_however_often_it_is_tried(
    life: Life, app: App, ana: int, omar: int, code: int | None
) -> None:
    life.staff("Odile Petit", "odile@example.org", Role.ADMIN)
    message = queue_the_morning(life)
    life.sms.fail_next = [_turned_away(code)] * 5
    send(app)
    _try_again(life, times=4)
    assert [one.address for one in _mails(app)] == ["omar@example.org", "odile@example.org"]
    told = _mails(app)[0]
    assert (told.purpose, told.client_id) == (Purpose.ALERT, None)
    assert message.body not in told.body
    assert ANA[1:] not in told.body
    assert (f"errors/{code}" if code else "Twilio answered HTTP 401") in told.body
    assert (life.flags(ana), omar) == ([], omar)


def test_when_it_has_worked_again_the_next_time_is_told_anew(life: Life, app: App, ana: int, omar: int) -> None:
    message = queue_the_morning(life)
    life.sms.fail_next = [_turned_away()]
    send(app)
    _try_again(life)
    assert row_of(app, message).handed_over_at is not None
    life.sms.fail_next = [_turned_away()]
    life.says(ANA, "HELP")
    assert (len(_mails(app)), ana, omar) == (2, ana, omar)


def test_another_fault_is_told_beside_the_first(life: Life, app: App, ana: int, omar: int) -> None:
    queue_the_morning(life)
    life.sms.fail_next = [_turned_away(), _turned_away(21606)]
    send(app)
    _try_again(life)
    assert len(_mails(app)) == 2
    assert {"error 20003" in one.body for one in _mails(app)} == {True, False}
    assert ana != omar


def test_a_text_that_another_client_gets_does_not_end_the_fault(life: Life, app: App, ana: int, omar: int) -> None:
    """A country that our account may not text stays closed, however many texts leave for others."""
    queue_the_morning(life)
    life.sms.fail_next = [_turned_away(21408)]
    send(app)
    life.texts_in("+447400199999", "HELP")
    life.work()
    life.sms.fail_next = [_turned_away(21408)]
    _try_again(life)
    assert (len(_mails(app)), ana, omar) == (1, ana, omar)


def test_a_receipt_tells_of_it_too_and_nothing_is_sent_again(life: Life, app: App, ana: int, omar: int) -> None:
    message = queue_the_morning(life)
    send(app)
    name = str(row_of(app, message).provider_id)
    record_receipt(app, ReceiptOfCarrier(name, DeliveryStatus.UNDELIVERED, 30007, message.id))
    life.work()
    [told] = _mails(app)
    assert "not sent again" in told.body
    assert (life.texts_to(ANA).count(message.body), ana, omar) == (1, ana, omar)


def test_a_fault_that_comes_back_after_a_quiet_day_is_news(life: Life, app: App, ana: int, omar: int) -> None:
    for _ in range(2):
        life.sms.fail_next = [_turned_away(21408)]
        life.says(ANA, "HELP")
        life.clock.pass_real(timedelta(days=1, minutes=1))
        life.sms.fail_next = [_turned_away(21606)]
        life.work()
    assert (len([one for one in _mails(app) if "error 21408" in one.body]), ana, omar) == (2, ana, omar)
