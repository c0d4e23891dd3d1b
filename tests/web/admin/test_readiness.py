"""What an admin looks after: help lines that somebody has rung, the drill, texts from strangers, who is beside whom."""

from datetime import timedelta

import pytest
from flask import Flask

from service.app import App
from service.domain.language import Language
from service.effects.help_lines import help_words
from tests.conftest import ANA
from tests.life import Life
from tests.web.admin.browsing import Browser

GB = {"call": "116 123", "text": "", "emergency": "999", "abuse": "0808 2000 247", "free": "yes", "rung": "yes"}


@pytest.mark.usefixtures("ana")
def test_a_row_that_nobody_has_rung_is_told_on_the_first_page(admin: Browser) -> None:
    admin.opens("/")
    assert "stand between you and being ready" in admin.words
    admin.opens("/safety")
    assert "Nobody has checked the help lines of GB" in admin.words
    assert "Mira Lopez has no backup" in admin.words
    assert "No drill has been answered yet" in admin.words


@pytest.mark.usefixtures("ana")
def test_an_admin_who_has_rung_them_enters_them_and_they_count_from_then_on(
    admin: Browser, app: App, life: Life
) -> None:
    admin.opens("/safety/help-lines/GB")
    assert admin.sends("/safety/help-lines/GB", **(GB | {"call": "0800 111 222"})).status_code == 200
    assert "count from the next text on" in admin.words
    assert "Nobody has checked the help lines of GB" not in admin.words
    (answer,) = life.says(ANA, "i cant do this anymore i want to die")
    assert "Call 0800 111 222, free. If you are in danger now, call 999." in answer
    with app.store.reading() as tx:
        assert help_words(app, tx, "GB", Language.ES).danger == "llama al 999, o al 0800 111 222"


@pytest.mark.usefixtures("ana")
def test_after_ninety_days_somebody_has_to_ring_again(admin: Browser, life: Life) -> None:
    admin.opens("/safety/help-lines/GB")
    admin.sends("/safety/help-lines/GB", **GB)
    life.clock.pass_real(timedelta(days=91))
    admin.signs_in("omar@example.org")
    admin.opens("/safety")
    assert "Ring them again." in admin.words


@pytest.mark.parametrize(
    ("change", "remedy"),
    [
        ({"rung": ""}, "Ring each number before you save it"),
        ({"emergency": ""}, "Write the number as it is dialed there"),
        ({"call": "the Samaritans"}, "Write the number as it is dialed there"),
    ],
)
def test_a_row_that_would_mislead_is_refused(admin: Browser, change: dict[str, str], remedy: str) -> None:
    admin.opens("/safety/help-lines/GB")
    assert admin.sends("/safety/help-lines/GB", **(GB | change)).status_code == 422
    assert remedy in admin.words


def test_a_country_can_be_added(admin: Browser) -> None:
    admin.opens("/safety/help-lines/new")
    admin.sends("/safety/help-lines/new", country="fj", **GB)
    assert "The help lines of FJ count from the next text on." in admin.words


@pytest.mark.usefixtures("ana")
def test_a_drill_goes_the_whole_way_and_says_who_answered(admin: Browser, life: Life, app: App) -> None:
    admin.opens("/safety")
    admin.sends("/safety/drill")
    assert "The drill is on: 1 chain." in admin.words
    life.work()
    assert app.mail.sent[-1].to in {"mira@example.org", "omar@example.org"}  # type: ignore[attr-defined]
    admin.opens("/safety")
    assert "Nobody has answered yet." in admin.words
    alert_id = admin.page.split('href="/alerts/')[1].split('"')[0]
    admin.opens(f"/alerts/{alert_id}")
    assert "This is a drill. Nobody is in danger" in admin.words
    admin.sends(f"/alerts/{alert_id}/take")
    admin.opens("/safety")
    assert "Omar Haddad answered after" in admin.words
    assert "No drill has been answered yet" not in admin.words


def test_texts_from_strangers_are_kept_for_an_admin(admin: Browser, at_the_desk: Browser, life: Life) -> None:
    assert life.says("+447400111222", "see you at eight then") == []
    admin.opens("/safety/strangers")
    assert "see you at eight then" in admin.words
    assert "kept, not answered" in admin.words
    assert at_the_desk.opens("/safety/strangers").status_code == 404
    assert at_the_desk.opens("/safety").status_code == 404


def test_a_coach_sets_their_own_phone_and_backup_and_nobody_elses(at_the_desk: Browser, life: Life, mira: int) -> None:
    jo = life.staff("Jo Park", "jo@example.org")
    at_the_desk.opens("/staff")
    at_the_desk.sends(f"/staff/{mira}", phone="+44 7400 654321", backup="jo@example.org")
    assert "Kept." in at_the_desk.words
    assert "+447400654321" in at_the_desk.page
    assert at_the_desk.sends(f"/staff/{jo}", phone="").status_code == 404
    at_the_desk.opens("/staff")
    assert at_the_desk.sends(f"/staff/{mira}", phone="12").status_code == 422


def test_an_admin_adds_somebody_with_phone_and_backup(admin: Browser, flask: Flask) -> None:
    admin.opens("/staff")
    admin.sends(
        "/staff", name="Jo Park", email="jo@example.org", phone="+447400654322", role="coach", backup="omar@example.org"
    )
    assert "shown this once" in admin.words
    password = admin.page.split("shown this once: <b>")[1].split("</b>")[0]
    jo = Browser(flask)
    jo.signs_in("jo@example.org", password)
    assert jo.is_signed_in()
