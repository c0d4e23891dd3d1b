"""What a check has found, and what to do about it."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """FINE: nothing to do. LOOK: it works, and somebody should know. WRONG: mend it before a client is enrolled."""

    FINE = "fine"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """check: what was looked at, in a few words. found: what was seen. remedy: what to do; empty where all is fine.

    None of it holds a secret, a number or an address of a person.
    """

    check: str
    verdict: Verdict
    found: str
    remedy: str = ""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def fine(check: str, found: str) -> Finding:
    return Finding(check, Verdict.FINE, found)


def look(check: str, found: str, remedy: str) -> Finding:
    return Finding(check, Verdict.LOOK, found, remedy)


def wrong(check: str, found: str, remedy: str) -> Finding:
    return Finding(check, Verdict.WRONG, found, remedy)
