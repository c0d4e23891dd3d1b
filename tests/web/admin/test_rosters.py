"""Omar and Mira enroll from a file at the desk."""

import io

from service.store.tables import Client
from service.web.admin.rosters import LARGEST_FILE
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.rows import every, outbound
from tests.usecases.test_enroll_many import ROW, written
from tests.web.admin.browsing import Browser


def uploads(browser: Browser, content: bytes) -> int:
    browser.opens("/clients/many")
    form = {"csrf": browser.token, "file": (io.BytesIO(content), "clients.csv")}
    browser.last = browser.client.post("/clients/many", data=form, content_type="multipart/form-data")
    return browser.last.status_code


def hidden(browser: Browser, name: str) -> str:
    return browser.page.partition(f'name="{name}" value="')[2].partition('"')[0]


def test_omar_sees_the_report_and_nothing_is_sent_before_he_confirms(admin: Browser, life: Life, mira: int) -> None:
    assert uploads(admin, written(ROW, ROW | {"name": "<b>Ben</b>", "phone": BEN, "consent_how": ""})) == 200
    assert "1 can be enrolled, 1 are refused" in admin.words
    assert "no consent_how: write how they agreed" in admin.words
    assert "<b>Ben" not in admin.last.text
    assert every(life.app, Client) == []
    admin.sends("/clients/many/confirm", content=hidden(admin, "content"), lines=hidden(admin, "lines"))
    assert "1 enrolled" in admin.words
    [ana] = every(life.app, Client)
    assert (ana.name, ana.coach_id) == ("Ana", mira)
    assert [text.address for text in outbound(life.app)] == [ANA]


def test_a_refused_line_that_somebody_adds_is_looked_over_all_the_same(admin: Browser, life: Life, mira: int) -> None:
    assert mira
    uploads(admin, written(ROW, ROW | {"name": "Ben", "phone": BEN, "consent_how": ""}))
    admin.sends("/clients/many/confirm", content=hidden(admin, "content"), lines="2,3,x")
    assert "Refused after all" in admin.words
    assert len(every(life.app, Client)) == 1


def test_a_coach_gets_their_own_clients_and_a_card_for_each_code(at_the_desk: Browser, life: Life, mira: int) -> None:
    uploads(at_the_desk, written(ROW | {"phone": "", "coach": ""}))
    at_the_desk.sends("/clients/many/confirm", content=hidden(at_the_desk, "content"), lines="2")
    assert "RISE" in at_the_desk.words
    assert life.client(1).coach_id == mira


def test_a_file_that_is_no_list_or_too_large_is_refused_in_a_sentence(at_the_desk: Browser) -> None:
    assert uploads(at_the_desk, b"\x00\xff") == 422
    assert "The first line lacks" in at_the_desk.words
    assert uploads(at_the_desk, b"x" * (LARGEST_FILE + 1)) == 422
    assert "too large" in at_the_desk.words
    at_the_desk.opens("/clients/many")
    answer = at_the_desk.sends("/clients/many/confirm", content="???", lines="2")
    assert answer.status_code == 422
