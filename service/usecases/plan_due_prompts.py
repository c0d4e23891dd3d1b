"""Plan what is due: the check-in, its text in the outbox and the next due instant, in one commit."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import may_be_prompted
from service.domain.enrollment import EnrollmentState, is_paused, resumed
from service.domain.restraint import NotYet
from service.domain.schedule import local
from service.effects.asking import Asking, Plans, ask
from service.effects.courses import Courses, Step
from service.effects.known import known_of
from service.effects.placing import stand_before
from service.effects.reminding import remind
from service.effects.traveling import come_home, is_back
from service.ports import Queue
from service.store.enrolled import Enrolled, claim_due, enrolled, rows_of
from service.store.faults import StoreDown
from service.store.tables import Enrollment

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
            due = claim_due(tx, now, limit)
            known = known_of(tx, due, now)
            plans = Plans(known, Courses(app, known.programs))
            reminded = 0
            for one in due:
                at_work_on = one.enrollment_id
                reminded += _plan(app, tx, plans, one, now)
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


def _plan(app: App, tx: Session, plans: Plans, one: Enrolled, now: datetime) -> int:
    """Everything that has come due for one client since the last look; what is too late by now is missed. How many
    texts were queued at once; prompts go into the plans."""
    if is_back(one.home_zone, one.away_until, now):
        one = _come_home(tx, one, now)
    if one.next_due_at is None or one.next_due_at > now:
        return 0
    if one.state is EnrollmentState.INVITED:
        return remind(app, tx, *rows_of(tx, one), now)
    if not _may_be_asked(one, now):
        _wait(tx, plans, one, now)
        return 0
    step = plans.courses.of(one).step_from(one.place)
    while step is not None and step.due.at <= now:
        asked = ask(app, tx, plans, one, step, now)
        if isinstance(asked, NotYet):
            plans.nexts[one.enrollment_id] = (step.due.place, asked.until)
            return 0
        if asked is Asking.COMEBACK:
            return 0
        step = step.following
    _stand_before(tx, plans, one, step, now)
    return 0


def _come_home(tx: Session, one: Enrolled, now: datetime) -> Enrolled:
    client, _ = rows_of(tx, one)
    come_home(tx, client, now)
    tx.flush()
    return enrolled(tx, one.enrollment_id)


def _stand_before(tx: Session, plans: Plans, one: Enrolled, step: Step | None, now: datetime) -> None:
    if step is None:
        stand_before(tx, *rows_of(tx, one), None, now)
    else:
        plans.nexts[one.enrollment_id] = (step.due.place, step.due.at)


def _wait(tx: Session, plans: Plans, one: Enrolled, now: datetime) -> None:
    """Whoever ends a silence sets the next due instant again. A pause with an end is ended by nobody but us."""
    here, ends = one.place, one.paused_until if _may_be_texted(one) else None
    if here is None or ends is None or ends == date.max:
        plans.resting.append(one.enrollment_id)
        return
    course = plans.courses.of(one)
    _stand_before(tx, plans, one, course.step_from(resumed(course.program, one.rest_weekday, here, ends)), now)


def _may_be_asked(one: Enrolled, now: datetime) -> bool:
    paused_until = one.paused_until
    paused = paused_until is not None and is_paused(paused_until, local(now, ZoneInfo(one.zone)).date())
    return _may_be_texted(one) and not paused


def _may_be_texted(one: Enrolled) -> bool:
    reachable = one.phone is not None and one.left_at is None
    return reachable and may_be_prompted(one.texts) and one.hold is None
