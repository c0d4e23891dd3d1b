"""Plan what is due: the check-in, its text in the outbox and the next due instant, in one commit."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import may_be_prompted
from service.domain.enrollment import EnrollmentState, after, due_here, is_paused
from service.domain.restraint import NotYet
from service.domain.schedule import local
from service.effects.asking import Asking, Plans, ask
from service.effects.known import known_of
from service.effects.placing import go_on, place_of, rest, stand_before
from service.effects.reminding import remind
from service.effects.saying import calendar_of
from service.effects.traveling import come_home
from service.ports import Queue
from service.store.faults import StoreDown
from service.store.tables import Client, Enrollment

BATCH = 200
_AFTER_A_FAULT = timedelta(minutes=10)
_log = structlog.get_logger()


def plan_due_prompts(app: App, until: datetime) -> int:
    """Plan every prompt whose time has come, until none is left or `until` (real, aware UTC). How many were planned.

    May run late, twice, or on two machines at once: a check-in exists once for a prompt and a local date. One that
    can't be planned is logged and tried again later; it holds nobody else. Raises StoreDown.
    """
    planned, more = 0, True
    while more and app.clock.real_now() < until:
        now_planned, more = _plan_batch(app)
        planned += now_planned
    if planned:
        app.doorbell.ring(Queue.OUTBOX)
    return planned


def _plan_batch(app: App, limit: int = BATCH) -> tuple[int, bool]:
    """How many were planned in one commit, and whether there may be more."""
    at_work_on: int | None = None
    try:
        with app.store.writing_redoable() as tx:
            now = app.clock.now()
            due = _claim_due(tx, now, limit)
            plans = Plans(known_of(tx, due, now))
            reminded = 0
            for enrollment, client in due:
                at_work_on = enrollment.id
                reminded += _plan(app, tx, plans, client, enrollment, now)
            at_work_on = at_work_on if limit == 1 else None
            planned = reminded + plans.write(tx)
    except StoreDown:
        raise
    except Exception as fault:
        if at_work_on is None and limit > 1:
            # What is written together cannot say whose fault it is: one at a time, then.
            return _plan_batch(app, 1)
        if at_work_on is None:
            raise
        # Whatever is wrong with one enrollment must not keep everybody else unasked: the others are next.
        _log.error("prompt_not_planned", enrollment_id=at_work_on, fault=type(fault).__name__)
        _put_off(app, at_work_on)
        return 0, True
    return planned, len(due) == limit


def _put_off(app: App, enrollment_id: int) -> None:
    with app.store.writing_redoable() as tx:
        enrollment = tx.get(Enrollment, enrollment_id, with_for_update=True)
        if enrollment is not None and enrollment.next_due_at is not None:
            enrollment.next_due_at = app.clock.now() + _AFTER_A_FAULT


def _claim_due(tx: Session, now: datetime, limit: int) -> list[tuple[Enrollment, Client]]:
    wanted = (
        select(Enrollment, Client)
        .join(Client, Client.id == Enrollment.client_id)
        .where(text("next_due_at IS NOT NULL"), Enrollment.next_due_at <= now)
        .order_by(Enrollment.next_due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [(enrollment, client) for enrollment, client in tx.execute(wanted)]


def _plan(app: App, tx: Session, plans: Plans, client: Client, enrollment: Enrollment, now: datetime) -> int:
    """Everything that has come due for one client since the last look; what is too late by now is missed. How many
    texts were queued at once; prompts go into the plans."""
    come_home(tx, client, now)
    if enrollment.next_due_at is None or enrollment.next_due_at > now:
        return 0
    if enrollment.state is EnrollmentState.INVITED:
        return remind(app, tx, client, enrollment, now)
    if not _may_be_asked(client, now):
        _wait(tx, client, enrollment, now)
        return 0
    program, calendar = plans.known.programs[enrollment.program_version_id], calendar_of(client, enrollment)
    place = place_of(enrollment)
    due = due_here(program, calendar, place) if place else None
    while due is not None and due.at <= now:
        asked = ask(app, tx, plans, client, enrollment, calendar, due, now)
        if isinstance(asked, NotYet):
            stand_before(tx, client, enrollment, due, now)
            enrollment.next_due_at = asked.until
            return 0
        if asked is Asking.COMEBACK:
            rest(enrollment)
            return 0
        due = due_here(program, calendar, after(due))
    if due is None:
        stand_before(tx, client, enrollment, None, now)
    else:
        plans.nexts[enrollment.id] = due
    return 0


def _wait(tx: Session, client: Client, enrollment: Enrollment, now: datetime) -> None:
    """Whoever ends a silence sets the next due instant again. A pause with an end is ended by nobody but us."""
    rest(enrollment)
    if _may_be_texted(client) and client.paused_until is not None and client.paused_until != date.max:
        go_on(tx, client, enrollment, client.paused_until, now)


def _may_be_asked(client: Client, now: datetime) -> bool:
    return _may_be_texted(client) and not is_paused(client.paused_until, local(now, ZoneInfo(client.zone)).date())


def _may_be_texted(client: Client) -> bool:
    reachable = client.phone is not None and client.left_at is None
    return reachable and may_be_prompted(client.texts) and client.hold is None
