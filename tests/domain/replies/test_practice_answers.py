"""Answers and wishes written by people who had not seen the rules are read as they were labelled."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from service.domain.replies import Asked, Language, Standing, agrees, describe, interpret

PRACTICE = Path(__file__).parent / "practice"
# What the rules do not read, and why: a rule for it would be true of nobody else.
UNREAD = {
    "p-w041": "a day off from us and a new day of rest sound the same",
    "p-w067": "'no texts' ends only in the clause before it, which a wish to stop is not held back by",
    "p-w248": "asks how this works before it asks for a call",
    "p-w390": "a burial in the first person of the plural is not among the words of grave news",
    "p-w432": "a lawyer's footer is no signature we know",
    "p-w433": "a carrier's footer is no signature we know",
}


def read_as_labelled(case: dict[str, Any]) -> bool:
    got = interpret(
        case["text"],
        Asked(case["context"]),
        language=Language(case["lang"]),
        today=date.fromisoformat(case["today"]),
        standing=Standing(case.get("state", Standing.ACTIVE)),
    )
    return agrees(case, describe(got))


@pytest.mark.parametrize("table", ["answers", "wishes"])
def test_what_strangers_to_the_rules_wrote_is_read_as_they_meant_it(table: str) -> None:
    cases = [json.loads(line) for line in (PRACTICE / f"{table}.jsonl").read_text("utf-8").splitlines()]
    wrong = {case["id"]: case["text"] for case in cases if not read_as_labelled(case)}

    assert {known: text for known, text in wrong.items() if known not in UNREAD} == {}
