"""What `pip install` gives, apart from this checkout: a wheel, in an environment of its own, outside the tree."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from service.rendering import templates_directory

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as pip would, without an index: the build backend is a part of the development environment."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that has the wheel, and this environment's other packages."""
    home = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(home, with_pip=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    # A folder named in a .pth does not have its own .pth files read: the checkout stays out of sight.
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    (packages / "parts.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return home / "bin"


def run(installed: Path, cwd: Path, *command: str, exit_code: int = 0) -> str:
    """The standard output of a command that knows nothing of this checkout."""
    alien = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "DATA_DIR"}
    environment = {name: value for name, value in os.environ.items() if name not in alien}
    done = subprocess.run(
        [str(installed / command[0]), *command[1:]],
        cwd=cwd,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == exit_code, done.stdout + done.stderr
    return done.stdout


def test_every_template_and_migration_travels_once(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
    for kind in ("templates", "service/store/migrations"):
        prefix = "service/_templates" if kind == "templates" else kind
        ours = {
            path.relative_to(CHECKOUT / kind).as_posix()
            for path in (CHECKOUT / kind).rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }
        travels = [name.removeprefix(f"{prefix}/") for name in names if name.startswith(f"{prefix}/")]
        assert sorted(travels) == sorted(ours), kind
    assert not [name for name in names if name.startswith(("templates/", "tests/", "docs/"))]


def test_the_wheel_reads_its_own_templates_and_the_checkout_its_own(installed: Path, tmp_path: Path) -> None:
    ask = "from service.rendering import templates_directory; print(templates_directory())"
    theirs = Path(run(installed, tmp_path, "python", "-c", ask).strip())
    assert theirs.is_relative_to(installed.parent)
    assert theirs.name == "_templates"
    # An editable install that carried a copy would go stale without a word.
    assert templates_directory() == CHECKOUT / "templates"


def test_a_coach_asks_an_installed_upswing_what_a_text_costs(installed: Path, tmp_path: Path) -> None:
    told = json.loads(run(installed, tmp_path, "upswing", "segments", "--json", "Good size for a day."))
    assert told == {"encoding": "GSM-7", "segments": 1, "costly": []}


def test_an_installed_upswing_lives_a_week_and_keeps_every_promise(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "upswing", "demo", "--weeks", "1", "--out", "demo")
    told = json.loads((tmp_path / "demo" / "summary.json").read_text(encoding="utf-8"))
    assert [client["name"] for client in told["clients"]] == ["Ana", "Ben", "Chitra"]
    assert (told["doubles"], told["texts_outside_hours"], told["budget_broken"]) == (0, 0, 0)
    assert told["clients"][0]["texts_started"] == 11
    assert sorted(path.name for path in (tmp_path / "demo" / "transcripts").iterdir()) == [
        "ana.txt",
        "ben.txt",
        "chitra.txt",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]
