"""The clock on the page: moved forward by the service, one move at a time."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import requests

from service.domain.refusal import Refusal
from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from tests.sandbox.people import ANA, BEN, MONDAY, HandClock


class HandControl:
    """A service that moves the test's clock when the test lets it, or fails to."""

    def __init__(self, clock: HandClock) -> None:
        self._clock = clock
        self.may_go = threading.Event()
        self.may_go.set()
        self.fault: Exception | None = None
        self.due: datetime | None = MONDAY + timedelta(hours=10, minutes=30)

    def next_due(self) -> datetime | None:
        return self.due

    def move_to(self, instant: datetime) -> None:
        self.may_go.wait(10)
        if self.fault:
            raise self.fault
        self._clock.jump_to(instant)


@pytest.fixture
def control(clock: HandClock) -> HandControl:
    return HandControl(clock)


@pytest.fixture
def sandbox(options: Options, clock: HandClock, control: HandControl) -> Iterator[SandboxServer]:
    with SandboxServer(options, clock, control) as server:
        yield server


def push(sandbox: SandboxServer, **fields: str) -> requests.Response:
    return requests.post(f"{sandbox.url}/clock?from=/faults", data=fields, timeout=10)


def page(sandbox: SandboxServer, path: str = "/") -> str:
    return " ".join(requests.get(sandbox.url + path, timeout=10).text.split())


def arrived(sandbox: SandboxServer, clock: HandClock, instant: datetime) -> None:
    sandbox.wait_until(lambda: clock.now() == instant and "Moving to" not in page(sandbox))


@pytest.mark.parametrize(
    ("fields", "later"),
    [
        ({"move": "hour"}, timedelta(hours=1)),
        ({"move": "day"}, timedelta(days=1)),
        ({"move": "next"}, timedelta(hours=10, minutes=30)),
        ({"to": "2026-03-02T12:00", "zone": "UTC"}, timedelta(hours=3)),
        ({"to": "2026-03-02T12:00", "zone": "America/New_York"}, timedelta(hours=8)),
    ],
)
def test_a_button_moves_the_clock(
    sandbox: SandboxServer, clock: HandClock, fields: dict[str, str], later: timedelta
) -> None:
    came_back = push(sandbox, **fields)
    assert came_back.url == f"{sandbox.url}/faults"
    arrived(sandbox, clock, MONDAY + later)


def test_while_it_moves_the_page_says_so_and_nobody_can_move_it_again(
    sandbox: SandboxServer, clock: HandClock, control: HandControl
) -> None:
    control.may_go.clear()
    push(sandbox, move="day")
    assert "Moving to Tue 3 Mar, 09:00" in page(sandbox)
    again = push(sandbox, move="hour")
    assert (again.status_code, again.text) == (400, "The clock is moving already. Wait until it has arrived.")
    control.may_go.set()
    arrived(sandbox, clock, MONDAY + timedelta(days=1))


@pytest.mark.parametrize("to", ["2026-03-02T08:59", "2026-03-02T09:00", "yesterday", ""])
def test_the_clock_goes_neither_back_nor_nowhere(sandbox: SandboxServer, clock: HandClock, to: str) -> None:
    refused = push(sandbox, to=to, zone="UTC")
    assert refused.status_code == 400
    assert "Choose a" in refused.text
    assert clock.now() == MONDAY


def test_with_nothing_planned_there_is_no_next_prompt_to_go_to(sandbox: SandboxServer, control: HandControl) -> None:
    control.due = None
    assert "disabled" in page(sandbox)
    assert "Nothing is planned" in push(sandbox, move="next").text


def test_a_move_that_stops_on_its_way_says_why(sandbox: SandboxServer, control: HandControl) -> None:
    control.fault = Refusal("The workers do not keep up. Are they running? Try: upswing up")
    push(sandbox, move="hour")
    sandbox.wait_until(lambda: "The workers do not keep up" in page(sandbox) or None)
    control.fault = RuntimeError("+447400123456 said something private")
    push(sandbox, move="hour")
    sandbox.wait_until(lambda: "(RuntimeError)" in page(sandbox) or None)
    assert "private" not in page(sandbox)


def test_each_phone_shows_the_clock_of_its_place(sandbox: SandboxServer) -> None:
    assert "09:00</b></time>" in page(sandbox, f"/phones/{ANA[1:]}")
    assert "04:00</b></time>" in page(sandbox, f"/phones/{BEN[1:]}")


def test_a_form_leads_back_to_a_page_of_ours_and_nowhere_else(sandbox: SandboxServer, clock: HandClock) -> None:
    for hours, place in enumerate(("//evil.example", "https://evil.example", "/\\evil.example"), start=1):
        answer = requests.post(
            f"{sandbox.url}/clock", params={"from": place}, data={"move": "hour"}, timeout=10, allow_redirects=False
        )
        arrived(sandbox, clock, MONDAY + timedelta(hours=hours))
        assert answer.headers["Location"] == "/"
