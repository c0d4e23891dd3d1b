"""Moving an enrollment along its local dates; the next due instant is computed afresh each time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.domain.enrollment import Due, EnrollmentState, Place, due_here, first_place, off_the_rest_day, resumed
from service.domain.program import Program
from service.domain.schedule import local
from service.effects.saying import calendar_of
from service.store import programs
from service.store.tables import Client, Enrollment


def begin(tx: Session, client: Client, enrollment: Enrollment, consented_on: date, now: datetime) -> None:
    """The client said yes on a local date: prompts begin the next morning."""
    program = programs.version(tx, enrollment.program_version_id)
    enrollment.state = EnrollmentState.ACTIVE
    put_at(tx, program, client, enrollment, first_place(program, consented_on, enrollment.rest_weekday), now)


def go_on(tx: Session, client: Client, enrollment: Enrollment, on: date, now: datetime) -> None:
    """A silence has ended: prompts return on a local date, at the day of the program that comes next."""
    here = place_of(enrollment)
    if here is None:
        return
    program = programs.version(tx, enrollment.program_version_id)
    put_at(tx, program, client, enrollment, resumed(program, enrollment.rest_weekday, here, on), now)


def place_again(tx: Session, client: Client, enrollment: Enrollment, now: datetime, *, wake: bool = False) -> None:
    """Days, times or zone have changed: when the next prompt comes is found afresh. What rests goes on resting, unless
    this is to `wake` it."""
    here = place_of(enrollment)
    if here is None or (enrollment.next_due_at is None and not wake):
        return
    program = programs.version(tx, enrollment.program_version_id)
    put_at(tx, program, client, enrollment, off_the_rest_day(program, enrollment.rest_weekday, here), now)


def something_is_left(tx: Session, client: Client, enrollment: Enrollment, on: date) -> bool:
    """Whether prompts would come if a silence ended on a local date."""
    here = place_of(enrollment)
    if here is None:
        return enrollment.state is EnrollmentState.INVITED
    program = programs.version(tx, enrollment.program_version_id)
    there = resumed(program, enrollment.rest_weekday, here, on)
    return there is not None and due_here(program, calendar_of(client, enrollment), there) is not None


def rest(enrollment: Enrollment) -> None:
    """Nothing is due until somebody says so; the place in the program is kept."""
    enrollment.next_due_at = None


def put_at(
    tx: Session, program: Program, client: Client, enrollment: Enrollment, place: Place | None, now: datetime
) -> None:
    """Stand at a place of the program, which is right before the prompt that comes next there."""
    due = due_here(program, calendar_of(client, enrollment), place) if place else None
    stand_before(tx, client, enrollment, due, now)


def stand_before(tx: Session, client: Client, enrollment: Enrollment, due: Due | None, now: datetime) -> None:
    """Stand right before a prompt; behind a program's last one it is finished, whatever led there, and what the client
    wants to follow it begins."""
    if due is None:
        enrollment.next_due_at = None
        enrollment.next_on = None
        enrollment.state = EnrollmentState.FINISHED
        enrollment.finished_at = now
        follow(tx, client, enrollment, now)
        return
    enrollment.next_on = due.place.on
    enrollment.next_program_day = due.place.program_day
    enrollment.next_position = due.place.position
    enrollment.next_due_at = due.at


def follow(tx: Session, client: Client, enrollment: Enrollment, now: datetime) -> None:
    """Begin what follows a program that is over, if anything does, on the client's own days and at their own times."""
    if enrollment.then_version_id is None:
        return
    # At most one enrollment of a client's is live, so the database must know first that this one is not.
    tx.flush()
    after = Enrollment(
        client_id=client.id,
        program_version_id=enrollment.then_version_id,
        state=EnrollmentState.ACTIVE,
        rest_weekday=enrollment.rest_weekday,
        moments=dict(enrollment.moments),
        next_position=0,
        enrolled_at=now,
    )
    enrollment.then_version_id = None
    tx.add(after)
    begin(tx, client, after, local(now, ZoneInfo(client.zone)).date(), now)


def place_of(enrollment: Enrollment) -> Place | None:
    """Where an enrollment stands; None before consent and behind the program's end."""
    if enrollment.next_on is None or enrollment.next_program_day is None:
        return None
    return Place(enrollment.next_on, enrollment.next_program_day, enrollment.next_position)
