"""Enroll a client: they text a join code, or an invitation goes out that a recorded statement backs."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import (
    INVITATION_LAPSES_AFTER,
    INVITED_ONCE_IN,
    REMINDED_AFTER,
    ConsentEvent,
    Source,
    check_statement,
)
from service.domain.delivery import Channel, Purpose
from service.domain.enrollment import Calendar, EnrollmentState
from service.domain.language import Language
from service.domain.phone import BadPhone, PhoneNumber, parse_phone
from service.domain.program import Program
from service.domain.refusal import Refusal, concerning
from service.domain.schedule import Hours, opens_next, zone_named
from service.domain.situation import Situation
from service.effects.agreeing import agree_to_mails
from service.effects.saying import house_facts, program_facts, queue_text
from service.ports import Queue
from service.store import programs
from service.store.clients import client_by_phone, free_join_code, invited_since, log_consent, suppressed_for
from service.store.faults import RuleBroken
from service.store.tables import Client, Enrollment, Staff

WORDING = "invitation-1"
LONGEST_NAME = 80
_EMAIL = re.compile(r"(?=.{6,254}$)[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_TAKEN = "Another active client has this number; look for them in the list of clients."
_REMEDIES = {
    "stopped": "This number asked us to stop; they must text START to our number themselves.",
    "erased": "Whoever has this number asked us to forget them; they must text START to our number themselves.",
    "wrong_number": "Whoever has this number told us it is not the client's; ask the client for the right one.",
}


@dataclass(frozen=True, slots=True)
class EnrollmentForm:
    """What staff tell about a client, as typed.

    statement: who heard the client agree to texts, when and how; without one the client texts a join code.
    mail_statement: the same for the weekly mail. It is asked for apart, and nothing depends on it.
    adult: whoever enrolls confirms that the client is an adult.
    """

    name: str
    zone: str
    program: str
    coach_email: str
    adult: bool
    enrolled_by: str
    phone: str = ""
    email: str = ""
    statement: str = ""
    mail_statement: str = ""
    language: str = Language.EN
    situation: str = ""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """join_code: what the client texts to begin, after the join word; None where an invitation goes out instead.

    invited_at: when that invitation may leave, in the client's own hours (aware UTC).
    """

    client_id: int
    join_code: str | None
    invited_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Checked:
    name: str
    zone: str
    email: str | None
    phone: PhoneNumber | None
    statement: str
    mail_statement: str
    language: Language
    situation: Situation | None
    program: Program


def enroll_client(app: App, form: EnrollmentForm) -> Enrolled:
    """Enroll one client, or raise Refusal that says what to write instead; nothing is half-made."""
    checked = _check(app, form)
    now = app.clock.now()
    try:
        with app.store.writing() as tx:
            coach = _coach(tx, form.coach_email)
            if checked.phone is not None:
                with concerning("phone"):
                    _check_number(app, tx, checked.phone)
            client = _client(checked, form, coach, now)
            tx.add(client)
            tx.flush()
            enrollment = _enrollment(tx, client, checked, now)
            tx.add(enrollment)
            if checked.phone is not None:
                _invite(app, tx, client, coach, enrollment, checked, now, enrolled_by=form.enrolled_by)
            invited_at = opens_next(now, zone_named(client.zone), Hours()) if checked.phone is not None else None
            if checked.mail_statement:
                agree_to_mails(app, tx, client, checked.mail_statement, now, told_by=form.enrolled_by)
            enrolled = Enrolled(client.id, enrollment.join_code, invited_at)
    except RuleBroken:
        raise Refusal(_TAKEN, about="phone") from None
    app.doorbell.ring(Queue.OUTBOX)
    return enrolled


def _check(app: App, form: EnrollmentForm) -> _Checked:
    name = " ".join(form.name.split())
    if not name:
        raise Refusal("Write the client's name, as their texts should call them.", about="name")
    if len(name) > LONGEST_NAME:
        raise Refusal(f"Write a shorter name, of {LONGEST_NAME} characters at most.", about="name")
    if not form.adult:
        raise Refusal("Confirm that the client is an adult; these texts are for adults only.", about="adult")
    if form.email.strip() and not _EMAIL.fullmatch(form.email.strip()):
        raise Refusal("Write the whole e-mail address, such as ana@example.org, or leave it empty.", about="email")
    phone = _phone(app, form)
    if phone is not None and not form.statement.strip():
        raise Refusal(
            "An invitation needs the client's consent to it: write who heard it, when and how. "
            "Or leave the phone number out and let the client text the join code.",
            about="statement",
        )
    with concerning("zone"):
        zone = zone_named(form.zone.strip()).key
    with concerning("statement"):
        statement = check_statement(form.statement) if phone is not None else ""
    with concerning("mail_statement"):
        mail_statement = _mail_statement(form)
    return _Checked(
        name=name,
        zone=zone,
        email=form.email.strip().lower() or None,
        phone=phone,
        statement=statement,
        mail_statement=mail_statement,
        language=_language(form.language),
        situation=_situation(form.situation),
        program=_program(app, form),
    )


def _mail_statement(form: EnrollmentForm) -> str:
    if not form.mail_statement.strip():
        return ""
    if not form.email.strip():
        raise Refusal("Write the e-mail address that the weekly mail goes to, or leave this empty.", about="email")
    return check_statement(form.mail_statement, "mails")


def _phone(app: App, form: EnrollmentForm) -> PhoneNumber | None:
    if not form.phone.strip():
        return None
    countries = app.settings.sms_countries
    try:
        phone = parse_phone(form.phone.strip(), countries[0] if len(countries) == 1 else None)
    except BadPhone as bad:
        raise Refusal(str(bad), about="phone") from None
    if countries and phone.country not in countries:
        raise Refusal(
            f"We text numbers of {', '.join(countries)} only; SMS_COUNTRIES is where an admin adds a country.",
            about="phone",
        )
    return phone


def _language(typed: str) -> Language:
    try:
        return Language(typed)
    except ValueError:
        raise Refusal(f"Write the language as one of: {', '.join(Language)}.", about="language") from None


def _situation(typed: str) -> Situation | None:
    try:
        return Situation(typed) if typed else None
    except ValueError:
        known = ", ".join(Situation)
        raise Refusal(f"Write the situation as one of: {known}; or leave it empty.", about="situation") from None


def _program(app: App, form: EnrollmentForm) -> Program:
    known = {program.key for program in app.rendering.programs()}
    if form.program not in known:
        raise Refusal(f"Write the program as one of: {', '.join(sorted(known))}.", about="program")
    try:
        return app.rendering.program(form.program, _language(form.language))
    except LookupError:
        raise Refusal(
            f"The program {form.program} has not been written in that language; choose another.", about="language"
        ) from None


def _coach(tx: Session, email: str) -> Staff:
    coach = tx.execute(select(Staff).where(Staff.email == email.strip().lower())).scalar_one_or_none()
    if coach is None:
        raise Refusal("No coach has this e-mail address; add them first: upswing staff add", about="coach")
    return coach


def _check_number(app: App, tx: Session, phone: PhoneNumber) -> None:
    why = suppressed_for(tx, phone.e164, secret=app.settings.secret)
    if why is not None:
        raise Refusal(_REMEDIES.get(why, "This number may not be texted; let the client text the join code."))
    if client_by_phone(tx, phone) is not None:
        raise Refusal(_TAKEN)
    if invited_since(tx, phone.e164, app.clock.now() - INVITED_ONCE_IN, secret=app.settings.secret):
        raise Refusal("This number was invited within the last 30 days; let the client text the join code.")
    if tx.execute(select(Staff.id).where(Staff.phone == phone)).first() is not None:
        raise Refusal("This is the number of somebody on the staff; write the client's own.")


def _client(checked: _Checked, form: EnrollmentForm, coach: Staff, now: datetime) -> Client:
    return Client(
        name=checked.name,
        phone=checked.phone,
        email=checked.email,
        zone=checked.zone,
        language=checked.language,
        situation=checked.situation,
        coach_id=coach.id,
        adult_confirmed_by=form.enrolled_by,
        enrolled_at=now,
    )


def _enrollment(tx: Session, client: Client, checked: _Checked, now: datetime) -> Enrollment:
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
    checked: _Checked,
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
