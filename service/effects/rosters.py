"""A list of clients in a CSV file: each row becomes a form, and is looked over before anybody is enrolled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.enrollment import EnrollmentState
from service.domain.language import Language
from service.domain.refusal import Refusal
from service.domain.schedule import local, zone_named
from service.domain.spreadsheet import Row, read_digits
from service.effects.enrolling import check_number, coach_named, sponsor_for
from service.effects.enrollment_form import CheckedForm, EnrollmentForm, check_form
from service.store.tables import Client, Enrollment, Role, Staff

NEEDED: Final = ("name", "zone", "program", "adult")
_CONSENT: Final = {
    "who": "write who heard them agree, such as: Mira Lopez",
    "when": "write the day on which they agreed, such as: 2026-03-01",
    "how": "write how they agreed, such as: on the phone",
    "wording": "write which words they agreed to, such as: card-1",
}
COLUMNS: Final = (
    *NEEDED,
    *("phone", "email", "coach", "language", "situation", "sponsor"),
    *(f"consent_{part}" for part in _CONSENT),
    *(f"mail_consent_{part}" for part in _CONSENT),
)
_YES: Final = frozenset({"yes", "y", "true", "1", "x", "sí", "si"})


@dataclass(frozen=True, slots=True)
class Enroller:
    """Who enrolls. coach_email: whose clients they become where the file names no coach.

    own_only: a coach enrolls for nobody but themselves.
    """

    name: str
    coach_email: str = ""
    own_only: bool = False


@dataclass(frozen=True, slots=True)
class LookedOver:
    """One row that was looked over. fault: what to write instead; without one it can be enrolled, and `checked` is it.

    invites: whether an invitation would go out; else the client texts a join code.
    """

    line: int
    name: str
    fault: str = ""
    checked: CheckedForm | None = None
    coach: Staff | None = None

    @property
    def invites(self) -> bool:
        return self.checked is not None and self.checked.phone is not None


def enroller(staff: Staff) -> Enroller:
    """A member of staff at the desk."""
    return Enroller(staff.name, staff.email, own_only=staff.role is not Role.ADMIN)


def look_over(app: App, tx: Session, rows: Sequence[Row], by: Enroller) -> list[LookedOver]:
    """Check every row by the rules for one client, and against each other. Nothing is written."""
    looked: list[LookedOver] = []
    seen: dict[object, int] = {}
    for row in rows:
        name = row.cells.get("name", "")
        try:
            checked, coach = _check(app, tx, row, by)
        except Refusal as refusal:
            looked.append(LookedOver(row.line, name, str(refusal)))
            continue
        first = seen.setdefault(checked.phone or (checked.name.casefold(), coach.id), row.line)
        fault = _twice(checked, first) if first != row.line else ""
        looked.append(LookedOver(row.line, name, fault, *(() if fault else (checked, coach))))
    return looked


def _check(app: App, tx: Session, row: Row, by: Enroller) -> tuple[CheckedForm, Staff]:
    if row.fault:
        raise Refusal(row.fault)
    checked = check_form(app, _form(app, row.cells, by))
    sponsor_for(tx, checked)
    coach = coach_named(tx, row.cells.get("coach") or by.coach_email)
    if by.own_only and coach.email != by.coach_email:
        raise Refusal("You enroll your own clients only; leave coach empty.", about="coach")
    if checked.phone is not None:
        check_number(app, tx, checked.phone)
    elif _waits_already(tx, checked.name, coach.id):
        raise Refusal("A client of this name already waits for their join code; look for them in the list of clients.")
    return checked, coach


def _form(app: App, cells: Mapping[str, str], by: Enroller) -> EnrollmentForm:
    phone = read_digits(cells.get("phone", ""))
    today = local(app.clock.now(), zone_named("UTC")).date()
    mail_told = any(cells.get(f"mail_consent_{part}") for part in _CONSENT)
    return EnrollmentForm(
        name=cells["name"],
        zone=cells["zone"],
        program=cells["program"],
        coach_email=cells.get("coach") or by.coach_email,
        adult=cells["adult"].casefold() in _YES,
        enrolled_by=by.name,
        phone=phone,
        email=cells.get("email", ""),
        statement=_statement(cells, "consent", today) if phone else "",
        mail_statement=_statement(cells, "mail_consent", today) if mail_told else "",
        language=cells.get("language", "").casefold() or Language.EN,
        situation=cells.get("situation", ""),
        sponsor=cells.get("sponsor", ""),
    )


def _statement(cells: Mapping[str, str], kind: str, today: date) -> str:
    """Who heard the consent, when, how and in which words. Raises Refusal for what is missing."""
    told = {part: cells.get(f"{kind}_{part}", "") for part in _CONSENT}
    for part, remedy in _CONSENT.items():
        if not told[part]:
            raise Refusal(f"no {kind}_{part}: {remedy}", about=f"{kind}_{part}")
    try:
        heard_on = date.fromisoformat(told["when"])
    except ValueError:
        raise Refusal(f"{kind}_when: {_CONSENT['when']}", about=f"{kind}_when") from None
    if heard_on > today:
        raise Refusal(f"{kind}_when is a day to come: {_CONSENT['when']}", about=f"{kind}_when")
    return f"Told {told['who']} on {heard_on.isoformat()}, {told['how']}; wording: {told['wording']}"


def _waits_already(tx: Session, name: str, coach_id: int) -> bool:
    """The same file given twice must not make two of whoever has no number yet."""
    wanted = (
        select(Client.id)
        .join(Enrollment, Enrollment.client_id == Client.id)
        .where(Client.name == name, Client.coach_id == coach_id, Client.phone.is_(None), Client.left_at.is_(None))
        .where(Enrollment.state == EnrollmentState.INVITED)
    )
    return tx.execute(wanted.limit(1)).first() is not None


def _twice(checked: CheckedForm, line: int) -> str:
    if checked.phone is not None:
        return f"The same number stands in line {line}; keep one of the two rows."
    return f"The same name without a number stands in line {line}; keep one row, or tell the two apart by name."
