"""A little practice of real processes: database, Valkey, pretend Twilio, timetable, web, and workers that may die."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, update

from service.app import App
from service.bootstrap import bootstrap
from service.cli.parts import web_command
from service.cli.supervisor.child import http_answers
from service.domain.consent import ConsentState
from service.domain.delivery import DispatchState
from service.domain.enrollment import EnrollmentState
from service.sandbox.options import Options
from service.sandbox.records import Direction, Text
from service.sandbox.server import SandboxServer
from service.settings import Settings, load_settings
from service.store.tables import Client, Enrollment, Message, Role
from service.usecases.add_staff import add_staff
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from tests.cli.processes import free_ports
from tests.faults.hooked import ORDERS, Orders
from tests.faults.outages import Valkey
from tests.faults.parts import Part
from tests.life import STATEMENT

LOOK_EVERY = 0.05
PROMISED_SECONDS = 60
"""All is well again within a minute of real time after a fault's end."""
SHORT_TIMES = {
    "lease_seconds": "3.5",
    "look_up_seconds": "1",
    "sweep_seconds": "0.5",
    "gateway_seconds": "1.5",
    "reconcile_seconds": "2",
}
"""What takes a minute in life takes seconds here, in the same order."""
_TEN = 10
"""The hour of day it is for these clients, whatever it is for us: within their hours and the morning's patience."""
_LATE = 23


@dataclass
class Practice:
    """Database, Valkey and sandbox run for the length of `practice`; the test starts the rest, and kills it."""

    app: App
    sandbox: SandboxServer
    valkey: Valkey
    orders: Orders
    environment: dict[str, str]
    log: Path
    parts: list[Part] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)

    def start_worker(self) -> Part:
        return self._start("tests.faults.hooked:worker")

    def start_timetable(self) -> Part:
        return self._start("workers.timetable:main")

    def start_web(self) -> Part:
        """Granian as `upswing web` runs it, with the product's own application behind it; answers when this returns."""
        options = web_command(self.app.settings)[3:-1]
        web = self._start("granian.cli:entrypoint", *options, "tests.faults.hooked_web:app")
        wait_for(self.web_answers)
        return web

    def web_answers(self) -> bool:
        return http_answers("127.0.0.1", self.app.settings.port, "/healthz")

    def clients_fall_due(self, how_many: int, within: timedelta = timedelta(0)) -> list[str]:
        """Clients whose first prompt is due now, or spread over what follows; their numbers. Their days are those of a
        zone where it is ten in the morning."""
        fresh = [f"+4474001{23400 + len(self.numbers) + place:05}" for place in range(how_many)]
        # By night no invitation leaves, whoever works meanwhile.
        night, _ = _where_it_is(_LATE, self.app.clock.now())
        client_ids = [_enroll(self.app, number, night) for number in fresh]
        _fall_due(self.app, client_ids, self.app.clock.now(), within)
        self.numbers += fresh
        return fresh

    def texts_held(self) -> Counter[str]:
        """How many texts the pretend Twilio holds for each number."""
        return Counter({number: len(self.texts_to(number)) for number in self.numbers})

    def texts_to(self, number: str) -> list[Text]:
        """What was sent to a number, oldest first."""
        return [text for text in self.sandbox.texts(number) if text.direction is not Direction.INBOUND]

    def rows_in(self, *states: DispatchState) -> int:
        with self.app.store.reading() as tx:
            wanted = select(func.count()).select_from(Message).where(Message.dispatch_state.in_(states))
            return tx.execute(wanted).scalar_one()

    def all_handed_over(self) -> bool:
        return self.rows_in(DispatchState.HANDED_OVER) == len(self.numbers)

    def messages_of(self, number: str) -> list[Message]:
        """What we know of: sent to, and come from, a number."""
        with self.app.store.reading() as tx:
            wanted = select(Message).where(Message.address == number).order_by(Message.id)
            known = tx.execute(wanted).scalars()
            # The invitation lies behind them.
            return [message for message in known if message.dispatch_state is not DispatchState.WITHHELD]

    def _start(self, main: str, *arguments: str) -> Part:
        part = Part(main, arguments, self.environment, self.log)
        self.parts.append(part)
        return part


def wait_for(look: Callable[[], object], seconds: float = PROMISED_SECONDS) -> None:
    """Return as soon as `look` finds something true; fail after `seconds` of real time."""
    deadline = time.monotonic() + seconds
    while not look():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s")
        time.sleep(LOOK_EVERY)


@contextmanager
def practice(database_url: str, directory: Path, times: dict[str, str] | None = None) -> Iterator[Practice]:
    """A practice in `directory`, with `times` as settings; nothing but database, Valkey and sandbox runs yet."""
    valkey = Valkey(directory)
    valkey.start()
    try:
        own = _own_settings(database_url, valkey.url, directory) | (SHORT_TIMES if times is None else times)
        first = load_settings(_env_file=None, **own)
        with SandboxServer(_options(first, directory), bootstrap(first).clock) as sandbox:
            own["twilio_api_url"] = sandbox.url
            app = bootstrap(load_settings(_env_file=None, **own))
            orders = Orders(directory / "orders")
            environment = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO")}
            environment |= {name.upper(): value for name, value in own.items()} | {ORDERS: str(orders.folder)}
            add_staff(app, name="Mira Lopez", email="mira@example.org", role=Role.COACH)
            life = Practice(app, sandbox, valkey, orders, environment, directory / "processes.log")
            try:
                yield life
            finally:
                for part in life.parts:
                    part.kill()
                sandbox.clear_faults()
                app.store.close()
    finally:
        valkey.stop()


def _own_settings(database_url: str, queue_url: str, directory: Path) -> dict[str, str]:
    return {
        "database_url": database_url,
        "redis_url": queue_url,
        "secret_key": "k" * 32,
        "data_dir": str(directory / "var"),
        "port": str(free_ports(1)[0]),
        "segments_per_second": "1000",
    }


def _options(settings: Settings, directory: Path) -> Options:
    return Options(
        data_file=directory / "sandbox.db",
        account_sid=settings.account_sid,
        auth_token=settings.auth_tokens[0],
        our_number=settings.sender,
        web_url=settings.web_url,
        smtp_port=None,
    )


def _enroll(app: App, number: str, zone: str) -> int:
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
    return enroll_client(app, form).client_id


def _fall_due(app: App, client_ids: Sequence[int], now: datetime, within: timedelta) -> None:
    """As if they had said yes yesterday: the invitation lies behind them. In one commit, so that nobody is early."""
    zone, today = _where_it_is(_TEN, now)
    with app.store.writing() as tx:
        invited = Message.client_id.in_(client_ids)
        tx.execute(update(Message).where(invited).values(dispatch_state=DispatchState.WITHHELD))
        wanted = Client.id.in_(client_ids)
        tx.execute(update(Client).where(wanted).values(texts=ConsentState.GRANTED, zone=zone))
        for place, client_id in enumerate(client_ids):
            tx.execute(
                update(Enrollment)
                .where(Enrollment.client_id == client_id)
                .values(
                    state=EnrollmentState.ACTIVE,
                    next_on=today,
                    next_program_day=1,
                    next_position=0,
                    next_due_at=now + within * place / len(client_ids),
                )
            )


def _where_it_is(hour: int, now: datetime) -> tuple[str, date]:
    """A zone where it is that hour of the day, and its date."""
    ahead = (hour - now.hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}", (now + timedelta(hours=ahead)).date()
