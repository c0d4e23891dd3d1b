"""The page on which a client confirms that they want to be forgotten."""

import re

import pytest
from flask.testing import FlaskClient

from service.app import App
from service.domain.forgetting import ErasureState
from service.effects.forget_mails import FORGET_ROUTE, forget_url
from service.effects.mailing import unsubscribe_url
from service.store.tables import Client, Erasure
from service.web.app import create_app
from tests.conftest import BEN
from tests.life import Life
from tests.usecases.rows import every

NEW_YORK = "America/New_York"


@pytest.fixture
def address(app: App, life: Life, mira: int) -> str:  # noqa: ARG001 (he needs his coach)
    """The path of Ben's page; he asked at nine on Tuesday 3 March."""
    life.enroll("Ben Okafor", BEN, NEW_YORK, email="ben@example.org")
    life.move_to_local(NEW_YORK, "2026-03-02 12:00")
    life.says(BEN, "YES")
    life.move_to_local(NEW_YORK, "2026-03-03 09:05")
    life.says(BEN, "forget me")
    return FORGET_ROUTE + forget_url(app.settings, every(app, Erasure)[0].id).rpartition("/")[2]


@pytest.fixture
def browser(app: App) -> FlaskClient:
    return create_app(app).test_client()


def post(browser: FlaskClient, address: str, to: str) -> str:
    token = re.search(r'name="csrf" value="([^"]+)"', browser.get(address).text)
    assert token is not None
    return browser.post(to, data={"csrf": token[1]}, follow_redirects=True).text


def state(app: App) -> ErasureState:
    return every(app, Erasure)[0].state


def test_the_page_names_nobody_and_is_kept_by_no_cache(browser: FlaskClient, address: str) -> None:
    answer = browser.get(address)
    assert answer.status_code == 200
    assert "Delete everything?" in answer.text
    for hers in ("Ben", "Okafor", "ben@example.org", BEN, "Mira"):
        assert hers not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_looking_and_scanning_confirm_nothing(app: App, browser: FlaskClient, address: str) -> None:
    for method in ("GET", "HEAD", "OPTIONS"):
        browser.open(address, method=method)
        browser.open(f"{address}/undo", method=method)
    assert browser.post(address).status_code == 403
    assert state(app) is ErasureState.ASKED


def test_the_button_confirms_and_the_next_one_takes_it_back(app: App, browser: FlaskClient, address: str) -> None:
    shown = post(browser, address, address)
    assert "deleted on Thursday the 5th at 9:05 am" in shown
    assert state(app) is ErasureState.CONFIRMED
    assert "Everything is kept." in post(browser, address, f"{address}/undo")
    assert state(app) is ErasureState.UNDONE
    assert 'name="csrf"' not in browser.get(address).text, "a link confirms once"


def test_an_old_link_says_so_and_how_to_get_another(life: Life, browser: FlaskClient, address: str) -> None:
    life.move_to_local(NEW_YORK, "2026-03-10 10:06")
    assert "This link has grown old." in browser.get(address).text


def test_when_it_is_done_the_page_says_only_that(app: App, life: Life, browser: FlaskClient, address: str) -> None:
    post(browser, address, address)
    life.move_to_local(NEW_YORK, "2026-03-05 09:05")
    assert every(app, Client) == []
    assert "It is deleted." in browser.get(address).text


def test_no_other_link_of_ours_opens_the_page(app: App, browser: FlaskClient, address: str) -> None:
    strange = unsubscribe_url(app.settings, 1).rpartition("/")[2]
    cut = address.rpartition("/")[2][:-1]
    for token in (strange, cut, "1", "MQ", "x" * 300):
        assert browser.get(FORGET_ROUTE + token).status_code == 404
    missing = forget_url(app.settings, 999).rpartition("/")[2]
    assert browser.get(FORGET_ROUTE + missing).status_code == 404


def test_who_reads_spanish_confirms_in_spanish(app: App, life: Life, mira: int, browser: FlaskClient) -> None:  # noqa: ARG001 (she needs her coach)
    sofia, madrid = "+34612345678", "Europe/Madrid"
    life.enroll("Sofía", sofia, madrid, email="sofia@example.org", language="es")
    life.move_to_local(madrid, "2026-03-02 12:00")
    life.says(sofia, "ACEPTO")
    life.move_to_local(madrid, "2026-03-03 09:05")
    life.says(sofia, "olvídame")
    address = FORGET_ROUTE + forget_url(app.settings, every(app, Erasure)[0].id).rpartition("/")[2]
    assert "¿Borrarlo todo?" in browser.get(address).text
    assert "se borra el jueves 5 a las 9:05" in post(browser, address, address)
    assert "Se conserva todo." in post(browser, address, f"{address}/undo")


def test_when_he_is_gone_his_browser_says_in_which_language(life: Life, browser: FlaskClient, address: str) -> None:
    post(browser, address, address)
    life.move_to_local(NEW_YORK, "2026-03-05 09:05")
    assert "Está borrado." in browser.get(address, headers={"Accept-Language": "es-ES"}).text
