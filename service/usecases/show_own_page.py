"""A client's own page: how they have their texts and mails, and a few numbers; their words once a code was typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState
from service.domain.enrollment import EnrollmentState, is_paused
from service.domain.language import Language
from service.domain.program import Program, week_of
from service.domain.progress import Mark, mark_of, told_days
from service.domain.schedule import Hours, local, read_moments
from service.effects.own_page import client_of_page
from service.store import programs
from service.store.clients import latest_enrollment
from service.store.desk_words import latest_check_ins, latest_goals
from service.store.summaries import lived_of, meant_of
from service.store.tables import Client, Enrollment

_DAYS = 30


@dataclass(frozen=True, slots=True)
class OwnDay:
    """What the client wrote about one local date: their goal, and their own words."""

    on: date
    goal: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnNumbers:
    """week, weeks: of the program, where it is going on. kept: goals done. days: on which they told us anything."""

    title: str
    week: int | None
    weeks: int
    kept: int
    days: int


@dataclass(frozen=True, slots=True)
class OwnPage:
    """texts: whether they agreed to texts; reachable: whether one of ours reaches their phone. resting: a person looks
    in on them first. moments: of their program, in its order, with the client's times. next_text: on their own clock.
    words: newest first; None without a code."""

    language: Language
    texts: ConsentState
    reachable: bool
    phone_ends: str
    resting: bool
    paused_until: date | None
    today: date
    next_text: datetime | None
    moments: Sequence[tuple[str, time]]
    hours: Hours
    mails: bool
    has_email: bool
    numbers: OwnNumbers | None
    words: Sequence[OwnDay] | None


def show_own_page(app: App, token: str, opened_by: int | None) -> OwnPage:
    """What the page shows; opened_by: whose words a code has opened in this browser. Raises BadLink."""
    now = app.clock.now()
    with app.store.reading() as tx:
        client = client_of_page(app, tx, token)
        zone = ZoneInfo(client.zone)
        today = local(now, zone).date()
        enrollment = latest_enrollment(tx, client.id)
        program = programs.version(tx, enrollment.program_version_id) if enrollment else None
        going_on = enrollment is not None and enrollment.state is EnrollmentState.ACTIVE
        due = enrollment.next_due_at if enrollment is not None and going_on else None
        return OwnPage(
            language=client.language,
            texts=client.texts,
            reachable=client.phone is not None and client.texts is ConsentState.GRANTED,
            phone_ends=client.phone.e164[-2:] if client.phone else "",
            resting=client.hold is not None,
            paused_until=client.paused_until if is_paused(client.paused_until, today) else None,
            today=today,
            next_text=local(max(due, now), zone) if due else None,
            moments=_moments(program, enrollment) if enrollment and program and going_on else (),
            hours=Hours(client.opens, client.closes),
            mails=client.mails is ConsentState.GRANTED,
            has_email=client.email is not None,
            numbers=_numbers(tx, client, program, enrollment, zone) if enrollment and program else None,
            words=_words(tx, client.id) if opened_by == client.id else None,
        )


def _moments(program: Program, enrollment: Enrollment) -> Sequence[tuple[str, time]]:
    own = read_moments(enrollment.moments)
    return [(one.name, own[one.name].at if one.name in own else one.at) for one in program.moments]


def _numbers(tx: Session, client: Client, program: Program, enrollment: Enrollment, zone: ZoneInfo) -> OwnNumbers:
    """Plain counts, as in the weekly mail: no rate, and nothing that was left out."""
    goals = meant_of(tx, client.id, date.min, zone)
    lived = lived_of(tx, enrollment.id, zone, run_in=True)
    day = enrollment.next_program_day if enrollment.state is EnrollmentState.ACTIVE else None
    return OwnNumbers(
        title=program.title,
        week=week_of(day) if day is not None and day >= 1 else None,
        weeks=week_of(program.length),
        kept=sum(mark_of(goal.on, lived, goals) is Mark.DONE for goal in goals),
        days=len(told_days(lived, goals)),
    )


def _words(tx: Session, client_id: int) -> Sequence[OwnDay]:
    goals = {goal.local_date: goal.words for goal in latest_goals(tx, client_id, _DAYS)}
    told: dict[date, list[str]] = {day: [] for day in goals}
    for one in latest_check_ins(tx, client_id, 2 * _DAYS):
        if one.words and one.words != goals.get(one.local_date):
            told.setdefault(one.local_date, []).append(one.words)
    return [OwnDay(day, goals.get(day, ""), tuple(told[day])) for day in sorted(told, reverse=True)]
