"""Putting an answer where it belongs: on the question it was meant for, and on its day."""

from dataclasses import replace
from datetime import datetime

from service.domain.check_in import CheckInState
from service.domain.conversation.decision import (
    Answered,
    AskedAgain,
    Decision,
    Effect,
    Flagged,
    GoalDone,
    GoalKept,
    Line,
    Noted,
    NotToday,
    Say,
    WaitsForPick,
)
from service.domain.conversation.state import Question, State
from service.domain.flags import FlagReason
from service.domain.quoting import quotable
from service.domain.replies import Asked, Interpretation, Kind, interpret
from service.domain.replies.wishes import Same
from service.domain.restraint import NOES_UNTIL_REST
from service.domain.safety import Hold
from service.domain.schedule import local

_ACK_GOALS_UNTIL_DAY = 3
_OUTCOMES = frozenset({Kind.YES, Kind.NO, Kind.PARTLY})
_UNCLEAR_LINES = {
    Asked.DID_IT: Line.UNCLEAR_DID_IT,
    Asked.RATING: Line.UNCLEAR_RATING,
    Asked.COUNT: Line.UNCLEAR_COUNT,
}
_OUTCOME_ACKS = {Kind.YES: Line.ACK_DONE, Kind.PARTLY: Line.ACK_PARTLY, Kind.NO: Line.ACK_NO}


