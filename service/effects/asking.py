"""Asking a prompt that has come due, or holding it back. What is decided of many clients is written at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, auto
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.domain.enrollment import Calendar, Due, prompts_at, room_between
from service.domain.flags import FlagReason
from service.domain.occasion import refrain
from service.domain.phone import PhoneNumber
from service.domain.program import Facts, Program, week_of, words_for
from service.domain.quoting import may_quote
from service.domain.replies import Asked, Kind
from service.domain.restraint import Ask, Because, ComeBackText, History, HoldBack, NotYet, Pace, Wanted, restrain
from service.domain.schedule import local
from service.effects.known import Known
from service.effects.saying import known_facts, outgoing_text
from service.store.check_ins import add_check_ins
from service.store.clients import raise_flag
from service.store.due import move_on
from service.store.outbox import add_messages
from service.store.tables import Client, Enrollment, Goal

COMEBACK = "comeback"
"""The prompt key of the one text that ends four silent days."""


class Asking(Enum):
    QUEUED = auto()
    NOT_ASKED = auto()
    COMEBACK = auto()


@dataclass(slots=True)
class Plans:
    """What has been decided for a batch of clients: check-ins, the texts that ask them, and by enrollment what is due
    next. Not written yet."""

    known: Known
    check_ins: list[dict[str, Any]] = field(default_factory=list)
    texts: dict[tuple[int, str, date], dict[str, Any]] = field(default_factory=dict)
    nexts: dict[int, Due] = field(default_factory=dict)

    def write(self, tx: Session) -> int:
        """Write them all. A check-in that exists already asks nothing again. How many texts were queued."""
        tx.flush()
        move_on(tx, self.nexts)
        made = add_check_ins(tx, self.check_ins)
        asked = [text | {"check_in_id": made[key]} for key, text in self.texts.items() if key in made]
        add_messages(tx, asked)
        return len(asked)


def ask(
    app: App,
    tx: Session,
    plans: Plans,
    client: Client,
    enrollment: Enrollment,
    calendar: Calendar,
    due: Due,
    now: datetime,
) -> Asking | NotYet:
    """Plan a due prompt with its check-in, or only the check-in: missed when late, held when restraint says so.

    NotYet where it may be asked later, within its patience: then nothing has happened.
    """
    known, program = plans.known, plans.known.programs[enrollment.program_version_id]
    goal = known.goals.get((client.id, due.place.on))
    if now >= due.too_late_at:
        _check_in(plans, enrollment, due, state=CheckInState.MISSED)
        return Asking.NOT_ASKED
    waits = refrain(known.occasion(client, enrollment), now, due.too_late_at)
    if isinstance(waits, NotYet):
        return waits
    history = known.history(client, enrollment, calendar.zone, due.place.on)
    if history.gone_quiet(due.place.on):
        raise_flag(tx, client.id, FlagReason.GONE_QUIET, now, evidence_at=client.heard_at or enrollment.enrolled_at)
    match waits or restrain(wanted_of(program, enrollment, due), history):
        case HoldBack(because):
            _hold_back(tx, plans, client, enrollment, due, because, history, now)
            return Asking.NOT_ASKED
        case ComeBackText():
            return _ask_back(app, tx, plans, client, enrollment, due, now)
        case Ask() as how:
            goal = None if how.no_goal else goal
            facts = facts_for(app, known, client, program, calendar, due, goal, now, tiny=how.tiny)
            words = words_for(due.prompt, replace(facts, tiny_picked=how.tiny_picked))
            key = _check_in(plans, enrollment, due, asks=words.asks)
            _queue(plans, key, words.text, client.phone, due, now)
            return Asking.QUEUED


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
        first_of_day=that_day[0].key == due.prompt.key and program.is_morning(due.prompt.moment),
        texts_a_date=program.texts_a_day,
        texts_a_week=room_between(program, rest, due.place) if due.between else program.texts_a_week,
        program_week=number,
        texts_in_theme=week.texts if week else program.texts_a_week,
        unwanted=enrollment.pace is Pace.ONE_A_DAY and that_day[-1].key != due.prompt.key,
    )


def _check_in(
    plans: Plans,
    enrollment: Enrollment,
    due: Due,
    *,
    state: CheckInState = CheckInState.OPEN,
    asks: Asked | None = None,
    prompt_key: str | None = None,
    held_because: Because | None = None,
    told: Mapping[str, object] = MappingProxyType({}),
) -> tuple[int, str, date]:
    """Plan a check-in; what it is known by."""
    key = prompt_key or due.prompt.key
    values: dict[str, Any] = {
        "client_id": enrollment.client_id,
        "enrollment_id": enrollment.id,
        "prompt_key": key,
        "program_day": due.program_day,
        "local_date": due.place.on,
        "moment": due.prompt.moment,
        "asks": asks or due.prompt.asks,
        "state": state,
        "due_at": due.at,
        "too_late_at": due.too_late_at,
        "held_because": held_because,
        "answer": None,
        "answered_at": None,
        "words": None,
        "quotable": False,
    }
    plans.check_ins.append(values | dict(told))
    return enrollment.client_id, key, due.place.on


def _queue(
    plans: Plans, key: tuple[int, str, date], text: str, phone: PhoneNumber | None, due: Due, now: datetime
) -> None:
    if phone is not None:
        plans.texts[key] = outgoing_text(
            text, Purpose.PROMPT, phone, now, client_id=key[0], useful_until=due.too_late_at
        )


def _hold_back(
    tx: Session,
    plans: Plans,
    client: Client,
    enrollment: Enrollment,
    due: Due,
    because: Because,
    history: History,
    now: datetime,
) -> None:
    goal = plans.known.goals.get((client.id, due.place.on))
    if because is Because.ANSWERED_ALREADY and goal is not None:
        told: dict[str, object] = {"answer": goal.outcome, "answered_at": goal.told_at}
        if due.prompt.asks is Asked.GOAL:
            told |= {"answer": Kind.TEXT, "words": goal.words, "quotable": goal.quotable}
        _check_in(plans, enrollment, due, state=CheckInState.ANSWERED, told=told)
        return
    if because is Because.NOT_ARRIVING:
        raise_flag(tx, client.id, FlagReason.NOT_ARRIVING, now, evidence_at=history.lost_at)
    _check_in(plans, enrollment, due, state=CheckInState.HELD, held_because=because)


def _ask_back(
    app: App, tx: Session, plans: Plans, client: Client, enrollment: Enrollment, due: Due, now: datetime
) -> Asking:
    """One text, no mention of the gap; the program waits where it is."""
    enrollment.quiet_since = due.place.on
    raise_flag(tx, client.id, FlagReason.GONE_QUIET, now, evidence_at=client.heard_at or enrollment.enrolled_at)
    text = app.rendering.sms(COMEBACK, client.language, 0, **known_facts(app, tx, client, now))
    # It is no text of the program's week, which may have room for one alone.
    beside = replace(due, between=True)
    key = _check_in(plans, enrollment, beside, asks=Asked.NONE, prompt_key=COMEBACK)
    _queue(plans, key, text, client.phone, due, now)
    return Asking.COMEBACK


def facts_for(
    app: App,
    known: Known,
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
        kept = {keeps[key]: words for key, words in known.kept.get(client.id, {}).items() if key in keeps}
    spoken, moved = app.rendering.spoken(client.language), calendar.moments
    return Facts(
        name=client.name,
        coach=known.coaches[client.coach_id].name.split()[0],
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
