"""`upswing rehearse`: a coach reads the coming days before the client does."""

import json
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from service.adapters.clock import SandboxClock
from service.cli import upswing
from service.domain.segments import count
from tests.cli.practice import Practice
from tests.conftest import ANA

SUNDAY = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def ana(practice: Practice) -> int:
    """Said yes on Saturday; it is Sunday."""
    client_id = practice.enroll("Ana")
    practice.life.says(ANA, "YES")
    SandboxClock(practice.life.app.settings.clock_file).start_at(SUNDAY)
    return client_id


@pytest.mark.usefixtures("ana")
def test_every_text_of_two_weeks_with_its_local_time_its_segments_and_its_cost() -> None:
    told = json.loads(CliRunner().invoke(upswing, ["rehearse", "Ana", "--price", "0.05", "--json"]).stdout)
    assert (told["name"], told["zone"], told["until"]) == ("Ana", "Europe/London", "2026-03-14")
    assert [text["prompt"] for text in told["texts"]].count("weekly") == 1
    assert len(told["texts"]) == 23
    assert told["texts"][0]["local"] == "2026-03-02T09:00+00:00"
    assert all(text["segments"] == count(text["text"]).segments for text in told["texts"])
    assert told["segments"] == sum(text["segments"] for text in told["texts"])
    assert told["cost"] == pytest.approx(0.05 * told["segments"])


@pytest.mark.usefixtures("ana")
def test_a_coach_reads_a_transcript_that_says_what_it_cannot_know() -> None:
    lines = CliRunner().invoke(upswing, ["rehearse", "Ana", "--days", "3"]).stdout.splitlines()
    assert lines[0].startswith("# Ana, Europe/London")
    assert lines[1].startswith("@ Mon 2 Mar 09:00  > [1]* Good morning, Ana.")
    assert lines[2].startswith("@ 19:30            > [1]* No goal today")
    assert lines[-1] == "# 4 texts to 2026-03-03, 4 segments, cost 0.03 at 0.0083 a segment"


def test_somebody_who_stopped_gets_no_text_and_the_reason(practice: Practice, ana: int) -> None:
    practice.life.says(ANA, "STOP")
    done = CliRunner().invoke(upswing, ["rehearse", str(ana)])
    assert done.stdout.startswith("Ana would get no text: consent to texts is withdrawn")
    assert json.loads(CliRunner().invoke(upswing, ["rehearse", str(ana), "--json"]).stdout)["texts"] == []


def test_rehearsing_before_the_yes_says_that_it_has_not_come(practice: Practice) -> None:
    practice.enroll("Ana")
    SandboxClock(practice.life.app.settings.clock_file).start_at(SUNDAY)
    done = CliRunner().invoke(upswing, ["rehearse", "Ana", "--days", "2"])
    assert "# as if they said yes now; they have not yet" in done.stdout.splitlines()
    assert "Good morning, Ana." in done.stdout
