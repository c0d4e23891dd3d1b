"""What a reply tells beside its kind, in both languages: that nothing is wrong after all."""

from datetime import date

import pytest

from service.domain.replies import Asked, Interpretation, Kind, Language, Reading, interpret

TODAY = date(2026, 3, 4)


def read(text: str, asked: Asked = Asked.NONE, language: Language = Language.EN) -> Interpretation:
    return interpret(text, asked, language=language, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "stop being dramatic lol im fine",
        "I'm ok, really",
        "i was joking",
        "chill, it was just a song lyric",
        "im not gonna do anything stupid",
        "didn't mean it like that",
        "estoy bien, era broma",
        "no te preocupes, estaba exagerando",
    ],
)
@pytest.mark.parametrize("language", Language)
def test_tom_says_that_he_is_fine_after_all(text: str, language: Language) -> None:
    read_as = read(text, language=language)

    assert Reading.SAYS_FINE in read_as.readings
    assert read_as.kind in {Kind.TEXT, Kind.THANKS}


@pytest.mark.parametrize(
    "text",
    [
        "im not ok",
        "i wasnt joking",
        "wish i was fine",
        "i keep telling people im fine and i want to die",
        "no estoy bien",
    ],
)
def test_nobody_is_said_to_be_fine_who_does_not_say_so(text: str) -> None:
    assert Reading.SAYS_FINE not in read(text).readings
