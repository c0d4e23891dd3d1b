"""Codes of six digits, by the vectors of RFC 6238, appendix B."""

import hashlib
import hmac
import re

import pytest

from service.domain.one_time_codes import STEP_SECONDS, code_at, recovery_code, recovery_hash, secret_of, step_of

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


def test_a_secret_is_made_as_rfc_5869_makes_keys() -> None:
    """Against the standard's own second step, written out; SHA-256 gives 32 bytes, of which a code needs 20."""
    extracted = hmac.new(b"salt", b"key", hashlib.sha256).digest()
    expanded = hmac.new(extracted, b"upswing codes from a phone\x01", hashlib.sha256).digest()
    assert secret_of(b"key", b"salt") == expanded[:20]
    assert len({secret_of(key, salt) for key in (b"a", b"b") for salt in (b"a", b"b")}) == 4


def test_a_recovery_code_is_known_however_it_is_typed_and_for_its_owner_only() -> None:
    code = recovery_code(bytes(range(250, 256)) + bytes(10))
    assert re.fullmatch(r"[a-z2-7]{4}(-[a-z2-7]{4}){3}", code)
    kept = recovery_hash(7, code)
    for typed in (code.upper(), code.replace("-", ""), f" {code} ", code.replace("-", " - ")):
        assert recovery_hash(7, typed) == kept
    assert recovery_hash(8, code) != kept
