"""The list of clients."""

import re

from service.domain.flags import FlagReason
from service.store.clients import raise_flag
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.list_clients import PAGE
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.web.admin.browsing import Browser


def enroll_many(life: Life, names: list[str]) -> None:
    for name in names:
        form = EnrollmentForm(
            name=name,
            zone="Europe/London",
            program="three_days",
            coach_email="mira@example.org",
            adult=True,
            enrolled_by="Omar",
        )
        enroll_client(life.app, form)


def test_an_empty_list_says_how_to_begin(at_the_desk: Browser) -> None:
    at_the_desk.opens("/clients")
    assert "Nobody is enrolled yet" in at_the_desk.words


def test_each_client_shows_state_next_text_by_their_clock_and_last_word(
    at_the_desk: Browser, life: Life, ana: int
) -> None:
    assert ana
    ben = life.enroll("Ben", BEN, "America/New_York")
    life.says(BEN, "Stop")
    with life.app.store.writing() as tx:
        raise_flag(tx, ben, FlagReason.QUESTION, life.clock.now())
    at_the_desk.opens("/clients")
    ben_row, ana_row = re.findall(r"<tr>(.*?)</tr>", at_the_desk.page, re.DOTALL)[1:]
    assert all(words in ben_row for words in ("Ben", "Stopped", "Question", "none", "just now"))
    assert all(words in ana_row for words in ("Ana", "Active", "Three days", "tomorrow 09:00", "London", "just now"))


def test_leafing_through_shows_everybody_once(at_the_desk: Browser, life: Life) -> None:
    names = [f"Client {number}" for number in range(PAGE + 3)]
    enroll_many(life, names)
    at_the_desk.opens("/clients")
    seen = re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page)
    older = re.search(r'href="(/clients\?before=\d+)"', at_the_desk.page)
    assert older
    at_the_desk.opens(older[1])
    seen += re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page)
    assert seen == list(reversed(names))
    assert "Enrolled earlier" not in at_the_desk.words


def test_a_part_of_a_name_finds_them_and_signs_are_only_signs(at_the_desk: Browser, life: Life) -> None:
    enroll_many(life, ["Ana", "Joanna", "Ben", "100% Sam", "Zoë Łukasz"])
    at_the_desk.opens("/clients?q=AN")
    assert re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page) == ["Joanna", "Ana"]
    at_the_desk.opens("/clients?q=%25")
    assert re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page) == ["100% Sam"]
    at_the_desk.opens("/clients?q=ZOE")
    assert re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page) == ["Zoë Łukasz"]
    at_the_desk.opens("/clients?q=chloe")
    assert "Nobody by that name" in at_the_desk.words


def test_only_those_with_a_flag(at_the_desk: Browser, life: Life, ana: int) -> None:
    enroll_many(life, ["Ben"])
    with life.app.store.writing() as tx:
        raise_flag(tx, ana, FlagReason.QUESTION, life.clock.now())
    at_the_desk.opens("/clients?flagged=1")
    assert re.findall(r'href="/clients/\d+">([^<]+)</a>', at_the_desk.page) == ["Ana"]


def test_an_admin_sees_everybody_and_whose_they_are(admin: Browser, ana: int) -> None:
    assert ana
    admin.opens("/clients")
    assert "Ana" in admin.words
    assert "with Mira Lopez" in admin.words


def test_an_address_with_nonsense_in_it_is_no_slip_of_ours(at_the_desk: Browser) -> None:
    for query in ("before=x", "before=-1", "before=99999999999999999999", "before=٣", "q=%00"):
        assert at_the_desk.opens(f"/clients?{query}").status_code == 200


def test_a_name_is_only_a_name(at_the_desk: Browser, life: Life) -> None:
    enroll_many(life, ['<script>alert("hi")</script>'])
    assert "<script>alert" not in at_the_desk.opens("/clients").text
    assert ANA not in at_the_desk.page
