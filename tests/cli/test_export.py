"""`upswing export`: on a real database, through the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import upswing
from service.domain.refusal import Refusal
from tests.cli.practice import Practice


def test_an_export_can_be_kept_in_a_file_that_is_the_owners_alone(practice: Practice, tmp_path: Path) -> None:
    practice.enroll("Ana")
    out = tmp_path / "ana.json"
    out.write_text("an older one", encoding="utf-8")
    out.chmod(0o644)
    done = CliRunner().invoke(upswing, ["export", "Ana", "--out", str(out)])
    assert done.exit_code == 0
    assert done.stdout == ""
    assert out.stat().st_mode & 0o777 == 0o600
    assert json.loads(out.read_text(encoding="utf-8"))["client"]["name"] == "Ana"


def test_an_export_goes_to_the_screen_where_no_file_is_named(practice: Practice) -> None:
    ana = practice.enroll("Ana")
    done = CliRunner().invoke(upswing, ["export", str(ana)])
    assert json.loads(done.stdout)["client"]["id"] == ana


@pytest.mark.usefixtures("practice")
def test_a_client_nobody_knows_is_refused_with_the_remedy() -> None:
    done = CliRunner().invoke(upswing, ["export", "Nadia"])
    assert isinstance(done.exception, Refusal)
    assert "Write the id" in str(done.exception)


def test_a_file_that_cannot_be_written_is_refused(practice: Practice, tmp_path: Path) -> None:
    practice.enroll("Ana")
    done = CliRunner().invoke(upswing, ["export", "Ana", "--out", str(tmp_path / "nowhere" / "ana.json")])
    assert isinstance(done.exception, Refusal)
    assert "choose another file" in str(done.exception)
