"""The phone in a real browser: what happens is seen without reloading, and typing is not disturbed."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect, sync_playwright
from twilio.rest import Client

from service.sandbox.server import SandboxServer
from tests.sandbox.our_side import OurSide
from tests.sandbox.people import ANA, OURS

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed here")


@pytest.fixture
def page(sandbox: SandboxServer) -> Iterator[Page]:  # noqa: ARG001 - closed before the sandbox is
    with sync_playwright() as play:
        options = ["--no-sandbox", "--disable-background-networking"]
        browser = play.chromium.launch(executable_path=CHROMIUM, args=options)
        page = browser.new_page(viewport={"width": 390, "height": 844})
        faults: list[str] = []
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on("console", lambda line: faults.append(line.text) if _is_wrong(line) else None)
        yield page
        browser.close()
        assert faults == []


def _is_wrong(line: ConsoleMessage) -> bool:
    # A refusal that the page tells its reader about is logged too.
    return line.type == "error" and "400 (Bad Request)" not in line.text


def test_a_conversation_is_held_without_reloading(
    page: Page, sandbox: SandboxServer, us: OurSide, twilio: Client
) -> None:
    page.goto(f"{sandbox.url}/phones/{ANA[1:]}")
    box = page.get_by_label("Text message")
    box.fill("half a thought")
    twilio.messages.create(to=ANA, from_=OURS, body="Good morning, <b>Ana</b>.")
    log = page.get_by_role("log")
    expect(log).to_contain_text("Good morning, <b>Ana</b>.")
    expect(log).to_contain_text("delivered")
    expect(box).to_have_value("half a thought")
    us.answer = "<Response><Message>Noted.</Message></Response>"
    box.fill("update the risk log")
    box.press("Enter")
    expect(box).to_have_value("")
    expect(log.get_by_role("listitem")).to_have_count(3)
    expect(log.get_by_role("listitem").nth(1)).to_contain_text("update the risk log")
    expect(log.get_by_role("listitem").nth(2)).to_contain_text("Noted.")


def test_what_cannot_be_done_is_said_at_once(page: Page, sandbox: SandboxServer) -> None:
    page.goto(f"{sandbox.url}/phones/{ANA[1:]}")
    page.get_by_label("Text message").fill("   ")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_have_text("Write something first.")


def test_the_page_fits_a_phone(page: Page, sandbox: SandboxServer) -> None:
    sandbox.text(ANA, "w" * 300)
    for path in ("/", f"/phones/{ANA[1:]}", "/mailboxes", "/faults"):
        page.goto(sandbox.url + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
