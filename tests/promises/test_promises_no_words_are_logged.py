"""Message text, numbers and addresses are in the rows and nowhere else: not in a log, not in an error (promise 10)."""

import logging
from collections.abc import Iterator

import pytest
import structlog

from service.app import App
from service.domain.delivery import Verdict
from service.logs import set_up_logs
from service.ports import SendFailed
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import make_unreadable

GOAL = "tell Priya about the lawsuit"
SECRETS = ("lawsuit", "Priya", "want to die", ANA, ANA[1:], ANA[3:], "ana@example.org")


@pytest.fixture
def logging_as_in_life() -> Iterator[None]:
    """Every logger at its loudest, with the service's own set-up."""
    before = structlog.get_config()
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    set_up_logs()
    structlog.configure(cache_logger_on_first_use=False)
    root.setLevel(logging.DEBUG)
    yield
    root.setLevel(level)
    root.handlers[:] = handlers
    structlog.configure(**before)


@pytest.mark.usefixtures("logging_as_in_life")
def test_a_bad_day_leaves_no_words_in_the_log(
    life: Life, app: App, mira: int, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert mira
    ana = life.enroll("Ana", ANA, "Europe/London", email="ana@example.org")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "YES")
    life.sms.fail_next = [
        SendFailed("the line broke", verdict=Verdict.AMBIGUOUS),
        SendFailed("Twilio answered error 30005", verdict=Verdict.BAD_NUMBER, code=30005),
    ]
    life.move_to_local("Europe/London", "2026-03-03 10:00")
    for said in (GOAL, "i want to die", "STOP", "START"):
        life.says(ANA, said)
    make_unreadable(app, ana)
    life.says(ANA, GOAL)
    told = "".join(capfd.readouterr()) + caplog.text
    assert "inbound_unreadable" in told, "the fault itself is told"
    assert [secret for secret in SECRETS if secret in told] == []


def test_a_client_prints_without_what_identifies_them(life: Life, ana: int) -> None:
    printed = f"{life.client(ana)!r} {life.client(ana).phone} {life.messages(ana)!r}"
    assert [secret for secret in SECRETS if secret in printed] == []
