"""Practice replies in Spanish, written by people who had not seen the rules, are read as they were labelled."""

import pytest

from service.domain.replies import agrees
from tests.domain.replies.practising import lines_of, read

TABLES = ["spanish_6", "spanish_7", "spanish_8"]
# What is not read, and why: a rule for it would be true of nobody else.
STILL_MISREAD = {
    "a slip told in English": "p7-i427",
}
LISTED = {line for lines in STILL_MISREAD.values() for line in lines.split()}


@pytest.mark.parametrize("name", TABLES)
def test_what_people_text_in_spanish_is_read_as_they_meant_it(name: str) -> None:
    wrong = {line["id"]: line["text"] for line in lines_of(name) if not agrees(line, read(line))}

    assert {line: text for line, text in wrong.items() if line not in LISTED} == {}
