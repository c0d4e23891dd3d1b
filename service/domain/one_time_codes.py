"""Codes of six digits that an app on a phone shows for half a minute (RFC 6238, with SHA-1 as every app has it)."""

import base64
import hashlib
import hmac
import unicodedata
from typing import Final
from urllib.parse import quote

STEP_SECONDS: Final = 30
_DIGITS: Final = 6
_SECRET_BYTES: Final = 20
_RECOVERY_BYTES: Final = 10
_FOR: Final = b"upswing codes from a phone"
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


def secret_of(key: bytes, salt: bytes) -> bytes:
    """The secret that an app on a phone and we share, made out of a key of ours each time it is needed: it is kept
    nowhere, and a salt alone tells nothing (RFC 4226 7.5, "deterministic generation"; HKDF with SHA-256, RFC 5869)."""
    extracted = hmac.digest(salt, key, hashlib.sha256)
    return hmac.digest(extracted, _FOR + b"\x01", hashlib.sha256)[:_SECRET_BYTES]


def app_address(secret: bytes, brand: str, email: str) -> str:
    """What an app on a phone takes (Google Authenticator's "Key Uri Format")."""
    written = base64.b32encode(secret).decode()
    return f"otpauth://totp/{quote(f'{brand}:{email}')}?secret={written}&issuer={quote(brand)}"


def recovery_code(random: bytes) -> str:
    """Ten random bytes as a person copies them: k7fm-2xqa-9dtb-wes3, with nothing to mistake for another letter."""
    written = base64.b32encode(random[:_RECOVERY_BYTES]).decode().lower()
    return "-".join(written[at : at + 4] for at in range(0, len(written), 4))


def recovery_hash(staff_id: int, typed: str) -> str:
    """What is kept of a recovery code. Eighty random bits need no slow hash, and none that SECRET_KEY is part of: after
    a new one, these codes are the way in."""
    plain = "".join(one for one in unicodedata.normalize("NFKC", typed).lower() if one.isalnum())
    return hashlib.sha256(f"{staff_id}:{plain}".encode()).hexdigest()
