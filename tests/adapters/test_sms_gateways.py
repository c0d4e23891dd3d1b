"""One contract for every SmsGateway: the fake keeps it as Twilio does, so that tests on the fake mean something."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from service.domain.delivery import DeliveryStatus, Verdict
from service.domain.phone import PhoneNumber
from service.ports import SendFailed
from tests.adapters.carriers import Fake, Outside, a_moment_before, hand_over, pretend_twilio

ANA, BEN = "+447400123456", "+12125550123"


@pytest.fixture(params=["fake", "twilio"])
def outside(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Outside]:
    if request.param == "fake":
        yield Fake()
        return
    with pretend_twilio(tmp_path) as pretend:
        yield pretend


def _words(outside: Outside, to: str) -> list[str]:
    since = outside.real_now() - timedelta(minutes=1)
    return [text.body for text in outside.gateway.texts_to(PhoneNumber(to), since)]


def test_a_text_that_was_handed_over_is_held_once_with_its_words(outside: Outside) -> None:
    body = "Good morning, Ana. [£5 & 100 % ~ Grüße] What is one thing?"
    accepted = hand_over(outside.gateway, ANA, body)
    assert accepted.provider_id.startswith("SM")
    assert isinstance(accepted.delivery_status, DeliveryStatus)
    [held] = outside.gateway.texts_to(PhoneNumber(ANA), a_moment_before(outside.real_now()) - timedelta(seconds=5))
    assert (held.provider_id, held.to, held.body, held.inbound) == (accepted.provider_id, ANA, body, False)


def test_each_text_has_a_name_of_its_own(outside: Outside) -> None:
    names = {hand_over(outside.gateway, ANA, "Noted.").provider_id for _ in range(3)}
    assert len(names) == 3
    assert _words(outside, ANA) == ["Noted."] * 3


def test_only_that_numbers_texts_are_found_and_only_since_then(outside: Outside) -> None:
    hand_over(outside.gateway, ANA, "Noted.")
    assert _words(outside, BEN) == []
    assert outside.gateway.texts_to(PhoneNumber(ANA), outside.real_now() + timedelta(seconds=5)) == []


def test_when_a_text_was_made_is_told_in_utc_to_the_second(outside: Outside) -> None:
    before = a_moment_before(outside.real_now())
    hand_over(outside.gateway, ANA, "Noted.")
    [held] = outside.gateway.texts_to(PhoneNumber(ANA), before)
    assert held.created_at.utcoffset() == timedelta(0)
    assert held.created_at.microsecond == 0
    assert before <= held.created_at.astimezone(UTC) <= outside.real_now()


def test_what_came_in_is_told_apart_from_what_went_out(outside: Outside) -> None:
    hand_over(outside.gateway, ANA, "Noted.")
    outside.comes_in(ANA, "done")
    assert _words(outside, ANA) == ["Noted."]
    [came] = outside.gateway.texts_from_clients(outside.real_now() - timedelta(minutes=1))
    assert (came.sender, came.body, came.inbound) == (ANA, "done", True)


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (21610, Verdict.STOPPED),
        (21614, Verdict.BAD_NUMBER),
        (20003, Verdict.OURS_TO_FIX),
        (30034, Verdict.OURS_TO_FIX),
        (21611, Verdict.RETRY),
        (12345, Verdict.UNKNOWN),
    ],
)
def test_a_refusal_carries_its_verdict_and_leaves_no_text(outside: Outside, code: int, verdict: Verdict) -> None:
    outside.refuse_next(code)
    with pytest.raises(SendFailed) as told:
        hand_over(outside.gateway, ANA, "my secret words")
    assert (told.value.verdict, told.value.code) == (verdict, code)
    assert _words(outside, ANA) == []
    hand_over(outside.gateway, ANA, "again")
    assert _words(outside, ANA) == ["again"]


def test_a_lost_answer_is_ambiguous_and_the_text_is_there(outside: Outside) -> None:
    outside.lose_next_answer()
    with pytest.raises(SendFailed) as told:
        hand_over(outside.gateway, ANA, "Noted.")
    assert told.value.verdict is Verdict.AMBIGUOUS
    assert _words(outside, ANA) == ["Noted."]


def test_a_carrier_out_of_reach_has_nothing_and_says_so(outside: Outside) -> None:
    outside.be_out_of_reach()
    with pytest.raises(SendFailed) as told:
        hand_over(outside.gateway, ANA, "Noted.")
    assert told.value.verdict is Verdict.RETRY
    assert not told.value.permanent
    with pytest.raises(SendFailed):
        _words(outside, ANA)


def test_no_failure_tells_the_words_or_the_number(outside: Outside) -> None:
    for misbehave in (outside.lose_next_answer, lambda: outside.refuse_next(21614)):
        misbehave()
        with pytest.raises(SendFailed) as told:
            hand_over(outside.gateway, ANA, "my secret words")
        printed = f"{told.value} {told.value!r} {told.value.reason} {told.value.__cause__!r}"
        assert "secret" not in printed
        assert ANA[1:] not in printed
