"""What stands in a log: one JSON object a line, and which request or job it was; of a fault its place, no words."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import structlog
from flask import Flask
from twilio.request_validator import RequestValidator

from service.app import App
from service.logs import set_up_logs, told_with, where_from
from service.web.app import create_app
from service.web.request_log import HEADER
from service.web.security import anybody

WORDS = "tell Priya about the lawsuit"
A_JOB_THAT_FAILS = f"""
from service.logs import set_up_logs
from service.ports import Queue
from workers.process import answering
set_up_logs()
with answering(Queue.TICK):
    int({WORDS!r})
"""


@contextmanager
def logging_as_in_life() -> Iterator[None]:
    """Begun inside a test, where what is printed is captured already."""
    before, root = structlog.get_config(), logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    root.handlers.clear()
    set_up_logs()
    structlog.configure(cache_logger_on_first_use=False)
    yield
    root.setLevel(level)
    root.handlers[:] = handlers
    structlog.configure(**before)


def _broken() -> None:
    try:
        int(WORDS)
    except ValueError:
        raise LookupError(WORDS) from None


def test_a_fault_is_told_by_its_type_and_its_place() -> None:
    with pytest.raises(LookupError) as caught:
        _broken()
    told = where_from(caught.value)
    assert told.startswith("LookupError at ")
    assert told.endswith("_broken")
    assert "tests/test_logs.py:" in told
    assert "Priya" not in told


def test_what_caused_a_fault_is_told_too() -> None:
    try:
        try:
            int(WORDS)
        except ValueError as first:
            raise OSError(WORDS) from first
    except OSError as fault:
        told = where_from(fault)
    assert " because of ValueError at " in told
    assert "Priya" not in told


def test_a_library_logs_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        int(WORDS)
    except ValueError:
        with logging_as_in_life(), told_with(job_id="j1"):
            logging.getLogger("somebody.elses").exception("it did not work")
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert (told["event"], told["logger"], told["level"], told["job_id"]) == (
        "it did not work",
        "somebody.elses",
        "error",
        "j1",
    )
    assert told["fault"].startswith("ValueError at ")
    assert "Priya" not in line


def test_a_job_that_fails_leaves_no_words_in_what_rq_writes_down(tmp_path: Path) -> None:
    """RQ keeps the traceback of what it catches in Valkey, and logs it."""
    told = subprocess.run(
        [sys.executable, "-c", A_JOB_THAT_FAILS],
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), "PYTHONPATH": str(Path.cwd())},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    *_, last = told.stderr.splitlines()
    assert last == "workers.process.JobFailed: ValueError"
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    assert [(line["event"], line["queue"]) for line in lines if line["event"] == "job_failed"] == [
        ("job_failed", "tick")
    ]
    assert "Priya" not in told.stdout + told.stderr


@pytest.fixture
def flask(app: App) -> Flask:
    made = create_app(app)

    @made.post("/break/<token>")
    @anybody
    def break_it(token: str) -> str:
        raise ValueError(WORDS + token)

    return made


def test_a_request_that_breaks_is_told_without_its_address(flask: Flask, capsys: pytest.CaptureFixture[str]) -> None:
    client = flask.test_client()
    with client.session_transaction() as cookie:
        cookie["csrf"] = "known"
    with logging_as_in_life():
        answer = client.post("/break/secret-token", headers={"X-CSRF-Token": "known"})
    assert answer.status_code == 500
    printed = capsys.readouterr().out
    lines = [json.loads(line) for line in printed.splitlines()]
    assert [line["event"] for line in lines] == ["request_failed", "request"]
    assert {line["request_id"] for line in lines} == {answer.headers[HEADER]}
    assert (lines[1]["endpoint"], lines[1]["answer"]) == ("break_it", 500)
    assert [word for word in ("Priya", "secret-token") if word in printed] == []


def test_looking_and_strangers_do_not_fill_the_log(flask: Flask, capsys: pytest.CaptureFixture[str]) -> None:
    client = flask.test_client()
    with logging_as_in_life():
        assert client.get("/sign-in").status_code == 200
        assert client.post("/wp-login.php").status_code in {403, 404}
        assert client.get("/healthz").status_code == 200
    assert capsys.readouterr().out == ""


def test_what_the_carrier_brings_is_told_only_where_it_was_refused(
    app: App, flask: Flask, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that was kept is a row, and counted there."""
    form = {"MessageSid": "SM" + "7" * 32, "From": "+447400123456", "Body": WORDS}
    validator = RequestValidator(app.settings.auth_tokens[0])
    signature = validator.compute_signature(f"{app.settings.web_url}/webhooks/twilio/sms", form)
    with logging_as_in_life():
        for signed in (signature, "not signed"):
            flask.test_client().post("/webhooks/twilio/sms", data=form, headers={"X-Twilio-Signature": signed})
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert (told["endpoint"], told["answer"]) == ("twilio.text_came_in", 403)


def test_two_requests_have_two_ids(flask: Flask) -> None:
    client = flask.test_client()
    assert len({client.get("/healthz").headers[HEADER] for _ in range(3)}) == 3
