"""`upswing up` with everything real: web, sandbox, worker, timetable and Valkey, on a laptop with nothing set."""

import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import requests

from tests.cli.processes import PYTHON, SECONDS, Running, comes_to_answer, laptop, living_in
from tests.faults.practice import wait_for

UP = [PYTHON, "-m", "service.cli", "up"]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """The folder in which it is started, named as people name theirs. Whatever a failed test left there is ended."""
    place = tmp_path / "My Documents"
    place.mkdir()
    yield place
    for process in living_in(place):
        process.kill()


@pytest.fixture
def settings() -> dict[str, str]:
    return laptop(PYTHONPATH=str(Path.cwd()))


def test_a_laptop_with_nothing_set(home: Path, settings: dict[str, str]) -> None:
    with Running(UP, cwd=home, env=settings) as up:
        up.line("Upswing is running")
        assert up.line(r"desk +(\S+)")[1] == f"http://127.0.0.1:{settings['PORT']}/"
        assert up.line(r"phones +(\S+)")[1] == f"http://127.0.0.1:{settings['SANDBOX_PORT']}/"
        up.line(r"mailboxes +(\S+)")
        assert comes_to_answer(int(settings["PORT"]), "/healthz")
        assert comes_to_answer(int(settings["SANDBOX_PORT"]), "/")
        _a_second_start_is_one_line(home, settings)
        _memory_stays_in_its_bounds(up)
        up.ctrl_c()
        assert up.end() == 0
    assert living_in(home) == []
    assert (home / "var").stat().st_mode & 0o777 == 0o700


def test_what_is_killed_comes_back(home: Path, settings: dict[str, str]) -> None:
    with Running(UP, cwd=home, env=settings) as up:
        up.line("Upswing is running")
        for name, words in {
            "web": "granian",
            "worker": "workers",
            "sandbox": "service.sandbox",
            "valkey": "--unixsocket",
        }.items():
            _child(up, words).kill()
            up.line(rf"up +. {name} ended \(by SIGKILL\); starting it again")
            up.line(rf"up +. {name} is back")
        assert comes_to_answer(int(settings["PORT"]), "/healthz")
        up.ctrl_c()
        assert up.end() == 0
    assert living_in(home) == []


def test_a_killed_supervisor_is_succeeded_by_the_next_start(home: Path, settings: dict[str, str]) -> None:
    with Running(UP, cwd=home, env=settings) as up:
        up.line("Upswing is running")
        left = psutil.Process(up.process.pid).children(recursive=True)
        assert len(left) >= 6
        up.process.kill()
        up.process.wait(SECONDS)
        with Running(UP, cwd=home, env=settings) as again:
            again.line("valkey was left behind by an earlier start that was killed; ended it")
            again.line("Upswing is running")
            assert not [process for process in left if process.is_running() and process.status() != "zombie"]
            again.ctrl_c()
            assert again.end() == 0
    assert living_in(home) == []


@pytest.mark.parametrize("name", ["PORT", "SANDBOX_PORT", "SANDBOX_SMTP_PORT"])
def test_a_taken_port_is_one_line_that_names_its_setting(home: Path, settings: dict[str, str], name: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", int(settings[name])))
        other.listen()
        told = subprocess.run(UP, cwd=home, env=settings, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert told.returncode == 2
    (line,) = (told.stdout + told.stderr).splitlines()
    assert line.startswith(f"Port {settings[name]} is taken")
    assert f"set {name} to" in line


def test_two_workers_where_two_are_asked_for(home: Path, settings: dict[str, str]) -> None:
    """And the bell alone sets them to work: no sweep comes within the length of this test."""
    with Running([*UP, "--workers", "2"], cwd=home, env=settings | {"SWEEP_SECONDS": "900"}) as up:
        up.line("Upswing is running")
        assert {path.stem for path in (home / "var" / "processes").iterdir()} >= {"worker-1", "worker-2"}
        _a_cry_for_help_is_answered(f"http://127.0.0.1:{settings['SANDBOX_PORT']}/phones/13125550142")
        up.process.terminate()
        assert up.end() == 0
    assert living_in(home) == []


def _a_cry_for_help_is_answered(phone: str) -> None:
    assert requests.post(f"{phone}/texts", data={"body": "i want to die"}, timeout=SECONDS).ok
    wait_for(lambda: "988" in requests.get(phone, timeout=SECONDS).text)


def _a_second_start_is_one_line(home: Path, settings: dict[str, str]) -> None:
    told = subprocess.run(UP, cwd=home, env=settings, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert told.returncode == 2
    (line,) = (told.stdout + told.stderr).splitlines()
    assert f"already running here, at http://127.0.0.1:{settings['PORT']}" in line


def _memory_stays_in_its_bounds(up: Running) -> None:
    """450 MB for all processes (design.md, section 9). Pages that two of them share count once where the system can
    tell, which is on Linux."""
    supervisor = psutil.Process(up.process.pid)
    total = 0
    for process in [supervisor, *supervisor.children(recursive=True)]:
        facts = process.memory_full_info()
        total += getattr(facts, "pss", facts.uss)
    assert total < 450_000_000


def _child(up: Running, words: str) -> psutil.Process:
    children = psutil.Process(up.process.pid).children()
    return next(child for child in children if words in child.cmdline())
