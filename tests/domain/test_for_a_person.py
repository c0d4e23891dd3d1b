"""What of Ana's words waits for Mira, and what needs nobody."""

import pytest

from service.domain.for_a_person import ForAPerson, for_a_person
from service.domain.replies import Interpretation, Kind, Reading


@pytest.mark.parametrize(
    ("reading", "filed", "waits"),
    [
        (Interpretation(Kind.YES), True, None),
        (Interpretation(Kind.YES), False, ForAPerson.ANSWER),
        (Interpretation(Kind.TEXT), False, ForAPerson.ANSWER),
        (Interpretation(Kind.THANKS), False, None),
        (Interpretation(Kind.PAUSE), False, None),
        (Interpretation(Kind.AUTO), False, None),
        (Interpretation(Kind.HUMAN), True, ForAPerson.ANSWER),
        (Interpretation(Kind.NO, also=(Kind.HUMAN,)), True, ForAPerson.ANSWER),
        (Interpretation(Kind.YES, readings=frozenset({Reading.QUESTION})), True, ForAPerson.ANSWER),
        (Interpretation(Kind.TEXT, readings=frozenset({Reading.GOOD_NEWS})), True, ForAPerson.GOOD_NEWS),
        (Interpretation(Kind.THANKS, readings=frozenset({Reading.GOOD_NEWS})), False, ForAPerson.GOOD_NEWS),
        (Interpretation(Kind.TEXT, readings=frozenset({Reading.GOOD_NEWS})), False, ForAPerson.ANSWER),
    ],
)
def test_a_question_and_words_beside_no_question_wait_for_a_person(
    reading: Interpretation, filed: bool, waits: ForAPerson | None
) -> None:
    assert for_a_person(reading, "as she wrote it", filed=filed) is waits


def test_a_text_without_words_waits_for_nobody() -> None:
    assert for_a_person(Interpretation(Kind.UNCLEAR), " \n", filed=False) is None
