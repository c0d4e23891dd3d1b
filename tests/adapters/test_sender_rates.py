"""One contract for every SenderRate: the fake keeps it as the one in Valkey does."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from service.adapters.clock import SystemClock
from service.adapters.embedded_valkey import embedded_valkey
from service.adapters.memory import MemoryRate, SetClock
from service.adapters.shared_rate import SharedRate
from service.ports import Grant, SenderRate


class Fake:
    def __init__(self) -> None:
        self._clock = SetClock(SystemClock().now())
        self._taken = MemoryRate(self._clock).taken

    def rate(self, segments_per_second: int) -> SenderRate:
        """What one worker asks; all of them share what is taken."""
        window = 1 if segments_per_second >= 50 else 10
        shared = MemoryRate(self._clock, segments_per_second * window, timedelta(seconds=window))
        shared.taken = self._taken
        return shared

    def let_pass(self, seconds: float) -> None:
        self._clock.pass_real(timedelta(seconds=seconds))


class Real:
    def __init__(self, queue_url: str) -> None:
        self._queue_url = queue_url

    def rate(self, segments_per_second: int) -> SenderRate:
        return SharedRate(segments_per_second, self._queue_url, SystemClock())

    def let_pass(self, seconds: float) -> None:
        threading.Event().wait(seconds)


Outside = Fake | Real


@pytest.fixture(params=["fake", "valkey"])
def outside(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    if request.param == "fake":
        yield Fake()
        return
    directory = tmp_path_factory.mktemp("v")
    with embedded_valkey(directory, directory / "valkey.sock") as queue_url:
        yield Real(queue_url)


def test_what_fits_is_granted_whole_and_from_the_first_on(outside: Outside) -> None:
    rate = outside.rate(1)
    assert rate.take([1, 2, 3]) == Grant(6)
    refused = rate.take([3, 2, 1])
    assert refused.segments == 3, "two more would be eleven in ten seconds, and the last one waits its turn"
    assert 0 < refused.again_in <= 10
    assert rate.take([1]) == Grant(1)
    assert rate.take([1]).segments == 0


def test_a_fast_sender_is_held_to_its_rate_in_each_second(outside: Outside) -> None:
    rate = outside.rate(100)
    assert rate.take([1] * 250).segments == 100
    refused = rate.take([1] * 150)
    assert (refused.segments, 0 < refused.again_in <= 1) == (0, True)
    outside.let_pass(refused.again_in)
    assert rate.take([1] * 150).segments == 100


def test_a_text_longer_than_the_rate_ever_allows_costs_all_of_it(outside: Outside) -> None:
    rate = outside.rate(1)
    assert rate.take([12, 1]).segments == 12
    assert rate.take([1]).segments == 0


def test_two_workers_share_one_rate(outside: Outside) -> None:
    one, other = outside.rate(1), outside.rate(1)
    assert one.take([1] * 7) == Grant(7)
    assert other.take([1] * 7).segments == 3
    assert one.take([1]).segments == 0


def test_nothing_asked_is_nothing_taken(outside: Outside) -> None:
    assert outside.rate(1).take([]) == Grant(0)


def test_four_workers_at_once_never_take_more_than_there_is(tmp_path_factory: pytest.TempPathFactory) -> None:
    """For a second and a half at a hundred segments a second: two windows at most, whoever asks."""
    directory = tmp_path_factory.mktemp("v")
    with embedded_valkey(directory, directory / "valkey.sock") as queue_url:
        taken: list[tuple[float, int]] = []

        def work(_: int) -> None:
            rate = SharedRate(100, queue_url, SystemClock())
            while time.monotonic() < until:
                granted = rate.take([1, 2, 1, 3]).segments
                taken.append((time.monotonic(), granted))

        until = time.monotonic() + 1.5
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))
        in_all = sum(granted for _, granted in taken)
        assert 190 <= in_all <= 200, "all of it is used, and no more"


def test_while_valkey_is_away_nothing_is_granted_and_nothing_breaks(tmp_path: Path) -> None:
    rate = SharedRate(100, f"unix://{tmp_path}/nobody.sock", SystemClock())
    refused = rate.take([1])
    assert refused.segments == 0
    assert refused.again_in > 0
