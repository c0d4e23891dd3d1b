"""Which processes are ours, on disk: a supervisor that was killed leaves some behind, and the next one ends them."""

import contextlib
import json
import os
import signal
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from time import monotonic, sleep

import psutil

from service.cli.supervisor.child import Child

_LOOK_SECONDS = 0.02
_CLOCK_SECONDS = 2.0
"""How far two readings of one process's start may lie apart: some systems count it from a boot time they correct."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A child as it was started. Its process id is also its session's and its process group's."""

    name: str
    rank: int
    pid: int
    started: float
    command: tuple[str, ...]


class Ledger:
    """One file a running child, in a folder of DATA_DIR."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def enter(self, child: Child, pid: int) -> None:
        try:
            started = psutil.Process(pid).create_time()
        except psutil.NoSuchProcess:
            return
        entry = Entry(child.name, child.rank, pid, started, child.command)
        with contextlib.suppress(OSError):  # a full disk costs us the record, not the child
            self._path(child.name).write_text(json.dumps(asdict(entry)), encoding="utf-8")

    def strike(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def end_orphans(self, patience: float) -> list[str]:
        """End what a killed supervisor left, in the order in which it would have; at most `patience` seconds a rank.
        Returns the names of what was still alive. What is not surely ours is left alone."""
        found: list[str] = []
        entries = sorted(self._entries(), key=lambda entry: entry.rank, reverse=True)
        for _, of_one_rank in groupby(entries, key=lambda entry: entry.rank):
            left = {entry.name: processes for entry in of_one_rank if (processes := _left_of(entry))}
            _end([process for processes in left.values() for process in processes], patience)
            found += left
        for entry in entries:
            self.strike(entry.name)
        return found

    def _entries(self) -> Iterable[Entry]:
        for path in self._folder.glob("*.json"):
            try:
                facts = json.loads(path.read_text(encoding="utf-8"))
                yield Entry(**{**facts, "command": tuple(facts["command"])})
            except (ValueError, TypeError, KeyError):  # cut short by the kill: nothing can be known from it
                path.unlink()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"


def _left_of(entry: Entry) -> list[psutil.Process]:
    """The child, or what it started and left behind, in its own session. Empty when the number is somebody else's."""
    session = [process for process in psutil.process_iter() if _leader_of(process) == entry.pid]
    leader = next((process for process in session if process.pid == entry.pid), None)
    if leader is not None:
        return session if _is(leader, entry) else []
    return [process for process in session if _descends(process, entry)]


def _leader_of(process: psutil.Process) -> int | None:
    try:
        return os.getsid(process.pid)
    except OSError:
        return None


def _is(leader: psutil.Process, entry: Entry) -> bool:
    try:
        same_start = abs(leader.create_time() - entry.started) < _CLOCK_SECONDS
        # Not the first word: macOS replaces the interpreter's path by that of the framework.
        return same_start and tuple(leader.cmdline()[1:]) == entry.command[1:]
    except psutil.Error:
        return False


def _descends(process: psutil.Process, entry: Entry) -> bool:
    """Its leader is gone; a session keeps its number from being given away, and a helper runs the same program."""
    try:
        return process.create_time() > entry.started - _CLOCK_SECONDS and process.cmdline()[:1] == [entry.command[0]]
    except psutil.Error:
        return False


def _end(processes: list[psutil.Process], patience: float) -> None:
    """A leader is asked, since it asks its own; those without a leader are asked themselves. Then what is left of
    them is killed."""
    leaders = {process.pid for process in processes if _leader_of(process) == process.pid}
    asked = [process for process in processes if process.pid in leaders or _leader_of(process) not in leaders]
    for process in asked:
        _tell(process, signal.SIGTERM)
    _wait_for_the_end_of(asked, patience)
    for process in processes:
        _tell(process, signal.SIGKILL)
    _wait_for_the_end_of(processes, patience)


def _tell(process: psutil.Process, number: signal.Signals) -> None:
    with contextlib.suppress(psutil.Error):
        process.send_signal(number)


def _wait_for_the_end_of(processes: list[psutil.Process], seconds: float) -> None:
    """Not psutil.wait_procs: in a container whose first process buries nobody, the dead would be waited for."""
    deadline = monotonic() + seconds
    while any(_lives(process) for process in processes) and monotonic() < deadline:
        sleep(_LOOK_SECONDS)


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False