def answer(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    """File a reply as the answer it was meant as, and say at most one thing about it."""
    reading = _with_same_goal(state, reading)
    meant = _question_meant(state, reading, question, now)
    if meant is None and reading.kind in _OUTCOMES and state.goal_today:
        return _ahead_of_the_question(state, reading, now)
    if meant is None:
        return _note(state, reading, now)
    if reading.kind is Kind.THANKS:
        return Decision(reading)
    if reading.kind is Kind.SKIP:
        return Decision(
            reading,
            (Answered(meant.check_in_id, Kind.SKIP),),
            _unless_human(state, Say(Line.SKIPPED)),
            meant.check_in_id,
        )
    if not _fits(reading, meant.asks):
        return _unclear(state, reading, meant, now)
    words = reading.note or reading.goal
    effects: tuple[Effect, ...] = (
        Answered(
            meant.check_in_id, reading.kind, reading.value, words, quotable=words is not None and quotable(reading)
        ),
    )
    effects += _goals(reading, meant, now, state)
    if _third_no(reading, meant, state):
        effects += (WaitsForPick(), Flagged(FlagReason.THREE_NOS))
        return Decision(reading, effects, _unless_human(state, Say(Line.THIRD_NO)), meant.check_in_id)
    return Decision(reading, effects, _unless_human(state, _acknowledge(reading, meant, now, state)), meant.check_in_id)


def _with_same_goal(state: State, reading: Interpretation) -> Interpretation:
    """SAME keeps the last goal, in the words it had."""
    if isinstance(reading.wish, Same) and state.last_goal is not None:
        return replace(reading, kind=Kind.TEXT, goal=state.last_goal, goal_on=reading.goal_on)
    return reading


def _ahead_of_the_question(state: State, reading: Interpretation, now: datetime) -> Decision:
    """ "Done!" at three in the afternoon: tonight's question has its answer already."""
    today = local(now, state.zone).date()
    line = Line.ACK_WORDS if reading.note else _OUTCOME_ACKS[reading.kind]
    return Decision(reading, (GoalDone(today, reading.kind),), _unless_human(state, Say(line)))


def _question_meant(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Question | None:
    if reading.kind in _OUTCOMES:
        if reading.about is not None:
            return state.asked_on(Asked.DID_IT, reading.about) or question
        if question is None or question.asks is Asked.GOAL:
            if question is None and state.goal_today:
                return None
            # "done btw!" before breakfast answers last night's question, not this morning's.
            return state.unanswered(Asked.DID_IT, now) or (_correction(state, now) if question is None else None)
    return question


def _correction(state: State, now: datetime) -> Question | None:
    """The answered review of this very local date: the last word on it counts."""
    return state.asked_on(Asked.DID_IT, local(now, state.zone).date())


def _third_no(reading: Interpretation, meant: Question, state: State) -> bool:
    corrected = meant.state is CheckInState.ANSWERED
    said_no = meant.asks is Asked.DID_IT and reading.kind is Kind.NO
    return said_no and not corrected and state.noes == NOES_UNTIL_REST - 1


def _fits(reading: Interpretation, asks: Asked) -> bool:
    if asks is Asked.DID_IT:
        return reading.kind in _OUTCOMES
    if asks in {Asked.RATING, Asked.COUNT}:
        return reading.kind is Kind.NUMBER
    if asks is Asked.GOAL:
        return reading.goal is not None or reading.kind is Kind.TEXT
    return reading.kind in {Kind.TEXT, Kind.NUMBER, Kind.YES, Kind.NO, Kind.PARTLY}


def _goals(reading: Interpretation, meant: Question, now: datetime, state: State) -> tuple[Effect, ...]:
    if reading.goal is None:
        return ()
    on = reading.goal_on or (meant.local_date if meant.asks is Asked.GOAL else None)
    if on is None or on < local(now, state.zone).date():
        return ()
    return (GoalKept(on, reading.goal, quotable(reading)),)


def _note(state: State, reading: Interpretation, now: datetime) -> Decision:
    if reading.kind in {Kind.THANKS, Kind.UNCLEAR}:
        return Decision(reading, (Noted(),))
    if reading.kind is Kind.SKIP:
        return Decision(reading, (NotToday(local(now, state.zone).date()),), _unless_human(state, Say(Line.SKIPPED)))
    kept: tuple[Effect, ...] = (Noted(),)
    if reading.goal is not None and reading.goal_on is not None and reading.goal_on >= local(now, state.zone).date():
        kept += (GoalKept(reading.goal_on, reading.goal, quotable(reading)),)
    resting = state.hold is not None or state.paused
    return Decision(reading, kept, () if resting else _unless_human(state, Say(Line.ACK_WORDS)))


def _unclear(state: State, reading: Interpretation, meant: Question, now: datetime) -> Decision:
    """Ask again once, on the same local date and not at night; then let it go, and let the coach see."""
    line = _UNCLEAR_LINES.get(meant.asks)
    here = local(now, state.zone)
    same_day = local(meant.asked_at, state.zone).date() == here.date()
    if meant.asked_again:
        return Decision(reading, (Noted(), Flagged(FlagReason.UNCLEAR_TWICE)), (), meant.check_in_id)
    if line is None or not same_day or not state.hours.allow(here.time()) or state.human_on:
        return Decision(reading, (Noted(),), (), meant.check_in_id)
    scale = {"low": str(meant.scale[0]), "high": str(meant.scale[1])}
    return Decision(reading, (AskedAgain(meant.check_in_id),), (Say(line, facts=scale),), meant.check_in_id)


def _acknowledge(reading: Interpretation, meant: Question, now: datetime, state: State) -> Say | None:
    if state.hold is Hold.CRISIS:
        return None
    tomorrow = reading.goal is not None and meant.asks is not Asked.GOAL
    if tomorrow and reading.goal and reading.goal_on and reading.goal_on > local(now, state.zone).date():
        return Say(Line.KEPT_TWO, facts={"answer": reading.kind, "goal": reading.goal})
    if meant.asks is Asked.GOAL:
        return Say(Line.ACK_GOAL) if meant.program_day <= _ACK_GOALS_UNTIL_DAY else None
    if reading.kind in _OUTCOME_ACKS and meant.asks is Asked.DID_IT:
        # Never cheer over words that were not understood: done with anything beside it gets the attentive line.
        return Say(Line.ACK_WORDS if reading.note else _OUTCOME_ACKS[reading.kind])
    if meant.closes and (not reading.note or _only_thanks(reading.note, state, now)):
        return Say(Line.CLOSED)
    return Say(Line.ACK_NUMBER if reading.kind is Kind.NUMBER and not reading.note else Line.ACK_WORDS)


def _only_thanks(note: str, state: State, now: datetime) -> bool:
    read = interpret(note, Asked.NONE, language=state.language, today=local(now, state.zone).date())
    return read.kind is Kind.THANKS and not read.readings


def _unless_human(state: State, say: Say | None) -> tuple[Say, ...]:
    return () if say is None or state.human_on else (say,)
