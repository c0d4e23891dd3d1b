"""The rules of being forgotten, and what stays of a consent entry's words."""

from datetime import UTC, datetime, timedelta

import pytest

from service.domain.forgetting import (
    LATEST,
    LINK_LASTS,
    ErasureState,
    due_after,
    may_confirm,
    may_undo,
    must_wait,
    what_stays_said,
)
from service.domain.safety import Hold

FRIDAY = datetime(2026, 4, 10, 19, 15, tzinfo=UTC)


def test_a_link_confirms_for_seven_days_and_only_what_was_asked() -> None:
    assert may_confirm(ErasureState.ASKED, FRIDAY, FRIDAY + LINK_LASTS)
    assert not may_confirm(ErasureState.ASKED, FRIDAY, FRIDAY + LINK_LASTS + timedelta(seconds=1))
    for state in set(ErasureState) - {ErasureState.ASKED}:
        assert not may_confirm(state, FRIDAY, FRIDAY)


def test_there_are_48_hours_to_take_it_back() -> None:
    due_at = due_after(FRIDAY)
    assert due_at - FRIDAY == timedelta(hours=48)
    assert may_undo(ErasureState.CONFIRMED, due_at, due_at - timedelta(seconds=1))
    assert not may_undo(ErasureState.CONFIRMED, due_at, due_at)
    assert not may_undo(ErasureState.ASKED, None, FRIDAY)
    assert not may_undo(ErasureState.ERASED, due_at, FRIDAY)


def test_whoever_may_be_in_danger_is_not_lost_sight_of_for_up_to_a_month() -> None:
    assert must_wait(Hold.CRISIS, FRIDAY, FRIDAY + timedelta(days=20))
    assert not must_wait(Hold.CRISIS, FRIDAY, FRIDAY + LATEST)
    assert not must_wait(Hold.GRAVE, FRIDAY, FRIDAY)
    assert not must_wait(None, FRIDAY, FRIDAY)


@pytest.mark.parametrize("words", ["YES", "stop.", " Start! "])
def test_a_carriers_keyword_stays_as_the_proof_it_is(words: str) -> None:
    assert what_stays_said(words, by_client=True, name="Ana") == words


@pytest.mark.parametrize(
    "words", ["i work nights, ask me at 4pm", "yes please, this is Ana", "RISE 4821", "stop i mean it"]
)
def test_no_other_words_of_a_clients_stay(words: str) -> None:
    assert what_stays_said(words, by_client=True, name="Ana") == ""


def test_a_statement_stays_without_the_clients_name() -> None:
    said = "Ana Silva told Mira on 2 March; ANA's fine with texts, says Silva. Diana heard it."
    assert what_stays_said(said, by_client=False, name="Ana Silva") == (
        "the client told Mira on 2 March; the client's fine with texts, says the client. Diana heard it."
    )
    assert what_stays_said("Told (a.b) *", by_client=False, name="(a.b) *") == "Told the client"
