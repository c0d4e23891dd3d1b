"""A little practice of real processes: database, Valkey, pretend Twilio, timetable, and workers that may die."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from redis import Redis
from sqlalchemy import func, select, update

from service.adapters.embedded_valkey import embedded_valkey
from service.app import App
from service.bootstrap import bootstrap
from service.domain.consent import ConsentState
from service.domain.delivery import DispatchState
from service.domain.enrollment import EnrollmentState
from service.sandbox.options import Options
from service.sandbox.server import SandboxServer
from service.settings import Settings, load_settings
from service.store.tables import Client, Enrollment, Message, Role
from service.usecases.add_staff import add_staff
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from tests.faults.worker_that_stops import STOP_AT, Step
from tests.life import STATEMENT

_LOOK_EVERY = 0.05
_TEN = 10
"""The hour of day it is for these clients, whatever it is for us: within their hours and the morning's patience."""


@dataclass
class Practice:
    """Everything but the workers runs for the length of `practice`; they are started, and killed, by the test."""

    app: App
    sandbox: SandboxServer
    environment: dict[str, str]
    log: Path
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)

    def start_worker(self, stop_at: Step | None = None) -> subprocess.Popen[bytes]:
        """One worker process; with `stop_at`, one that SIGKILLs itself at that step of its first batch."""
        module = "tests.faults.worker_that_stops" if stop_at else "workers"
        environment = self.environment | ({STOP_AT: stop_at.value} if stop_at else {})
        worker = self._start(module, environment)
        self.workers.append(worker)
        return worker

    def clients_fall_due(self, how_many: int) -> None:
        """Clients whose first prompt is due now. Their days are those of a zone where it is ten in the morning."""
        now = self.app.clock.now()
        for _ in range(how_many):
            number = f"+4474001{23400 + len(self.numbers):05}"
            self.numbers.append(number)
            _make_due(self.app, number, now)

    def flush_the_queue(self) -> None:
        with Redis.from_url(self.app.settings.queue_url) as valkey:
            valkey.flushall()

    def shut_the_queue_down(self) -> None:
        """Valkey is gone; workers and timetable are not."""
        with Redis.from_url(self.app.settings.queue_url) as valkey:
            valkey.shutdown(nosave=True)

    @contextmanager
    def another_queue(self) -> Iterator[None]:
        """An empty Valkey where the first one was."""
        directory = self.log.parent
        with embedded_valkey(directory, directory / "valkey.sock"):
            yield

    def texts_held(self) -> Counter[str]:
        """How many texts the pretend Twilio holds, by number."""
        return Counter({number: len(self.sandbox.texts(number)) for number in self.numbers})

    def rows_in(self, *states: DispatchState) -> int:
        with self.app.store.reading() as tx:
            wanted = select(func.count()).select_from(Message).where(Message.dispatch_state.in_(states))
            return tx.execute(wanted).scalar_one()

    def all_handed_over(self) -> bool:
        return self.rows_in(DispatchState.HANDED_OVER) == len(self.numbers)

    def _start(self, module: str, environment: dict[str, str]) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            return subprocess.Popen([sys.executable, "-m", module], env=environment, stdout=log, stderr=log)


def wait_for(look: Callable[[], object], seconds: float = 60) -> None:
    """Return as soon as `look` finds something true; fail after `seconds` of real time."""
    deadline = time.monotonic() + seconds
    while not look():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s")
        time.sleep(_LOOK_EVERY)


def is_killed(worker: subprocess.Popen[bytes]) -> bool:
    """Whether it has died by SIGKILL. Fails if it ended in any other way."""
    code = worker.poll()
    assert code in {None, -signal.SIGKILL}, f"the worker ended with {code}"
    return code is not None


@contextmanager
def practice(database_url: str, directory: Path) -> Iterator[Practice]:
    """Valkey on a unix socket, a sandbox on a free port, the timetable as a process. Times are shortened: what takes
    a minute in life takes seconds here."""
    with embedded_valkey(directory, directory / "valkey.sock") as queue_url:
        own = _own_settings(database_url, queue_url, directory)
        first = load_settings(_env_file=None, **own)
        with SandboxServer(_options(first, directory), bootstrap(first).clock) as sandbox:
            own["twilio_api_url"] = sandbox.url
            app = bootstrap(load_settings(_env_file=None, **own))
            environment = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO")}
            environment |= {name.upper(): value for name, value in own.items()}
            add_staff(app, name="Mira Lopez", email="mira@example.org", role=Role.COACH)
            life = Practice(app, sandbox, environment, directory / "processes.log")
            timetable = life._start("workers.timetable", environment)
            try:
                yield life
            finally:
                for process in (timetable, *life.workers):
                    process.kill()
                    process.wait()
                app.store.close()


def _own_settings(database_url: str, queue_url: str, directory: Path) -> dict[str, str]:
    return {
        "database_url": database_url,
        "redis_url": queue_url,
        "secret_key": "k" * 32,
        "data_dir": str(directory / "var"),
        "lease_seconds": "2",
        "look_up_seconds": "1",
        "sweep_seconds": "0.5",
        "gateway_seconds": "1.5",
    }


def _options(settings: Settings, directory: Path) -> Options:
    return Options(
        data_file=directory / "sandbox.db",
        account_sid=settings.account_sid,
        auth_token=settings.auth_tokens[0],
        our_number=settings.sender,
        smtp_port=None,
        receipts=(),
    )


def _make_due(app: App, number: str, now: datetime) -> None:
    ahead = (_TEN - now.hour + 12) % 24 - 12
    zone = f"Etc/GMT{-ahead:+d}"
    form = EnrollmentForm(
        name="Ana",
        phone=number,
        zone=zone,
        program="three_days",
        coach_email="mira@example.org",
        adult=True,
        enrolled_by="Omar",
        statement=STATEMENT,
    )
    client_id = enroll_client(app, form).client_id
    with app.store.writing() as tx:
        # As if she had said yes yesterday: the invitation lies behind her.
        tx.execute(update(Message).where(Message.client_id == client_id).values(dispatch_state=DispatchState.WITHHELD))
        tx.execute(update(Client).where(Client.id == client_id).values(texts=ConsentState.GRANTED))
        tx.execute(
            update(Enrollment)
            .where(Enrollment.client_id == client_id)
            .values(
                state=EnrollmentState.ACTIVE,
                next_on=(now + timedelta(hours=ahead)).date(),
                next_program_day=1,
                next_position=0,
                next_due_at=now,
            )
        )
