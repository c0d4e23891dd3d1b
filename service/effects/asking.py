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
from service.domain.enrollment import Due, Place
from service.domain.flags import FlagReason
from service.domain.occasion import refrain
from service.domain.phone import PhoneNumber
from service.domain.program import Facts, words_for
from service.domain.quoting import may_quote
from service.domain.replies import Asked, Kind
from service.domain.restraint import Ask, Because, ComeBackText, History, HoldBack, NotYet, restrain
from service.domain.schedule import local
from service.effects.courses import Courses, Step
from service.effects.known import Known
from service.effects.placing import rest
from service.effects.saying import known_facts, outgoing_text
from service.store.check_ins import KnownGoal, add_check_ins
from service.store.clients import raise_flag
from service.store.due import move_on, put_to_rest
from service.store.enrolled import Enrolled, rows_of
from service.store.outbox import add_messages

COMEBACK = "comeback"
"""The prompt key of the one text that ends four silent days."""


class Asking(Enum):
    QUEUED = auto()
    NOT_ASKED = auto()
    COMEBACK = auto()


@dataclass(slots=True)
class Plans:
    """What has been decided for a batch of clients: check-ins, the texts that ask them, and by enrollment where it
    stands and when what is next there is due. Not written yet."""

    known: Known
    courses: Courses
    check_ins: list[dict[str, Any]] = field(default_factory=list)
    texts: dict[tuple[int, str, date], dict[str, Any]] = field(default_factory=dict)
    nexts: dict[int, tuple[Place, datetime]] = field(default_factory=dict)
    resting: list[int] = field(default_factory=list)

    def write(self, tx: Session) -> int:
        """Write them all. A check-in that exists already asks nothing again. How many texts were queued."""
        tx.flush()
        move_on(tx, self.nexts)
        put_to_rest(tx, self.resting)
        made = add_check_ins(tx, self.check_ins)
        asked = [text | {"check_in_id": made[key]} for key, text in self.texts.items() if key in made]
        add_messages(tx, asked)
        return len(asked)


def ask(app: App, tx: Session, plans: Plans, one: Enrolled, step: Step, now: datetime) -> Asking | NotYet:
    """Plan a due prompt with its check-in, or only the check-in: missed when late, held when restraint says so.

    NotYet where it may be asked later, within its patience: then nothing has happened.
    """
    known, due = plans.known, step.due
    if now >= due.too_late_at:
        _check_in(plans, one, due, state=CheckInState.MISSED)
        return Asking.NOT_ASKED
    waits = refrain(known.occasion(one), now, due.too_late_at)
    if isinstance(waits, NotYet):
        return waits
    history = known.history(one, step.course.calendar.zone, due.place.on)
    if history.gone_quiet(due.place.on):
        raise_flag(tx, one.id, FlagReason.GONE_QUIET, now, evidence_at=one.heard_at or one.begun_at)
    match waits or restrain(step.wanted, history):
        case HoldBack(because):
            _hold_back(tx, plans, one, due, because, history, now)
            return Asking.NOT_ASKED
        case ComeBackText():
            return _ask_back(app, tx, plans, one, due, now)
        case Ask() as how:
            goal = None if how.no_goal else known.goals.get((one.id, due.place.on))
            facts = facts_for(known, one, step, goal, now, tiny=how.tiny, tiny_picked=how.tiny_picked)
            words = words_for(due.prompt, facts)
            key = _check_in(plans, one, due, asks=words.asks)
            _queue(plans, key, words.text, one.phone, due, now)
            return Asking.QUEUED


def _check_in(
    plans: Plans,
    one: Enrolled,
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
        "client_id": one.id,
        "enrollment_id": one.enrollment_id,
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
        **told,
    }
    plans.check_ins.append(values)
    return one.id, key, due.place.on


def _queue(
    plans: Plans, key: tuple[int, str, date], text: str, phone: PhoneNumber | None, due: Due, now: datetime
) -> None:
    if phone is not None:
        plans.texts[key] = outgoing_text(
            text, Purpose.PROMPT, phone, now, client_id=key[0], useful_until=due.too_late_at
        )


def _hold_back(
    tx: Session, plans: Plans, one: Enrolled, due: Due, because: Because, history: History, now: datetime
) -> None:
    goal = plans.known.goals.get((one.id, due.place.on))
    if because is Because.ANSWERED_ALREADY and goal is not None:
        told: dict[str, object] = {"answer": goal.outcome, "answered_at": goal.told_at}
        if due.prompt.asks is Asked.GOAL:
            told |= {"answer": Kind.TEXT, "words": goal.words, "quotable": goal.quotable}
        _check_in(plans, one, due, state=CheckInState.ANSWERED, told=told)
        return
    if because is Because.NOT_ARRIVING:
        raise_flag(tx, one.id, FlagReason.NOT_ARRIVING, now, evidence_at=history.lost_at)
    _check_in(plans, one, due, state=CheckInState.HELD, held_because=because)


def _ask_back(app: App, tx: Session, plans: Plans, one: Enrolled, due: Due, now: datetime) -> Asking:
    """One text, no mention of the gap; the program waits where it is."""
    client, enrollment = rows_of(tx, one)
    enrollment.quiet_since = due.place.on
    raise_flag(tx, client.id, FlagReason.GONE_QUIET, now, evidence_at=client.heard_at or enrollment.enrolled_at)
    text = app.rendering.sms(COMEBACK, client.language, 0, **known_facts(app, tx, client, now))
    # It is no text of the program's week, which may have room for one alone.
    beside = replace(due, between=True)
    key = _check_in(plans, one, beside, asks=Asked.NONE, prompt_key=COMEBACK)
    _queue(plans, key, text, client.phone, due, now)
    rest(enrollment)
    return Asking.COMEBACK


def facts_for(
    known: Known,
    one: Enrolled,
    step: Step,
    goal: KnownGoal | None,
    now: datetime,
    *,
    tiny: bool,
    tiny_picked: bool = False,
) -> Facts:
    """What the words may depend on. Own words stay out for whoever asked for that, or has been silent for long."""
    course, place = step.course, step.due.place
    quoting = may_quote(keeps_words_private=one.keeps_words_private, heard_at=one.heard_at, now=now)
    answers = known.kept.get(one.id, {}) if quoting else {}
    return Facts(
        name=one.name,
        coach=known.coaches[one.coach_id].name.split()[0],
        language=one.language,
        goal=goal.words if goal and goal.quotable and quoting else None,
        goal_set=goal is not None,
        goal_carried=goal is not None and local(goal.told_at, course.calendar.zone).date() < place.on,
        tiny=tiny,
        tiny_picked=tiny_picked,
        begun=place.program_day > 0,
        situation=one.situation,
        kept={course.keeps[key]: words for key, words in answers.items() if key in course.keeps},
        times=course.times,
    )
