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
from service.domain.phone import PhoneNumber
from service.domain.program import Program
from service.domain.schedule import MomentTime, local, read_moments
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
    told = {name: _told(fact) for name, fact in facts.items()}
    seed = client.id + now.toordinal()
    body = app.rendering.sms(line, client.language, seed, **(known_facts(app, tx, client, now) | told))
    queue_text(tx, body, purpose, to, now, client_id=client.id)


def _told(fact: object) -> object:
    if isinstance(fact, date):
        return spoken_date(fact)
    if isinstance(fact, MomentTime):
        return clock_time(fact) + (" the morning after" if fact.next_day else "")
    return fact


def known_facts(app: App, tx: Session, client: Client, now: datetime) -> dict[str, object]:
    """What every fixed text may say about a client, their coach and us."""
    coach = tx.get_one(Staff, client.coach_id)
    enrollment = latest_enrollment(tx, client.id)
    country = client.phone.country if client.phone else ""
    facts = house_facts(app, country) | {"name": client.name, "coach": coach.name.split()[0], "coach_full": coach.name}
    if enrollment is None:
        return facts
    program = programs.version(tx, enrollment.program_version_id)
    facts |= program_facts(program, calendar_of(client, enrollment))
    if enrollment.next_due_at is None:
        return facts
    return facts | {"when": _spoken_instant(enrollment.next_due_at, now, ZoneInfo(client.zone))}


def house_facts(app: App, country: str) -> dict[str, object]:
    """What every fixed text may say about us, and where help is in a country (ISO 3166 alpha-2)."""
    services = app.rendering.services(country)
    return {
        "help": services.help,
        "danger": services.danger,
        "abuse_help": services.abuse_help,
        "brand": app.settings.brand_name,
        "contact": app.settings.support_contact,
        "office_hours": "on weekdays",
        "per_week": 11,
        "span": "a few weeks",
        "coach": "your coach",
        "coach_full": "your coach",
        "name": "",
        "when": "as soon as there is one",
    }


def program_facts(program: Program, calendar: Calendar) -> dict[str, object]:
    """How long a program is, how often it texts, and at what times this client has it."""
    times = [calendar.moments.get(moment.name) or MomentTime(moment.at) for moment in program.moments]
    spoken = [clock_time(time) for time in times]
    return {
        "span": f"{program.length} days" if program.length < 14 else f"{program.length // 7} weeks",
        "per_week": program.texts_a_week,
        "time": spoken[0],
        "time2": spoken[1] if len(spoken) > 1 else spoken[0],
    }


def clock_time(moment: MomentTime) -> str:
    """A wall time as a text says it: 9 am, 7:30 pm."""
    hour = moment.at.hour % 12 or 12
    minutes = f":{moment.at.minute:02}" if moment.at.minute else ""
    return f"{hour}{minutes} {'am' if moment.at.hour < 12 else 'pm'}"


def calendar_of(client: Client, enrollment: Enrollment) -> Calendar:
    """What places a client's program in their days."""
    return Calendar(ZoneInfo(client.zone), enrollment.rest_weekday, read_moments(enrollment.moments))


def _spoken_instant(instant: datetime, now: datetime, zone: ZoneInfo) -> str:
    """An instant to come as a text says it: tomorrow at 9 am; on Wednesday the 25th at 9 am."""
    then, today = local(instant, zone), local(now, zone).date()
    days = (then.date() - today).days
    day = {0: "today", 1: "tomorrow"}.get(days) or f"on {spoken_date(then.date())}"
    return f"{day} at {clock_time(MomentTime(then.time()))}"


def spoken_date(day: date) -> str:
    """A date as a text says it: Wednesday the 25th."""
    ending = "th" if day.day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%A} the {day.day}{ending}"


def is_live(enrollment: Enrollment | None) -> bool:
    return enrollment is not None and enrollment.state is EnrollmentState.ACTIVE
