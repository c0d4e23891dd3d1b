"""Keeps one child alive: starts it in a session of its own, shows its lines, starts it again when it dies."""

import asyncio
import contextlib
import os
import signal
from asyncio.subprocess import DEVNULL, Process

from service.cli.supervisor.child import Child, Patience, at_once
from service.cli.supervisor.ledger import Ledger
from service.cli.supervisor.screen import Screen

REFUSED = 2
"""The exit code of a command that was asked for something it cannot do: starting it again would not help."""
_LONGEST_LINE = 2**20
_LAST_LINES_SECONDS = 1.0
"""For a helper that left the group and holds the pipe: its later lines are not ours to wait for."""


class NeverReady(Exception):
    """A child cannot run as things are; its own lines say why. `code` is what the supervisor ends with."""

    def __init__(self, words: str, code: int) -> None:
        super().__init__(words)
        self.code = code


class Keeper:
    """`start` it, wait until it is `ready`, `stop` it."""

    def __init__(self, child: Child, ledger: Ledger, screen: Screen, patience: Patience) -> None:
        self.child = child
        self._ledger = ledger
        self._screen = screen
        self._patience = patience
        self._was_ready = child.ready is at_once
        self._deaths = 0
        self._stopping = asyncio.Event()
        self._process: Process | None = None
        self._life: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._life = asyncio.create_task(self._live(), name=self.child.name)

    async def ready(self) -> None:
        """Return when the child answers. Raises NeverReady if it refuses, or dies again and again."""
        while self._process is None or not await asyncio.to_thread(self.child.ready):
            if self._life and self._life.done():
                await self._life
            await asyncio.sleep(self._patience.look)
        self._was_ready = True

    async def stop(self, seconds: float) -> None:
        """Ask once, wait so long, then end the child and all it started. Afterwards nothing of it is left."""
        self._stopping.set()
        if self._life is None:
            return
        if self._process:
            _ask_to_end(self._process)
        _, late = await asyncio.wait({self._life}, timeout=seconds)
        if late and self._process:
            self._screen.say(f"{self.child.name} did not end within {seconds:.0f} s and was killed")
            _kill_group(self._process.pid)
        await asyncio.gather(self._life, return_exceptions=True)

    async def _live(self) -> None:
        pause = self._patience.first_pause
        clock = asyncio.get_running_loop()
        while not self._stopping.is_set():
            born = clock.time()
            code = await self._one_life()
            if self._stopping.is_set():
                return
            self._give_up_if_it_never_lived(code)
            if clock.time() - born >= self._patience.healthy:
                pause = self._patience.first_pause
            self._screen.say(f"{self.child.name} ended ({_cause(code)}); starting it again in {pause:g} s")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)
            pause = min(2 * pause, self._patience.longest_pause)

    def _give_up_if_it_never_lived(self, code: int | None) -> None:
        """What once answered is started again for ever; what never did is a fault to be seen now."""
        self._deaths += 1
        if code == REFUSED and not self._was_ready:
            raise NeverReady(
                f"{self.child.name} cannot run as things are; its line above says what to change.", REFUSED
            )
        if self._deaths == self._patience.lives and not self._was_ready:
            ended = f"{self.child.name} ended {self._deaths} times before it answered ({_cause(code)})"
            raise NeverReady(f"{ended}; see its lines above.", 1)

    async def _one_life(self) -> int | None:
        """From start to end; the exit code as `subprocess` gives it, None if the system could not start it."""
        try:
            process, lines, pipe = await self._spawn()
        except OSError as fault:
            self._screen.say(f"{self.child.name} cannot be started: {fault.strerror}")
            return None
        self._process = process
        if self._stopping.is_set():  # told to stop while the system was starting it
            _ask_to_end(process)
        self._ledger.enter(self.child, process.pid)
        shown = asyncio.create_task(self._show(lines))
        back = asyncio.create_task(self._say_that_it_is_back()) if self._was_ready and self._deaths else None
        code = await process.wait()
        if back:
            back.cancel()
        self._process = None
        # A granian that is killed leaves a worker that holds the port, and another one would share it silently.
        _kill_group(process.pid)
        await asyncio.wait({shown}, timeout=_LAST_LINES_SECONDS)
        shown.cancel()
        pipe.close()
        self._ledger.strike(self.child.name)
        return code

    async def _say_that_it_is_back(self) -> None:
        await self.ready()
        self._screen.say(f"{self.child.name} is back")

    async def _spawn(self) -> tuple[Process, asyncio.StreamReader, asyncio.ReadTransport]:
        # A pipe of ours: with one of asyncio's, wait() hangs (before 3.12.4) while a grandchild holds the other end.
        reading, writing = os.pipe()
        lines = asyncio.StreamReader(limit=_LONGEST_LINE)
        loop = asyncio.get_running_loop()
        pipe, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), os.fdopen(reading, "rb"))
        try:
            process = await asyncio.create_subprocess_exec(
                *self.child.command,
                stdin=DEVNULL,
                stdout=writing,
                stderr=writing,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
                start_new_session=True,
            )
        finally:
            os.close(writing)
        return process, lines, pipe

    async def _show(self, lines: asyncio.StreamReader) -> None:
        while not lines.at_eof():
            try:
                line = await lines.readline()
            except ValueError:
                line = b"(a line too long to show)"
            if line:
                self._screen.show(self.child.name, line.decode(errors="replace").rstrip())


def _ask_to_end(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.terminate()


def _kill_group(leader: int) -> None:
    # macOS answers "not permitted" for a group of which only the dead are left.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def _cause(code: int | None) -> str:
    if code is None:
        return "never started"
    if code < 0:
        return f"by {signal.Signals(-code).name}"
    return f"exit code {code}"
