"""A client's own page: settings and numbers by the link in the weekly mail, words only with a code from the phone."""

import json
import re
from datetime import date, timedelta

import pytest
from flask import Flask

from service.app import App
from service.domain.consent import ConsentState
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.own_page import CODE_LASTS, CODES_A_DAY, PAGE_LASTS, TRIES
from service.domain.safety import Hold
from service.effects.own_page import page_url
from service.store import programs
from service.store.clients import live_enrollment
from service.store.tables import Client
from service.web.app import create_app
from service.web.own_page import OPEN_FOR
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT
from tests.web.admin.browsing import Browser

SECRET = "update the risk log"


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """Ana, who said yes on Monday, and named a goal on Tuesday morning."""
    client_id = life.enroll("Ana", ANA, "Europe/London", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "YES")
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    life.says(ANA, SECRET)
    return client_id


@pytest.fixture
def path(app: App, ana: int) -> str:
    """Where the link in Ana's mails leads."""
    return page_url(app.settings, ana, app.clock.now()).removeprefix(app.settings.web_url)


@pytest.fixture
def browser(flask: Flask, path: str) -> Browser:
    """Looking at her page."""
    found = Browser(flask)
    found.opens(path)
    return found


def code_on_her_phone(life: Life) -> str:
    life.work()
    found = re.fullmatch(r"(\d{6}) opens your words on your page\..*", life.texts_to(ANA)[-1])
    assert found
    return found[1]


def opened(browser: Browser, life: Life, path: str) -> None:
    browser.sends(f"{path}/code")
    browser.sends(f"{path}/open", code=code_on_her_phone(life))


def test_the_link_shows_settings_and_numbers_and_no_words_nor_name(browser: Browser) -> None:
    for shown in (
        "Your page",
        "The next text comes today at",
        "Morning",
        "The weekly mail",
        "Days on which you wrote 1",
    ):
        assert shown in browser.words, shown
    for hidden in (SECRET, "Ana", ANAS_MAIL, ANA):
        assert hidden not in browser.page


def test_looking_changes_nothing(life: Life, browser: Browser, ana: int, path: str) -> None:
    before = len(life.messages(ana))
    for what in ("?do=stop", "?said=sent", "?do=pause&until=2026-04-01"):
        browser.opens(path + what)
    life.work()
    assert len(life.messages(ana)) == before
    assert (life.client(ana).texts, life.client(ana).paused_until) == (ConsentState.GRANTED, None)


def test_she_pauses_and_goes_on(life: Life, browser: Browser, ana: int, path: str) -> None:
    browser.sends(path, do="pause", until="2026-03-02")
    assert "Choose a day from tomorrow on" in browser.words
    browser.sends(path, do="pause", until="2026-03-10")
    assert "They return on Tuesday the 10th." in browser.words
    assert life.client(ana).paused_until == date(2026, 3, 10)
    browser.sends(path, do="go_on")
    assert "The texts rest" not in browser.words
    assert "The next text comes" in browser.words
    assert life.client(ana).paused_until is None


def test_a_crisis_is_ended_by_no_button(app: App, life: Life, browser: Browser, ana: int, path: str) -> None:
    with app.store.writing() as tx:
        tx.get_one(Client, ana).hold = Hold.CRISIS
    browser.opens(path)
    assert "go_on" not in browser.page
    browser.sends(path, do="go_on")
    assert "Somebody looks in on you first." in browser.words
    assert life.client(ana).hold is Hold.CRISIS


def test_other_times_within_her_hours(app: App, browser: Browser, ana: int, path: str) -> None:
    browser.sends(path, **{"do": "times", "moment-morning": "05:00"})
    assert "in your own words" in browser.words
    browser.sends(path, **{"do": "times", "moment-morning": "10:15"})
    assert "Kept." in browser.words
    with app.store.reading() as tx:
        enrollment = live_enrollment(tx, ana)
    assert enrollment is not None
    assert enrollment.moments["morning"] == "10:15"


def test_mails_off_and_on_again(life: Life, browser: Browser, ana: int, path: str) -> None:
    browser.sends(path, do="mails_off")
    assert "No mails come." in browser.words
    assert life.client(ana).mails is ConsentState.WITHDRAWN
    browser.sends(path, do="mails_on")
    assert life.client(ana).mails is ConsentState.GRANTED


