"""`upswing bench`, small: that each figure comes, not how good it is."""

import json
import subprocess

import pytest

from tests.cli.processes import PYTHON, laptop

NAMES = {"measured", "unit", "limit", "ratio", "target", "reached"}


def _figures(*arguments: str) -> list[dict[str, object]]:
    command = [PYTHON, "-m", "service.cli", "bench", *arguments, "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=laptop())
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_dispatch_beside_a_bare_client_and_a_job_a_text() -> None:
    dispatched, planned = _figures("outbound", "--database", "sqlite", "--texts", "100", "--rounds", "1")
    assert dispatched.keys() >= NAMES
    assert dispatched["limit_is"] == "twilio's async client in a bare loop"
    assert float(str(dispatched["limit"])) > 0
    assert float(str(planned["measured"])) > 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("interpret", "--replies", "100"),
        ("tick", "--database", "sqlite", "--sizes", "3000"),
        ("summary", "--database", "sqlite", "--clients", "10"),
    ],
)
def test_what_one_process_does_is_timed(arguments: tuple[str, ...]) -> None:
    for figure in _figures(*arguments):
        assert figure.keys() >= NAMES
        assert float(str(figure["measured"])) > 0
