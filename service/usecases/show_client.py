"""One client, as a member of staff may see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.client_state import ClientState
from service.domain.program import Program
from service.domain.safety import Hold
from service.store import programs
from service.store.alerts import newest_alert
from service.store.covers import read_by
from service.store.desk import ClientRow, OpenFlag, next_waiting, open_flags, rows_of, visible_client
from service.store.desk_words import (
    check_ins_by_id,
    consent_entries,
    conversation,
    latest_check_ins,
    latest_goals,
)
from service.store.occasions import appointments_of
from service.store.sponsors import broken_glass, has_broken_glass
from service.store.summaries import note_to_come
from service.store.tables import (
    Alert,
    Appointment,
    AuditEntry,
    CheckIn,
    Client,
    ConsentLog,
    Enrollment,
    Goal,
    Message,
    Sponsor,
    Staff,
)

MESSAGES = 40
_CHECK_INS = 30
_GOALS = 30


@dataclass(frozen=True, slots=True)
class Words:
    """What only the client and their own coach may read.

    messages: in order, oldest first; earlier: where the page before begins. asked: the check-ins they belong to.
    """

    messages: Sequence[Message]
    earlier: int | None
    asked: Mapping[int, CheckIn]
    goals: Sequence[Goal]
    check_ins: Sequence[CheckIn]


@dataclass(frozen=True, slots=True)
class ClientFile:
    """words: None for an admin who is neither the client's coach nor covers for them, nor broke the glass. own: whether
    they may write to the client and resume them. next_text is aware UTC. alert: the last one, while a crisis is open.
    read_by_others: who broke the glass and why, with their names. note: the
    coach's line in the summary to come; None for others, and where none is to come."""

    client: Client
    row: ClientRow
    state: ClientState
    coach: Staff
    enrollment: Enrollment | None
    program: Program | None
    next_text: datetime | None
    flags: Sequence[OpenFlag]
    consent: Sequence[ConsentLog]
    words: Words | None
    appointments: Sequence[Appointment] = ()
    alert: Alert | None = None
    own: bool = False
    read_by_others: Sequence[tuple[AuditEntry, str]] = ()
    sponsor: str = ""
    note: str | None = None


def show_client(app: App, staff: Staff, client_id: int, before: int | None = None) -> ClientFile:
    """Everything the desk knows of a client, as far as this member of staff may. Raises NotVisible.

    before: show the messages that came before this one.
    """
    now = app.clock.now()
    with app.store.reading() as tx:
        client = visible_client(tx, staff, client_id, now)
        row = rows_of(tx, [client.id])[client.id]
        enrollment = _latest_enrollment(tx, client.id)
        waiting = next_waiting(tx, [client.id]).get(client.id)
        own = client.coach_id in read_by(tx, staff.id, now)
        state = row.state(now)
        resting = state in {ClientState.STOPPED, ClientState.HELD, ClientState.FINISHED}
        planned = None if enrollment is None or resting else enrollment.next_due_at
        return ClientFile(
            client=client,
            row=row,
            state=state,
            coach=tx.get_one(Staff, client.coach_id),
            enrollment=enrollment,
            program=programs.version(tx, enrollment.program_version_id) if enrollment else None,
            next_text=min((at for at in (planned, waiting) if at is not None), default=None),
            flags=open_flags(tx, [client.id]),
            consent=consent_entries(tx, client.id),
            words=_words(tx, client.id, before) if own or has_broken_glass(tx, staff.id, client.id, now) else None,
            appointments=appointments_of(tx, client.id, now),
            alert=newest_alert(tx, client.id) if client.hold is Hold.CRISIS else None,
            own=own,
            note=note_to_come(tx, client.id) if own else None,
            read_by_others=broken_glass(tx, client.id),
            sponsor=tx.get_one(Sponsor, client.sponsor_id).name if client.sponsor_id is not None else "",
        )


def _latest_enrollment(tx: Session, client_id: int) -> Enrollment | None:
    wanted = select(Enrollment).where(Enrollment.client_id == client_id).order_by(Enrollment.id.desc()).limit(1)
    return tx.execute(wanted).scalar_one_or_none()


def _words(tx: Session, client_id: int, before: int | None) -> Words:
    found = conversation(tx, client_id, before, MESSAGES + 1)
    messages = found[-MESSAGES:]
    return Words(
        messages=messages,
        earlier=messages[0].id if len(found) > MESSAGES else None,
        asked=check_ins_by_id(tx, {m.check_in_id for m in messages if m.check_in_id is not None}),
        goals=latest_goals(tx, client_id, _GOALS),
        check_ins=latest_check_ins(tx, client_id, _CHECK_INS),
    )
