"""Plan what is due: the check-in, its text in the outbox and the next due instant, in one commit."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import may_be_prompted
from service.domain.delivery import Purpose
from service.domain.enrollment import Due, EnrollmentState, after, due_here, is_paused
from service.domain.program import Facts, words_for
from service.domain.schedule import MomentTime, local
from service.effects.placing import place_of, put_at, rest
from service.effects.saying import calendar_of, clock_time, queue_text
from service.ports import Queue
from service.store import programs
from service.store.check_ins import goal_of, kept_words
from service.store.tables import CheckIn, Client, Enrollment, Staff
from service.store.transaction import insert_once

BATCH = 200


def plan_due_prompts(app: App, until: datetime) -> int:
    """Plan every prompt whose time has come, until none is left or `until` (real, aware UTC). How many were planned.

    May run late, twice, or on two machines at once: a check-in exists once for a prompt and a local date.
    """
    planned = 0
    while app.clock.real_now() < until:
        with app.store.writing() as tx:
            due = _claim_due(tx, app.clock.now())
            for enrollment, client in due:
                planned += _plan(app, tx, client, enrollment)
        if len(due) < BATCH:
            break
    if planned:
        app.doorbell.ring(Queue.OUTBOX)
    return planned


def _claim_due(tx: Session, now: datetime) -> list[tuple[Enrollment, Client]]:
    wanted = (
        select(Enrollment, Client)
        .join(Client, Client.id == Enrollment.client_id)
        .where(text("next_due_at IS NOT NULL"), Enrollment.next_due_at <= now)
        .order_by(Enrollment.next_due_at)
        .limit(BATCH)
        .with_for_update(skip_locked=True)
    )
    return [(enrollment, client) for enrollment, client in tx.execute(wanted)]


def _plan(app: App, tx: Session, client: Client, enrollment: Enrollment) -> int:
    """Everything that has come due for one client since the last look; what is too late by now is missed."""
    now = app.clock.now()
    if not _may_be_asked(client, now):
        rest(enrollment)
        return 0
    program = programs.version(tx, enrollment.program_version_id)
    planned = 0
    place = place_of(enrollment)
    while place is not None:
        due = due_here(program, calendar_of(client, enrollment), place)
        if due is None or due.at > now:
            break
        planned += _check_in(tx, client, enrollment, due, now)
        place = after(due)
    put_at(program, client, enrollment, place)
    if enrollment.next_due_at is None:
        enrollment.state = EnrollmentState.FINISHED
        enrollment.finished_at = now
    return planned


def _may_be_asked(client: Client, now: datetime) -> bool:
    today = local(now, ZoneInfo(client.zone)).date()
    resting = client.hold is not None or is_paused(client.paused_until, today)
    return may_be_prompted(client.texts) and client.phone is not None and client.left_at is None and not resting


def _check_in(tx: Session, client: Client, enrollment: Enrollment, due: Due, now: datetime) -> int:
    words = words_for(due.prompt, _facts(tx, client, enrollment, due))
    late = now >= due.too_late_at
    check_in_id = insert_once(
        tx,
        CheckIn,
        {
            "client_id": client.id,
            "enrollment_id": enrollment.id,
            "prompt_key": due.prompt.key,
            "program_day": due.place.program_day,
            "local_date": due.place.on,
            "moment": due.prompt.moment,
            "asks": words.asks,
            "state": CheckInState.MISSED if late else CheckInState.OPEN,
            "due_at": due.at,
            "too_late_at": due.too_late_at,
        },
    )
    if check_in_id is None or late or client.phone is None:
        return 0
    queue_text(
        tx,
        words.text,
        Purpose.PROMPT,
        client.phone,
        now,
        client_id=client.id,
        check_in_id=check_in_id,
        useful_until=due.too_late_at,
    )
    return 1


def _facts(tx: Session, client: Client, enrollment: Enrollment, due: Due) -> Facts:
    """What the words may depend on. Own words stay out for whoever asked for that."""
    program = programs.version(tx, enrollment.program_version_id)
    calendar = calendar_of(client, enrollment)
    goal = goal_of(tx, client.id, due.place.on)
    kept: dict[str, str] = {}
    if program.kept_names and not client.keeps_words_private:
        keeps = {prompt.key: prompt.keeps for prompt in program.prompts if prompt.keeps}
        kept = {keeps[key]: words for key, words in kept_words(tx, client.id, keeps).items()}
    return Facts(
        name=client.name,
        coach=tx.get_one(Staff, client.coach_id).name.split()[0],
        language=client.language,
        goal=goal.words if goal and goal.quotable and not client.keeps_words_private else None,
        goal_set=goal is not None,
        goal_carried=goal is not None and local(goal.told_at, calendar.zone).date() < due.place.on,
        situation=client.situation,
        kept=kept,
        times={
            moment.name: clock_time(calendar.moments.get(moment.name) or MomentTime(moment.at))
            for moment in program.moments
        },
    )
