"""/join: a client gives their own number and address, each by its own box."""

import pytest
from flask import Flask

from service.app import App
from service.domain.consent import ConsentEvent, ConsentState
from service.domain.delivery import Channel
from service.store.tables import Client, ConsentLog
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.web.app import create_app
from service.web.throttle import JOINS_PER_ADDRESS
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.rows import enrollment_of, every, outbound
from tests.web.admin.browsing import Browser

SEATTLE = "+12065550123"


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


@pytest.fixture
def browser(flask: Flask) -> Browser:
    opened = Browser(flask)
    opened.opens("/join/three_days")
    return opened


@pytest.fixture
def code(app: App, mira: int) -> str:  # noqa: ARG001 (she needs her coach)
    form = EnrollmentForm(
        "Priya", "America/Los_Angeles", "three_days", "mira@example.org", adult=True, enrolled_by="Mira"
    )
    return enroll_client(app, form).join_code or ""


def test_every_box_is_unticked_and_opening_the_page_keeps_nothing(browser: Browser, app: App, code: str) -> None:
    assert code
    assert browser.page.count('type="checkbox"') == 2
    assert "checked" not in browser.page
    for told in ("automated", "Msg & data rates may apply", "STOP", "18 or older", "Washington State"):
        assert told in browser.words, told
    assert every(app, ConsentLog) == []


def test_texts_alone_bring_an_invitation_and_a_consent_with_its_wording(browser: Browser, app: App, code: str) -> None:
    browser.sends("/join/three_days", code=f"rise {code}", texts="yes", phone=SEATTLE, email="p@example.org")
    assert "Nothing else comes before you answer it with YES" in browser.words
    [priya] = every(app, Client)
    assert (priya.texts, priya.mails, priya.email) == (ConsentState.INVITED, ConsentState.NONE, None)
    assert {(entry.event, entry.wording, entry.said_by) for entry in every(app, ConsentLog)} == {
        (ConsentEvent.STATEMENT, "join-1/US-WA", "client"),
        (ConsentEvent.INVITED, "join-1/US-WA", "client"),
    }
    assert [text.address for text in outbound(app)] == [SEATTLE]
    browser.opens("/join/three_days")
    assert browser.sends("/join/three_days", code=code, texts="yes", phone=BEN).status_code == 422, "used once"


def test_mails_alone_text_nobody(browser: Browser, app: App, code: str) -> None:
    browser.sends("/join/three_days", code=code, mails="yes", email="P@example.org", phone=SEATTLE)
    [priya] = every(app, Client)
    assert (priya.texts, priya.mails, priya.email, priya.phone) == (
        ConsentState.NONE,
        ConsentState.GRANTED,
        "p@example.org",
        None,
    )
    assert {entry.channel for entry in every(app, ConsentLog)} == {Channel.EMAIL}
    assert outbound(app) == []
    assert enrollment_of(app, priya.id).join_code == code


def test_nobody_learns_whose_number_it_is(browser: Browser, app: App, life: Life, code: str) -> None:
    life.enroll("Ana", ANA, "Europe/London")
    life.enroll("Ben", BEN, "America/New_York")
    life.says(BEN, "STOP")
    before = len(outbound(app))
    told = set()
    for number in (ANA, BEN, "+19002345678", "12"):
        answer = browser.sends("/join/three_days", code=code, texts="yes", phone=number, mails="yes", email="p@x.org")
        assert answer.status_code == 422, number
        told.add(browser.words.partition("We cannot text this number from here")[2].partition("The code")[0])
    assert len(told) == 1
    assert len(outbound(app)) == before
    assert life.client(1).email is None, "nothing is half-made"


def test_without_a_code_or_a_box_nothing_happens(browser: Browser, app: App, code: str) -> None:
    assert browser.sends("/join/three_days", code="0000", texts="yes", phone=SEATTLE).status_code == 422
    assert "We do not know this code" in browser.words
    assert browser.sends("/join/get_back_up", code=code, texts="yes", phone=SEATTLE).status_code == 422
    assert browser.sends("/join/three_days", code=code, phone=SEATTLE).status_code == 422
    assert "Nothing is ticked" in browser.words
    assert browser.opens("/join/nothing").status_code == 404
    assert every(app, ConsentLog) == []


def test_who_guesses_codes_is_soon_told_to_wait(browser: Browser, app: App, code: str) -> None:
    for _ in range(JOINS_PER_ADDRESS.amount):
        browser.sends("/join/three_days", code="0000", texts="yes", phone=SEATTLE)
    answer = browser.sends("/join/three_days", code=code, texts="yes", phone=SEATTLE)
    assert answer.status_code == 429
    assert "Wait a quarter of an hour" in browser.words
    assert outbound(app) == []


def test_the_page_speaks_spanish(browser: Browser) -> None:
    told = browser.client.get("/join/get_back_up", headers={"Accept-Language": "es"}).text
    assert "El código de tu coach" in told
