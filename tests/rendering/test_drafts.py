"""Drafts for a coach: two for each thing worth a text, and each a text that costs what a text should."""

import pytest

from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.program.words import COACH_LIMIT
from service.domain.segments import count
from service.domain.signature import signed
from service.rendering.drafts import Drafts
from service.rendering.templates import templates_directory

TEXTS_DO_NOT_HELP = {FlagReason.WRONG_NUMBER, FlagReason.WANTS_BACK_IN, FlagReason.NOT_ARRIVING}
DRAFTS = Drafts.load(templates_directory())


@pytest.mark.parametrize("language", Language)
def test_each_reason_to_write_has_two(language: Language) -> None:
    about = {reason.value for reason in set(FlagReason) - TEXTS_DO_NOT_HELP} | {"said", "good_news"}
    assert {what for one, what in DRAFTS.words if one is language} == about
    assert {len(DRAFTS.about(what, language)) for what in about} == {2}
    assert all(DRAFTS.about(reason.value, language) == () for reason in TEXTS_DO_NOT_HELP)


@pytest.mark.parametrize("language", Language)
def test_each_is_a_short_text_with_the_longest_signature(language: Language) -> None:
    for (one, about), drafts in DRAFTS.words.items():
        if one is language:
            costs = [count(signed(draft, "W" * COACH_LIMIT)) for draft in drafts]
            assert all(cost.segments <= (1 if language is Language.EN else 2) for cost in costs), about
            assert language is not Language.EN or all(cost.encoding == "GSM-7" for cost in costs), about
