"""`upswing interpret`: anybody may ask what the service makes of a reply."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import upswing
from service.domain.refusal import Refusal
from service.domain.replies import agrees

REPLIES = Path(__file__).parent.parent / "domain" / "replies" / "open.jsonl"


def test_one_reply_is_read_as_what_was_asked_makes_it() -> None:
    asked = CliRunner().invoke(upswing, ["interpret", "--context", "goal", "--json", "update the risk log"])
    nothing_asked = CliRunner().invoke(upswing, ["interpret", "--json", "update the risk log"])
    assert json.loads(asked.stdout) == {"kind": "text", "goal": "update the risk log", "also": []}
    assert json.loads(nothing_asked.stdout) == {"kind": "text", "also": []}


def test_a_person_reads_lines_and_not_json() -> None:
    done = CliRunner().invoke(upswing, ["interpret", "--context", "did_it", "done"])
    assert "kind:      yes" in done.stdout.splitlines()


def test_a_file_of_replies_comes_back_line_for_line_with_what_was_got() -> None:
    done = CliRunner().invoke(upswing, ["interpret", "--jsonl", str(REPLIES)])
    assert done.exit_code == 0
    given = [json.loads(line) for line in REPLIES.read_text(encoding="utf-8").splitlines()]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    got = [line.pop("got") for line in told]
    assert told == given
    assert [case["id"] for case, found in zip(given, got, strict=True) if not agrees(case, found)] == []
    assert all(isinstance(found["also"], list) for found in got)


def test_replies_may_come_through_a_pipe_and_empty_lines_are_passed_over() -> None:
    lines = '{"context": "did_it", "text": "no"}\n\n{"context": "did_it", "text": "yes", "id": 7}\n'
    done = CliRunner().invoke(upswing, ["interpret", "--jsonl", "-"], input=lines)
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["got"]["kind"], second["got"]["kind"], second["id"]) == ("no", "yes", 7)


@pytest.mark.parametrize("broken", ["not json", "[1]", '{"context": "did_it"}', '{"text": "no", "context": "lunch"}'])
def test_a_line_that_is_no_reply_is_named_and_shown_how(broken: str) -> None:
    done = CliRunner().invoke(upswing, ["interpret", "--jsonl", "-"], input=f'{{"text": "hi"}}\n{broken}\n')
    assert isinstance(done.exception, Refusal)
    assert str(done.exception).startswith("Line 2 is no reply; a line looks like this:")


def test_a_day_that_is_no_day_is_refused_with_an_example() -> None:
    done = CliRunner().invoke(upswing, ["interpret", "--today", "4 March", "back on friday"])
    assert isinstance(done.exception, Refusal)
    assert "2026-03-04" in str(done.exception)


@pytest.mark.parametrize("typed", [["interpret"], ["interpret", "hello", "--jsonl", "-"]])
def test_neither_or_both_of_a_reply_and_a_file_is_refused(typed: list[str]) -> None:
    done = CliRunner().invoke(upswing, typed)
    assert isinstance(done.exception, Refusal)
    assert "--jsonl" in str(done.exception)
