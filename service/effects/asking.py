"""Asking a prompt that has come due, or holding it back: the check-in and its text, in the caller's transaction."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from types import MappingProxyType

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.domain.enrollment import Calendar, Due, prompts_at, room_between
from service.domain.flags import FlagReason
from service.domain.occasion import refrain
from service.domain.program import Facts, Program, week_of, words_for
from service.domain.quoting import may_quote
from service.domain.replies import Asked, Kind
from service.domain.restraint import Ask, Because, ComeBackText, History, HoldBack, NotYet, Pace, Wanted, restrain
from service.domain.schedule import local
from service.effects.saying import calendar_of, known_facts, queue_text
from service.store.check_ins import goal_of, kept_words
from service.store.clients import raise_flag
from service.store.histories import history_of
from service.store.occasions import occasion_of
from service.store.tables import CheckIn, Client, Enrollment, Goal, Staff
from service.store.transaction import insert_once

COMEBACK = "comeback"
"""The prompt key of the one text that ends four silent days."""


class Asking(Enum):
    QUEUED = auto()
    NOT_ASKED = auto()
    COMEBACK = auto()


def ask(
    app: App, tx: Session, client: Client, enrollment: Enrollment, program: Program, due: Due, now: datetime
) -> Asking | NotYet:
    """Queue a due prompt with its check-in, or only the check-in: missed when late, held when restraint says so.

    NotYet where it may be asked later, within its patience: then nothing has happened.
    """
    calendar = calendar_of(client, enrollment)
    goal = goal_of(tx, client.id, due.place.on)
    if now >= due.too_late_at:
        _check_in(tx, client, enrollment, due, state=CheckInState.MISSED)
        return Asking.NOT_ASKED
    waits = refrain(occasion_of(tx, client, enrollment, now), now, due.too_late_at)
    if isinstance(waits, NotYet):
        return waits
    history = history_of(tx, client, enrollment, calendar.zone, goal, due.place.on)
    if history.gone_quiet(due.place.on):
        raise_flag(tx, client.id, FlagReason.GONE_QUIET, now, evidence_at=client.heard_at or enrollment.enrolled_at)
    match waits or restrain(wanted_of(program, enrollment, due), history):
        case HoldBack(because):
            _hold_back(tx, client, enrollment, due, because, goal, history, now)
            return Asking.NOT_ASKED
        case ComeBackText():
            return _ask_back(app, tx, client, enrollment, due, now)
        case Ask() as how:
            goal = None if how.no_goal else goal
            facts = facts_for(app, tx, client, program, calendar, due, goal, now, tiny=how.tiny)
            words = words_for(due.prompt, replace(facts, tiny_picked=how.tiny_picked))
            check_in_id = _check_in(tx, client, enrollment, due, asks=words.asks)
            return _queue(tx, client, words.text, check_in_id, due, now, Asking.QUEUED)


def wanted_of(program: Program, enrollment: Enrollment, due: Due) -> Wanted:
    """What restraint must know of a due prompt."""
    number = week_of(due.program_day) if due.program_day > 0 else None
    week = program.week(number) if number is not None else None
    rest = enrollment.rest_weekday
    that_day = prompts_at(program, rest, due.place)
    return Wanted(
        due.prompt.asks,
        due.place.on,
        due.at,
        first_of_day=that_day[0].key == due.prompt.key,
        texts_a_date=program.texts_a_day,
        texts_a_week=room_between(program, rest, due.place) if due.between else program.texts_a_week,
        program_week=number,
        texts_in_theme=week.texts if week else program.texts_a_week,
        unwanted=enrollment.pace is Pace.ONE_A_DAY and that_day[-1].key != due.prompt.key,
    )


def _check_in(
    tx: Session,
    client: Client,
    enrollment: Enrollment,
    due: Due,
    *,
    state: CheckInState = CheckInState.OPEN,
    asks: Asked | None = None,
    prompt_key: str | None = None,
    held_because: Because | None = None,
    told: Mapping[str, object] = MappingProxyType({}),
) -> int | None:
    values = {
        "client_id": client.id,
        "enrollment_id": enrollment.id,
        "prompt_key": prompt_key or due.prompt.key,
        "program_day": due.program_day,
        "local_date": due.place.on,
        "moment": due.prompt.moment,
        "asks": asks or due.prompt.asks,
        "state": state,
        "due_at": due.at,
        "too_late_at": due.too_late_at,
        "held_because": held_because,
    }
    return insert_once(tx, CheckIn, values | dict(told))


def _queue(
    tx: Session, client: Client, text: str, check_in_id: int | None, due: Due, now: datetime, queued: Asking
) -> Asking:
    if check_in_id is None or client.phone is None:
        return Asking.NOT_ASKED
    queue_text(
        tx,
        text,
        Purpose.PROMPT,
        client.phone,
        now,
        client_id=client.id,
        check_in_id=check_in_id,
        useful_until=due.too_late_at,
    )
    return queued


def _hold_back(
    tx: Session,
    client: Client,
    enrollment: Enrollment,
    due: Due,
    because: Because,
    goal: Goal | None,
    history: History,
    now: datetime,
) -> None:
    if because is Because.ANSWERED_ALREADY and goal is not None:
        state, told_at = CheckInState.ANSWERED, goal.told_at
        if due.prompt.asks is Asked.GOAL:
            own: dict[str, object] = {"words": goal.words, "quotable": goal.quotable}
            _check_in(
                tx, client, enrollment, due, state=state, told={"answer": Kind.TEXT, "answered_at": told_at} | own
            )
        else:
            _check_in(tx, client, enrollment, due, state=state, told={"answer": goal.outcome, "answered_at": told_at})
        return
    if because is Because.NOT_ARRIVING:
        raise_flag(tx, client.id, FlagReason.NOT_ARRIVING, now, evidence_at=history.lost_at)
    _check_in(tx, client, enrollment, due, state=CheckInState.HELD, held_because=because)


def _ask_back(app: App, tx: Session, client: Client, enrollment: Enrollment, due: Due, now: datetime) -> Asking:
    """One text, no mention of the gap; the program waits where it is."""
    enrollment.quiet_since = due.place.on
    raise_flag(tx, client.id, FlagReason.GONE_QUIET, now, evidence_at=client.heard_at or enrollment.enrolled_at)
    text = app.rendering.sms(COMEBACK, client.language, 0, **known_facts(app, tx, client, now))
    check_in_id = _check_in(tx, client, enrollment, due, asks=Asked.NONE, prompt_key=COMEBACK)
    return _queue(tx, client, text, check_in_id, due, now, Asking.COMEBACK)


def facts_for(
    app: App,
    tx: Session,
    client: Client,
    program: Program,
    calendar: Calendar,
    due: Due,
    goal: Goal | None,
    now: datetime,
    *,
    tiny: bool,
) -> Facts:
    """What the words may depend on. Own words stay out for whoever asked for that, or has been silent for long."""
    quoting = may_quote(keeps_words_private=client.keeps_words_private, heard_at=client.heard_at, now=now)
    kept: dict[str, str] = {}
    if program.kept_names and quoting:
        keeps = {prompt.key: prompt.keeps for prompt in program.prompts if prompt.keeps}
        kept = {keeps[key]: words for key, words in kept_words(tx, client.id, keeps).items()}
    spoken, moved = app.rendering.spoken(client.language), calendar.moments
    return Facts(
        name=client.name,
        coach=tx.get_one(Staff, client.coach_id).name.split()[0],
        language=client.language,
        goal=goal.words if goal and goal.quotable and quoting else None,
        goal_set=goal is not None,
        goal_carried=goal is not None and local(goal.told_at, calendar.zone).date() < due.place.on,
        tiny=tiny,
        begun=due.place.program_day > 0,
        situation=client.situation,
        kept=kept,
        times={
            moment.name: spoken.wall(moved[moment.name].at if moment.name in moved else moment.at)
            for moment in program.moments
        },
    )
