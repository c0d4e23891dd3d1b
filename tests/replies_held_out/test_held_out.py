"""How well replies are read, on lines that the author of the rules has not seen.

The aim is in score.py, which fails below it. Here stands what has been reached: these figures only ever go up.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from pathlib import Path

import pytest

from service.domain.replies import Interpretation, Kind
from tests.replies_held_out.score import (
    CRITICAL_KINDS,
    Reading,
    false_alarms,
    found,
    held_out_lines,
    lines_of,
    read_all,
    right_overall,
)

RIGHT_SO_FAR = 0.98
FOUND_SO_FAR = {"crisis": 0.98, "opt_out": 0.99, "wrong_number": 0.99}
FALSE_ALARMS_SO_FAR = {"crisis": 0.02, "opt_out": 0.01, "wrong_number": 0.03}
OPEN_SET = Path(__file__).parents[1] / "domain" / "replies" / "open.jsonl"


@pytest.fixture(scope="module")
def readings() -> Sequence[Reading]:
    return read_all(held_out_lines())


def test_what_clients_text_is_put_where_it_belongs(readings: Sequence[Reading]) -> None:
    assert right_overall(readings).ratio >= RIGHT_SO_FAR


@pytest.mark.parametrize("kind", CRITICAL_KINDS)
def test_a_cry_a_wish_to_stop_and_a_stranger_are_heard(kind: str, readings: Sequence[Reading]) -> None:
    assert found(kind, readings).ratio >= FOUND_SO_FAR[kind]


@pytest.mark.parametrize("kind", CRITICAL_KINDS)
def test_nobody_is_stopped_or_alarmed_over_an_idiom(kind: str, readings: Sequence[Reading]) -> None:
    assert false_alarms(kind, readings).ratio <= FALSE_ALARMS_SO_FAR[kind]


def test_the_set_is_large_enough_to_mean_something() -> None:
    lines = held_out_lines()

    assert len(lines) >= 600
    assert sum(line.weight == "critical" for line in lines) >= 150


def test_every_line_counts_once() -> None:
    lines = held_out_lines()

    assert _repeated(line.id for line in lines) == []
    assert _repeated(line.question for line in lines) == []


def test_no_line_was_taken_from_the_open_set() -> None:
    shown = {_asked_and_words(line.context, line.lang, line.text) for line in lines_of(OPEN_SET)}
    ours = {_asked_and_words(line.context, line.lang, line.text) for line in held_out_lines()}

    assert shown & ours == set()


def test_days_that_are_labelled_lie_ahead() -> None:
    for line in held_out_lines():
        assert line.expect.get("until", "9999-12-31") > line.today.isoformat(), line.id
        assert line.expect.get("days", 1) > 0, line.id


def test_the_score_flatters_nobody() -> None:
    fortnight = next(line for line in held_out_lines() if line.text == "pause for two weeks")

    assert Reading(fortnight, Interpretation(Kind.PAUSE, days=14)).right
    assert Reading(fortnight, Interpretation(Kind.PAUSE, until=date(2026, 3, 18))).right
    assert not Reading(fortnight, Interpretation(Kind.PAUSE, days=13)).right
    assert not Reading(fortnight, Interpretation(Kind.PAUSE)).right
    assert not Reading(fortnight, Interpretation(Kind.RESUME, days=14)).right


def _repeated(keys: Iterable[Hashable]) -> list[Hashable]:
    return [key for key, times in Counter(keys).items() if times > 1]


def _asked_and_words(context: str, lang: str, text: str) -> tuple[str, str, str]:
    """A line without case, outer space and final punctuation, which must not change what it means."""
    return (context, lang, re.sub(r"[\s.!]+$", "", text.strip().casefold()))
