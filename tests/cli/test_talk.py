"""`upswing talk`: whoever writes a program holds its conversation before a client does."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli import upswing
from service.domain.refusal import Refusal
from tests import test_transcripts
from tests.databases import Sqlite


def talk(*typed: str, program: str = "get_back_up", options: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(upswing, ["talk", program, *options], input="".join(f"{line}\n" for line in typed))


def test_an_evening_and_the_next_morning_as_anas_story_tells_them() -> None:
    held = talk("update the risk log", "/next", "partly, ran out of steam. tmrw ring Sam 10am", "/next", "/quit")
    assert held.exit_code == 0
    told = held.stdout.splitlines()
    assert told[2].startswith("@ Mon 2 Mar 09:00  > Good morning, Ana.")
    assert told[3] == "@ 09:01            < update the risk log"
    assert told[4] == '                   ! goal(2 Mar) = "update the risk log"'
    assert '> How did it go with "update the risk log"?' in told[6]
    assert "! did_it(2 Mar) = partly" in told[8]
    assert told[-1].startswith('@ Tue 3 Mar 09:00  > Today\'s goal, in your words: "ring Sam 10am"')


def test_what_was_said_can_be_kept_and_is_what_was_shown(tmp_path: Path) -> None:
    kept = tmp_path / "monday.txt"
    held = talk("SKIP", "STOP", options=("--save", str(kept), "--name", "Ben", "--zone", "America/New_York"))
    head, *lines = kept.read_text(encoding="utf-8").splitlines()
    assert head == "# get_back_up, Ben in America/New_York"
    assert lines == held.stdout.splitlines()
    assert "! opted out (sms)" in lines[-2]
    assert "you are unsubscribed" in lines[-1]


def test_time_passes_as_far_as_asked_and_a_question_that_was_let_go_is_missed() -> None:
    held = talk("call Sam", "/wait 2h", "/wait 9h", "/wait 1d")
    assert "(nothing was sent)" in held.stderr
    assert "! did_it(2 Mar) missed" in held.stdout
    assert "@ Tue 3 Mar 09:00" in held.stdout


def test_after_the_last_text_there_is_no_next_one() -> None:
    held = talk(*["/next"] * 9, program="three_days")
    assert held.exit_code == 0
    assert "the program is over" in held.stdout
    assert held.stderr.rstrip().endswith("(nothing was sent)")


@pytest.mark.parametrize("typed", ["/wait", "/wait soon", "/wait 5y", "/waiting 2h", "/wait 9999d", "/sleep"])
def test_a_command_nobody_knows_is_answered_with_those_there_are(typed: str) -> None:
    once, twice = talk(), talk(typed)
    assert twice.stderr.count("/wait 2h") == once.stderr.count("/wait 2h") + 1
    assert twice.stdout == once.stdout


def test_a_program_nobody_knows_is_refused_with_those_there_are() -> None:
    assert isinstance(talk(program="lunch").exception, Refusal)
    assert "get_back_up" in str(talk(program="lunch").exception)


def test_a_transcript_is_never_written_over_another(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("an older one", encoding="utf-8")
    held = talk(options=("--save", str(tmp_path / "kept.txt")))
    assert isinstance(held.exception, Refusal)
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "an older one"


def test_a_transcript_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    held = talk(options=("--save", str(tmp_path / "nowhere" / "kept.txt")))
    assert isinstance(held.exception, Refusal)
    assert "choose another file" in str(held.exception)


def test_what_is_kept_passes_as_a_test_of_its_own(tmp_path: Path, sqlite: Sqlite) -> None:
    kept = tmp_path / "kept.txt"
    talk("update the risk log", "/next", "done", "/next", "/wait 2h", "STOP", options=("--save", str(kept)))
    test_transcripts.test_it_goes_as_it_is_written(kept, tmp_path, sqlite)
