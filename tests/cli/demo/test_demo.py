"""`upswing demo`, all of it real: what it leaves to read, what it leaves alone, and that it leaves nothing running."""

import json
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.cli.processes import PYTHON, Running, laptop, living_in

DEMO = [PYTHON, "-m", "service.cli", "demo"]
A_REAL_PRACTICE = """\
TWILIO_ACCOUNT_SID=AC00000000000000000000000000000000
TWILIO_AUTH_TOKEN=0123456789abcdef0123456789abcdef
TWILIO_FROM=+447400999999
PUBLIC_URL=https://checkins.example.org
SECRET_KEY=0123456789abcdef0123456789abcdef
SMTP_URL=smtp://name:word@relay.example.org:587
"""


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """The demo keeps its own folder where this says, so that a test sees what is left of it."""
    (tmp_path / "tmp").mkdir()
    return laptop(PYTHONPATH=str(Path.cwd()), TMPDIR=str(tmp_path / "tmp"))


@pytest.fixture
def lived(tmp_path: Path, settings: dict[str, str]) -> Iterator[Path]:
    """Two weeks, lived beside the .env of a practice that has real clients, with a database of its own set as well."""
    (tmp_path / ".env").write_text(A_REAL_PRACTICE, encoding="utf-8")
    alien = {"DATABASE_URL": f"sqlite:///{tmp_path}/real.db", "DATA_DIR": str(tmp_path / "real")}
    with Running([*DEMO, "--weeks", "2", "--out", "out"], cwd=tmp_path, env=settings | alien) as running:
        running.line("Monday 02 March 2026")
        running.line("Monday 09 March 2026")
        assert running.end() == 0, "\n".join(running.lines)
    yield tmp_path
    for process in living_in(tmp_path):
        process.kill()


def test_two_weeks_beside_the_settings_of_a_real_practice(lived: Path) -> None:
    told = json.loads((lived / "out" / "summary.json").read_text(encoding="utf-8"))
    ana, ben, chitra = told["clients"]
    names = ["started", "weeks", "clients", "texts", "emails", "doubles", "texts_outside_hours", "budget_broken"]
    assert [*told] == [*names, "seconds"]
    counts = ["texts_started", "answered", "skipped", "missed", "held", "summaries"]
    assert [[*client] for client in told["clients"]] == [["name", "zone", *counts]] * 3
    assert (told["started"], told["weeks"], ana["texts_started"]) == ("2026-03-02", 2, 22)
    assert ana["answered"] > 15
    assert ben["held"] > 0
    assert chitra["texts_started"] < 22
    assert told["texts"] == sum(_transcript(lived, client["name"]).count(" > ") for client in told["clients"])
    assert sorted(path.name for path in lived.iterdir()) == [".env", "out", "tmp"]
    assert list((lived / "tmp").iterdir()) == []
    assert living_in(lived) == []
    _chitra_grieves_and_stops(_transcript(lived, "Chitra"))


def _transcript(lived: Path, name: str) -> str:
    """Its texts; a mail is no text."""
    written = (lived / "out" / "transcripts" / f"{name.lower()}.txt").read_text(encoding="utf-8")
    return re.sub(r".* > \(mail\).*\n", "", written.split("\n", 1)[1])


def _chitra_grieves_and_stops(transcript: str) -> None:
    """Both in her own words, and both times with the right answer and nothing after it."""
    lines = transcript.splitlines()
    grieves = next(number for number, line in enumerate(lines) if "my dad died" in line)
    back = next(number for number, line in enumerate(lines) if "ready to go again" in line)
    between = [line for line in lines[grieves + 1 : back] if " > " in line]
    assert ["I am so sorry, Chitra." in line for line in between] == [True]
    stops = next(number for number, line in enumerate(lines) if "please stop sending these" in line)
    after = [line for line in lines[stops + 1 :] if " > " in line]
    assert ["you are unsubscribed" in line for line in after] == [True]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_somebody_who_has_seen_enough_ends_all_of_it(tmp_path: Path, settings: dict[str, str], number: int) -> None:
    with Running([*DEMO, "--out", "out"], cwd=tmp_path, env=settings) as running:
        running.line("Saturday 28 February 2026")
        assert len(psutil.Process(running.process.pid).children()) == 4
        running.process.send_signal(number)
        assert running.end() != 0
    assert living_in(tmp_path) == []
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_part_that_dies_is_named_and_the_demo_fails(tmp_path: Path, settings: dict[str, str]) -> None:
    with Running([*DEMO, "--out", "out"], cwd=tmp_path, env=settings) as running:
        running.line("Saturday 28 February 2026")
        sandbox = next(
            one for one in psutil.Process(running.process.pid).children() if "service.sandbox" in one.cmdline()
        )
        sandbox.kill()
        running.line("The demo's sandbox has ended")
        assert running.end() == 2
    assert living_in(tmp_path) == []
