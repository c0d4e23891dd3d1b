"""Forgetting a text at the carrier: the fake keeps the contract as Twilio does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.domain.phone import PhoneNumber
from service.ports import SendFailed
from service.sandbox.faults import Fault, FaultKind
from tests.adapters.carriers import Fake, Outside, Pretend, hand_over, pretend_twilio

# aiohttp warns at every call of Twilio's asynchronous client: a matter between the two.
pytestmark = [
    pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The 'auth' parameter is deprecated:DeprecationWarning"),
]
ANA, BEN = "+447400123456", "+12125550123"


@pytest.fixture(params=["fake", "twilio"])
def outside(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Outside]:
    if request.param == "fake":
        yield Fake()
        return
    with pretend_twilio(tmp_path) as pretend:
        yield pretend


def _arrive(outside: Outside, phone: str) -> None:
    """Only a text whose delivery has ended can be deleted."""
    if isinstance(outside, Pretend):
        sandbox = outside.sandbox
        sandbox.wait_until(lambda: all(text.state.final for text in sandbox.texts(phone)))


def _words(outside: Outside, phone: str) -> set[str]:
    return {text.body for text in outside.gateway.texts_with(PhoneNumber(phone))}


def test_all_to_and_from_a_number_is_found_and_nobody_elses(outside: Outside) -> None:
    hand_over(outside.gateway, ANA, "Good morning, Ana.")
    outside.comes_in(ANA, "morning")
    hand_over(outside.gateway, BEN, "Good morning, Ben.")
    assert _words(outside, ANA) == {"Good morning, Ana.", "morning"}


def test_a_forgotten_text_is_gone_and_the_others_are_not(outside: Outside) -> None:
    sent = hand_over(outside.gateway, ANA, "Good morning, Ana.")
    hand_over(outside.gateway, ANA, "Noted.")
    _arrive(outside, ANA)
    outside.gateway.forget(sent.provider_id)
    assert _words(outside, ANA) == {"Noted."}


def test_what_came_in_is_forgotten_like_what_went_out(outside: Outside) -> None:
    outside.comes_in(ANA, "my dad died this morning")
    [came] = outside.gateway.texts_with(PhoneNumber(ANA))
    outside.gateway.forget(came.provider_id)
    assert _words(outside, ANA) == set()


def test_forgetting_what_is_gone_is_fine(outside: Outside) -> None:
    sent = hand_over(outside.gateway, ANA, "Noted.")
    _arrive(outside, ANA)
    outside.gateway.forget(sent.provider_id)
    outside.gateway.forget(sent.provider_id)
    outside.gateway.forget("SM" + "0" * 32)


def test_a_carrier_out_of_reach_has_forgotten_nothing_and_says_so(outside: Outside) -> None:
    sent = hand_over(outside.gateway, ANA, "Noted.")
    _arrive(outside, ANA)
    outside.be_out_of_reach()
    with pytest.raises(SendFailed) as caught:
        outside.gateway.forget(sent.provider_id)
    assert not caught.value.permanent
    with pytest.raises(SendFailed):
        outside.gateway.texts_with(PhoneNumber(ANA))


def test_twilio_keeps_a_text_that_is_still_on_its_way(tmp_path: Path) -> None:
    with pretend_twilio(tmp_path) as twilio:
        twilio.sandbox.add_fault(Fault(FaultKind.STUCK))
        sent = hand_over(twilio.gateway, ANA, "Noted.")
        with pytest.raises(SendFailed, match="20009"):
            twilio.gateway.forget(sent.provider_id)
        assert _words(twilio, ANA) == {"Noted."}
