"""What a person sees who types `upswing` and something is not as it should be."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from service.cli import VERBS, upswing
from tests.cli.processes import PYTHON, SECONDS

Type = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def type_in(tmp_path: Path) -> Type:
    """Type a command in an empty folder, with only the settings that are given."""

    def run(*words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        command = [PYTHON, "-m", "service.cli", *words]
        env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path.cwd()), **settings}
        return subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=SECONDS, check=False
        )

    return run


def test_help_lists_every_verb_with_what_it_does(type_in: Type) -> None:
    told = type_in("--help")
    assert told.returncode == 0
    lines = [line.split(maxsplit=1) for line in told.stdout.partition("Commands:")[2].splitlines() if line.strip()]
    assert sorted(words[0] for words in lines) == sorted(VERBS)
    assert all(len(words) == 2 for words in lines)


def test_every_verb_can_be_loaded() -> None:
    context = upswing.make_context("upswing", ["--help"], resilient_parsing=True)
    for verb in VERBS:
        assert upswing.get_command(context, verb) is not None


def test_a_verb_does_not_pay_for_the_others() -> None:
    heavy = "{'sqlalchemy', 'flask', 'twilio', 'rq'}"
    asked = f"import sys, service.cli.up; print({heavy} & set(sys.modules))"
    told = subprocess.run([PYTHON, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout == "set()\n"


@pytest.mark.parametrize("verb", ["up", "web", "worker", "timetable", "migrate"])
def test_a_broken_setting_is_one_line_without_its_value(type_in: Type, verb: str) -> None:
    told = type_in(verb, PORT="secret-words")
    assert told.returncode == 2
    assert told.stdout == ""
    (line,) = told.stderr.splitlines()
    assert line.startswith("PORT: ")
    assert "secret-words" not in line


def test_an_unknown_name_in_the_env_file_is_one_line_without_its_value(type_in: Type, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TWILIO_AUTH_TOKN=secret-words\n", encoding="utf-8")
    told = type_in("up")
    assert told.returncode == 2
    (line,) = told.stderr.splitlines()
    assert line.startswith("TWILIO_AUTH_TOKN: no setting has this name")
    assert "secret-words" not in line


def test_two_faults_are_two_lines(type_in: Type) -> None:
    told = type_in("web", PORT="x", TWILIO_API_URL="not-an-address")
    assert sorted(line.split(":")[0] for line in told.stderr.splitlines()) == ["PORT", "TWILIO_API_URL"]


def test_an_unknown_verb_names_the_help(type_in: Type) -> None:
    told = type_in("sing")
    assert told.returncode == 2
    assert "--help" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_data_dir_that_is_a_file_is_one_line(type_in: Type, tmp_path: Path) -> None:
    (tmp_path / "var").touch()
    told = type_in("up")
    assert told.returncode == 2
    (line,) = told.stderr.splitlines()
    assert line.startswith("DATA_DIR: ")


def test_a_part_takes_the_place_of_its_command_so_that_signals_reach_it(type_in: Type, tmp_path: Path) -> None:
    at_every_start = "import os, sys\nprint(os.getpid(), *sys.orig_argv[1:3], flush=True)\n"
    (tmp_path / "sitecustomize.py").write_text(at_every_start, encoding="utf-8")
    told = type_in("worker", PYTHONPATH=f"{tmp_path}{os.pathsep}{Path.cwd()}", REDIS_URL="bad", SECRET_KEY="x" * 32)
    command, part = (line.split(maxsplit=1) for line in told.stdout.splitlines()[:2])
    assert (command[1], part[1]) == ("-m service.cli", "-m workers")
    assert command[0] == part[0]
