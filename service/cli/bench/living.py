"""`upswing up` itself, on a laptop with nothing set but perhaps a database, for as long as a measurement takes."""

import os
import secrets
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import psutil

from service.cli.bench.practice import PYTHON, address_of, free_ports
from service.cli.supervisor.child import http_answers
from service.domain.refusal import Refusal
from service.settings import Settings

_PATIENCE_SECONDS = 120.0
_LOOK_SECONDS = 0.05
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Up:
    """All its processes, and where it answers."""

    process: psutil.Process
    folder: Path
    port: int
    sandbox_port: int

    def processes(self) -> list[psutil.Process]:
        """The supervisor and everything below it."""
        return [self.process, *self.process.children(recursive=True)]

    def megabytes(self) -> float:
        """Shared pages once, where the system tells them apart; else each process's own share."""
        return sum(_memory(one) for one in self.processes()) / _MEGABYTE

    def processor_seconds(self) -> float:
        """Spent by all of them so far."""
        return sum(times.user + times.system for times in (one.cpu_times() for one in self.processes()))

    def wait_until(self, look: Callable[[], bool]) -> float:
        """Look often until it is so; how long that took, in seconds. Raises Refusal."""
        began = monotonic()
        while not look():
            if monotonic() - began > _PATIENCE_SECONDS:
                raise Refusal(f"The bench waited {_PATIENCE_SECONDS:.0f} s in vain.")
            sleep(_LOOK_SECONDS)
        return monotonic() - began


@contextmanager
def running_up(database: str = "sqlite") -> Iterator[Up]:
    """Start it in a folder of its own, on free ports; ended with the block."""
    port, sandbox_port, smtp_port = free_ports(3)
    names = {name.upper() for name in Settings.model_fields}
    environment = {name: value for name, value in os.environ.items() if name.upper() not in names}
    ports = {"PORT": str(port), "SANDBOX_PORT": str(sandbox_port), "SANDBOX_SMTP_PORT": str(smtp_port)}
    with tempfile.TemporaryDirectory(prefix="upswing-bench-") as folder, address_of(database, Path(folder)) as url:
        # The command is ours, and no shell reads it.
        process = subprocess.Popen(  # noqa: S603
            (PYTHON, "-m", "service.cli", "up"),
            cwd=folder,
            env={**environment, **ports, **_rows_in(database, url)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        up = Up(psutil.Process(process.pid), Path(folder), port, sandbox_port)
        try:
            up.wait_until(lambda: http_answers("127.0.0.1", port, "/readyz") or process.poll() is not None)
            if process.poll() is not None:
                raise Refusal("`upswing up` ended at once; try it by hand to see why.")
            yield up
        finally:
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGTERM)
            process.wait()


def _rows_in(database: str, url: str) -> dict[str, str]:
    """What must be set for it; nothing for the one that a laptop has by itself."""
    return {} if database == "sqlite" else {"DATABASE_URL": url, "SECRET_KEY": secrets.token_hex(32)}


def _memory(process: psutil.Process) -> float:
    found = process.memory_full_info()
    return float(getattr(found, "pss", 0) or found.uss)
