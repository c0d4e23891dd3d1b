"""Plan what is due: the check-in, its text in the outbox and the next due instant, in one commit."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import may_be_prompted
from service.domain.enrollment import after, due_here, is_paused
from service.domain.schedule import local
from service.effects.asking import Asking, ask
from service.effects.placing import go_on, place_of, put_at, rest
from service.effects.saying import calendar_of
from service.ports import Queue
from service.store import programs
from service.store.tables import Client, Enrollment

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
        _wait(tx, client, enrollment, now)
        return 0
    program = programs.version(tx, enrollment.program_version_id)
    planned = 0
    place = place_of(enrollment)
    while place is not None:
        due = due_here(program, calendar_of(client, enrollment), place)
        if due is None or due.at > now:
            break
        asked = ask(app, tx, client, enrollment, program, due, now)
        planned += asked is Asking.QUEUED
        if asked is Asking.COMEBACK:
            rest(enrollment)
            return planned + 1
        place = after(due)
    put_at(tx, program, client, enrollment, place, now)
    return planned


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
