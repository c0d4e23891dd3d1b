"""Texts from numbers that belong to nobody we know."""

from datetime import date

import pytest

from service.domain.language import Language
from service.domain.strangers import (
    Asks,
    CriesForHelp,
    Joins,
    Meant,
    OptsBackIn,
    Stops,
    Unanswered,
    language_written,
    understand_stranger,
)

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("RISE 4821", Joins("4821")),
        (" rise4821. ", Joins("4821")),
        ("Rise: 482137!", Joins("482137")),
        ("rise 48", Unanswered()),
        ("the card says RISE 4821 on it", Unanswered()),
        ("STOP", Stops()),
        ("wrong number", Stops()),
        ("take me off this list", Stops()),
        ("HELP", Asks()),
        ("who is this??", Asks()),
        ("START", OptsBackIn()),
        ("unstop", OptsBackIn()),
        ("i want to kill myself", CriesForHelp()),
        ("your parcel is waiting at the depot", Unanswered()),
        ("", Unanswered()),
    ],
)
def test_a_stranger_is_understood(text: str, meant: Meant) -> None:
    assert understand_stranger(text, TODAY) == meant


def test_a_yes_from_nobody_we_invited_opts_nobody_in() -> None:
    assert understand_stranger("YES", TODAY) == Unanswered()


def test_a_cry_for_help_is_heard_whatever_else_the_text_says() -> None:
    assert understand_stranger("stop texting me i want to die", TODAY) == CriesForHelp()


@pytest.mark.parametrize(
    "text",
    [
        "¿quién es?",
        "quien es",
        "ALTO",
        "no me escriban más",
        "número equivocado",
        "quiero morir",
        "ya no me manden esto",
        "ayuda",
    ],
)
def test_who_writes_spanish_is_answered_in_spanish(text: str) -> None:
    assert language_written(text) is Language.ES


@pytest.mark.parametrize(
    "text",
    [
        "who is this??",
        "STOP",
        "no",
        "wrong number, I am not Zoë",
        "la la la",
        "RISE 4821",
        "",
        "👍",
        "no me amigo, english only pls",
    ],
)
def test_everybody_else_is_answered_in_english(text: str) -> None:
    assert language_written(text) is Language.EN
