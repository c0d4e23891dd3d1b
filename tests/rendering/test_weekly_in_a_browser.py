"""The weekly mail in a real browser, at the widths and in the colors that people have."""

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import sync_playwright

from service.domain.replies import Kind
from service.domain.summary import compose
from service.rendering import Rendering
from service.rendering.weekly import weekly_letter
from tests.weeks import ANA, goal, reviewed, told, week_of_ana

PHONE, DESK = 360, 900


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def mail(rendering: Rendering, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A mail of Ana's first week, as a file with its picture in it."""
    program = rendering.program("get_back_up")
    lived = [
        reviewed(program, 1, Kind.NO),
        reviewed(program, 2, Kind.YES, "x" * 300),
        told(program, "w1-wed-pm", Kind.TEXT, "The launch slipped twice. I had seen it coming."),
    ]
    summary = compose(week_of_ana(program, 1, lived, [goal(2, "update the risk log")]))
    assert summary is not None
    made = weekly_letter(rendering, summary, program, ANA)
    assert made.picture is not None
    picture = base64.b64encode(made.picture).decode()
    path = tmp_path_factory.mktemp("mails") / "week_1.html"
    path.write_text(made.html.replace("cid:week.png", f"data:image/png;base64,{picture}"), encoding="utf-8")
    return path


def opened(chromium: Any, mail: Path, width: int, colors: str = "light") -> Any:
    page = chromium.new_page(viewport={"width": width, "height": 800}, color_scheme=colors)
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(mail.as_uri())
    return page


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_it_fits_its_screen_and_asks_for_nothing(chromium: Any, mail: Path, width: int) -> None:
    page = opened(chromium, mail, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []
    picture = page.locator("img")
    assert picture.evaluate("image => image.naturalWidth") == 680
    assert picture.bounding_box()["width"] <= width - 40
    page.close()


def test_its_letters_are_large_enough_to_read_without_glasses(chromium: Any, mail: Path) -> None:
    page = opened(chromium, mail, PHONE)
    sizes = page.evaluate(
        "[...document.querySelectorAll('div, span, a')].filter(one => [...one.childNodes].some("
        "child => child.nodeType === 3 && child.textContent.trim()))"
        ".map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    shown = [size for size in sizes if size > 1]
    assert min(shown) >= 13
    assert max(shown) <= 26
    page.close()


def test_in_the_dark_it_is_dark_and_its_words_are_light(chromium: Any, mail: Path) -> None:
    page = opened(chromium, mail, DESK, "dark")
    words = page.locator("text=update the risk log")
    light = page.evaluate(
        "color => color.match(/\\d+/g).map(Number)", words.evaluate("one => getComputedStyle(one).color")
    )
    card = page.locator(".card").first
    dark = page.evaluate(
        "color => color.match(/\\d+/g).map(Number)", card.evaluate("one => getComputedStyle(one).backgroundColor")
    )
    assert min(light[:3]) > 180
    assert max(dark[:3]) < 60
    page.close()
