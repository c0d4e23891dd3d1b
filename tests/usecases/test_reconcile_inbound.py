"""Texts that the carrier holds for us and whose webhook never came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from service.adapters.memory import MemorySms
from service.domain.delivery import Verdict
from service.ports import CarrierText, SendFailed
from service.store.faults import StoreDown
from service.usecases.reconcile_inbound import reconcile_inbound
from tests.conftest import ANA
from tests.life import Life

EVERY = timedelta(seconds=30)


class _DownByThen(MemorySms):
    """By the time the carrier answers, the records are out of reach."""

    def texts_from_clients(self, since: datetime) -> Sequence[CarrierText]:  # noqa: ARG002
        raise StoreDown("gone")


def _the_carrier_holds(life: Life, provider_id: str, body: str) -> None:
    life.sms.hold(CarrierText(provider_id, ANA, life.sms.sender, body, True, "received", None, life.clock.real_now()))


def test_a_text_whose_webhook_was_down_is_taken_in_once(life: Life, ana: int) -> None:
    _the_carrier_holds(life, "SM" + "f" * 32, "are you there")
    life.clock.pass_real(EVERY)
    assert [reconcile_inbound(life.app), reconcile_inbound(life.app)] == [1, 0]
    life.clock.pass_real(EVERY)
    assert reconcile_inbound(life.app) == 0
    assert [message.body for message in life.messages(ana)].count("are you there") == 1


def test_a_text_that_its_webhook_brought_is_not_taken_in_twice(life: Life, ana: int) -> None:
    life.texts_in(ANA, "morning!")
    kept = next(message for message in life.messages(ana) if message.body == "morning!")
    _the_carrier_holds(life, str(kept.provider_id), "morning!")
    life.clock.pass_real(EVERY)
    assert reconcile_inbound(life.app) == 0


def test_a_carrier_that_cannot_be_asked_is_asked_about_the_same_time_later(life: Life, ana: int) -> None:
    life.clock.pass_real(EVERY)
    life.sms.fail_reads = SendFailed("Twilio could not be asked", verdict=Verdict.RETRY)
    _the_carrier_holds(life, "SM" + "e" * 32, "still here")
    assert reconcile_inbound(life.app) == 0
    life.sms.fail_reads = None
    life.clock.pass_real(timedelta(hours=1))
    assert reconcile_inbound(life.app) == 1
    assert any(message.body == "still here" for message in life.messages(ana))


def test_who_dies_while_taking_texts_in_leaves_none_of_them_out(life: Life, ana: int) -> None:
    """We were down for hours, and go down again in the middle of making up for it."""
    _the_carrier_holds(life, "SM" + "d" * 32, "is anybody there")
    life.clock.pass_real(timedelta(hours=3))
    with pytest.raises(StoreDown):
        reconcile_inbound(replace(life.app, sms=_DownByThen(life.clock)))
    life.clock.pass_real(EVERY)
    assert reconcile_inbound(life.app) == 1
    assert any(message.body == "is anybody there" for message in life.messages(ana))
