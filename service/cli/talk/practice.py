"""A practice with one client and no outside world: real rows and real decisions, a clock that stands until moved."""

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from service.adapters.memory import MemoryDoorbell, MemoryEmail, MemoryRate, MemorySms, SetClock
from service.app import App
from service.cli.recorded import Fact, recorded
from service.cli.transcript import Line
from service.domain.phone import PhoneNumber
from service.domain.strangers import JOIN_WORD
from service.rendering import Rendering
from service.settings import Settings, load_settings
from service.store.migrate import migrate
from service.store.tables import Role
from service.store.transaction import Store
from service.store.waiting import next_due_at
from service.usecases.add_staff import add_staff
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.process_inbound import process_inbound
from service.usecases.receive_sms import IncomingSms, receive_sms
from service.usecases.tick import tick

SUNDAY_EVENING: Final = datetime(2026, 3, 1, 18, 0)  # noqa: DTZ001 (a wall time; the client's zone makes it an instant)
"""The evening before a program's first Monday."""
CLIENT: Final = PhoneNumber("+447400123456")
CLIENT_EMAIL: Final = "client@example.org"
_COACH: Final = "mira@example.org"
_WORKING: Final = timedelta(seconds=30)
_TYPING: Final = timedelta(minutes=1)
_ONE_THOUGHT: Final = timedelta(minutes=2)
"""After a text, long enough for an answer that waits whether there is more to come."""
_MOST_STEPS: Final = 200


@dataclass
class Talk:
    """One conversation. Each step returns what has happened in it, in the client's own wall time."""

    app: App
    clock: SetClock
    sms: MemorySms
    mail: MemoryEmail
    client_id: int
    zone: ZoneInfo
    _sids: "itertools.count[int]" = field(default_factory=itertools.count)
    _shown_texts: int = 0
    _shown_mails: int = 0
    _shown_facts: set[Fact] = field(default_factory=set)

    def says(self, words: str) -> list[Line]:
        """The client texts, a minute after whatever came before."""
        self.clock.pass_real(_TYPING)
        said = Line(self._here(), "<", words)
        receive_sms(self.app, IncomingSms(f"SM-typed-{next(self._sids)}", CLIENT, words))
        self._work()
        return [said, *self._news(), *self.wait(_ONE_THOUGHT)]

    def wait(self, passed: timedelta) -> list[Line]:
        """Time goes by, from one due instant to the next."""
        until = self.clock.now() + passed
        happened = self._news()
        while (due := self._next_due()) is not None and due <= until:
            happened += self._move_to(due)
        return happened + self._move_to(until)

    def next_text(self) -> list[Line]:
        """To the next text or mail of ours. Without one in sight, only what was recorded on the way."""
        happened = self._news()
        for _ in range(_MOST_STEPS):
            due = self._next_due()
            if due is None or any(line.mark == ">" for line in happened):
                break
            happened += self._move_to(due)
        return happened

    def _move_to(self, instant: datetime) -> list[Line]:
        self.clock.pass_real(max(instant - self.clock.now(), timedelta(0)))
        self._work()
        return self._news()

    def _next_due(self) -> datetime | None:
        with self.app.store.reading() as tx:
            return next_due_at(tx)

    def _work(self) -> None:
        """What the workers would do now."""
        until = self.clock.real_now() + _WORKING
        process_inbound(self.app, until)
        tick(self.app, until)
        asyncio.run(dispatch_outbox(self.app, until))

    def _news(self) -> list[Line]:
        with self.app.store.reading() as tx:
            facts = [fact for fact in recorded(tx, self.client_id) if fact not in self._shown_facts]
        self._shown_facts.update(facts)
        texts, self._shown_texts = self.sms.held[self._shown_texts :], len(self.sms.held)
        mails, self._shown_mails = self.mail.sent[self._shown_mails :], len(self.mail.sent)
        return [
            *(Line(fact.at.astimezone(self.zone), "!", fact.words) for fact in sorted(facts, key=lambda one: one.at)),
            *(Line(self._here(), ">", text.body) for text in texts if text.to == CLIENT.e164),
            *(Line(self._here(), ">", "(a mail)") for mail in mails if mail.to == CLIENT_EMAIL),
        ]

    def _here(self) -> datetime:
        return self.clock.now().astimezone(self.zone)


@contextmanager
def open_talk(folder: Path, *, program: str, name: str, zone: ZoneInfo, language: str) -> Iterator[Talk]:
    """A client who has just texted the join code, on the evening before day one. Raises Refusal for what is no
    program, zone or language."""
    untouched = {setting: field.default for setting, field in Settings.model_fields.items()}
    settings = load_settings(_env_file=None, **(untouched | {"data_dir": folder}))
    migrate(settings.database)
    clock = SetClock(SUNDAY_EVENING.replace(tzinfo=zone).astimezone(UTC))
    sms, mail, store = MemorySms(clock), MemoryEmail(), Store.open(settings.database)
    app = App(settings, clock, sms, mail, MemoryDoorbell(), store, Rendering.load(), MemoryRate(clock))
    try:
        add_staff(app, name="Mira Lopez", email=_COACH, role=Role.COACH, zone=zone.key)
        form = EnrollmentForm(
            name=name,
            zone=zone.key,
            program=program,
            coach_email=_COACH,
            adult=True,
            enrolled_by="Mira Lopez",
            email=CLIENT_EMAIL,
            language=language,
        )
        enrolled = enroll_client(app, form)
        receive_sms(app, IncomingSms("SM-joins", CLIENT, f"{JOIN_WORD} {enrolled.join_code}"))
        yield Talk(app, clock, sms, mail, enrolled.client_id, zone)
    finally:
        store.close()
