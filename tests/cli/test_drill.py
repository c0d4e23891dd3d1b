"""`upswing drill` and `upswing staff`: the chain of alerts, made and rehearsed at a keyboard."""

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from service.cli import upswing
from service.domain.refusal import Refusal
from service.store.tables import Alert, Cover, Staff
from tests.cli.practice import Practice
from tests.usecases.rows import every


def run(*words: str) -> str:
    done = CliRunner().invoke(upswing, list(words))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.output


def test_a_drill_reaches_coach_and_backup_and_tells_who_answered(practice: Practice) -> None:
    practice.enroll("Ana Silva")
    life = practice.life
    coach = every(life.app, Staff)[0]
    run(
        "staff",
        "add",
        "--name",
        "Jo Park",
        "--email",
        "jo@example.org",
        "--role",
        "coach",
        "--phone",
        "+44 7400 654322",
    )
    run("staff", "reach", coach.email, "--backup", "jo@example.org")
    said = run("drill")
    assert "1 chain is being rehearsed" in said
    # The command lives by the real clock, the workers of this practice by theirs.
    (alert,) = every(life.app, Alert)
    life.clock.pass_real(alert.raised_at - life.app.clock.now())
    life.work()
    (text,) = life.texts_to("+447400654322")
    assert "DRILL" in text
    life.says("+447400654322", f"ACK {alert.code}")
    told = run("drill", "--report")
    assert "the chain holds" in told
    assert "Jo Park answered after 0 min, by text" in told
    assert f"{coach.name} has not answered" in told


@pytest.mark.usefixtures("practice")
def test_before_the_first_drill_it_says_how_to_start_one() -> None:
    assert "Start one with: upswing drill" in run("drill", "--report")


@pytest.mark.usefixtures("practice")
def test_a_drill_of_nobody_says_what_to_write_instead() -> None:
    with pytest.raises(Refusal, match="Nobody on the staff has this e-mail address"):
        run("drill", "--coach", "nobody@example.org")


def test_reach_changes_only_what_is_given(practice: Practice) -> None:
    app = practice.life.app
    practice.enroll("Ana Silva")
    coach = every(app, Staff)[0]
    run("staff", "add", "--name", "Jo Park", "--email", "jo@example.org")
    run("staff", "reach", coach.email, "--phone", "+44 7400 654321")
    run("staff", "reach", coach.email, "--backup", "jo@example.org")
    with app.store.reading() as tx:
        found = tx.execute(select(Staff).where(Staff.id == coach.id)).scalar_one()
    assert found.phone is not None
    assert (found.phone.e164, found.backup_id) == ("+447400654321", every(app, Staff)[1].id)
    run("staff", "reach", coach.email, "--phone", "")
    with app.store.reading() as tx:
        assert tx.get_one(Staff, coach.id).phone is None


def test_away_names_a_cover(practice: Practice) -> None:
    app = practice.life.app
    practice.enroll("Ana Silva")
    coach = every(app, Staff)[0]
    run("staff", "add", "--name", "Jo Park", "--email", "jo@example.org")
    days = ("--from", "2026-03-09", "--until", "2026-03-13")
    run("staff", "away", coach.email, "--cover", "jo@example.org", *days)
    (cover,) = every(app, Cover)
    assert (cover.coach_id, f"{cover.first_day}", f"{cover.last_day}") == (coach.id, "2026-03-09", "2026-03-13")
