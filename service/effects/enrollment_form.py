"""What staff tell about a client, and what of it is in order before any row is looked at."""

import re
from dataclasses import dataclass
from typing import Final

from service.app import App
from service.domain.consent import check_statement
from service.domain.language import Language
from service.domain.phone import BadPhone, PhoneNumber, parse_phone
from service.domain.program import Program
from service.domain.refusal import Refusal, concerning
from service.domain.schedule import zone_named
from service.domain.situation import Situation

LONGEST_NAME: Final = 80
_EMAIL: Final = re.compile(r"(?=.{6,254}$)[^@\s]+@[^@\s]+\.[^@\s.]{2,}")


@dataclass(frozen=True, slots=True)
class EnrollmentForm:
    """What staff tell about a client, as typed.

    statement: who heard the client agree to texts, when and how; without one the client texts a join code.
    mail_statement: the same for the weekly mail. It is asked for apart, and nothing depends on it.
    adult: whoever enrolls confirms that the client is an adult. sponsor: who pays for them or sends them, by name.
    at_work: the address is the sponsor's, and the client wants it all the same.
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
    sponsor: str = ""
    at_work: bool = False


@dataclass(frozen=True, slots=True)
class CheckedForm:
    """The same, read: phone and statement are None and empty where the client texts a join code."""

    name: str
    zone: str
    email: str | None
    phone: PhoneNumber | None
    statement: str
    mail_statement: str
    language: Language
    situation: Situation | None
    program: Program
    sponsor: str = ""
    at_work: bool = False


def check_form(app: App, form: EnrollmentForm) -> CheckedForm:
    """Read what was typed, or raise Refusal that says what to write instead. No row is looked at."""
    name = " ".join(form.name.split())
    if not name:
        raise Refusal("Write the client's name, as their texts should call them.", about="name")
    if len(name) > LONGEST_NAME:
        raise Refusal(f"Write a shorter name, of {LONGEST_NAME} characters at most.", about="name")
    if not form.adult:
        raise Refusal("Confirm that the client is an adult; these texts are for adults only.", about="adult")
    email = read_email(form.email)
    phone = read_phone(app, form.phone)
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
    return CheckedForm(
        name=name,
        zone=zone,
        email=email,
        phone=phone,
        statement=statement,
        mail_statement=mail_statement,
        language=_language(form.language),
        situation=_situation(form.situation),
        program=_program(app, form),
        sponsor=form.sponsor.strip(),
        at_work=form.at_work,
    )


def _mail_statement(form: EnrollmentForm) -> str:
    if not form.mail_statement.strip():
        return ""
    if not form.email.strip():
        raise Refusal("Write the e-mail address that the weekly mail goes to, or leave this empty.", about="email")
    return check_statement(form.mail_statement, "mails")


def read_email(typed: str) -> str | None:
    """An address as it is kept; None for an empty one. Raises Refusal."""
    email = typed.strip().lower()
    if email and not _EMAIL.fullmatch(email):
        raise Refusal("Write the whole e-mail address, such as ana@example.org, or leave it empty.", about="email")
    return email or None


def read_phone(app: App, typed: str) -> PhoneNumber | None:
    """A number that we text; None for an empty one. Raises Refusal: also for a country that is not ours."""
    if not typed.strip():
        return None
    countries = app.settings.sms_countries
    try:
        phone = parse_phone(typed.strip(), countries[0] if len(countries) == 1 else None)
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
