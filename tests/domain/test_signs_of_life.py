"""A reaction shows that somebody is there; what a machine answers does not."""

from datetime import date

import pytest

from service.domain.language import Language
from service.domain.replies import Asked, interpret
from service.domain.signs_of_life import is_reaction


def _reacts(text: str) -> bool:
    return is_reaction(interpret(text, Asked.NONE, language=Language.EN, today=date(2026, 3, 3)), text)


@pytest.mark.parametrize(
    "text",
    [
        "Liked \u201cGood morning, Ana. We start small.\u201d",
        "Removed a heart from \u201cKept.\u201d",
        "Loved an image",
        "\U0001f44d to \u201cHow did it go\u201d",
        "Le gust\u00f3 \u201cHola\u201d",
    ],
)
def test_a_tapback_is_a_sign_of_life(text: str) -> None:
    assert _reacts(text)


@pytest.mark.parametrize(
    "text", ["out of office until Monday, no access to email", "Automatic reply: thank you for your message", "done"]
)
def test_a_machines_answer_is_none_and_words_are_more(text: str) -> None:
    assert not _reacts(text)
