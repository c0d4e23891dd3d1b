"""Hal of Northwind sees totals; Omar breaks the glass, and Ana is told."""

import pytest
from flask import Flask

from service.app import App
from service.domain.audit import Act
from service.domain.refusal import Refusal
from service.store.faults import RuleBroken
from service.store.tables import AuditEntry, Client, Role
from service.usecases.add_sponsor import add_sponsor
from service.usecases.add_staff import add_staff
from service.usecases.grant_cover import grant_cover
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import change, every
from tests.web.admin.browsing import PASSWORD, Browser


@pytest.fixture
def northwind(app: App) -> int:
    return add_sponsor(app, "Northwind", "northwind.example")


@pytest.fixture
def hal(app: App, flask: Flask, northwind: int) -> Browser:  # noqa: ARG001 (he belongs to it)
    """From the sponsor's office, signed in."""
    add_staff(app, name="Hal", email="hal@northwind.example", role=Role.SPONSOR, password=PASSWORD, sponsor="northwind")
    browser = Browser(flask)
    browser.signs_in("hal@northwind.example")
    return browser


def test_hal_sees_how_many_and_nothing_about_one_person(
    hal: Browser, app: App, life: Life, ana: int, northwind: int
) -> None:
    change(app, Client, ana, sponsor_id=northwind)
    hal.opens("/")
    assert "1 enrolled" in hal.words
    assert "active" not in hal.words
    assert "Ana" not in hal.words
    for number in range(7):
        other = life.enroll(f"Client {number}", f"+4474001234{60 + number}", "Europe/London")
        change(app, Client, other, sponsor_id=northwind)
    hal.opens("/totals")
    assert "8 enrolled" in hal.words
    assert "fewer than 8 active" in hal.words
    file = hal.opens("/totals.csv").data.decode("utf-8-sig")
    assert file.splitlines() == [
        "sponsor,figure,clients",
        "Northwind,enrolled,8",
        "Northwind,active,fewer than 8",
        "Northwind,finished,fewer than 8",
    ]


def test_whatever_else_hal_opens_is_not_there_and_is_audited(hal: Browser, app: App, ana: int) -> None:
    asked = [f"/clients/{ana}", "/clients", "/clients/new", "/staff", "/safety", "/clients/many"]
    for path in asked:
        assert hal.opens(path).status_code == 404, path
        assert "Ana" not in hal.words
    assert hal.sends("/totals", name="Southwind").status_code == 404
    entries = every(app, AuditEntry)
    assert [entry.reason for entry in entries] == [*asked, "/totals"]
    assert {entry.act for entry in entries} == {Act.REFUSED_TO_SPONSOR}


@pytest.mark.usefixtures("hal", "mira")
def test_hal_is_nobodys_coach_cover_or_backup(app: App, life: Life, admin: Browser) -> None:
    admin.opens("/clients/new")
    assert "Hal" not in admin.words
    day = life.clock.now().date()
    with pytest.raises(Refusal, match="Nobody on the staff"):
        grant_cover(
            app, coach_email="mira@example.org", cover_email="hal@northwind.example", first_day=day, last_day=day
        )
    with pytest.raises(Refusal, match="backup"):
        add_staff(app, name="Jo", email="jo@example.org", role=Role.COACH, backup_email="hal@northwind.example")


def test_omar_reads_for_an_hour_with_a_reason_and_ana_is_told(
    admin: Browser, at_the_desk: Browser, app: App, life: Life, ana: int
) -> None:
    change(app, Client, ana, email="ana@example.org")
    life.says(ANA, "my own quiet words")
    admin.opens(f"/clients/{ana}")
    assert "my own quiet words" not in admin.words
    assert admin.sends(f"/clients/{ana}/glass", reason="because").status_code == 422
    admin.sends(f"/clients/{ana}/glass", reason="Mira cannot be reached and her sister called")
    assert "my own quiet words" in admin.words
    assert f"/clients/{ana}/texts" not in admin.page, "reading is not writing"
    [mail] = [one for one in life.messages(ana) if one.address == "ana@example.org"]
    assert "Omar Haddad" in mail.body
    assert "her sister called" in mail.body
    at_the_desk.opens(f"/clients/{ana}")
    assert "her sister called" in at_the_desk.words
    life.move_to_local("Europe/London", "2026-03-02 10:30")
    admin.opens(f"/clients/{ana}")
    assert "my own quiet words" not in admin.words


def test_a_coach_has_no_glass_to_break(at_the_desk: Browser, app: App, life: Life, ana: int) -> None:
    kofi = life.staff("Kofi Asante", "kofi@example.org")
    change(app, Client, ana, coach_id=kofi)
    at_the_desk.opens("/")
    assert at_the_desk.sends(f"/clients/{ana}/glass", reason="I would like to read on").status_code == 404
    assert every(app, AuditEntry) == []


def test_nobody_changes_the_audit(admin: Browser, app: App, ana: int) -> None:
    admin.opens("/")
    admin.sends(f"/clients/{ana}/glass", reason="Mira cannot be reached and her sister called")
    with pytest.raises(RuleBroken):
        change(app, AuditEntry, 1, reason="")
    with pytest.raises(RuleBroken), app.store.writing() as tx:
        tx.delete(tx.get_one(AuditEntry, 1))
    assert len(every(app, AuditEntry)) == 1


def test_a_work_address_is_warned_of_and_kept_only_when_she_wants_it(
    at_the_desk: Browser, app: App, northwind: int
) -> None:
    form = {
        "name": "Priya",
        "zone": "America/Los_Angeles",
        "program": "three_days",
        "language": "en",
        "adult": "yes",
        "sponsor": "Northwind",
        "email": "priya@mail.northwind.example",
    }
    at_the_desk.opens("/clients/new")
    assert at_the_desk.sends("/clients/new", **form).status_code == 422
    assert "work address of the sponsor, Northwind" in at_the_desk.words
    assert at_the_desk.sends("/clients/new", **form, at_work="yes").status_code == 200
    [priya] = every(app, Client)
    assert (priya.sponsor_id, priya.email) == (northwind, "priya@mail.northwind.example")
