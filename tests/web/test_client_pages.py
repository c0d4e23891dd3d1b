"""The link in each mail: looking at it does nothing, one click ends the mails, and only the client brings them back."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete, select

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Channel
from service.effects.mailing import unsubscribe_url
from service.store.clients import suppressed_for
from service.store.tables import Client, ConsentLog
from service.web.app import create_app
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT

ONE_CLICK = {"List-Unsubscribe": "One-Click"}
SOFIA = "+34612345678"


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


@pytest.fixture
def browser(flask: Flask) -> FlaskClient:
    return flask.test_client()


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    return life.enroll("Ana", ANA, "Europe/London", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)


@pytest.fixture
def path(app: App, ana: int) -> str:
    """Where the link in Ana's mails leads."""
    return unsubscribe_url(app.settings, ana).removeprefix(app.settings.web_url)


def log(app: App, client_id: int) -> list[tuple[str, str, str]]:
    wanted = select(ConsentLog).where(ConsentLog.client_id == client_id, ConsentLog.channel == Channel.EMAIL)
    with app.store.reading() as tx:
        entries = tx.execute(wanted.order_by(ConsentLog.id)).scalars()
        return [(entry.event.value, entry.source.value, entry.said_by) for entry in entries]


def test_looking_at_the_link_shows_a_button_and_ends_nothing(
    life: Life, browser: FlaskClient, ana: int, path: str
) -> None:
    for ask in (browser.get, browser.head):
        assert ask(path).status_code == 200
    page = browser.get(path)
    assert '<form method="post">' in page.text
    assert "Stop the mails" in page.text
    assert life.client(ana).mails is ConsentState.GRANTED
    assert "Set-Cookie" not in page.headers


@pytest.mark.parametrize("content_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_one_click_of_a_mail_program_ends_the_mails(
    app: App, life: Life, flask: Flask, ana: int, path: str, content_type: str
) -> None:
    """No cookie, no token of a form, no redirect (RFC 8058 3.2)."""
    nobody = flask.test_client(use_cookies=False)
    answer = nobody.post(path, data={"List-Unsubscribe": "One-Click"}, content_type=content_type)
    assert answer.status_code == 200
    assert life.client(ana).mails is ConsentState.WITHDRAWN
    assert life.client(ana).texts is ConsentState.INVITED, "texts are not touched"
    assert log(app, ana)[-1] == ("withdrawn", "page", "client")
    with app.store.reading() as tx:
        assert suppressed_for(tx, ANAS_MAIL, secret=app.settings.secret) is not None


def test_a_second_click_changes_nothing_and_is_answered_alike(
    app: App, browser: FlaskClient, ana: int, path: str
) -> None:
    first, second = (browser.post(path, data=ONE_CLICK) for _ in range(2))
    assert (first.status_code, first.text) == (second.status_code, second.text)
    assert [event for event, _, _ in log(app, ana)] == ["statement", "granted", "withdrawn"]


def test_even_an_empty_post_ends_them(life: Life, browser: FlaskClient, ana: int, path: str) -> None:
    assert browser.post(path).status_code == 200
    assert life.client(ana).mails is ConsentState.WITHDRAWN


def test_a_mistake_is_taken_back_by_the_client_alone(
    app: App, life: Life, browser: FlaskClient, ana: int, path: str
) -> None:
    done = browser.post(path, data=ONE_CLICK)
    field = re.search(r'name="(\w+)" value="yes"', done.text)
    assert field is not None
    back = browser.post(path, data={field[1]: "yes"})
    assert "They will come again" in back.text
    assert life.client(ana).mails is ConsentState.GRANTED
    assert log(app, ana)[-1] == ("granted", "page", "client")
    with app.store.reading() as tx:
        assert suppressed_for(tx, ANAS_MAIL, secret=app.settings.secret) is None


def test_the_link_in_an_old_mail_says_what_is_true(browser: FlaskClient, path: str) -> None:
    browser.post(path, data=ONE_CLICK)
    page = browser.get(path).text
    assert "No mails come to you" in page
    assert "Send them again" in page


@pytest.mark.parametrize("method", ["get", "post"])
def test_half_a_link_still_shows_a_way(life: Life, browser: FlaskClient, ana: int, path: str, method: str) -> None:
    for mangled in (path[:-3], path + "x", "/unsubscribe/nothing", "/unsubscribe/%3Cscript%3E"):
        answer = getattr(browser, method)(mangled)
        assert answer.status_code == 404
        assert "This link is not whole" in answer.text
        assert "help@example.com" in answer.text
        assert "<script>" not in answer.text
    assert life.client(ana).mails is ConsentState.GRANTED


def test_the_link_of_somebody_erased_is_answered_kindly(app: App, browser: FlaskClient, ana: int, path: str) -> None:
    with app.store.writing() as tx:
        tx.execute(delete(Client).where(Client.id == ana))
    assert browser.post(path, data=ONE_CLICK).status_code == 404


def test_another_sites_name_is_not_answered(browser: FlaskClient, path: str) -> None:
    assert browser.post(path, data=ONE_CLICK, headers={"Host": "evil.example"}).status_code == 421


@pytest.fixture
def sofias_path(app: App, life: Life, mira: int) -> str:  # noqa: ARG001 (she needs her coach)
    """Where the link in the mails of somebody who reads Spanish leads."""
    sofia = life.enroll(
        "Sofía", SOFIA, "Europe/Madrid", email="sofia@example.org", mail_statement=MAIL_STATEMENT, language="es"
    )
    return unsubscribe_url(app.settings, sofia).removeprefix(app.settings.web_url)


def test_who_reads_spanish_is_asked_in_spanish(browser: FlaskClient, sofias_path: str) -> None:
    asked = browser.get(sofias_path)
    assert '<html lang="es">' in asked.text
    assert "¿Terminar con el correo semanal?" in asked.text
    done = browser.post(sofias_path, data=ONE_CLICK)
    assert "Hecho. No hay más correos." in done.text
    field = re.search(r'name="(\w+)" value="yes"', done.text)
    assert field is not None
    assert "Vuelven a llegar" in browser.post(sofias_path, data={field[1]: "yes"}).text


def test_half_a_link_is_explained_in_the_language_of_the_browser(browser: FlaskClient, sofias_path: str) -> None:
    for asks_for, told in (("es-MX,es;q=0.9", "Este enlace no está entero"), ("fr", "This link is not whole")):
        assert told in browser.get(f"{sofias_path}x", headers={"Accept-Language": asks_for}).text
