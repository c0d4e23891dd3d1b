"""Making somebody a client: whom we may invite, and the rows and the invitation that come of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import INVITATION_LAPSES_AFTER, INVITED_ONCE_IN, REMINDED_AFTER, ConsentEvent, Source
from service.domain.delivery import Channel, Purpose
from service.domain.enrollment import Calendar, EnrollmentState
from service.domain.phone import PhoneNumber
from service.domain.refusal import Refusal
from service.domain.schedule import Hours, opens_next, zone_named
from service.effects.agreeing import agree_to_mails
from service.effects.enrollment_form import CheckedForm
from service.effects.saying import house_facts, program_facts, queue_text
from service.store import programs
from service.store.clients import client_by_phone, free_join_code, invited_since, log_consent, suppressed_for
from service.store.tables import Client, Enrollment, Role, Staff

WORDING = "invitation-1"
TAKEN = "Another active client has this number; look for them in the list of clients."
_REMEDIES = {
    "stopped": "This number asked us to stop; they must text START to our number themselves.",
    "erased": "Whoever has this number asked us to forget them; they must text START to our number themselves.",
    "wrong_number": "This number asked us to stop; they must text START. Whoever has it told us that it is "
    "not the client's: ask the client for the right one.",
}


@dataclass(frozen=True, slots=True)
class Enrolled:
    """join_code: what the client texts to begin, after the join word; None where an invitation goes out instead.

    invited_at: when that invitation may leave, in the client's own hours (aware UTC).
    """

    client_id: int
    join_code: str | None
    invited_at: datetime | None = None


def enroll_in(app: App, tx: Session, checked: CheckedForm, coach: Staff, now: datetime, *, by: str) -> Enrolled:
    """Make the client, their enrollment and the invitation, if they have a number. The number has been checked.

    by: the name of whoever enrolls them and knows that they are an adult.
    """
    client = _client(checked, coach, now, by)
    tx.add(client)
    tx.flush()
    enrollment = _enrollment(tx, client, checked, now)
    tx.add(enrollment)
    invited_at = None
    if checked.phone is not None:
        _invite(app, tx, client, coach, enrollment, checked, now, enrolled_by=by)
        invited_at = opens_next(now, zone_named(client.zone), Hours())
    if checked.mail_statement:
        agree_to_mails(app, tx, client, checked.mail_statement, now, told_by=by)
    return Enrolled(client.id, enrollment.join_code, invited_at)


def coach_named(tx: Session, email: str) -> Staff:
    """The coach with this e-mail address. Raises Refusal."""
    coach = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    if coach is None or coach.role is Role.SPONSOR:
        raise Refusal("No coach has this e-mail address; add them first: upswing staff add", about="coach")
    return coach


def check_number(app: App, tx: Session, phone: PhoneNumber) -> None:
    """Raise Refusal for a number that may not be invited, or is somebody's already; the words say the remedy."""
    why = suppressed_for(tx, phone.e164, secret=app.settings.secret)
    if why is not None:
        raise Refusal(_REMEDIES.get(why, "This number may not be texted; let the client text the join code."))
    if client_by_phone(tx, phone) is not None:
        raise Refusal(TAKEN)
    if invited_since(tx, phone.e164, app.clock.now() - INVITED_ONCE_IN, secret=app.settings.secret):
        raise Refusal("This number was invited within the last 30 days; let the client text the join code.")
    if tx.execute(select(Staff.id).where(Staff.phone == phone)).first() is not None:
        raise Refusal("This is the number of somebody on the staff; write the client's own.")


def _client(checked: CheckedForm, coach: Staff, now: datetime, by: str) -> Client:
    return Client(
        name=checked.name,
        phone=checked.phone,
        email=checked.email,
        zone=checked.zone,
        language=checked.language,
        situation=checked.situation,
        coach_id=coach.id,
        adult_confirmed_by=by,
        enrolled_at=now,
    )


def _enrollment(tx: Session, client: Client, checked: CheckedForm, now: datetime) -> Enrollment:
    return Enrollment(
        client_id=client.id,
        program_version_id=programs.keep_version(tx, checked.program, now),
        state=EnrollmentState.INVITED,
        join_code=None if checked.phone else _join_code(tx),
        rest_weekday=int(checked.program.rest_day),
        moments={},
        enrolled_at=now,
    )


def _join_code(tx: Session) -> str:
    code = free_join_code(tx)
    if code is None:
        raise Refusal("No join code is free; enroll with a phone number, or end enrollments that nobody joined.")
    return code


def _invite(
    app: App,
    tx: Session,
    client: Client,
    coach: Staff,
    enrollment: Enrollment,
    checked: CheckedForm,
    now: datetime,
    *,
    enrolled_by: str,
) -> None:
    if checked.phone is None:
        return
    for event, words in ((ConsentEvent.STATEMENT, checked.statement), (ConsentEvent.INVITED, "")):
        log_consent(
            tx,
            client,
            event,
            channel=Channel.SMS,
            source=Source.STAFF,
            at=now,
            secret=app.settings.secret,
            said_by=enrolled_by,
            words=words,
            wording=WORDING,
        )
    calendar = Calendar(zone_named(client.zone), enrollment.rest_weekday, {})
    facts = house_facts(app, tx, checked.phone.country, checked.language)
    facts |= program_facts(checked.program, calendar, app.rendering.spoken(checked.language))
    facts |= {"coach": coach.name.split()[0], "coach_full": coach.name}
    body = app.rendering.sms("invitation", checked.language, 0, **facts)
    lapses = now + INVITATION_LAPSES_AFTER
    client.lapses_at = lapses
    enrollment.next_due_at = opens_next(now, calendar.zone, Hours()) + REMINDED_AFTER
    queue_text(tx, body, Purpose.INVITATION, checked.phone, now, client_id=client.id, useful_until=lapses)
