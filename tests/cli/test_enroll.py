"""`upswing enroll --csv`: the report first, and nothing before it is confirmed."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import upswing
from service.store.tables import Client
from tests.cli.practice import Practice
from tests.conftest import BEN
from tests.usecases.rows import every
from tests.usecases.test_enroll_many import ROW, written


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "clients.csv"
    path.write_bytes(written(ROW, ROW | {"name": "Ben", "phone": BEN, "consent_how": ""}))
    return str(path)


def test_who_declines_the_report_has_enrolled_nobody(practice: Practice, file: str) -> None:
    told = CliRunner().invoke(upswing, ["enroll", "--csv", file], input="n\n")
    assert told.exit_code == 0, told.output
    assert "line 3, Ben: refused. no consent_how: write how they agreed" in told.output
    assert "1 can be enrolled, 1 are refused. Nothing has been sent." in told.output
    assert every(practice.life.app, Client) == []


def test_who_confirms_it_has_enrolled_those_without_a_fault(practice: Practice, file: str) -> None:
    told = CliRunner().invoke(upswing, ["enroll", "--csv", file, "--yes"])
    assert "1 enrolled." in told.output
    assert [client.name for client in every(practice.life.app, Client)] == ["Ana"]


def test_one_client_needs_their_options() -> None:
    told = CliRunner().invoke(upswing, ["enroll", "--name", "Ana"])
    assert told.exit_code == 2
    assert "Write --zone, --program, --coach; or --csv FILE for many." in told.output
