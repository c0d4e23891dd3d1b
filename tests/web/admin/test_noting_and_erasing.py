"""A coach's line in the weekly summary, and an admin who erases."""

import pytest

from service.app import App
from service.store.tables import AuditEntry, Client
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import every
from tests.web.admin.browsing import Browser


@pytest.fixture
def priya(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    client_id = life.enroll("Priya", ANA, "Europe/London", "get_back_up")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "YES")
    return client_id


def test_mira_writes_a_line_and_takes_it_out_again(at_the_desk: Browser, priya: int) -> None:
    at_the_desk.opens(f"/clients/{priya}")
    at_the_desk.sends(f"/clients/{priya}/note", note="A good, <small> plan.")
    assert "It stands in their next weekly summary." in at_the_desk.words
    assert ">A good, &lt;small&gt; plan.</textarea>" in at_the_desk.last.text
    at_the_desk.sends(f"/clients/{priya}/note", note=" ")
    assert "has no line of yours" in at_the_desk.words
    assert "plan." not in at_the_desk.words


def test_an_admin_writes_no_line(admin: Browser, priya: int) -> None:
    admin.opens(f"/clients/{priya}")
    assert "next weekly summary" not in admin.words
    assert admin.sends(f"/clients/{priya}/note", note="Hello").status_code == 404


def test_omar_erases_once_he_has_typed_the_name_and_the_audit_outlives_her(
    admin: Browser, app: App, priya: int
) -> None:
    admin.opens(f"/clients/{priya}")
    admin.sends(f"/clients/{priya}/glass", reason="Mira cannot be reached and her sister called")
    admin.sends(f"/clients/{priya}/erase", name="Pria")
    assert "Nothing was deleted" in admin.words
    admin.sends(f"/clients/{priya}/erase", name=" Priya ")
    assert "Erased here" in admin.words
    assert every(app, Client) == []
    [entry] = every(app, AuditEntry)
    assert (entry.client_id, entry.reason) == (None, "")


def test_a_coach_erases_nobody(at_the_desk: Browser, app: App, priya: int) -> None:
    at_the_desk.opens(f"/clients/{priya}")
    assert "Erase" not in at_the_desk.words
    assert at_the_desk.sends(f"/clients/{priya}/erase", name="Priya").status_code == 403
    assert len(every(app, Client)) == 1
