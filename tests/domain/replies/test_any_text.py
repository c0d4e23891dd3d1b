"""What holds for any text at all: reading never raises, and does not care how loudly or neatly it was typed."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.replies import Asked, Interpretation, Kind, Language, Standing, interpret

TODAY = date(2026, 3, 4)
TYPED = [
    line.split(" ", 2)[2]
    for table in sorted((Path(__file__).parent / "cases").glob("*.txt"))
    for line in table.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
SCRAPS = [
    "stop",
    "yes",
    "no",
    "3",
    "want",
    "die",
    "pause",
    "until",
    "monday",
    "tmrw",
    "not",
    "$",
    "🙏",
    "'",
    '"',
    "/",
    "4/5",
    "-",
]
texts = st.one_of(
    st.text(max_size=200),
    st.sampled_from(TYPED),
    st.lists(st.sampled_from(TYPED), min_size=1, max_size=3).map(". ".join),
    st.lists(st.sampled_from(SCRAPS), max_size=9).map(" ".join),
)
questions = st.sampled_from(Asked)
languages = st.sampled_from(Language)


def read(text: str, asked: Asked, language: Language, standing: Standing = Standing.ACTIVE) -> Interpretation:
    return interpret(text, asked, language=language, today=TODAY, standing=standing)


@settings(max_examples=400, deadline=None)
@given(texts, questions, languages, st.sampled_from(Standing))
def test_no_text_whatever_makes_reading_fail(text: str, asked: Asked, language: Language, standing: Standing) -> None:
    assert read(text, asked, language, standing).kind in Kind


@settings(max_examples=300, deadline=None)
@given(texts, questions, languages)
def test_shouting_or_whispering_says_the_same(text: str, asked: Asked, language: Language) -> None:
    said = read(text, asked, language)
    for loud in (text.upper(), text.lower()):
        heard = read(loud, asked, language)
        assert (heard.kind, heard.value, heard.until) == (said.kind, said.value, said.until)


@settings(max_examples=300, deadline=None)
@given(texts, questions, languages, st.sampled_from(["  {}", "{}  ", "\n{}\n", "\t{} "]))
def test_space_around_a_text_says_nothing(text: str, asked: Asked, language: Language, around: str) -> None:
    said, heard = read(text, asked, language), read(around.format(text), asked, language)
    assert (heard.kind, heard.value, heard.until, heard.goal) == (said.kind, said.value, said.until, said.goal)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(TYPED), questions, languages, st.sampled_from(".!"))
def test_a_final_period_or_exclamation_mark_says_nothing(text: str, asked: Asked, language: Language, end: str) -> None:
    said, heard = read(text, asked, language), read(text + end, asked, language)
    assert (heard.kind, heard.value, heard.until) == (said.kind, said.value, said.until)


@pytest.mark.parametrize("asked", Asked)
@pytest.mark.parametrize("text", ["", " ", "\n", ".", "?!", "\ufffc", "\u200b"])
def test_a_photo_alone_or_nothing_at_all_is_unclear_whatever_was_asked(text: str, asked: Asked) -> None:
    assert read(text, asked, Language.EN) == Interpretation(Kind.UNCLEAR)
