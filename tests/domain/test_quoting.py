"""One decision whether a client's words may be repeated."""

from datetime import UTC, datetime, timedelta

import pytest

from service.domain.language import Language
from service.domain.quoting import may_quote, quotable
from service.domain.replies import Asked, Interpretation, Kind, Reading, interpret

NOW = datetime(2026, 3, 29, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "reading",
    [
        Reading.GRAVE,
        Reading.INSULT,
        Reading.THIRD_PARTY,
        Reading.HEALTH,
        Reading.ABUSE_AT_HOME,
        Reading.HAS_NOBODY,
        Reading.UNDERAGE,
    ],
)
def test_grave_words_and_other_peoples_lives_are_never_repeated(reading: Reading) -> None:
    assert not quotable(Interpretation(Kind.TEXT, note="words", readings=frozenset({reading})), "words")


def test_a_cry_for_help_is_never_repeated() -> None:
    assert not quotable(Interpretation(Kind.CRISIS), "words")


def test_ordinary_words_and_good_news_may_be() -> None:
    assert quotable(Interpretation(Kind.TEXT, note="rang Sam", readings=frozenset({Reading.GOOD_NEWS})), "rang Sam")


@pytest.mark.parametrize(
    "words", ["some of it", "a bit", "half of it", "not all of it", "3", "...", "un poco", "mas o menos"]
)
def test_what_only_says_the_answer_once_more_is_not_worth_repeating(words: str) -> None:
    assert not quotable(Interpretation(Kind.PARTLY, note=words), words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("partly, half a page", "half a page"),
        ("partly. half the report", "half the report"),
        ("done, rang the recruiter", "rang the recruiter"),
        ("partly, ran out of steam", "ran out of steam"),
        ("no, the afternoon went into a meeting", "the afternoon went into a meeting"),
    ],
)
def test_words_beside_an_answer_are_kept_whole(text: str, words: str) -> None:
    read = interpret(text, Asked.DID_IT, language=Language.EN, today=NOW.date())
    assert read.note == words
    assert quotable(read, words)


@pytest.mark.parametrize(
    "text",
    [
        "i have nobody to talk to",
        "my manager said I was useless",
        "she was crying in the meeting",
        "took my meds late",
        "you are a useless bot",
        "my mother died on sunday",
    ],
)
def test_what_people_write_of_others_and_of_their_worst_is_never_repeated(text: str) -> None:
    for asked in (Asked.NONE, Asked.REFLECTION, Asked.DID_IT):
        read = interpret(text, asked, language=Language.EN, today=NOW.date())
        assert not quotable(read, text)


@pytest.mark.parametrize("text", ["I'll ring Sam", "ring Sam 10am", "i'll finish page two"])
def test_a_goal_that_names_somebody_to_call_is_said_back_to_the_client(text: str) -> None:
    read = interpret(text, Asked.GOAL, language=Language.EN, today=NOW.date())
    assert read.goal is not None
    assert quotable(read, read.goal)


def test_private_keeps_all_words_out() -> None:
    assert not may_quote(keeps_words_private=True, heard_at=NOW, now=NOW)


def test_after_three_silent_weeks_the_number_may_be_somebody_elses() -> None:
    assert may_quote(keeps_words_private=False, heard_at=NOW - timedelta(days=21), now=NOW)
    assert not may_quote(keeps_words_private=False, heard_at=NOW - timedelta(days=21, seconds=1), now=NOW)
    assert not may_quote(keeps_words_private=False, heard_at=None, now=NOW)
