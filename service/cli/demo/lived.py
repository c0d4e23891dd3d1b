"""What was lived, from both sides: the rows say what we did, the phones and mailboxes what really arrived."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email import message_from_bytes
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.cli.demo.people import Script
from service.cli.demo.phones import BoxMail, PhoneText
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.delivery import Channel, Purpose
from service.domain.program import Program, week_of
from service.domain.replies import Asked, Kind
from service.domain.schedule import Hours
from service.effects.mailing import message_id_header
from service.store import programs
from service.store.tables import CheckIn, Client, ConsentLog, Enrollment, Message

NOT_STARTED_BY_US = frozenset(
    {
        Purpose.ANSWER,
        Purpose.OPT_OUT_CONFIRMATION,
        Purpose.HELP_LINES,
        Purpose.FROM_STAFF,
        Purpose.ALERT,
        Purpose.FORGETTING,
        Purpose.REPLY,
    }
)
"""Whatever else there is or will be is ours to answer for."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text of ours on a phone. at: coaching time, in the client's zone, when the carrier took it.

    purpose and what follows are what the rows say of it; None where they know nothing of it.
    """

    sid: str
    at: datetime
    body: str
    purpose: Purpose | None
    prompt_key: str | None = None
    local_date: date | None = None
    program_week: int | None = None

    @property
    def started_by_us(self) -> bool:
        return self.purpose not in NOT_STARTED_BY_US


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail in the mailbox. at: coaching time, in the client's zone. weekly: the rows say it told of a week."""

    message_id: str
    at: datetime
    weekly: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """From when until when a client wanted no texts; None for to the end. In their zone."""

    at: datetime
    back_at: datetime | None


@dataclass(frozen=True, slots=True)
class Lived:
    """One client's weeks.

    sids_by_rows: the carrier's names for all texts that the rows say left or came. sids_on_phone: those that are on
    the phone, in or out, arrived. cries: when a text of theirs was read as a cry for help. mails: what is in the
    mailbox; mails_by_rows: the Message-IDs of what the rows say has left.
    """

    name: str
    zone: ZoneInfo
    country: str
    hours: Hours
    arrived: Sequence[Arrived]
    sids_by_rows: frozenset[str]
    sids_on_phone: frozenset[str]
    unread: int
    check_ins: Mapping[CheckInState, int]
    stops: Sequence[Stop]
    cries: Sequence[datetime]
    mails: Sequence[Posted]
    mails_by_rows: frozenset[str]
    texts_a_date: int
    texts_a_week: int
    texts_in_week: Mapping[int, int]

    @property
    def summaries(self) -> int:
        """Weeks that they were told of, by mail or by text."""
        by_text = sum(one.purpose is Purpose.WEEKLY for one in self.arrived)
        return by_text + sum(one.weekly for one in self.mails)


def lived_by(
    app: App, texts_there: Sequence[PhoneText], mails: Sequence[BoxMail], script: Script, client_id: int
) -> Lived:
    """Put both sides of one client together, out of what is on all phones and in all mailboxes."""
    on_phone = [text for text in texts_there if text.phone == script.phone]
    with app.store.reading() as tx:
        client = tx.get_one(Client, client_id)
        messages = _messages(tx, client_id)
        texts = [message for message in messages if message.channel is Channel.SMS]
        left = {message_id_header(app.settings, one.id): one.purpose for one in messages if _has_left_as_mail(one)}
        check_ins = {one.id: one for one in tx.execute(select(CheckIn).where(CheckIn.client_id == client_id)).scalars()}
        program = _program(tx, client_id)
        stops = _stops(tx, client_id, script.zone)
    return Lived(
        name=client.name,
        zone=script.zone,
        country=client.phone.country if client.phone else "",
        hours=Hours(client.opens, client.closes),
        arrived=[_arrived(text, texts, check_ins, script.zone) for text in on_phone if not text.inbound],
        sids_by_rows=frozenset(text.provider_id for text in texts if text.provider_id),
        sids_on_phone=frozenset(text.sid for text in on_phone if text.arrived),
        unread=sum(bool(text.unread) for text in texts),
        check_ins=_counted(list(check_ins.values())),
        stops=stops,
        cries=[text.at.astimezone(script.zone) for text in texts if (text.read_as or {}).get("kind") == Kind.CRISIS],
        mails=_in_mailbox(mails, script, left),
        mails_by_rows=frozenset(left),
        texts_a_date=program.texts_a_day,
        texts_a_week=program.texts_a_week,
        texts_in_week={number: week.texts for number, week in enumerate(program.weeks, start=1)},
    )


def _messages(tx: Session, client_id: int) -> Sequence[Message]:
    return tx.execute(select(Message).where(Message.client_id == client_id).order_by(Message.id)).scalars().all()


def _program(tx: Session, client_id: int) -> Program:
    wanted = select(Enrollment.program_version_id).where(Enrollment.client_id == client_id)
    return programs.version(tx, tx.execute(wanted.order_by(Enrollment.id).limit(1)).scalar_one())


def _arrived(text: PhoneText, messages: Sequence[Message], check_ins: Mapping[int, CheckIn], zone: ZoneInfo) -> Arrived:
    at = text.at.astimezone(zone)
    row = next((message for message in messages if message.provider_id == text.sid), None)
    if row is None:
        return Arrived(text.sid, at, text.body, None)
    asked = check_ins.get(row.check_in_id) if row.check_in_id is not None else None
    if asked is None:
        return Arrived(text.sid, at, text.body, row.purpose)
    week = week_of(asked.program_day) if asked.program_day > 0 else None
    return Arrived(text.sid, at, text.body, row.purpose, asked.prompt_key, asked.local_date, week)


def _counted(check_ins: Sequence[CheckIn]) -> Mapping[CheckInState, int]:
    """How the questions ended; a text that asks nothing can neither be answered nor missed."""
    questions = [one.state for one in check_ins if one.asks is not Asked.NONE or one.state is CheckInState.HELD]
    return {state: questions.count(state) for state in CheckInState}


def _stops(tx: Session, client_id: int, zone: ZoneInfo) -> list[Stop]:
    wanted = (
        select(ConsentLog.event, ConsentLog.at)
        .where(ConsentLog.client_id == client_id, ConsentLog.channel == Channel.SMS)
        .order_by(ConsentLog.id)
    )
    stops: list[Stop] = []
    for event, at in tx.execute(wanted):
        if event is ConsentEvent.WITHDRAWN:
            stops.append(Stop(at.astimezone(zone), None))
        elif event is ConsentEvent.GRANTED and stops and stops[-1].back_at is None:
            stops[-1] = Stop(stops[-1].at, at.astimezone(zone))
    return stops


def _has_left_as_mail(message: Message) -> bool:
    return message.channel is Channel.EMAIL and message.handed_over_at is not None


def _in_mailbox(mails: Sequence[BoxMail], script: Script, left: Mapping[str, Purpose]) -> list[Posted]:
    found = [(mail, str(message_from_bytes(mail.source).get("Message-ID", ""))) for mail in mails]
    return [
        Posted(message_id, mail.at.astimezone(script.zone), weekly=left.get(message_id) is Purpose.WEEKLY)
        for mail, message_id in found
        if mail.recipient == script.email
    ]
