"""A command that runs beside the test: read its lines as they come, press Ctrl-C, see what it left."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from queue import Empty, Queue
from types import TracebackType

import psutil

from service.cli.supervisor.child import http_answers

SECONDS = 90.0
"""Longer than anything here takes; a test that waits so long has failed."""


class Running:
    """A process in a session of its own, as a terminal would start it."""

    def __init__(
        self, command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
    ) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
            cwd=cwd,
            env=None if env is None else dict(env),
            preexec_fn=_hear_signals,  # noqa: PLW1509 (it calls nothing that another thread could hold)
        )
        self.lines: list[str] = []
        self._coming: Queue[str | None] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def line(self, pattern: str) -> re.Match[str]:
        """Wait for the next line that has `pattern` in it."""
        while (text := self._next(pattern)) is not None:
            if match := re.search(pattern, text):
                return match
        raise AssertionError(f"The end came without a line like {pattern!r}:\n" + "\n".join(self.lines))

    def all_of(self, *patterns: str) -> None:
        """Wait for a line for each of `patterns`, in whatever order they come."""
        left = set(patterns)
        while left:
            text = self.line("|".join(f"(?:{pattern})" for pattern in left)).string
            left = {pattern for pattern in left if not re.search(pattern, text)}

    def ctrl_c(self) -> None:
        """What a terminal does: SIGINT to the foreground process group."""
        os.killpg(self.process.pid, signal.SIGINT)

    def end(self) -> int:
        """Wait for the end and its last line; gives the exit code."""
        code = self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        while not self._coming.empty():
            self._next("the end")
        return code

    def __enter__(self) -> "Running":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.end()
        assert self.process.stdout
        self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout
        for text in self.process.stdout:
            self._coming.put(text.rstrip("\n"))
        self._coming.put(None)

    def _next(self, wanted: str) -> str | None:
        try:
            text = self._coming.get(timeout=SECONDS)
        except Empty:
            raise AssertionError(f"No line like {wanted!r} came:\n" + "\n".join(self.lines)) from None
        if text is not None:
            self.lines.append(text)
        return text


def _hear_signals() -> None:
    """The tests themselves may run under nohup or in a script's background, and what is ignored there is inherited."""
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


def comes_to_answer(port: int, path: str) -> bool:
    """Whether a web server on this machine answers there before long; a busy one may need more than a try."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if http_answers("127.0.0.1", port, path):
            return True
    return False


def living_in(place: Path) -> list[psutil.Process]:
    """The processes, zombies aside, that work in `place` or name it on their command line: all that a start there could
    have left."""
    return [process for process in psutil.process_iter() if str(place) in _whereabouts(process)]


def _whereabouts(process: psutil.Process) -> str:
    try:
        return " ".join([process.cwd(), *process.cmdline()])
    except psutil.Error:
        return ""


PYTHON = sys.executable


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on now. They were all held at once, so they differ."""
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def laptop(**settings: str) -> dict[str, str]:
    """The environment of somebody who has set nothing but ports of their own, and `settings`."""
    names = ("PORT", "SANDBOX_PORT", "SANDBOX_SMTP_PORT")
    ports = {name: str(port) for name, port in zip(names, free_ports(3), strict=True)}
    kept = {
        name: value for name, value in os.environ.items() if name.startswith(("PATH", "HOME", "LANG", "SSL_", "PIP_"))
    }
    return {**kept, **ports, **settings}
