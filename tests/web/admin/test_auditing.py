"""The audit: admins see who looked where they usually may not, and nobody else sees the audit."""

from sqlalchemy import insert

from service.domain.audit import Act
from service.store.tables import AuditEntry
from service.usecases.erase_client import erase_client
from service.usecases.list_audit import PAGE
from tests.life import Life
from tests.web.admin.browsing import Browser

REASON = "Mira cannot be reached, and her sister called"


def test_an_admin_sees_who_read_whose_words_and_why(admin: Browser, ana: int) -> None:
    admin.opens("/audit")
    assert "Nobody has looked" in admin.words
    admin.sends(f"/clients/{ana}/glass", reason=REASON)
    admin.opens("/audit")
    assert "Omar Haddad" in admin.words
    assert f'<a href="/clients/{ana}">Ana</a>' in admin.page
    assert REASON in admin.words


def test_that_somebody_read_stays_when_the_client_is_erased_and_the_reason_does_not(
    admin: Browser, life: Life, ana: int
) -> None:
    admin.opens(f"/clients/{ana}")
    admin.sends(f"/clients/{ana}/glass", reason=REASON)
    erase_client(life.app, ana)
    admin.opens("/audit")
    assert "who has been erased since" in admin.words
    assert REASON not in admin.words


def test_what_a_sponsor_was_refused_is_shown_as_words_and_never_as_a_page(
    admin: Browser, life: Life, omar: int
) -> None:
    entry = {"staff_id": omar, "act": Act.REFUSED_TO_SPONSOR, "at": life.clock.now(), "reason": ""}
    with life.app.store.writing() as tx:
        asked = [entry | {"reason": f"/clients/{number}<b>"} for number in range(PAGE + 1)]
        tx.execute(insert(AuditEntry), asked)
    admin.opens("/audit")
    assert f"/clients/{PAGE}&lt;b&gt;" in admin.last.text
    assert "/clients/0<b>" not in admin.page
    (older,) = [line for line in admin.page.split('"') if line.startswith("/audit?before=")]
    admin.opens(older)
    assert "/clients/0<b>" in admin.page
    assert "/clients/1<b>" not in admin.page


def test_a_coach_does_not_even_learn_that_there_is_one(at_the_desk: Browser) -> None:
    assert at_the_desk.opens("/audit").status_code == 404
