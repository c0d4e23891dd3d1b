"""The parts of the product as real processes, each forked from one that has imported everything: they start at once."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(
    ["tests.faults.hooked", "workers.__main__", "workers.jobs", "workers.timetable", "service.web.app", "granian.cli"]
)


class Part:
    """One process in a group of its own. `main` is `module:function`, called as if from a command line."""

    def __init__(self, main: str, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self.main = main
        self._process = _FORKS.Process(target=_live, args=(main, tuple(arguments), dict(environment), str(log)))
        self._process.start()

    @property
    def ended(self) -> int | None:
        """Its exit code, below zero for a signal; None while it lives."""
        return self._process.exitcode

    def is_killed(self) -> bool:
        """Whether it has died by SIGKILL. Fails if it ended in any other way."""
        assert self.ended in {None, -signal.SIGKILL}, f"{self.main} ended with {self.ended}"
        return self.ended is not None

    def kill(self) -> None:
        """SIGKILL it and whatever it has started."""
        pid = self._process.pid
        if pid is not None:
            for kill in (os.killpg, os.kill):
                # Its group may not be there yet, or nobody in it any more.
                try:
                    kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
        self._process.join()

    def ask_to_end(self) -> None:
        """SIGTERM, to itself alone."""
        self._process.terminate()

    def wait(self, seconds: float) -> int | None:
        """Its exit code as soon as it has ended; None if it lives on after `seconds`."""
        self._process.join(seconds)
        return self.ended


def _live(main: str, arguments: tuple[str, ...], environment: dict[str, str], log: str) -> None:
    os.setsid()
    # Granian forks too: from here, with everything imported.
    multiprocessing.set_start_method("fork", force=True)
    os.environ.clear()
    os.environ.update(environment)
    with Path(log).open("ab") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    # Whoever is killed takes what is buffered with them.
    sys.stdout = os.fdopen(1, "w", buffering=1, closefd=False)
    sys.argv = [main, *arguments]
    module, name = main.split(":")
    sys.exit(getattr(import_module(module), name)())
