"""Which wording of an acknowledgment goes: none twice within two weeks, and little of what wears off.

The limits of program.md section 7, rules 3 and 4. The choice hangs on the client and their local date alone, beside
what went before, so that a rehearsal and a test come to the same one.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

NOT_TWICE_WITHIN: Final = timedelta(days=14)
ECHO_ONE_IN: Final = 3
NAME_ONE_IN: Final = 5
EXCLAIM_ONE_IN: Final = 10

_ECHO: Final = "{goal}"
_NAME: Final = "{name}"
_EXCLAIMS: Final = "!"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """One acknowledgment that went: its wording as written in the file, and when (aware UTC)."""

    wording: str
    at: datetime


def choose(
    wordings: Sequence[str],
    went: Sequence[Acknowledged],
    *,
    client_id: int,
    today: date,
    now: datetime,
    may_echo: bool,
    may_exclaim: bool,
) -> str | None:
    """The wording to send, or None when each has gone within two weeks: better none than one that has worn off.

    went: the client's acknowledgments so far, the newest first. may_echo: there are words of the client's that may be
    quoted. may_exclaim: the client does so themselves; we never do it first.
    """
    lately = {one.wording for one in went if now - one.at < NOT_TWICE_WITHIN}
    barred = [
        mark
        for mark, one_in, may in (
            (_ECHO, ECHO_ONE_IN, may_echo),
            (_NAME, NAME_ONE_IN, True),
            (_EXCLAIMS, EXCLAIM_ONE_IN, may_exclaim and bool(went)),
        )
        if not may or any(mark in one.wording for one in went[: one_in - 1])
    ]
    allowed = [one for one in wordings if one not in lately and not any(mark in one for mark in barred)]
    return min(allowed, key=lambda one: _lot(f"{client_id} {today} {one}"), default=None)


def _lot(seed: str) -> bytes:
    return hashlib.sha256(seed.encode()).digest()
