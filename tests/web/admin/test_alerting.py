"""An alert at the desk: whom to ring, who was told, who has it; and nobody learns more than they need."""

import pytest
from flask import Flask
from sqlalchemy import select

from service.app import App
from service.domain.delivery import Channel, DispatchState
from service.effects.alerting import help_did_not_arrive
from service.store.tables import Alert, AlertMessage, Message
from service.usecases.change_staff import change_staff
from tests.conftest import ANA
from tests.life import Life
from tests.web.admin.browsing import Browser

CRY = "i cant do this anymore i want to die"


@pytest.fixture
def jo(life: Life, app: App, mira: int) -> int:
    """Mira's backup."""
    jo = life.staff("Jo Park", "jo@example.org", phone="+447400654322")
    change_staff(app, None, mira, phone="", backup_email="jo@example.org")
    return jo


@pytest.fixture
def jos(flask: Flask, jo: int) -> Browser:
    assert jo
    browser = Browser(flask)
    browser.signs_in("jo@example.org")
    return browser


@pytest.fixture
def alert(app: App, life: Life, ana: int, jo: int) -> Alert:
    assert (ana and jo) > 0
    life.says(ANA, CRY)
    with app.store.reading() as tx:
        return tx.execute(select(Alert)).scalar_one()


def test_the_backup_sees_whom_to_ring_and_no_word(jos: Browser, alert: Alert, ana: int) -> None:
    jos.opens(f"/alerts/{alert.id}")
    assert "A client may be in danger" in jos.words
    assert "Nobody has it yet." in jos.words
    assert "Ana" in jos.words
    assert f"tel:{ANA}" in jos.page
    assert CRY not in jos.page
    assert f"/clients/{ana}" not in jos.page, "to read the words is the coach's"
    assert jos.opens(f"/clients/{ana}").status_code == 404


def test_the_first_page_says_so_to_whom_it_concerns(jos: Browser, at_the_desk: Browser, alert: Alert) -> None:
    for browser in (jos, at_the_desk):
        browser.opens("/")
        assert f"Alert {alert.code}" in browser.words


def test_the_button_takes_it(jos: Browser, at_the_desk: Browser, alert: Alert, app: App, jo: int) -> None:
    jos.opens(f"/alerts/{alert.id}")
    jos.sends(f"/alerts/{alert.id}/take")
    assert "It is yours" in jos.words
    with app.store.reading() as tx:
        assert tx.get_one(Alert, alert.id).ended_by == jo
    at_the_desk.opens(f"/alerts/{alert.id}")
    assert "Jo Park has it" in at_the_desk.words
    assert "Open their page" in at_the_desk.words


def test_looking_takes_nothing(jos: Browser, alert: Alert, app: App) -> None:
    jos.opens(f"/alerts/{alert.id}")
    with app.store.reading() as tx:
        assert tx.get_one(Alert, alert.id).ended_at is None


def test_once_the_coach_has_it_the_backup_sees_no_name(jos: Browser, at_the_desk: Browser, alert: Alert) -> None:
    at_the_desk.opens(f"/alerts/{alert.id}")
    at_the_desk.sends(f"/alerts/{alert.id}/take")
    jos.opens(f"/alerts/{alert.id}")
    assert "Somebody else has it." in jos.words
    assert "Ana" not in jos.words


def test_a_coach_whom_it_does_not_concern_finds_nothing(flask: Flask, life: Life, alert: Alert) -> None:
    life.staff("Kim Lee", "kim@example.org")
    kim = Browser(flask)
    kim.signs_in("kim@example.org")
    assert kim.opens(f"/alerts/{alert.id}").status_code == 404
    kim.opens("/")
    assert kim.sends(f"/alerts/{alert.id}/take").status_code == 404
    assert "Alert" not in kim.opens("/").text


def test_an_alert_that_did_not_arrive_is_shown(at_the_desk: Browser, alert: Alert, app: App) -> None:
    with app.store.writing() as tx:
        copy = tx.execute(select(AlertMessage).where(AlertMessage.channel == Channel.SMS)).scalars().first()
        assert copy is not None
        message = tx.get_one(Message, copy.message_id)
        message.dispatch_state, message.error_code = DispatchState.FAILED, 21610
    at_the_desk.opens(f"/alerts/{alert.id}")
    assert "did not leave: they have stopped texts at the carrier" in at_the_desk.words


def test_the_clients_page_says_call_once_no_text_reaches_them(
    at_the_desk: Browser, alert: Alert, app: App, ana: int
) -> None:
    at_the_desk.opens(f"/clients/{ana}")
    assert "Nobody has taken the alert yet." in at_the_desk.words
    assert "Not reachable" not in at_the_desk.words
    with app.store.writing() as tx:
        help_did_not_arrive(app, tx, ana, ANA, app.clock.now())
    at_the_desk.opens(f"/clients/{ana}")
    assert "Not reachable by text: call." in at_the_desk.words
    assert f"/alerts/{alert.id}" in at_the_desk.page


def test_closing_the_flag_or_resuming_has_taken_it_too(
    at_the_desk: Browser, alert: Alert, app: App, ana: int, mira: int
) -> None:
    at_the_desk.opens(f"/clients/{ana}")
    at_the_desk.sends(f"/clients/{ana}/resume")
    with app.store.reading() as tx:
        assert tx.get_one(Alert, alert.id).ended_by == mira
