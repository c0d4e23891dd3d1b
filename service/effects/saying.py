"""Putting words of ours into the outbox."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain import segments
from service.domain.consent import CONFIRMATION_PATIENCE
from service.domain.delivery import PRIORITY_OF, Channel, DispatchState, Purpose
from service.domain.enrollment import Calendar, EnrollmentState
from service.domain.language import Language
from service.domain.phone import PhoneNumber
from service.domain.program import Program
from service.domain.replies import Kind
from service.domain.safety import in_words
from service.domain.schedule import MomentTime, local, read_moments
from service.rendering.spoken import Spoken
from service.store import programs
from service.store.clients import latest_enrollment
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
    message = Message(
        client_id=client_id,
        check_in_id=check_in_id,
        channel=Channel.SMS,
        purpose=purpose,
        address=to.e164,
        body=body,
        at=now,
        dispatch_state=DispatchState.WAITING,
        priority=PRIORITY_OF[purpose],
        segments=segments.count(body).segments,
        send_at=now,
        useful_until=useful_until or now + _PATIENCE.get(purpose, ANSWER_PATIENCE),
    )
    tx.add(message)
    return message


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
) -> None:
    """Answer a client at a number with one of the fixed texts. Nothing is queued where there is no number."""
    if to is None:
        return
    spoken = app.rendering.spoken(client.language)
    told = {name: _told(fact, spoken) for name, fact in facts.items()}
    seed = client.id + now.toordinal()
    body = app.rendering.sms(line, client.language, seed, **(known_facts(app, tx, client, now) | told))
    queue_text(tx, body, purpose, to, now, client_id=client.id)


def _told(fact: object, spoken: Spoken) -> object:
    match fact:
        case date():
            return spoken.day(fact)
        case MomentTime():
            return spoken.wall(fact.at, next_day=fact.next_day)
        case Kind():
            return spoken.answer(fact)
    return fact


def known_facts(app: App, tx: Session, client: Client, now: datetime) -> dict[str, object]:
    """What every fixed text may say about a client, their coach and us."""
    coach = tx.get_one(Staff, client.coach_id)
    enrollment = latest_enrollment(tx, client.id)
    country = client.phone.country if client.phone else ""
    facts = house_facts(app, country, client.language)
    facts |= {"name": client.name, "coach": coach.name.split()[0], "coach_full": coach.name}
    if enrollment is None:
        return facts
    program = programs.version(tx, enrollment.program_version_id)
    spoken, zone = app.rendering.spoken(client.language), ZoneInfo(client.zone)
    facts |= program_facts(program, calendar_of(client, enrollment), spoken)
    if enrollment.next_due_at is None:
        return facts
    return facts | {"when": spoken.instant_to_come(local(enrollment.next_due_at, zone), local(now, zone).date())}


def house_facts(app: App, country: str, language: Language) -> dict[str, object]:
    """What every fixed text may say about us, and where help is in a country (ISO 3166 alpha-2)."""
    services, spoken = in_words(app.rendering.services(country), language), app.rendering.spoken(language)
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
    return Calendar(ZoneInfo(client.zone), enrollment.rest_weekday, read_moments(enrollment.moments))


def is_live(enrollment: Enrollment | None) -> bool:
    return enrollment is not None and enrollment.state is EnrollmentState.ACTIVE
