"""`upswing doctor`, typed: every check, an exit code, and JSON for machines."""

import json

import pytest
from click.testing import CliRunner

from service.cli.doctor.command import doctor, verdict_of
from service.cli.doctor.finding import Verdict, fine, look, wrong
from tests.cli.practice import Practice


def test_the_worst_is_what_counts() -> None:
    good, so_so, bad = fine("a", "b"), look("a", "b", "c"), wrong("a", "b", "c")
    assert verdict_of([good, good]) is Verdict.FINE
    assert verdict_of([good, so_so]) is Verdict.LOOK
    assert verdict_of([bad, so_so, good]) is Verdict.WRONG


@pytest.mark.usefixtures("practice")
def test_a_laptop_is_told_what_is_missing_and_every_fault_what_to_do() -> None:
    told = CliRunner().invoke(doctor, ["--json"], catch_exceptions=False)
    assert told.exit_code == 1
    said = json.loads(told.stdout)
    assert said["verdict"] == "wrong"
    found = {one["check"]: one for one in said["findings"]}
    assert set(found) >= {"database", "queue", "last tick", "font", "texts", "mail", "webhook", "brand", "peaks"}
    assert (found["database"]["verdict"], found["queue"]["verdict"]) == ("fine", "wrong")
    assert [one for one in said["findings"] if one["verdict"] != "fine" and not one["remedy"]] == []


def test_in_words(practice: Practice) -> None:
    told = CliRunner().invoke(doctor, [], catch_exceptions=False)
    assert told.exit_code == 1
    assert " ok    database: SQLite, with the tables of this version" in told.stdout
    assert "WRONG  support contact: it is still the example's\n       Set SUPPORT_CONTACT:" in told.stdout
    assert "Mend what is wrong before you enroll a real client." in told.stdout
    assert practice.life.app.settings.secret not in told.stdout
