"""What a reply tells beside its kind, in both languages: fine after all, alone, about others, a question."""

from datetime import date, time

import pytest

from service.domain.quoting import quotable
from service.domain.replies import Asked, Interpretation, Kind, Language, Reading, Wish, interpret
from service.domain.replies.wishes import ForgetMe, Later, OtherRestDay, Private, Tiny, Weekly

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


@pytest.mark.parametrize("text", ["i have nobody", "got no one to talk to", "no tengo a nadie", "no friends left"])
def test_somebody_who_has_nobody_is_heard(text: str) -> None:
    assert Reading.HAS_NOBODY in read(text).readings


@pytest.mark.parametrize("text", ["Karen hates me", "my boss is a jerk", "sick of Karen", "Karen me odia"])
def test_words_about_somebody_are_never_repeated(text: str) -> None:
    assert Reading.THIRD_PARTY in read(text).readings
    assert not quotable(read(text), text)


@pytest.mark.parametrize("text", ["call Sam", "ask Karen for the file", "I'll finish the report", "lunch with Luis"])
def test_a_goal_that_names_somebody_may_be_repeated(text: str) -> None:
    assert quotable(read(text, Asked.GOAL), text)


@pytest.mark.parametrize("text", ["should I take the offer?", "what do I wear to the interview?"])
def test_a_question_is_the_coachs(text: str) -> None:
    assert Reading.QUESTION in read(text).readings


@pytest.mark.parametrize("text", ["who knows?", "why bother?", "can you ask me later?", "quien sabe?"])
def test_what_only_sounds_like_a_question_is_none(text: str) -> None:
    assert Reading.QUESTION not in read(text).readings


@pytest.mark.parametrize(
    ("text", "asked", "kind", "wish"),
    [
        ("4 weekly", Asked.RATING, Kind.NUMBER, Weekly()),
        ("3, private", Asked.RATING, Kind.NUMBER, Private()),
        ("done. tiny tomorrow please", Asked.DID_IT, Kind.YES, Tiny()),
        ("delete my data and stop texting me", Asked.NONE, Kind.OPT_OUT, ForgetMe()),
        ("not now, tonight at 8", Asked.NONE, Kind.SKIP, Later(at=time(20))),
        ("los domingos no me escriban", Asked.NONE, Kind.TEXT, OtherRestDay(6)),
    ],
)
def test_a_wish_beside_an_answer_loses_neither(text: str, asked: Asked, kind: Kind, wish: Wish) -> None:
    read_as = read(text, asked)

    assert (read_as.kind, read_as.wish, read_as.note) == (kind, wish, None)


@pytest.mark.parametrize(
    ("text", "note"),
    [("some of it", None), ("yes finally", None), ("partly, half a page", "half a page"), ("4 weekly", None)],
)
def test_only_what_goes_beyond_the_answer_is_kept_as_a_note(text: str, note: str | None) -> None:
    assert read(text, Asked.DID_IT).note == note
