"""Gathering what must be known of a client to understand what they just wrote."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypedDict
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation import Line, Question, State
from service.domain.conversation.acknowledging import ACKNOWLEDGMENTS, CHOSEN
from service.domain.conversation.state import LATE_ANSWERS, ONE_THOUGHT, Danger, Ending, Thought
from service.domain.enrollment import due_here, is_paused, next_morning
from service.domain.flags import FlagReason
from service.domain.program import week_of
from service.domain.replies import Asked
from service.domain.restraint import History
from service.domain.safety import HELP_ONCE_IN, Hold
from service.domain.schedule import Hours, local
from service.effects.alerting import can_alert
from service.effects.extending import WEEKLY
from service.effects.mail_outcomes import BOUNCED
from service.effects.placing import place_of, something_is_left
from service.effects.saying import calendar_of
from service.effects.traveling import come_home
from service.store import programs
from service.store.alerts import help_said_since
from service.store.asked import (
    AskedLately,
    NamedGoal,
    asked_lately,
    goals_since,
    last_goal,
    last_reviews,
    ratings_before,
)
from service.store.clients import coach_name, has_open_flag, live, suppressed_for
from service.store.forgetting import erased_at
from service.store.inbound import heard_lately
from service.store.said import SaidByUs, last_said_is, said_lately
from service.store.tables import Client, Enrollment

FIRST_STEP_ONCE_IN = timedelta(days=7)
_AN_HOUR = timedelta(hours=1)
_LOOK_BACK = LATE_ANSWERS + timedelta(days=5)


class _Spoken(TypedDict):
    acknowledged_today: int
    asked_first_step_lately: bool
    answers_first_step: bool


def state_of(
    app: App, tx: Session, client: Client, latest: Enrollment | None, now: datetime, *, answered_by_carrier: bool
) -> State:
    """A client as they stand at `now` (aware UTC). latest: their latest enrollment."""
    come_home(tx, client, now)
    zone = ZoneInfo(client.zone)
    today = local(now, zone).date()
    asked = asked_lately(tx, client.id, now - _LOOK_BACK)
    enrollment = live(latest)
    goals = goals_since(tx, client.id, min([today, *(one.local_date for one in asked if one.asks is Asked.DID_IT)]))
    at = _moments(tx, client, enrollment)
    said = said_lately(tx, client.id)
    return State(
        language=client.language,
        zone=zone,
        texts=client.texts,
        questions=tuple(_question(tx, client, one, goals) for one in asked),
        paused=is_paused(client.paused_until, today),
        under_age=client.paused_until == date.max and has_open_flag(tx, client.id, FlagReason.UNDER_AGE),
        hold=client.hold,
        hours=Hours(client.opens, client.closes),
        answered_by_carrier=answered_by_carrier,
        human_on=client.human_until is not None and client.human_until > now,
        goal_today=today in goals and not _is_reviewed(asked, today),
        noes=_noes(tx, client, enrollment),
        waits_for_pick=enrollment is not None and enrollment.waits_for_pick,
        quiet=enrollment is not None and enrollment.quiet_since is not None,
        in_program=enrollment is not None and something_is_left(tx, client, enrollment, next_morning(local(now, zone))),
        morning=at["morning"],
        evening=at["evening"],
        last_goal=_last_goal(tx, client, goals, today),
        next_moment=_next_moment(tx, client, enrollment, today),
        country=client.phone.country if client.phone else "",
        ending=_ending(app, tx, client, enrollment),
        coach=coach_name(tx, client.coach_id).split()[0],
        may_quote=not client.keeps_words_private,
        **_spoken_to(tx, client, said, now),
        danger=_danger(app, tx, client, now),
        thought=_thought(tx, client, said, now),
    )


def _is_reviewed(asked: Sequence[AskedLately], today: date) -> bool:
    return any(one.asks is Asked.DID_IT and one.local_date == today for one in asked)


def _noes(tx: Session, client: Client, enrollment: Enrollment | None) -> int:
    picked_at = enrollment.picked_at if enrollment else None
    return History(last_reviews(tx, client.id), picked_at=picked_at).noes_in_a_row()


def _last_goal(tx: Session, client: Client, goals: Mapping[date, NamedGoal], today: date) -> str | None:
    before = max((on for on in goals if on < today), default=None)
    return goals[before].words if before is not None else last_goal(tx, client.id, today)


def _spoken_to(tx: Session, client: Client, said: Sequence[SaidByUs], now: datetime) -> _Spoken:
    """What we have said to a client lately, as far as the next answer depends on it."""
    zone = ZoneInfo(client.zone)
    today = [one for one in said if local(one.at, zone).date() == local(now, zone).date()]
    steps = [one.at for one in said if one.wording == Line.FIRST_STEP]
    return {
        "acknowledged_today": sum(one.wording.partition("/")[0] in ACKNOWLEDGMENTS for one in today),
        "asked_first_step_lately": bool(steps) and now - max(steps) < FIRST_STEP_ONCE_IN,
        "answers_first_step": bool(steps) and last_said_is(tx, client.id, Line.FIRST_STEP),
    }


def _question(tx: Session, client: Client, asked: AskedLately, goals: Mapping[date, NamedGoal]) -> Question:
    scale, closes, about = None, False, None
    rated: tuple[float, ...] = ()
    if asked.asks is Asked.RATING:
        enrollment = tx.get_one(Enrollment, asked.enrollment_id)
        program = programs.version(tx, enrollment.program_version_id)
        scale = program.prompt(asked.prompt_key).scale
        closes = asked.prompt_key == program.prompts[-1].key
        rated = ratings_before(tx, client.id, asked)
    if asked.asks is Asked.DID_IT:
        goal = goals.get(asked.local_date)
        about = goal.words if goal is not None and goal.quotable else None
    return Question(
        check_in_id=asked.id,
        asks=asked.asks,
        local_date=asked.local_date,
        asked_at=asked.asked_at,
        state=asked.state,
        program_day=asked.program_day,
        asked_again=asked.asked_again_at is not None,
        scale=(scale.low, scale.high) if scale else (1, 5),
        closes=closes,
        rated=rated,
        goal=about,
    )


def _ending(app: App, tx: Session, client: Client, enrollment: Enrollment | None) -> Ending:
    bounced = client.email is not None and suppressed_for(tx, client.email, secret=app.settings.secret) == BOUNCED
    due_at = erased_at(tx, client.id)
    program = programs.version(tx, enrollment.program_version_id) if enrollment else None
    day = enrollment.next_program_day if enrollment else None
    return Ending(
        closing=program is not None and day is not None and week_of(day) == week_of(program.last_day),
        weekly=program is not None and program.key == WEEKLY,
        has_email=client.email is not None and not bounced,
        erased_on=local(due_at, ZoneInfo(client.zone)).date() if due_at else None,
    )


def _danger(app: App, tx: Session, client: Client, now: datetime) -> Danger:
    lately = help_said_since(tx, client.id, now - HELP_ONCE_IN) if client.hold is Hold.CRISIS else frozenset()
    return Danger(can_alert=can_alert(app, tx, client.coach_id, now), helped_with=lately)


def _thought(tx: Session, client: Client, lately: Sequence[SaidByUs], now: datetime) -> Thought:
    heard = heard_lately(tx, client.id, now - _AN_HOUR)
    began: datetime | None = None
    for before in heard:
        if (began or now) - before.at > ONE_THOUGHT:
            break
        began = before.at
    acknowledged = [one.at for one in lately if one.wording.partition("/")[0] in CHOSEN]
    return Thought(
        acknowledged=began is not None and any(at >= began for at in acknowledged),
        said=tuple(before.body for before in heard),
        answers=sum(one.at > now - _AN_HOUR for one in lately),
    )


def _next_moment(tx: Session, client: Client, enrollment: Enrollment | None, today: date) -> str | None:
    """The moment of what is still to come on a local date, if anything is."""
    here = place_of(enrollment) if enrollment is not None and enrollment.next_due_at is not None else None
    if enrollment is None or here is None or here.on != today:
        return None
    due = due_here(programs.version(tx, enrollment.program_version_id), calendar_of(client, enrollment), here)
    return due.prompt.moment if due is not None and due.place.on == today else None


def _moments(tx: Session, client: Client, enrollment: Enrollment | None) -> dict[str, time]:
    """When a client's two moments come, by their own choice or by the program's."""
    usual = {"morning": time(9), "evening": time(19, 30)}
    if enrollment is None:
        return usual
    program = programs.version(tx, enrollment.program_version_id)
    usual |= {moment.name: moment.at for moment in program.moments if moment.name in usual}
    return usual | {name: moved.at for name, moved in calendar_of(client, enrollment).moments.items()}
