"""Only a person signs."""

import pytest

from service.domain.refusal import Refusal
from service.domain.segments import LONGEST_TEXT
from service.domain.signature import signed


def test_miras_words_end_with_her_first_name() -> None:
    assert signed("  Ring me?\r\nAny time. ", "Mira Lopez") == "Ring me?\nAny time. - Mira"


def test_whoever_signs_themselves_is_signed_once() -> None:
    assert signed("Ring me? - Mira", "Mira Lopez") == "Ring me? - Mira"


def test_nothing_is_no_text() -> None:
    with pytest.raises(Refusal, match="Write what you want to say"):
        signed(" \n", "Mira")


def test_the_longest_text_counts_the_signature() -> None:
    fits = "x" * (LONGEST_TEXT - len(" - Mira"))
    assert len(signed(fits, "Mira")) == LONGEST_TEXT
    with pytest.raises(Refusal, match="Shorten it by 1 character"):
        signed(fits + "x", "Mira")
