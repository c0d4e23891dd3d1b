"""A figure says what it stands beside, and whether that is reached."""

import json

import pytest

from service.cli.bench.figures import Figure, show


def test_a_rate_reaches_its_peer_from_below_and_a_time_its_limit_from_above() -> None:
    fast = Figure("texts", 900.0, "texts/s", 1000.0, "a bare loop", 0.8)
    slow = Figure("texts", 700.0, "texts/s", 1000.0, "a bare loop", 0.8)
    brief = Figure("a tick", 4.0, "ms", 5.0, "the number to reach", at_most=True)
    long = Figure("a tick", 6.0, "ms", 5.0, "the number to reach", at_most=True)
    assert [one.reached for one in (fast, slow, brief, long)] == [True, False, True, False]
    assert [one.ratio for one in (fast, slow, brief, long)] == [0.9, 0.7, 0.8, 1.2]


def test_a_program_reads_one_object_a_figure(capsys: pytest.CaptureFixture[str]) -> None:
    show([Figure("texts", 1234.5678, "texts/s", 2000.0, "a bare loop", 0.8, beside=(("lost", 0),))], as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "what": "texts",
        "measured": 1235.0,
        "unit": "texts/s",
        "limit": 2000.0,
        "limit_is": "a bare loop",
        "ratio": 0.6173,
        "target": "at least 0.8",
        "reached": False,
        "beside": {"lost": 0.0},
    }


def test_a_person_reads_what_was_not_reached(capsys: pytest.CaptureFixture[str]) -> None:
    show([Figure("an idle tick", 6.0, "ms", 5.0, "the number to reach", at_most=True)], as_json=False)
    assert "ratio 1.2, at most 1: NOT reached" in capsys.readouterr().out
