"""A whole Upswing of its own, in a folder of its own, on free ports: started for the demo and ended with it."""

import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from service.adapters.clock import SandboxClock
from service.adapters.embedded_valkey import embedded_valkey
from service.app import App
from service.bootstrap import bootstrap
from service.cli.parts import SANDBOX, WORKER, web_command
from service.cli.supervisor.child import http_answers
from service.domain.refusal import Refusal
from service.settings import Settings, load_settings
from service.store.faults import StoreDown
from service.store.migrate import migrate

_SHORT_CODE = 100.0
"""Segments a second: the demo's pretend number is a short code, so that five weeks do not wait for a long code."""
_START_SECONDS = 60.0
_STOP_SECONDS = 15.0
_END_SECONDS = 2.0
_LOOK_SECONDS = 0.05
_LAST_LINES = 5


@dataclass(frozen=True, slots=True)
class House:
    """Everything that runs, seen from the demo."""

    app: App
    sandbox_url: str


@contextmanager
def living_house(folder: Path, starts_at: datetime) -> Iterator[House]:
    """Run database, Valkey, sandbox, one worker and the web process in `folder`, with the clock at `starts_at`
    (aware UTC). None of this machine's own settings reach them. Raises Refusal for what does not start."""
    settings = _settings(folder)
    SandboxClock(settings.clock_file).start_at(starts_at)
    migrate(settings.database)
    with ExitStack() as stack:
        stack.enter_context(embedded_valkey(folder / "valkey", settings.valkey_socket))
        run = partial(_running, folder, _environment(settings))
        parts = [
            stack.enter_context(run("sandbox", SANDBOX, partial(_answers, settings.sandbox_port))),
            stack.enter_context(run("worker", WORKER, None)),
            stack.enter_context(run("web", web_command(settings), partial(_answers, settings.port))),
        ]
        for part in parts:
            part.wait_until_ready()
        app = bootstrap(settings)
        stack.callback(app.store.close)
        with _blaming(parts):
            yield House(app, settings.sandbox_url)


def _settings(folder: Path) -> Settings:
    """The embedded default, whatever this machine's environment and .env say: a demo must never text for real."""
    untouched = {name: field.default for name, field in Settings.model_fields.items()}
    web, sandbox, smtp = _free_ports(3)
    ours = {"port": web, "sandbox_port": sandbox, "sandbox_smtp_port": smtp, "segments_per_second": _SHORT_CODE}
    return load_settings(_env_file=None, **(untouched | ours | {"data_dir": folder}))


def _environment(settings: Settings) -> Mapping[str, str]:
    names = {name.upper() for name in Settings.model_fields}
    ours = {
        "DATA_DIR": str(settings.data_dir),
        "PORT": str(settings.port),
        "SANDBOX_PORT": str(settings.sandbox_port),
        "SANDBOX_SMTP_PORT": str(settings.sandbox_smtp_port),
        "SEGMENTS_PER_SECOND": str(settings.segments_per_second),
        "PYTHONUNBUFFERED": "1",
    }
    return {name: value for name, value in os.environ.items() if name.upper() not in names} | ours


def _free_ports(many: int) -> list[int]:
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(many)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def _answers(port: int) -> bool:
    return http_answers("127.0.0.1", port, "/healthz")


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    process: "subprocess.Popen[bytes]"
    log: Path
    ready: Callable[[], bool] | None

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    def wait_until_ready(self) -> None:
        deadline = monotonic() + _START_SECONDS
        while self.ready is not None and not self.ready():
            if self.ended or monotonic() > deadline:
                raise self.refusal("does not start")
            sleep(_LOOK_SECONDS)

    def refusal(self, what: str) -> Refusal:
        """What happened to it, and its last lines."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LAST_LINES:]
        return Refusal("\n".join([f"The demo's {self.name} {what}. Its last lines:", *lines]))


@contextmanager
def _blaming(parts: Sequence[_Part]) -> Iterator[None]:
    """Where the demo cannot go on because one of its processes has ended, that is what is said. Raises Refusal."""
    try:
        yield
    except (Refusal, OSError, RuntimeError, StoreDown):
        ended = _ended_of(parts)
        if ended is None:
            raise
        raise ended.refusal("has ended") from None


def _ended_of(parts: Sequence[_Part]) -> _Part | None:
    """A process that dies closes its connections first: whoever held the other end sees it gone a moment later."""
    deadline = monotonic() + _END_SECONDS
    while (ended := next((part for part in parts if part.ended), None)) is None and monotonic() < deadline:
        sleep(_LOOK_SECONDS)
    return ended


@contextmanager
def _running(
    folder: Path, environment: Mapping[str, str], name: str, command: tuple[str, ...], ready: Callable[[], bool] | None
) -> Iterator[_Part]:
    """One process in a session of its own, so that Ctrl-C reaches the demo alone, which then ends the others.

    It works in the demo's folder: a .env where the demo was called must not be read.
    """
    log = folder / f"{name}.log"
    with log.open("wb") as lines:
        # The commands are ours, and no shell reads them.
        process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=lines,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield _Part(name, process, log, ready)
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_SECONDS)
        # A web server's helper outlives a leader that had to be killed.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
