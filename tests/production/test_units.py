"""The systemd units start verbs of ours, and stop them so that what is being sent is sent."""

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from service.cli import VERBS
from tests.promises.checks import ROOT

UNITS = sorted((ROOT / "docs" / "systemd").glob("*.service"))
GOING_LIVE = (ROOT / "docs" / "going-live.md").read_text(encoding="utf-8")
every_unit = pytest.mark.parametrize("unit", UNITS, ids=[unit.stem for unit in UNITS])


class _Unit(ConfigParser):
    def optionxform(self, optionstr: str) -> str:
        """systemd's names have capitals."""
        return optionstr


def read(unit: Path) -> ConfigParser:
    parser = _Unit(interpolation=None)
    parser.read(unit, encoding="utf-8")
    return parser


def test_there_is_one_for_everything_and_one_for_each_part() -> None:
    verbs = {read(unit)["Service"]["ExecStart"].split()[-1] for unit in UNITS}
    assert verbs == {"up", "web", "worker", "timetable", "migrate"}
    assert verbs <= set(VERBS)


@every_unit
def test_a_stop_reaches_the_leader_alone_and_leaves_time(unit: Path) -> None:
    service = read(unit)["Service"]
    if service.get("Type") == "oneshot":
        return
    assert (service["KillMode"], service["Restart"]) == ("mixed", "always")
    assert int(service["TimeoutStopSec"]) > 15


@every_unit
def test_it_runs_without_rights(unit: Path) -> None:
    service = read(unit)["Service"]
    assert (service["User"], service["NoNewPrivileges"], service["ProtectSystem"]) == ("upswing", "yes", "strict")
    assert service["ReadWritePaths"] == f"{service['WorkingDirectory']}/var"


def test_what_a_unit_needs_is_there() -> None:
    names = {unit.name for unit in UNITS}
    needed = {read(unit)["Unit"].get("Requires") for unit in UNITS} - {None}
    assert needed == {"upswing-migrate.service"}
    assert needed <= names


def test_going_live_shows_the_unit_that_is_here() -> None:
    shown = GOING_LIVE.partition("```ini\n")[2].partition("```")[0]
    (kept,) = [unit.read_text(encoding="utf-8") for unit in UNITS if unit.stem == "upswing"]
    assert shown == kept.partition("\n")[2]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd on this machine")
@every_unit
def test_systemd_understands_it(unit: Path, tmp_path: Path) -> None:
    """What it runs is not installed here, so that alone is put in place."""
    for one in UNITS:
        words = one.read_text(encoding="utf-8").replace("/srv/upswing/.venv/bin/upswing", "/bin/true")
        (tmp_path / one.name).write_text(words, encoding="utf-8")
    name = unit.name.replace("@.", "@1.")
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:", "PATH": "/usr/bin:/bin"},
    )
    assert [line for line in told.stderr.splitlines() if "upswing" in line] == []