def test_in_spanish_from_now_on_prompts_too(app: App, life: Life, browser: Browser, ana: int, path: str) -> None:
    browser.sends(path, do="language", language="es")
    assert "Tu página" in browser.words
    assert 'lang="es"' in browser.page
    assert life.client(ana).language is Language.ES
    with app.store.reading() as tx:
        enrollment = live_enrollment(tx, ana)
        assert enrollment is not None
        assert programs.version(tx, enrollment.program_version_id).language is Language.ES
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    assert "hecho, en parte o no" in life.texts_to(ANA)[-1]


def test_stop_on_the_page_is_a_stop(life: Life, browser: Browser, ana: int, path: str) -> None:
    browser.sends(path, do="stop")
    assert "text START to our number" in browser.words
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    browser.sends(f"{path}/code")
    assert "No text of ours reaches your phone" in browser.words


def test_her_words_open_with_the_code_from_her_phone_and_close_by_themselves(
    life: Life, browser: Browser, path: str
) -> None:
    opened(browser, life, path)
    assert SECRET in browser.words
    life.clock.pass_real(OPEN_FOR)
    browser.opens(path)
    assert SECRET not in browser.words


def test_a_code_works_once_in_one_browser_for_ten_minutes(
    life: Life, flask: Flask, browser: Browser, path: str
) -> None:
    browser.sends(f"{path}/code")
    code = code_on_her_phone(life)
    browser.sends(f"{path}/open", code=code)
    other = Browser(flask)
    other.opens(path)
    assert SECRET not in other.words
    assert other.sends(f"{path}/open", code=code).status_code == 422
    life.clock.pass_real(timedelta(minutes=3))
    other.sends(f"{path}/code")
    late = code_on_her_phone(life)
    life.clock.pass_real(CODE_LASTS)
    assert other.sends(f"{path}/open", code=late).status_code == 422
    assert SECRET not in other.words


def test_guessing_ends_after_five_tries_even_with_the_right_code(life: Life, browser: Browser, path: str) -> None:
    browser.sends(f"{path}/code")
    code = code_on_her_phone(life)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for _ in range(TRIES):
        assert browser.sends(f"{path}/open", code=wrong).status_code == 422
    assert browser.sends(f"{path}/open", code=code).status_code == 422
    assert SECRET not in browser.words


def test_nobody_fills_her_phone_with_codes(life: Life, browser: Browser, path: str) -> None:
    before = len(life.texts_to(ANA))
    for _ in range(CODES_A_DAY + 3):
        browser.sends(f"{path}/code")
        browser.sends(f"{path}/code")
        life.work()
        life.clock.pass_real(timedelta(minutes=3))
    assert len(life.texts_to(ANA)) - before == CODES_A_DAY
    assert "often for one day" in browser.words


def test_a_copy_and_being_forgotten_need_the_code(life: Life, browser: Browser, ana: int, path: str) -> None:
    for what in ("copy", "forget"):
        browser.opens(path)
        assert browser.sends(f"{path}/{what}").status_code == 403
        assert SECRET not in browser.words
    browser.opens(path)
    opened(browser, life, path)
    copy = browser.client.post(f"{path}/copy", data={"csrf": browser.token})
    assert json.loads(copy.data)["client"]["name"] == "Ana"
    browser.sends(f"{path}/forget")
    assert "It will be deleted." in browser.words
    assert "Keep everything after all" in browser.words
    assert life.client(ana).paused_until == date.max
    browser.opens(path)
    assert SECRET not in browser.words, "closed again"
    browser.sends(path, do="go_on")
    assert "about to be deleted" in browser.words


def test_the_code_of_one_opens_nobody_elses_words(life: Life, browser: Browser, app: App, path: str) -> None:
    ben = life.enroll("Ben", "+12125550123", "America/New_York", email="ben@example.org", mail_statement=MAIL_STATEMENT)
    opened(browser, life, path)
    his = page_url(app.settings, ben, app.clock.now()).removeprefix(app.settings.web_url)
    browser.opens(his)
    assert "Download a copy" not in browser.words
    assert browser.sends(f"{his}/copy").status_code == 403


def test_a_link_grows_old_and_half_a_link_leads_nowhere(life: Life, browser: Browser, path: str) -> None:
    assert browser.sends(path[:-2], do="stop").status_code == 404
    assert browser.opens(path[:-2]).status_code == 404
    assert "grown old" in browser.words
    life.clock.move_to(life.clock.now() + PAGE_LASTS)
    assert browser.opens(path).status_code == 404


def test_another_sites_form_changes_nothing(life: Life, browser: Browser, ana: int, path: str) -> None:
    assert browser.client.post(path, data={"do": "stop"}).status_code == 403
    assert life.client(ana).texts is ConsentState.GRANTED
    assert FlagReason.WANTS_BACK_IN not in [flag.reason for flag in life.flags(ana)]
