"""The mail that tells a coach of a flag, and takes their answer: one a day, on the days on which they read."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.language import Language
from service.domain.office import read_weekdays
from service.domain.schedule import instant, local
from service.effects.mailing import queue_mail
from service.rendering.plain_letters import plain_letter
from service.store.tables import Client, Flag, Message, Staff

_USEFUL_FOR: Final = timedelta(hours=12)
_WHY: Final = {
    FlagReason.WANTS_A_PERSON: "would like to hear from you.",
    FlagReason.QUESTION: "asked something that only a person can answer.",
    FlagReason.GRAVE: "told us grave news. Check-ins rest until they ask for them.",
    FlagReason.HAS_NOBODY: "says there is nobody to turn to.",
    FlagReason.THREE_NOS: "had three hard ones in a row.",
    FlagReason.FALLING: "rated how steady they feel clearly lower than before.",
}
"""What is worth a mail before the desk is opened. Who is in danger is alerted by another road."""


def mail_flag(app: App, tx: Session, client: Client, flag_id: int, reason: FlagReason, now: datetime) -> None:
    """Tell the client's coach of a flag that was just opened, without a name, a number or a word of the client's.

    Nothing where they have had such a mail today, or do not read today: the flag waits on the desk.
    """
    coach = tx.get_one(Staff, client.coach_id)
    zone = ZoneInfo(coach.zone)
    today = local(now, zone).date()
    if reason not in _WHY or today.weekday() not in read_weekdays(coach.reads_on):
        return
    if _mailed_since(tx, coach.id, instant(today, time(), zone)):
        return
    _queue(app, tx, "flag", coach, now, flag_id, initials=initials(client.name), why=_WHY[reason])


def tell_unsent(app: App, tx: Session, coach: Staff, flag_id: int, why: str, now: datetime) -> None:
    """An answer of theirs could not be sent as a text."""
    _queue(app, tx, "flag_unsent", coach, now, flag_id, why=why)


def flag_of_mail(tx: Session, mail: Message) -> Flag | None:
    """The flag that a mail of ours told of; None for any other mail, and for a client who is gone."""
    kind, _, flag_id = (mail.wording or "").partition("/")
    return tx.get(Flag, int(flag_id)) if kind == Purpose.FLAG and flag_id.isdigit() else None


def initials(name: str) -> str:
    """K. A. for Kofi Asante: enough for whoever knows them."""
    return " ".join(f"{part[0].upper()}." for part in name.split()[:3])


def _queue(app: App, tx: Session, kind: str, coach: Staff, now: datetime, flag_id: int, **facts: str) -> None:
    letter = plain_letter(
        app.rendering,
        kind,
        Language.EN,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        url=app.settings.web_url,
        **facts,
    )
    message = queue_mail(app, tx, letter, Purpose.FLAG, coach.email, now, useful_until=now + _USEFUL_FOR)
    message.staff_id, message.wording = coach.id, f"{Purpose.FLAG}/{flag_id}"


def _mailed_since(tx: Session, staff_id: int, since: datetime) -> bool:
    wanted = select(Message.id).where(
        Message.staff_id == staff_id, Message.purpose == Purpose.FLAG, Message.at >= since
    )
    return tx.execute(wanted.limit(1)).first() is not None
