"""The house rules, held over the whole tree; and each check shown to find what it looks for."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.promises import checks
from tests.promises.checks import ROOT, python_files, tracked_files

Check = Callable[[str, str], Iterator[str]]
OURS = ("service", "workers", "tests")
MIGRATIONS = ROOT / "service" / "store" / "migrations" / "versions"


def found(check: Check, paths: list[Path]) -> list[str]:
    return [fault for path in paths for fault in check(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))]


def test_functions_and_files_stay_short() -> None:
    # A migration is a list of steps in their order; cut into functions it would only be harder to follow.
    paths = [path for path in python_files(*OURS) if path.parent != MIGRATIONS]
    assert found(checks.too_long, paths) == []


def test_a_long_function_and_a_long_file_are_found() -> None:
    body = "    pass\n"
    assert list(checks.too_long("a.py", "def f():\n" + body * 39)) == []
    assert list(checks.too_long("a.py", "async def f():\n" + body * 40)) == ["a.py:1: f has 41 lines, 40 at most"]
    assert list(checks.too_long("a.py", "x = 1\n" * 301)) == ["a.py: 301 lines, 300 at most"]


def test_a_use_case_is_one_public_function() -> None:
    files = [path for path in python_files("service/usecases") if path.name != "__init__.py"]
    public = {path.stem: checks.public_functions(path.read_text(encoding="utf-8")) for path in files}
    assert len(public) > 10
    assert {file: names for file, names in public.items() if names != [file]} == {}


def test_public_functions_are_counted() -> None:
    source = "def pause(): ...\nasync def resume(): ...\ndef _help(): ...\nclass Done:\n    def inner(self): ..."
    assert checks.public_functions(source) == ["pause", "resume"]


def test_names_keep_to_the_vocabulary() -> None:
    assert found(checks.other_peoples_words, python_files(*OURS)) == []


@pytest.mark.parametrize(
    "source",
    [
        "def find_user(): ...",
        "async def run_task(): ...",
        "class SessionStore: ...",
        "def f(*, subscribers): ...",
        "lambda contact: 1",
        "class A:\n    campaign: str",
        "class A:\n    status = column()",
        "def f(self):\n    self.participant_id = 1",
        "FLOWS = 1",
        "notification: int = 3",
    ],
)
def test_a_word_that_is_not_ours_is_found(source: str) -> None:
    assert len(list(checks.other_peoples_words("a.py", source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from sqlalchemy.orm import Session",
        "import requests\nrequests.Session()",
        "delivery_status = 1",
        "message = twilio.create(status_callback='x')",
        "request.user_agent",
        "reuse = overflow = 1",
    ],
)
def test_a_word_of_a_library_is_not_ours(source: str) -> None:
    assert list(checks.other_peoples_words("a.py", source)) == []


def test_a_module_is_a_name_too() -> None:
    assert list(checks.other_peoples_words("service/notifications.py", "")) == [
        "service/notifications.py:0: notifications"
    ]


def test_no_file_knows_this_machine_or_a_package_index() -> None:
    paths = [path for path in tracked_files() if _is_text(path)]
    assert len(paths) > 100
    assert found(checks.addresses_of_one_machine, paths) == []


def _path(*parts: str) -> str:
    """Put together, so that this file passes its own test."""
    return "/".join(("", *parts))


@pytest.mark.parametrize(
    "text",
    [
        f'open("{_path("work", "main")}")',
        f"see {_path('root', '.cache')}",
        f"DATA_DIR={_path('tmp', 'a')}",
        f"({_path('home', 'mira')})",
        f"https://{_path('pypi', 'org')[1:].replace('/', '.')}/x",
    ],
)
def test_an_address_of_one_machine_is_found(text: str) -> None:
    assert len(list(checks.addresses_of_one_machine("a.md", f"first line\n{text}"))) == 1


@pytest.mark.parametrize("text", ["a/tmp/x", "https://example.org/home/page", "/usr/share/fonts", "the /tmp folder"])
def test_other_paths_are_fine(text: str) -> None:
    assert list(checks.addresses_of_one_machine("a.md", text)) == []


def test_every_job_that_is_named_is_there() -> None:
    assert found(checks.jobs_that_are_not_there, python_files("service", "workers")) == []
    # Something is named, or the test would look at nothing.
    assert '"workers.jobs.' in (ROOT / "service/adapters/rq_doorbell.py").read_text(encoding="utf-8")


def test_a_job_with_a_slip_in_its_name_is_found() -> None:
    assert list(checks.jobs_that_are_not_there("a.py", "ring('workers.jobs')")) == []
    assert list(checks.jobs_that_are_not_there("a.py", "\nring('workers.jobs.tikc')")) == ["a.py:2: workers.jobs.tikc"]
    assert list(checks.jobs_that_are_not_there("a.py", "ring('workers.jbos')")) == ["a.py:1: workers.jbos"]


def test_every_template_can_be_read() -> None:
    paths = [path for path in tracked_files() if path.is_relative_to(ROOT / "templates")]
    assert {path.suffix for path in paths} >= {".html", ".yaml", ".txt"}
    assert found(checks.unreadable, paths) == []


def test_a_template_that_cannot_be_read_is_found() -> None:
    assert list(checks.unreadable("a.html", "{% if a %}")) == ["a.html: not a template"]
    assert list(checks.unreadable("a.txt", "{{ name")) == ["a.txt: not a template"]
    assert list(checks.unreadable("a.yaml", "a: [1")) == ["a.yaml: not YAML"]
    assert list(checks.unreadable("a.svg", "{{ name }}")) == []


def test_imports_point_down() -> None:
    told = _lint_imports(ROOT)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("service/domain/phone.py", "import os"),
        ("service/domain/phone.py", "from service import settings"),
        ("service/usecases/tick.py", "import service.adapters.clock"),
        ("service/usecases/tick.py", "import redis"),
        ("service/web/app.py", "import service.sandbox.world"),
        ("service/settings.py", "import service.bootstrap"),
        ("workers/jobs.py", "import service.cli"),
    ],
)
def test_an_import_that_points_up_is_found(tmp_path: Path, module: str, line: str) -> None:
    for package in ("service", "workers"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "_templates"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    told = _lint_imports(tmp_path)
    assert told.returncode == 1
    assert "BROKEN" in told.stdout


def _lint_imports(place: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    return subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)


def _is_text(path: Path) -> bool:
    return b"\0" not in path.read_bytes()[:8000]
