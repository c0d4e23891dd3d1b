"""The sandbox's clock: forward only, for every process that looks at its file."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from service.adapters.clock import SandboxClock

OLD_SATURDAY = datetime(2026, 2, 28, 8, 0, tzinfo=UTC)
SOON = timedelta(seconds=30)


def test_it_is_the_real_time_until_somebody_moves_it(tmp_path: Path) -> None:
    clock = SandboxClock(tmp_path / "clock.json")
    assert clock.real_now() - clock.now() < SOON
    assert clock.ahead() == timedelta(0)


def test_a_demo_may_start_it_in_the_past_and_others_see_the_same_time(tmp_path: Path) -> None:
    ours, theirs = (SandboxClock(tmp_path / "var" / "clock.json") for _ in range(2))
    ours.start_at(OLD_SATURDAY)
    assert OLD_SATURDAY <= theirs.now() < OLD_SATURDAY + SOON
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["clock.json"]


def test_it_goes_forward_from_an_old_day_and_not_back(tmp_path: Path) -> None:
    clock = SandboxClock(tmp_path / "clock.json")
    clock.start_at(OLD_SATURDAY)
    clock.move_to(OLD_SATURDAY + timedelta(days=2))
    assert OLD_SATURDAY + timedelta(days=2) <= clock.now() < OLD_SATURDAY + timedelta(days=2) + SOON
    with pytest.raises(ValueError, match="only moves forward"):
        clock.move_to(OLD_SATURDAY + timedelta(days=1))


def test_it_starts_once_and_never_after_it_was_moved(tmp_path: Path) -> None:
    started, moved = SandboxClock(tmp_path / "started.json"), SandboxClock(tmp_path / "moved.json")
    started.start_at(OLD_SATURDAY)
    moved.move_to(moved.real_now() + timedelta(days=1))
    for clock in (started, moved):
        before = clock.ahead()
        with pytest.raises(ValueError, match="has been set before"):
            clock.start_at(OLD_SATURDAY - timedelta(days=1))
        assert clock.ahead() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["moved.json", "started.json"]


def test_it_does_not_go_back_to_before_now_where_nobody_started_it(tmp_path: Path) -> None:
    clock = SandboxClock(tmp_path / "clock.json")
    with pytest.raises(ValueError, match="only moves forward"):
        clock.move_to(OLD_SATURDAY)
