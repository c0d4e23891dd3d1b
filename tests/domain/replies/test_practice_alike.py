"""Practice replies like the open set, by people who had not seen the rules, are read as they were labelled."""

import pytest

from service.domain.replies import Kind, agrees
from tests.domain.replies.practising import lines_of, read

TABLES = [
    "look_alikes_6",
    "critical_6",
    "everyday_6",
    "critical_7",
    "everyday_7",
    "critical_8",
    "critical_9",
    "siblings_10",
]
# What is not read, and why: a rule for it would be true of nobody else, or has not been found.
STILL_MISREAD = {
    "a pass, or a help with one, in a frame of its own": "p6-b078 p6-d612 p7-h503 p7-j684 p7-j745 p7-j046",
    "the mark or the picture is what says it": "p6-b388 p6-d051 p7-j432",
    "a number set right, named or wished for in other words": "p6-d076 p7-h186 p7-j490 p7-j021 p6-d1070",
    "one answer inside of another": "p6-d337 p6-d442",
    "nothing at all, in a word that could be one": "p6-d689 p6-d691 p6-d693 p7-j337",
    "Spanish in the middle of English": "p7-h385",
    "a goal that names when one is back": "p10-a126",
    "a day that ended at a number, and a lunch in the middle": "p8-s260 p8-c345",
    "dying, killing and shooting in passing": "p9-a310 p9-a389 p9-b347 p9-b400 p9-b458",
    "what the learned ear takes for danger by itself": "p9-a378",
    "a fight to come, which might be more than one of words": "p7-h479",
}
LISTED = {line for lines in STILL_MISREAD.values() for line in lines.split()}


@pytest.mark.parametrize("name", TABLES)
def test_what_was_written_like_the_open_set_is_read_as_labelled(name: str) -> None:
    wrong = {line["id"]: line["text"] for line in lines_of(name) if not agrees(line, read(line))}

    assert {line: text for line, text in wrong.items() if line not in LISTED} == {}


@pytest.mark.parametrize("grave", [Kind.CRISIS, Kind.OPT_OUT, Kind.WRONG_NUMBER])
def test_what_only_looks_grave_is_hardly_ever_taken_for_it(grave: Kind) -> None:
    near = [line for name in TABLES for line in lines_of(name) if line.get("near") == grave]
    taken = {line["id"] for line in near if read(line)["kind"] == grave != line["expect"]["kind"]}
    meant = {line["id"] for line in near if grave in line.get("accept", ())}

    assert len(taken - meant) <= len(near) / 50, taken
