"""A fresh clone, with Python and make and nothing else."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.processes import Running, laptop, living_in

INSTALLING = "Installing what requirements.lock lists"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a clone of the working tree would hold: every file that is not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], capture_output=True, check=True
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if Path(name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(name, tmp_path / name)
    return tmp_path


@pytest.mark.skipif(shutil.which("git") is None or not Path(".git").exists(), reason="not a clone")
def test_make_run_twice_from_a_fresh_clone(clone: Path) -> None:
    settings = laptop()
    with Running(["make", "run"], cwd=clone, env=settings) as first:
        first.line("Upswing is running")
        first.ctrl_c()
        first.end()
    assert any(INSTALLING in line for line in first.lines)
    assert living_in(clone) == []
    with Running(["make", "run"], cwd=clone, env=settings) as second:
        second.line("Upswing is running")
        second.ctrl_c()
        second.end()
    assert not any(INSTALLING in line for line in second.lines)
    assert living_in(clone) == []


def test_a_python_that_is_too_old_is_one_line(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    told = subprocess.run(
        [".ci/make-venv", str(tmp_path / "venv"), "requirements-uv.txt", str(old)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    (line,) = told.stderr.splitlines()
    assert line.startswith("Upswing needs Python 3.11, 3.12, 3.13 or 3.14")
    assert not (tmp_path / "venv").exists()
