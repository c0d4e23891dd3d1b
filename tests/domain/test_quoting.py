"""One decision whether a client's words may be repeated."""

from datetime import UTC, datetime, timedelta

import pytest

from service.domain.quoting import may_quote, quotable
from service.domain.replies import Interpretation, Kind, Reading

NOW = datetime(2026, 3, 29, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "reading", [Reading.GRAVE, Reading.INSULT, Reading.THIRD_PARTY, Reading.HEALTH, Reading.ABUSE_AT_HOME]
)
def test_grave_words_and_other_peoples_lives_are_never_repeated(reading: Reading) -> None:
    assert not quotable(Interpretation(Kind.TEXT, note="words", readings=frozenset({reading})))


def test_a_cry_for_help_is_never_repeated() -> None:
    assert not quotable(Interpretation(Kind.CRISIS))


def test_ordinary_words_and_good_news_may_be() -> None:
    assert quotable(Interpretation(Kind.TEXT, note="rang Sam", readings=frozenset({Reading.GOOD_NEWS})))


def test_private_keeps_all_words_out() -> None:
    assert not may_quote(keeps_words_private=True, heard_at=NOW, now=NOW)


def test_after_three_silent_weeks_the_number_may_be_somebody_elses() -> None:
    assert may_quote(keeps_words_private=False, heard_at=NOW - timedelta(days=21), now=NOW)
    assert not may_quote(keeps_words_private=False, heard_at=NOW - timedelta(days=21, seconds=1), now=NOW)
    assert not may_quote(keeps_words_private=False, heard_at=None, now=NOW)
