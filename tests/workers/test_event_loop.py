"""A carrier that hangs keeps no job: what is on its way goes on in the loop, and is waited for at the end."""

import asyncio
import time

import pytest
from structlog.testing import capture_logs

from workers.event_loop import EventLoop


async def _nothing() -> None:
    """Nothing is left to do."""


@pytest.fixture
def let_go() -> asyncio.Event:
    return asyncio.Event()


def test_what_is_done_in_time_is_the_result() -> None:
    loop = EventLoop()

    async def seven() -> int:
        return 7

    assert loop.run(seven(), 5) == 7
    loop.close(_nothing(), 5)


def test_what_it_raises_is_raised_by_the_job() -> None:
    loop = EventLoop()

    async def fails() -> None:
        raise TimeoutError("of its own")

    with pytest.raises(TimeoutError, match="of its own"):
        loop.run(fails(), 5)
    loop.close(_nothing(), 5)


def test_a_job_ends_in_time_and_its_sending_goes_on_beside_the_next_one(let_go: asyncio.Event) -> None:
    loop = EventLoop()
    done: list[str] = []

    async def hangs() -> None:
        await let_go.wait()
        done.append("the hanging one")

    async def the_next() -> None:
        done.append("the next one")
        let_go.set()

    began = time.monotonic()
    assert loop.run(hangs(), 0.05) is None
    assert time.monotonic() - began < 2
    loop.run(the_next(), 5)
    loop.close(_nothing(), 5)
    assert done == ["the next one", "the hanging one"]


def test_the_end_waits_for_what_goes_on_and_only_then_closes_the_line(let_go: asyncio.Event) -> None:
    loop = EventLoop()
    done: list[str] = []

    async def hangs() -> None:
        asyncio.get_running_loop().call_later(0.05, let_go.set)
        await let_go.wait()
        done.append("recorded")

    async def close_the_line() -> None:
        done.append("closed")

    loop.run(hangs(), 0)
    loop.close(close_the_line(), 5)
    assert done == ["recorded", "closed"]


def test_a_fault_of_what_goes_on_is_logged_by_its_type_alone(let_go: asyncio.Event) -> None:
    loop = EventLoop()

    async def fails_late() -> None:
        await let_go.wait()
        raise ValueError("somebody's words")

    async def let_it() -> None:
        let_go.set()

    with capture_logs() as logs:
        loop.run(fails_late(), 0)
        loop.run(let_it(), 5)
        loop.close(_nothing(), 5)
    [told] = [line for line in logs if line["event"] == "sending_failed"]
    assert "ValueError" in told["fault"]
    assert "words" not in str(told)
