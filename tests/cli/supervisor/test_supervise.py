"""Real processes over real sockets: what `upswing up` promises about its children."""

import json
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.cli.processes import PYTHON, SECONDS, Running, living_in

Start = Callable[..., Running]

BELL = ("bell", "steady", None)
WORKER = ("worker", "steady", None)
CLOCK = ("clock", "steady", None)


def test_ctrl_c_leaves_no_process_behind_and_frees_the_lock(start: Start, tmp_path: Path, free_port: int) -> None:
    up = start(BELL, WORKER, ("web", "web", free_port))
    up.line("everything answers")
    # The supervisor, its three children, and the helper that answers for the web one.
    assert len(living_in(tmp_path)) == 5
    up.ctrl_c()
    assert up.end() == 0
    assert living_in(tmp_path) == []
    again = start(BELL)
    again.line("everything answers")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_machine_going_down_ends_it_as_ctrl_c_does(start: Start, tmp_path: Path, number: signal.Signals) -> None:
    up = start(BELL, WORKER)
    up.line("everything answers")
    up.process.send_signal(number)
    assert up.end() == 0
    assert living_in(tmp_path) == []


def test_ctrl_c_pressed_twice_asks_each_child_once(start: Start) -> None:
    up = start(("worker", "slow", None))
    up.all_of("worker +. started", "everything answers")
    up.ctrl_c()
    up.line("worker +. asked 1 times")
    up.ctrl_c()
    assert up.end() == 0
    assert "worker    | sent what was on its way" in up.lines
    assert not [line for line in up.lines if "asked 2 times" in line]


def test_ctrl_c_before_everything_answers_ends_what_has_started(start: Start, tmp_path: Path, free_port: int) -> None:
    up = start(BELL, ("web", "steady", free_port))
    up.line("web +. started")
    up.ctrl_c()
    assert up.end() == 0
    assert living_in(tmp_path) == []
    assert not [line for line in up.lines if "everything answers" in line]


def test_children_end_in_the_opposite_order_of_their_start(start: Start) -> None:
    up = start(BELL, WORKER, CLOCK)
    for _ in (BELL, WORKER, CLOCK):
        up.line("started")
    up.ctrl_c()
    up.end()
    ended = [line.split()[0] for line in up.lines if "asked to end" in line]
    assert ended == ["clock", "worker", "bell"]


def test_a_child_that_is_killed_starts_again_without_its_old_helper(start: Start, free_port: int) -> None:
    up = start(("web", "web", free_port), first_pause=0.1)
    up.line("everything answers")
    (child,) = psutil.Process(up.process.pid).children()
    (helper,) = child.children()
    child.kill()
    up.line(r"up +. web ended \(by SIGKILL\); starting it again in 0.1 s")
    # A second web process could not bind the port while the first one's helper held it.
    up.line("up +. web is back")
    helper.wait(SECONDS)
    assert not helper.is_running()


def test_a_child_that_keeps_dying_is_started_less_and_less_often(start: Start) -> None:
    up = start(BELL, ("sick", "dies", None), first_pause=0.05, longest_pause=0.2)
    pauses = [up.line(r"sick ended \(exit code 1\); starting it again in (\S+) s")[1] for _ in range(5)]
    assert pauses == ["0.05", "0.1", "0.2", "0.2", "0.2"]


def test_a_death_after_a_healthy_while_counts_as_the_first(start: Start) -> None:
    up = start(BELL, ("sick", "dies", None), first_pause=0.05, healthy=0.0)
    pauses = [up.line(r"sick ended \(exit code 1\); starting it again in (\S+) s")[1] for _ in range(3)]
    assert pauses == ["0.05", "0.05", "0.05"]


def test_a_child_that_does_not_end_is_killed_with_what_it_started(start: Start, tmp_path: Path) -> None:
    up = start(BELL, ("web", "stubborn", None), stop=1.0)
    up.all_of("web +. started", "everything answers")
    # What it starts comes a moment after its own first line.
    ends = time.monotonic() + 10
    while len(living_in(tmp_path)) < 4 and time.monotonic() < ends:
        pass
    assert len(living_in(tmp_path)) == 4
    up.ctrl_c()
    assert up.end() == 0
    assert [line for line in up.lines if "web did not end within 1 s and was killed" in line]
    assert "bell      | asked to end" in up.lines
    assert living_in(tmp_path) == []


def test_a_child_that_refuses_its_settings_ends_the_start(start: Start, tmp_path: Path, free_port: int) -> None:
    up = start(BELL, ("web", "refuses", free_port))
    assert up.end() == 2
    assert "web       | PORT: write a number." in up.lines
    assert "up        | web cannot run as things are; its line above says what to change." in up.lines
    assert living_in(tmp_path) == []


def test_a_child_that_dies_before_it_ever_answered_ends_the_start(start: Start, tmp_path: Path, free_port: int) -> None:
    up = start(BELL, ("web", "dies", free_port), first_pause=0.05)
    assert up.end() == 1
    assert up.lines.count("web       | started") == 3
    assert "up        | web ended 3 times before it answered (exit code 1); see its lines above." in up.lines
    assert living_in(tmp_path) == []


def test_what_never_answers_ends_the_start(start: Start, tmp_path: Path, free_port: int) -> None:
    up = start(BELL, ("web", "steady", free_port), start=1.0)
    up.line("Not everything answers after 1 s")
    assert up.end() == 1
    assert living_in(tmp_path) == []


def test_strange_output_of_a_child_does_not_end_the_watch(start: Start) -> None:
    up = start(("odd", "chatty", None))
    up.line("odd +. not UTF-8: \N{REPLACEMENT CHARACTER}")
    up.line("odd +. .a line too long to show.")
    up.line("odd +. after all that")
    up.ctrl_c()
    assert up.end() == 0


def test_a_reader_of_its_lines_that_went_away_does_not_end_it(tmp_path: Path) -> None:
    children = json.dumps([BELL, ("sick", "dies", None)])
    command = [PYTHON, "-m", "tests.cli.supervisor.pretend_up", str(tmp_path), children, '{"first_pause": 0.05}']
    up = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert up.stdout
    while b"everything answers" not in up.stdout.readline():
        pass
    up.stdout.close()  # as `upswing up | head` does; the sick child goes on making lines
    up.terminate()
    assert up.wait(SECONDS) == 0
    assert living_in(tmp_path) == []
