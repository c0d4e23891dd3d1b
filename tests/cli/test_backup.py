"""A backup is the practice as it was; what was texted since is neither forgotten nor said twice."""

import re
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from service.adapters.clock import SystemClock
from service.adapters.database_copies import copy_in, copy_out
from service.app import App
from service.cli.backup import backup
from service.cli.restore import restore
from service.domain.consent import ConsentState
from service.domain.refusal import Refusal
from service.ports import CarrierText
from service.store.heartbeats import beat
from service.store.migrate import Schema, schema_of
from service.usecases.note_backup import note_backup
from service.usecases.settle_after_restore import settle_after_restore
from service.usecases.tick import HEARTBEAT
from tests.cli.practice import Practice
from tests.conftest import ANA, BEN
from tests.life import Life

LOOK_UPS = timedelta(seconds=40)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "upswing.backup"


def stop_as_the_carrier_has_it(life: Life, client_id: int) -> CarrierText:
    (stop,) = [message for message in life.messages(client_id) if message.body == "STOP"]
    return CarrierText(
        provider_id=stop.provider_id or "",
        sender=ANA,
        to=life.sms.sender,
        body="STOP",
        inbound=True,
        delivery_status="received",
        error_code=None,
        created_at=life.clock.real_now(),
    )


def take(app: App, database_url: str, file: Path) -> None:
    note_backup(app)
    copy_out(database_url, file)


def put_back(life: Life, database_url: str, file: Path) -> None:
    """As the command does it; then the workers work, and look-ups come due."""
    copy_in(database_url, file)
    settle_after_restore(life.app)
    for _ in range(3):
        life.clock.pass_real(LOOK_UPS)
        life.work()


def test_it_is_the_practice_as_it_was(life: Life, app: App, ana: int, database_url: str, file: Path) -> None:
    take(app, database_url, file)
    assert file.stat().st_mode & 0o777 == 0o600
    before = len(life.messages(ana))
    life.enroll("Ben", BEN, "America/New_York")
    life.says(ANA, "HELP")
    app.store.close()
    copy_in(database_url, file)
    assert len(life.messages(ana)) == before
    with app.store.reading() as tx:
        assert tx.execute(text("SELECT count(*) FROM client")).scalar_one() == 1
    assert schema_of(app.store.engine) is Schema.CURRENT
    assert [path.name for path in file.parent.iterdir() if path.name.startswith(".")] == []


def test_a_text_that_left_since_is_not_sent_again(
    life: Life, app: App, ana: int, database_url: str, file: Path
) -> None:
    assert ana
    life.move_to_local("Europe/London", "2026-03-03 08:30")
    take(app, database_url, file)
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    had = life.texts_to(ANA)
    put_back(life, database_url, file)
    assert life.texts_to(ANA) == had
    morning = [message for message in life.messages(ana) if message.body == had[-1]]
    assert [message.provider_id is not None for message in morning] == [True]


def test_without_settling_it_would_be(life: Life, app: App, ana: int, database_url: str, file: Path) -> None:
    """So the test above looks at something."""
    assert ana
    life.move_to_local("Europe/London", "2026-03-03 08:30")
    take(app, database_url, file)
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    had = life.texts_to(ANA)
    copy_in(database_url, file)
    life.work()
    assert life.texts_to(ANA) == [*had, had[-1]]


def test_what_never_left_leaves_after_the_look_ups(
    life: Life, app: App, ana: int, database_url: str, file: Path
) -> None:
    assert ana
    life.move_to_local("Europe/London", "2026-03-03 08:30")
    take(app, database_url, file)
    had = life.texts_to(ANA)
    life.clock.move_to(life.app.clock.now() + timedelta(minutes=35))
    put_back(life, database_url, file)
    assert len(life.texts_to(ANA)) == len(had) + 1


def test_a_stop_texted_since_holds(life: Life, app: App, ana: int, database_url: str, file: Path) -> None:
    take(app, database_url, file)
    life.clock.pass_real(timedelta(minutes=3))
    life.says(ANA, "STOP")
    life.sms.hold(stop_as_the_carrier_has_it(life, ana))
    had = life.texts_to(ANA)
    put_back(life, database_url, file)
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert life.texts_to(ANA) == had


@pytest.mark.parametrize("words", [b"", b"SQLite format 3\0 and nothing", b"PGDMP and nothing", b"a letter"])
def test_what_is_no_backup_changes_nothing(life: Life, ana: int, database_url: str, file: Path, words: bytes) -> None:
    before = len(life.messages(ana))
    file.write_bytes(words)
    with pytest.raises(Refusal) as refused:
        copy_in(database_url, file)
    assert re.search(r"backup|read", str(refused.value))
    assert len(life.messages(ana)) == before


def test_a_backup_of_a_later_version_is_refused(app: App, database_url: str, file: Path) -> None:
    with app.store.writing() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999_later'"))
    copy_out(database_url, file)
    with app.store.writing() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    with pytest.raises(Refusal, match="later version"):
        copy_in(database_url, file)


@pytest.fixture
def typed(practice: Practice) -> CliRunner:  # noqa: ARG001 (what it opens)
    return CliRunner()


def test_typed_as_people_type_it(typed: CliRunner, file: Path) -> None:
    told = typed.invoke(backup, [str(file)], catch_exceptions=False)
    assert (told.exit_code, "The secret is not in it" in told.output) == (0, True)
    with sqlite3.connect(file) as copied:
        assert copied.execute("SELECT count(*) FROM staff").fetchone()[0] > 0
    assert isinstance(typed.invoke(backup, [str(file)]).exception, Refusal)
    assert typed.invoke(backup, [str(file), "--force"]).exit_code == 0
    refused = typed.invoke(restore, [str(file)])
    assert "--replace" in str(refused.exception)
    told = typed.invoke(restore, [str(file), "--replace"], catch_exceptions=False)
    assert (told.exit_code, "is back" in told.output) == (0, True)


def test_to_standard_output(typed: CliRunner) -> None:
    told = typed.invoke(backup, ["-"], catch_exceptions=False)
    assert told.stdout_bytes.startswith(b"SQLite format 3\0")


def test_while_upswing_runs_it_is_not_restored(practice: Practice, typed: CliRunner, file: Path) -> None:
    typed.invoke(backup, [str(file)], catch_exceptions=False)
    with practice.life.app.store.writing() as tx:
        beat(tx, HEARTBEAT, SystemClock().real_now())
    assert "Stop it first" in str(typed.invoke(restore, [str(file), "--replace"]).exception)


def test_a_folder_that_is_not_there(typed: CliRunner, tmp_path: Path) -> None:
    refused = typed.invoke(backup, [str(tmp_path / "no" / "upswing.backup")])
    assert "cannot be written" in str(refused.exception)
    refused = typed.invoke(restore, [str(tmp_path / "no.backup"), "--replace"])
    assert "cannot be read" in str(refused.exception)
