"""Living with Upswing, for tests: people text, time passes, workers work. Rows are real; clock and carrier are not."""

import asyncio
import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from service.adapters.memory import MemoryDoorbell, MemorySms, SetClock
from service.app import App
from service.domain.delivery import Channel
from service.domain.phone import PhoneNumber
from service.effects.mailing import reply_address
from service.store.passwords import passwords
from service.store.tables import CheckIn, Client, Flag, Goal, Message, Role, Staff
from service.store.waiting import next_due_at
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.process_inbound import process_inbound
from service.usecases.receive_mail import IncomingMail, Received, receive_mail
from service.usecases.receive_sms import IncomingSms, receive_sms
from service.usecases.tick import tick

_PATIENCE = timedelta(seconds=30)
PASSWORD = "correct horse battery"
STATEMENT = "Told Mira on the phone on 1 March that texts are fine"


@cache
def _hashed_password() -> str:
    return passwords().hash(PASSWORD)


@dataclass
class Life:
    """One little practice. `now` moves only when told to; whatever is due on the way happens on the way."""

    app: App
    clock: SetClock
    sms: MemorySms
    doorbell: MemoryDoorbell
    _sids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def staff(self, name: str, email: str, role: Role = Role.COACH, phone: str = "") -> int:
        """Somebody on the staff, as add_staff would add them; a password hashed for each test would take minutes."""
        with self.app.store.writing() as tx:
            member = Staff(
                name=name,
                email=email,
                role=role,
                phone=PhoneNumber(phone) if phone else None,
                password_hash=_hashed_password(),
                added_at=self.clock.now(),
            )
            tx.add(member)
            tx.flush()
            return member.id

    def enroll(self, name: str, phone: str, zone: str, program: str = "three_days", **facts: Any) -> int:
        form = EnrollmentForm(
            name=name,
            phone=phone,
            zone=zone,
            program=program,
            coach_email="mira@example.org",
            adult=True,
            enrolled_by="Omar",
            statement=STATEMENT,
            **facts,
        )
        return enroll_client(self.app, form).client_id

    def texts_in(self, phone: str, body: str, *, answered_by_carrier: bool = False) -> None:
        """Somebody texts us; nobody has read it yet."""
        sms = IncomingSms(f"SM{next(self._sids):032x}", PhoneNumber(phone), body, answered_by_carrier)
        receive_sms(self.app, sms)

    def says(self, phone: str, body: str) -> list[str]:
        """Somebody texts us, and the workers work; what they are answered."""
        before = len(self.texts_to(phone))
        self.texts_in(phone, body)
        self.work()
        return self.texts_to(phone)[before:]

    def replies_to_mail(self, client_id: int, words: str) -> None:
        """A client answers the last mail they got, which their mail program quotes; the workers work."""
        mail = self._last_mail(client_id)
        wrote = "On Sun, 5 Apr 2026 at 17:00, Upswing for Mira <checkins@upswing.localhost> wrote:"
        quoted = "\n".join((wrote, *(f"> {line}" for line in mail.body.splitlines())))
        reply = IncomingMail(
            recipient=reply_address(self.app.settings, mail.id),
            sender=mail.address,
            envelope_sender=mail.address,
            body=f"{words}\n\n{quoted}",
            message_id=f"<{next(self._sids)}@mail.example.org>",
            subject="Re: Your week",
        )
        assert receive_mail(self.app, reply) is Received.KEPT
        self.work()

    def _last_mail(self, client_id: int) -> Message:
        left = [one for one in self.messages(client_id) if one.channel is Channel.EMAIL and one.handed_over_at]
        return left[-1]

    def work(self) -> None:
        """Whatever the workers would do now."""
        until = self.clock.real_now() + _PATIENCE
        process_inbound(self.app, until)
        tick(self.app, until)
        self.send()

    def send(self) -> int:
        return asyncio.run(dispatch_outbox(self.app, self.clock.real_now() + _PATIENCE))

    def move_to(self, instant: datetime) -> None:
        """Time passes, from due instant to due instant."""
        self.work()
        while True:
            with self.app.store.reading() as tx:
                due = next_due_at(tx)
            if due is None or due > instant:
                break
            self.clock.pass_real(max(due - self.clock.now(), timedelta(0)))
            self.work()
        self.clock.pass_real(instant - self.clock.now())
        self.work()

    def move_to_local(self, zone: str, wall: str) -> None:
        """Time passes until a wall time of a zone, such as 2026-03-02 09:00."""
        self.move_to(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)))

    def sleep_to_local(self, zone: str, wall: str) -> None:
        """Time passes with all machines off, and then they work again: cheap where the way there is no matter."""
        self.clock.pass_real(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)) - self.clock.now())
        self.work()

    def texts_to(self, phone: str) -> list[str]:
        return [text.body for text in self.sms.held if text.to == phone]

    def client(self, client_id: int) -> Client:
        with self.app.store.reading() as tx:
            return tx.get_one(Client, client_id)

    def check_ins(self, client_id: int) -> list[CheckIn]:
        with self.app.store.reading() as tx:
            wanted = select(CheckIn).where(CheckIn.client_id == client_id).order_by(CheckIn.due_at, CheckIn.id)
            return list(tx.execute(wanted).scalars())

    def goals(self, client_id: int) -> list[Goal]:
        with self.app.store.reading() as tx:
            wanted = select(Goal).where(Goal.client_id == client_id).order_by(Goal.local_date)
            return list(tx.execute(wanted).scalars())

    def flags(self, client_id: int) -> list[Flag]:
        with self.app.store.reading() as tx:
            return list(tx.execute(select(Flag).where(Flag.client_id == client_id).order_by(Flag.id)).scalars())

    def messages(self, client_id: int) -> list[Message]:
        with self.app.store.reading() as tx:
            wanted = select(Message).where(Message.client_id == client_id).order_by(Message.id)
            return list(tx.execute(wanted).scalars())
