"""Phones to read and type on, for a browser without script as for one with it."""

import json
import re
from html import unescape

import pytest
import requests
from twilio.rest import Client

from service.sandbox.options import NotLoopback, Options
from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ANA, BEN, CHITRA, OURS

PHONE = f"/phones/{ANA[1:]}"


def words(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def get(sandbox: SandboxServer, path: str) -> str:
    answer = requests.get(sandbox.url + path, timeout=10)
    assert answer.status_code == 200
    return answer.text


def test_a_text_is_shown_at_its_coaching_time_where_the_phone_is(sandbox: SandboxServer, twilio: Client) -> None:
    phones = (ANA, BEN, CHITRA)
    for phone in phones:
        twilio.messages.create(to=phone, from_=OURS, body="Good morning.")
    sandbox.wait_until(lambda: all(sandbox.texts(phone)[0].state == "delivered" for phone in phones))
    assert "09:00 · 1 segment · delivered" in words(get(sandbox, PHONE))
    assert "04:00 · 1 segment · delivered" in words(get(sandbox, f"/phones/{BEN[1:]}"))
    chitras = words(get(sandbox, f"/phones/{CHITRA[1:]}"))
    assert "14:45 · 1 segment · delivered" in chitras
    assert "Kathmandu time" in chitras
    assert "Monday 2 March 2026" in chitras


def test_what_is_typed_on_a_phone_reaches_us_and_stays_on_the_phone(sandbox: SandboxServer, us: OurSide) -> None:
    page = requests.post(f"{sandbox.url}{PHONE}/texts", data={"body": "line one\r\nline two"}, timeout=10)
    assert page.url == sandbox.url + PHONE
    assert us.wait_for(1)[0].form["Body"] == "line one\nline two"
    assert "line one line two" in words(get(sandbox, PHONE))


def test_a_script_can_type_too_and_hears_how_it_went(sandbox: SandboxServer, us: OurSide) -> None:
    us.http_status = 500
    answer = requests.post(f"{sandbox.url}{PHONE}/texts", json={"body": "done"}, timeout=10)
    assert answer.status_code == 201
    assert answer.json()["trouble"] == "Upswing answered 500. Twilio keeps the text."
    assert "Upswing answered 500." in words(get(sandbox, PHONE))


@pytest.mark.parametrize(("body", "remedy"), [("  ", "Write something first"), ("x" * 1601, "Make it 1 shorter")])
def test_what_no_phone_can_send_is_refused_with_the_remedy(sandbox: SandboxServer, body: str, remedy: str) -> None:
    refused = requests.post(f"{sandbox.url}{PHONE}/texts", data={"body": body}, timeout=10)
    assert refused.status_code == 400
    assert remedy in words(refused.text)
    assert sandbox.texts(ANA) == []


def test_hostile_words_are_shown_and_do_nothing(sandbox: SandboxServer) -> None:
    sandbox.text(ANA, "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>")
    for path in ("/", PHONE):
        page = get(sandbox, path)
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_every_page_forbids_scripts_that_are_not_its_own(sandbox: SandboxServer) -> None:
    for path in ("/", PHONE, "/mailboxes", "/faults", "/static/sandbox.js"):
        answer = requests.get(sandbox.url + path, timeout=10)
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in answer.headers["Content-Security-Policy"]
        assert " style=" not in answer.text
        assert not re.search(r"<script(?! src=)|\son[a-z]+=", answer.text)


def test_a_new_phone_is_picked_up_by_its_number(sandbox: SandboxServer) -> None:
    page = requests.post(f"{sandbox.url}/phones", data={"number": "+44 7400 123456"}, timeout=10)
    assert page.url == sandbox.url + PHONE
    assert "No texts yet" in page.text


def test_a_number_that_is_none_is_refused_with_the_remedy(sandbox: SandboxServer) -> None:
    refused = requests.post(f"{sandbox.url}/phones", data={"number": "07400 <b>"}, timeout=10)
    assert refused.status_code == 400
    assert "Write the phone number with digits only" in refused.text
    assert "07400 &lt;b&gt;" in refused.text


def test_unread_texts_are_counted_until_somebody_looks(sandbox: SandboxServer, twilio: Client) -> None:
    twilio.messages.create(to=ANA, from_=OURS, body="Good morning.")
    text = sandbox.wait_until(lambda: next((t for t in sandbox.texts(ANA) if t.state == "delivered"), None))
    assert "1 unread" in words(get(sandbox, "/"))
    get(sandbox, PHONE)
    assert "1 unread" in words(get(sandbox, "/"))
    requests.post(f"{sandbox.url}{PHONE}/read", data={"upto": text.number}, timeout=10)
    assert "unread" not in words(get(sandbox, "/"))


def test_a_long_conversation_is_read_page_by_page(sandbox: SandboxServer) -> None:
    sandbox.connect(None)
    for number in range(65):
        sandbox.text(ANA, f"text number {number}.")
    newest = get(sandbox, PHONE)
    assert "text number 4." not in newest
    assert "text number 64." in newest
    earlier = re.search(r'href="(\?before=\d+)"', newest)
    assert earlier
    assert "text number 4." in get(sandbox, PHONE + earlier[1])


def test_open_pages_hear_that_something_has_changed(sandbox: SandboxServer) -> None:
    with requests.get(f"{sandbox.url}/events", stream=True, timeout=10) as news:
        lines = news.iter_lines()
        first = json.loads(next(line for line in lines if line).removeprefix(b"data: "))
        sandbox.text(ANA, "done")
        assert json.loads(next(line for line in lines if line).removeprefix(b"data: ")) > first


def test_pages_of_other_sites_can_do_nothing_here(sandbox: SandboxServer) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        refused = requests.post(f"{sandbox.url}{PHONE}/texts", headers=headers, data={"body": "STOP"}, timeout=10)
        assert refused.status_code == 403
    renamed = requests.get(sandbox.url, headers={"Host": "evil.example"}, timeout=10)
    assert renamed.status_code == 421
    assert sandbox.texts(ANA) == []


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "localhost.example", ""])  # noqa: S104
def test_the_sandbox_listens_on_nothing_but_loopback(options: Options, host: str) -> None:
    with pytest.raises(NotLoopback):
        Options(options.data_file, options.account_sid, options.auth_token, options.our_number, host=host)
