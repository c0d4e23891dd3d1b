"""A client whom somebody enrolled says on a page, by themselves, where texts and mails may go."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import Source
from service.domain.enrollment import EnrollmentState
from service.domain.phone import PhoneNumber
from service.domain.refusal import Refusal
from service.domain.sponsors import check_address
from service.domain.strangers import JOIN_WORD
from service.effects.agreeing import agree_to_mails
from service.effects.enrolling import Agreed, check_number, invite
from service.effects.enrollment_form import read_email, read_phone
from service.ports import Queue
from service.store import programs
from service.store.clients import enrollment_by_join_code, locked_client
from service.store.faults import RuleBroken
from service.store.tables import Client, Enrollment, Sponsor

VERSION: Final = "join-1"
_TICKED: Final = "Ticked the box for {} on the page to join, from the code of their coach."
_NO_CODE: Final = "We do not know this code here. Look at it once more, or ask your coach for a new one."


@dataclass(frozen=True, slots=True)
class JoinForm:
    """What the client typed and ticked. code: with or without the join word. at_work: this address all the same."""

    program: str
    code: str
    phone: str = ""
    email: str = ""
    texts: bool = False
    mails: bool = False
    at_work: bool = False


def join_program(app: App, form: JoinForm) -> JoinForm:
    """Keep each box that was ticked, apart from the other; the phone gets an invitation, and nothing before its YES.

    Raises Refusal. What is wrong with a number is not told: the page is open to everybody.
    """
    if not form.texts and not form.mails:
        raise Refusal("Nothing is ticked, so nothing was kept. Tick what you would like, or close the page.", "texts")
    phone = read_phone(app, form.phone) if form.texts else None
    email = read_email(form.email) if form.mails else None
    if form.texts and phone is None:
        raise Refusal("Write the number that the texts may go to.", about="phone")
    if form.mails and email is None:
        raise Refusal("Write the address that the mails may go to.", about="email")
    try:
        with app.store.writing() as tx:
            client, enrollment = _of_code(tx, form)
            if phone is not None:
                _take_texts(app, tx, client, enrollment, phone)
            if email is not None:
                _take_mails(app, tx, client, email, at_work=form.at_work)
    except RuleBroken:
        raise _not_from_here(_digits(form.code)) from None
    app.doorbell.ring(Queue.OUTBOX)
    return form


def _digits(typed: str) -> str:
    """The digits of a join code, with or without its word."""
    return typed.strip().upper().removeprefix(JOIN_WORD).strip()


def _of_code(tx: Session, form: JoinForm) -> tuple[Client, Enrollment]:
    enrollment = enrollment_by_join_code(tx, _digits(form.code))
    if enrollment is None or enrollment.state is not EnrollmentState.INVITED:
        raise Refusal(_NO_CODE, about="code")
    if programs.version(tx, enrollment.program_version_id).key != form.program:
        raise Refusal(_NO_CODE, about="code")
    return locked_client(tx, enrollment.client_id), enrollment


def _take_mails(app: App, tx: Session, client: Client, email: str, *, at_work: bool) -> None:
    if client.sponsor_id is not None:
        sponsor = tx.get_one(Sponsor, client.sponsor_id)
        try:
            check_address(email, sponsor.name, sponsor.domain, all_the_same=at_work)
        except Refusal as refusal:
            raise Refusal(str(refusal), about="at_work") from None
    client.email = email
    words = _TICKED.format("mails")
    agree_to_mails(app, tx, client, words, app.clock.now(), told_by="client", source=Source.PAGE, version=VERSION)


def _take_texts(app: App, tx: Session, client: Client, enrollment: Enrollment, phone: PhoneNumber) -> None:
    try:
        check_number(app, tx, phone)
    except Refusal:
        raise _not_from_here(enrollment.join_code or "") from None
    client.phone, enrollment.join_code = phone, None
    tx.flush()
    agreed = Agreed(_TICKED.format("texts"), "client", Source.PAGE, VERSION)
    invite(app, tx, client, enrollment, agreed, app.clock.now())


def _not_from_here(code: str) -> Refusal:
    return Refusal(
        f"We cannot text this number from here. Text {JOIN_WORD} {code} to our number from the phone itself. If it "
        "once sent us STOP, text START first.",
        about="phone",
    )
