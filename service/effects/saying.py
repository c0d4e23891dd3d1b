"""Putting words of ours into the outbox."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain import segments
from service.domain.consent import CONFIRMATION_PATIENCE
from service.domain.conversation.acknowledging import CHOSEN
from service.domain.delivery import PRIORITY_OF, Channel, DispatchState, Purpose
from service.domain.enrollment import Calendar, Place, after, due_here, read_calendar
from service.domain.language import Language
from service.domain.office import next_reading, read_weekdays
from service.domain.phone import PhoneNumber
from service.domain.program import Program, Weekday
from service.domain.replies import Kind
from service.domain.schedule import MomentTime, local
from service.effects.help_lines import help_words
from service.effects.wordings import acknowledgments_of, choose_wording
from service.rendering.spoken import Spoken
from service.store import programs
from service.store.clients import latest_enrollment
from service.store.outbox import add_message
from service.store.tables import Client, Enrollment, Message, Staff

ANSWER_PATIENCE = timedelta(hours=1)
"""How long an answer to a client's own text is still an answer."""
HELP_PATIENCE = timedelta(days=2)

_PATIENCE = {
    Purpose.OPT_OUT_CONFIRMATION: CONFIRMATION_PATIENCE,
    Purpose.HELP_LINES: HELP_PATIENCE,
    Purpose.ALERT: HELP_PATIENCE,
}


def queue_text(
    tx: Session,
    body: str,
    purpose: Purpose,
    to: PhoneNumber,
    now: datetime,
    *,
    client_id: int | None = None,
    check_in_id: int | None = None,
    useful_until: datetime | None = None,
) -> Message:
    """Add a text to the outbox. It leaves when dispatch finds that it still may."""
    facts = outgoing_text(body, purpose, to, now, client_id=client_id, useful_until=useful_until)
    message = Message(**facts, check_in_id=check_in_id)
    tx.add(message)
    return message


def outgoing_text(
    body: str,
    purpose: Purpose,
    to: PhoneNumber,
    now: datetime,
    *,
    client_id: int | None = None,
    useful_until: datetime | None = None,
) -> dict[str, Any]:
    """The columns of a text for the outbox, for whoever adds many at once. Raises TextTooLong."""
    return {
        "client_id": client_id,
        "channel": Channel.SMS,
        "purpose": purpose,
        "address": to.e164,
        "body": body,
        "at": now,
        "dispatch_state": DispatchState.WAITING,
        "priority": PRIORITY_OF[purpose],
        "segments": segments.count(body).segments,
        "send_at": now,
        "useful_until": useful_until or now + _PATIENCE.get(purpose, ANSWER_PATIENCE),
    }


def say(
    app: App,
    tx: Session,
    client: Client,
    line: str,
    purpose: Purpose,
    now: datetime,
    facts: Mapping[str, object],
    *,
    to: PhoneNumber | None,
    exclaims: bool = False,
) -> None:
    """Answer a client at a number with one of the fixed texts. Nothing is queued where there is no number.

    exclaims: the client does so in the text that is answered.
    """
    if to is None:
        return
    chosen = (line, 0)
    if line in CHOSEN:
        went = acknowledgments_of(app, tx, client)
        choice = choose_wording(app, client, line, went, now, may_echo="goal" in facts, may_exclaim=exclaims)
        if choice is None:
            return
        chosen = choice
    spoken = app.rendering.spoken(client.language)
    told = {"name": client.name} | {name: _told(fact, spoken) for name, fact in facts.items()}
    if not app.rendering.facts_of(chosen[0], client.language, chosen[1]) <= told.keys():
        told = known_facts(app, tx, client, now) | told
    body = app.rendering.sms(chosen[0], client.language, chosen[1], **told)
    text = outgoing_text(body, purpose, to, now, client_id=client.id)
    add_message(tx, text | {"wording": f"{chosen[0]}/{chosen[1]}" if line in CHOSEN else line})


