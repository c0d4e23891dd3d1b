"""Story 9: Priya's employer pays. Northwind is the sponsor, Hal is of its office, and nobody there learns anything."""

import csv
import io

import pytest
from flask import Flask

from service.app import App
from service.domain.audit import Act
from service.domain.consent import ConsentEvent
from service.domain.delivery import Channel
from service.domain.refusal import Refusal
from service.store.tables import AuditEntry, Client, ConsentLog, Role
from service.usecases.add_sponsor import add_sponsor
from service.usecases.add_staff import add_staff
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.web.app import create_app
from tests.life import Life
from tests.usecases.rows import change, every
from tests.web.admin.browsing import PASSWORD, Browser

SEATTLE = "America/Los_Angeles"
PRIYA = "+12065550123"
OWN = "priya@example.org"
SECRET = "interviewing"


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


def signed_in(flask: Flask, email: str) -> Browser:
    browser = Browser(flask)
    browser.signs_in(email)
    return browser


def enrolled_at_work(app: App, email: str = "") -> str:
    form = EnrollmentForm(
        name="Priya",
        zone=SEATTLE,
        program="get_back_up",
        coach_email="mira@example.org",
        adult=True,
        enrolled_by="Mira",
        email=email,
        sponsor="Northwind",
    )
    return enroll_client(app, form).join_code or ""


def joins(flask: Flask, code: str) -> Browser:
    """She gives her own number and address, and ticks both boxes."""
    page = Browser(flask)
    page.opens("/join/get_back_up")
    assert "checked" not in page.page, "boxes unticked"
    told = {"code": code, "phone": PRIYA, "texts": "yes", "mails": "yes"}
    assert page.sends("/join/get_back_up", **told, email="priya@northwind.example").status_code == 422
    assert "This is an address at who pays" in page.words
    assert page.sends("/join/get_back_up", **told, email=OWN).status_code == 200
    return page


@pytest.fixture
def northwind(app: App) -> int:
    sponsor = add_sponsor(app, "Northwind", "northwind.example")
    add_staff(app, name="Hal", email="hal@northwind.example", role=Role.SPONSOR, password=PASSWORD, sponsor="Northwind")
    return sponsor


@pytest.mark.usefixtures("mira", "omar")
def test_priya_is_read_by_her_coach_and_counted_by_her_employer(
    life: Life, app: App, flask: Flask, northwind: int
) -> None:
    life.move_to_local(SEATTLE, "2026-02-28 10:00")
    with pytest.raises(Refusal, match="work address of the sponsor, Northwind"):
        enrolled_at_work(app, "priya@northwind.example")
    joins(flask, enrolled_at_work(app))
    [priya] = [client.id for client in every(app, Client)]
    life.work()
    assert [text for text in life.texts_to(PRIYA) if "Priya" in text] == [], "no name before her YES"
    life.says(PRIYA, "YES")

    life.move_to_local(SEATTLE, "2026-03-02 09:00")
    [*_, monday] = life.texts_to(PRIYA)
    assert "small" in monday
    life.move_to_local(SEATTLE, "2026-03-02 09:05")
    life.says(PRIYA, f"tell my manager im {SECRET} elsewhere? lol no. goal: portfolio")

    for number in range(5):
        other = life.enroll(f"Client {number}", f"+447400{123460 + number}", "Europe/London")
        change(app, Client, other, sponsor_id=northwind)
    hal_learns_one_number(app, signed_in(flask, "hal@northwind.example"), priya)
    omar_breaks_the_glass(app, signed_in(flask, "omar@example.org"), priya)
    life.move_to_local(SEATTLE, "2026-03-02 12:00")
    [told] = mails_to(life, priya)
    assert "Omar Haddad" in told
    assert SECRET not in told

    life.move_to_local(SEATTLE, "2026-03-04 12:10")
    assert life.says(PRIYA, "PRIVATE") == ["Done. Your own words stay out of my texts and mails."]
    her_words_stay_out_of_what_follows(life, priya)
    she_agreed_as_in_washington(app, priya)


def hal_learns_one_number(app: App, hal: Browser, priya: int) -> None:
    hal.opens("/")
    assert "6 enrolled" in hal.words
    assert not {"active", "finished"} & set(hal.words.split()), "under eight there are no figures"
    assert hal.opens(f"/clients/{priya}").status_code == 404
    [refused] = every(app, AuditEntry)
    assert (refused.act, refused.reason) == (Act.REFUSED_TO_SPONSOR, f"/clients/{priya}")
    hal.opens("/totals.csv")
    rows = list(csv.reader(io.StringIO(hal.last.data.decode("utf-8-sig"))))
    assert rows == [["sponsor", "figure", "clients"], ["Northwind", "enrolled", "6"]], "no row about one person"


def omar_breaks_the_glass(app: App, omar: Browser, priya: int) -> None:
    omar.opens(f"/clients/{priya}")
    assert SECRET not in omar.words
    omar.sends(f"/clients/{priya}/glass", reason="Mira is in hospital and Priya's sister rang us")
    assert SECRET in omar.words
    [_, broken] = every(app, AuditEntry)
    assert (broken.act, broken.client_id) == (Act.BROKE_GLASS, priya)


def her_words_stay_out_of_what_follows(life: Life, priya: int) -> None:
    since = len(life.messages(priya))
    life.move_to_local(SEATTLE, "2026-03-08 20:00")
    later = [one for one in life.messages(priya)[since:] if one.dispatch_state is not None]
    assert later
    assert [one.body for one in later if SECRET in one.body or "portfolio" in one.body] == []
    [weekly] = mails_to(life, priya)[1:]
    assert "Northwind pays for this and sees how many people take part" in weekly


def she_agreed_as_in_washington(app: App, priya: int) -> None:
    consents = [entry for entry in every(app, ConsentLog) if entry.client_id == priya]
    assert {(entry.channel, entry.event) for entry in consents if entry.wording.endswith("/US-WA")} >= {
        (Channel.SMS, ConsentEvent.STATEMENT),
        (Channel.SMS, ConsentEvent.INVITED),
        (Channel.EMAIL, ConsentEvent.GRANTED),
    }


def mails_to(life: Life, client_id: int) -> list[str]:
    """What reached her own address."""
    messages = life.messages(client_id)
    return [one.body for one in messages if one.channel is Channel.EMAIL and one.address == OWN and one.handed_over_at]
