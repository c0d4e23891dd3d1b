"""The words the carrier takes for itself (delivery-rules.md section 2)."""

import pytest

from service.domain.keywords import CarrierKeyword, carrier_keyword, reserved_words


@pytest.mark.parametrize("word", ["STOP", "stopall", "Unsubscribe", "CANCEL", "end", "Quit", "revoke", "OPTOUT"])
def test_one_word_alone_silences_the_number_in_any_case(word: str) -> None:
    assert carrier_keyword(word) is CarrierKeyword.OPT_OUT


@pytest.mark.parametrize("text", ["START", "yes", "Unstop", " yes. ", "Start!"])
def test_one_word_alone_lets_texts_in_again(text: str) -> None:
    assert carrier_keyword(text) is CarrierKeyword.OPT_IN


@pytest.mark.parametrize("text", ["help", "INFO"])
def test_help_is_the_carriers_word_too(text: str) -> None:
    assert carrier_keyword(text) is CarrierKeyword.HELP


@pytest.mark.parametrize(
    "text", ["stop it", "yes please", "help mom move", "no", "", "end of quarter report", "sí", "stop stop"]
)
def test_a_word_in_company_is_not_the_carriers(text: str) -> None:
    assert carrier_keyword(text) is None


def test_every_reserved_word_is_a_keyword_and_nothing_else_is() -> None:
    assert reserved_words() == {
        *("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"),
        *("start", "yes", "unstop", "help", "info"),
    }
    assert all(carrier_keyword(word) for word in reserved_words())
