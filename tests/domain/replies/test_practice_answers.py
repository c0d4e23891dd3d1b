"""Answers and wishes written by people who had not seen the rules are read as they were labelled."""

import pytest

from service.domain.replies import agrees
from tests.domain.replies.practising import lines_of, read

# What the rules do not read, and why: a rule for it would be true of nobody else.
UNREAD = {
    "p-w041": "a day off from us and a new day of rest sound the same",
    "p-w067": "'no texts' ends only in the clause before it, which a wish to stop is not held back by",
    "p-w248": "asks how this works before it asks for a call",
    "p-w390": "a burial in the first person of the plural is not among the words of grave news",
    "p-w432": "a lawyer's footer is no signature we know",
    "p-w433": "a carrier's footer is no signature we know",
    "w8e-220": "'other half tomorrow' is as often no goal as one, so it stays a note",
}


@pytest.mark.parametrize("table", ["answers", "wishes", "everyday_8"])
def test_what_strangers_to_the_rules_wrote_is_read_as_they_meant_it(table: str) -> None:
    wrong = {case["id"]: case["text"] for case in lines_of(table) if not agrees(case, read(case))}

    assert {known: text for known, text in wrong.items() if known not in UNREAD} == {}