def _told(fact: object, spoken: Spoken) -> object:
    match fact:
        case date():
            return spoken.day(fact)
        case MomentTime():
            return spoken.wall(fact.at, next_day=fact.next_day)
        case Weekday():
            return spoken.weekday(fact)
        case Kind():
            return spoken.answer(fact)
    return fact


def known_facts(app: App, tx: Session, client: Client, now: datetime) -> dict[str, object]:
    """What every fixed text may say about a client, their coach and us."""
    coach = tx.get_one(Staff, client.coach_id)
    enrollment = latest_enrollment(tx, client.id)
    country = client.phone.country if client.phone else ""
    facts = house_facts(app, tx, country, client.language)
    facts |= {"name": client.name} | coach_facts(coach, app.rendering.spoken(client.language), now)
    if enrollment is None:
        return facts
    program = programs.version(tx, enrollment.program_version_id)
    spoken, zone = app.rendering.spoken(client.language), ZoneInfo(client.zone)
    facts |= program_facts(program, calendar_of(client, enrollment), spoken)
    if enrollment.next_due_at is None:
        return facts
    comes = _comes_at(program, calendar_of(client, enrollment), enrollment, now) or enrollment.next_due_at
    return facts | {"when": spoken.instant_to_come(local(comes, zone), local(now, zone).date())}


def _comes_at(program: Program, calendar: Calendar, enrollment: Enrollment, now: datetime) -> datetime | None:
    """When the next prompt leaves that is not too late by now: whoever has flown east has left one behind."""
    if enrollment.next_on is None or enrollment.next_program_day is None:
        return None
    due = due_here(program, calendar, Place(enrollment.next_on, enrollment.next_program_day, enrollment.next_position))
    while due is not None and due.too_late_at <= now:
        due = due_here(program, calendar, after(due))
    return max(due.at, now) if due is not None else None


def coach_facts(coach: Staff, spoken: Spoken, now: datetime) -> dict[str, object]:
    """Who the coach is and when they read: as they have said themselves, never assumed."""
    weekdays, here = read_weekdays(coach.reads_on), local(now, ZoneInfo(coach.zone))
    return {
        "coach": coach.name.split()[0],
        "coach_full": coach.name,
        "office_hours": spoken.reads_on(weekdays),
        "reads": spoken.reads_next(next_reading(here, weekdays), here.date()),
    }


def house_facts(app: App, tx: Session, country: str, language: Language) -> dict[str, object]:
    """What every fixed text may say about us, and where help is in a country (ISO 3166 alpha-2)."""
    services, spoken = help_words(app, tx, country, language), app.rendering.spoken(language)
    return {
        "help": services.help,
        "danger": services.danger,
        "abuse_help": services.abuse,
        "brand": app.settings.brand_name,
        "contact": app.settings.support_contact,
        "office_hours": spoken.stand_in("office_hours"),
        "per_week": 11,
        "span": spoken.stand_in("some_weeks"),
        "coach": spoken.stand_in("your_coach"),
        "coach_full": spoken.stand_in("your_coach"),
        "name": "",
        "when": spoken.stand_in("not_known_yet"),
    }


def program_facts(program: Program, calendar: Calendar, spoken: Spoken) -> dict[str, object]:
    """How long a program is, how often it texts, and at what times this client has it."""
    moved = calendar.moments
    times = [spoken.wall(moved[one.name].at if one.name in moved else one.at) for one in program.moments]
    return {
        "span": spoken.span(program.length),
        "per_week": program.texts_a_week,
        "time": times[0],
        "time2": times[1] if len(times) > 1 else times[0],
    }


def calendar_of(client: Client, enrollment: Enrollment) -> Calendar:
    """What places a client's program in their days."""
    return read_calendar(
        client.zone,
        enrollment.rest_weekday,
        enrollment.moments,
        enrollment.later,
        home_zone=client.home_zone,
        away_until=client.away_until,
    )
