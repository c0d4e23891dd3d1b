"""Delivery status only moves forward; every code of Twilio's has a verdict."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.delivery import DeliveryStatus, Verdict, moves_forward, rank, verdict_of_code, verdict_of_http

statuses = st.sampled_from(DeliveryStatus)


def _after(reports: list[DeliveryStatus]) -> DeliveryStatus | None:
    current = None
    for reported in reports:
        if moves_forward(current, reported):
            current = reported
    return current


@given(st.lists(statuses))
def test_no_order_of_receipts_ever_lowers_a_delivery(reports: list[DeliveryStatus]) -> None:
    seen = [_after(reports[: end + 1]) for end in range(len(reports))]
    ranks = [rank(status) for status in seen if status is not None]
    assert ranks == sorted(ranks)


def test_the_usual_receipts_end_delivered_in_any_order() -> None:
    usual = [DeliveryStatus.QUEUED, DeliveryStatus.SENDING, DeliveryStatus.SENT, DeliveryStatus.DELIVERED]
    assert {_after(list(order)) for order in itertools.permutations(usual)} == {DeliveryStatus.DELIVERED}


def test_what_failed_stays_failed() -> None:
    for final in (DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED, DeliveryStatus.CANCELED):
        assert not any(moves_forward(final, reported) for reported in DeliveryStatus)


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (21610, Verdict.STOPPED),
        (21211, Verdict.BAD_NUMBER),
        (30006, Verdict.BAD_NUMBER),
        (20003, Verdict.OURS_TO_FIX),
        (30034, Verdict.OURS_TO_FIX),
        (20429, Verdict.RETRY),
        (30022, Verdict.RETRY),
        (30500, Verdict.AMBIGUOUS),
        (30036, Verdict.EXPIRED),
        (99999, Verdict.UNKNOWN),
    ],
)
def test_a_code_has_its_verdict(code: int, verdict: Verdict) -> None:
    assert verdict_of_code(code) is verdict


@pytest.mark.parametrize("http_status", [500, 502, 503, 504])
def test_a_server_error_is_ambiguous_whatever_code_it_carries(http_status: int) -> None:
    assert verdict_of_http(http_status, 20500) is verdict_of_http(http_status, None) is Verdict.AMBIGUOUS


def test_too_many_requests_may_be_tried_again() -> None:
    assert verdict_of_http(429, 20429) is verdict_of_http(429, None) is Verdict.RETRY


def test_a_refused_key_is_ours_to_fix() -> None:
    assert verdict_of_http(401, 20003) is Verdict.OURS_TO_FIX
