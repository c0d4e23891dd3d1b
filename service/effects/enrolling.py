"""Making somebody a client: whom we may invite, and the rows and the invitation that come of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import INVITATION_LAPSES_AFTER, INVITED_ONCE_IN, REMINDED_AFTER, ConsentEvent, Source
from service.domain.consent_wording import wording_for
from service.domain.delivery import Channel, Purpose
from service.domain.enrollment import Calendar, EnrollmentState
from service.domain.phone import PhoneNumber
from service.domain.refusal import Refusal
from service.domain.schedule import Hours, opens_next, zone_named
from service.domain.sponsors import check_address
from service.effects.agreeing import agree_to_mails
from service.effects.enrollment_form import CheckedForm
from service.effects.saying import house_facts, program_facts, queue_text
from service.store import programs
from service.store.clients import client_by_phone, free_join_code, invited_since, log_consent, suppressed_for
from service.store.sponsors import sponsor_named
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


@dataclass(frozen=True, slots=True)
class Agreed:
    """What backs an invitation: the statement, who made it, through which door, and which words it answers."""

    statement: str
    said_by: str
    source: Source = Source.STAFF
    version: str = WORDING


def enroll_in(app: App, tx: Session, checked: CheckedForm, coach: Staff, now: datetime, *, by: str) -> Enrolled:
    """Make the client, their enrollment and the invitation, if they have a number. The number has been checked.

    by: the name of whoever enrolls them and knows that they are an adult.
    """
    client = _client(checked, coach, now, by)
    client.sponsor_id = sponsor_for(tx, checked)
    tx.add(client)
    tx.flush()
    enrollment = _enrollment(tx, client, checked, now)
    tx.add(enrollment)
    tx.flush()
    invited_at = None
    if checked.phone is not None:
        invited_at = invite(app, tx, client, enrollment, Agreed(checked.statement, by), now)
    if checked.mail_statement:
        agree_to_mails(app, tx, client, checked.mail_statement, now, told_by=by)
    return Enrolled(client.id, enrollment.join_code, invited_at)


def coach_named(tx: Session, email: str) -> Staff:
    """The coach with this e-mail address. Raises Refusal."""
    coach = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    if coach is None or coach.role is Role.SPONSOR:
        raise Refusal("No coach has this e-mail address; add them first: upswing staff add", about="coach")
    return coach


def sponsor_for(tx: Session, checked: CheckedForm) -> int | None:
    """The id of the sponsor they come from, if any. Raises Refusal: also for a work address that nobody insisted on."""
    if not checked.sponsor:
        return None
    sponsor = sponsor_named(tx, checked.sponsor)
    if sponsor is None:
        raise Refusal("No sponsor has this name; an admin adds one at the desk, under Sponsors.", about="sponsor")
    check_address(checked.email, sponsor.name, sponsor.domain, all_the_same=checked.at_work)
    return sponsor.id


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


def invite(
    app: App,
    tx: Session,
    client: Client,
    enrollment: Enrollment,
    agreed: Agreed,
    now: datetime,
) -> datetime:
    """Send the invitation to the client's number, which has been checked, and keep what backs it. When it may leave."""
    phone = client.phone
    if phone is None:
        raise ValueError("who has no number cannot be invited")
    program = programs.version(tx, enrollment.program_version_id)
    for event, words in ((ConsentEvent.STATEMENT, agreed.statement), (ConsentEvent.INVITED, "")):
        log_consent(
            tx,
            client,
            event,
            channel=Channel.SMS,
            source=agreed.source,
            at=now,
            secret=app.settings.secret,
            said_by=agreed.said_by,
            words=words,
            wording=wording_for(agreed.version, phone),
        )
    calendar = Calendar(zone_named(client.zone), enrollment.rest_weekday, {})
    coach = tx.get_one(Staff, client.coach_id)
    facts = house_facts(app, tx, phone.country, client.language)
    facts |= program_facts(program, calendar, app.rendering.spoken(client.language))
    facts |= {"coach": coach.name.split()[0], "coach_full": coach.name}
    body = app.rendering.sms("invitation", client.language, 0, **facts)
    lapses = now + INVITATION_LAPSES_AFTER
    opens = opens_next(now, calendar.zone, Hours())
    client.lapses_at = lapses
    enrollment.next_due_at = opens + REMINDED_AFTER
    queue_text(tx, body, Purpose.INVITATION, phone, now, client_id=client.id, useful_until=lapses)
    return opens
