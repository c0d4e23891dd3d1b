"""Codes of six digits that an app on a phone shows for half a minute (RFC 6238, with SHA-1 as every app has it)."""

import hashlib
import hmac
import unicodedata
from typing import Final

STEP_SECONDS: Final = 30
_DIGITS: Final = 6
_NEIGHBORS: Final = (0, -1, 1)
"""A clock may be off by one step, and typing takes time (RFC 6238 5.2)."""


def code_at(secret: bytes, step: int) -> str:
    """The code of a step: how many times thirty seconds have passed since 1970 (RFC 4226 5.3)."""
    digest = hmac.digest(secret, step.to_bytes(8, "big"), hashlib.sha1)
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"


def step_of(secret: bytes, typed: str, seconds: float, last_step: int) -> int | None:
    """The step whose code was typed, at `seconds` since 1970; None for a wrong code, or one that was used already."""
    digits = "".join(unicodedata.normalize("NFKC", typed).split())
    now = int(seconds) // STEP_SECONDS
    for step in (now + one for one in _NEIGHBORS):
        if step > last_step and hmac.compare_digest(code_at(secret, step).encode(), digits.encode()):
            return step
    return None
