"""Codes of six digits, by the vectors of RFC 6238, appendix B."""

import pytest

from service.domain.one_time_codes import STEP_SECONDS, code_at, step_of

SECRET = b"12345678901234567890"
FULL_WIDTH = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_a_code_is_the_one_of_the_standard(seconds: int, code: str) -> None:
    assert code_at(SECRET, seconds // STEP_SECONDS) == code
    assert step_of(SECRET, f" {code[:3]} {code[3:]}", seconds, 0) == seconds // STEP_SECONDS


def test_a_code_works_once_and_for_a_minute_and_a_half() -> None:
    now = 1111111111
    step = now // STEP_SECONDS
    assert step_of(SECRET, code_at(SECRET, step), now, step) is None, "used already"
    assert step_of(SECRET, code_at(SECRET, step - 1), now, 0) == step - 1
    assert step_of(SECRET, code_at(SECRET, step - 2), now, 0) is None
    for wrong in ("", "000000", "05047", "05047x"):
        assert step_of(SECRET, wrong, now, 0) is None
    assert step_of(SECRET, "050471".translate(FULL_WIDTH), now, 0) == step
