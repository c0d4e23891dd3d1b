"""The ear beside the rules: that it was taught by the texts that are here, and what it adds to them."""

import pytest

from service.domain.language import Language
from service.domain.language.learned import LEARNED_FROM
from service.domain.replies import Kind
from service.domain.replies.hearing import hear
from service.domain.replies.likeness import features_of, sounds_like
from tests.domain.replies.learning import labelled_texts, mark_of


def test_what_was_learned_was_learned_from_the_texts_that_are_here() -> None:
    assert mark_of(labelled_texts()) == LEARNED_FROM, "run: python -m tests.domain.replies.learning"


def test_words_are_heard_by_themselves_and_in_company() -> None:
    assert list(features_of("i cant")) == ["^", "i", "cant", "$", "^ i", "i cant", "cant $", "^ i cant", "i cant $"]
    assert "want*out" in set(features_of("i want it out"))


@pytest.mark.parametrize(
    "text", ["", "4", "done", "update the risk log", "killed it at the pitch", "end of quarter report"]
)
def test_nothing_grave_is_heard_in_an_ordinary_evening(text: str) -> None:
    assert not any(
        sounds_like(kind, hear(text, Language.EN)) for kind in (Kind.CRISIS, Kind.OPT_OUT, Kind.WRONG_NUMBER)
    )
