"""Putting an answer where it belongs: on the question it was meant for, and on its day."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from service.domain.check_in import CheckInState
from service.domain.conversation.acknowledging import acknowledge, kept_goal, kept_two, outcome_line, said
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
    Picked,
    Say,
    Settled,
    WaitsForPick,
)
from service.domain.conversation.state import Question, State
from service.domain.flags import FlagReason
from service.domain.quoting import quotable
from service.domain.replies import Asked, Interpretation, Kind, Reading
from service.domain.replies.wishes import Same
from service.domain.restraint import NOES_UNTIL_REST
from service.domain.schedule import local

_OUTCOMES: Final = frozenset({Kind.YES, Kind.NO, Kind.PARTLY})
_WENT_SOMEHOW: Final = frozenset({Kind.YES, Kind.PARTLY})
_UNCLEAR_LINES: Final = {
    Asked.DID_IT: Line.UNCLEAR_DID_IT,
    Asked.RATING: Line.UNCLEAR_RATING,
    Asked.COUNT: Line.UNCLEAR_COUNT,
}
_A_SENTENCE: Final = 3
"""Words. A bare "nobody" or "none" is the answer to many questions; a sentence means what it says."""


def answer(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    """File a reply as the answer it was meant as, and say at most one thing about it."""
    reading = _with_same_goal(state, reading)
    meant = _question_meant(state, reading, question, now)
    if meant is None and reading.kind in _OUTCOMES and state.goal_today:
        return _ahead_of_the_question(state, reading, now)
    # What is said while a person has the word is said to that person, not to a prompt.
    if meant is None or (state.human_on and reading.kind is Kind.TEXT):
        return _note(state, reading, now)
    if reading.kind is Kind.THANKS:
        return Decision(reading)
    if reading.kind is Kind.SKIP:
        skipped = (Answered(meant.check_in_id, Kind.SKIP),)
        return Decision(reading, skipped, said(state, now, Say(Line.SKIPPED)), meant.check_in_id)
    if not _fits(reading, meant.asks):
        return _unclear(state, reading, meant, now)
    effects, says = _filed(state, reading, meant, now)
    return Decision(reading, effects, says, meant.check_in_id)


def _filed(
    state: State, reading: Interpretation, meant: Question, now: datetime
) -> tuple[tuple[Effect, ...], tuple[Say, ...]]:
    words = reading.note or reading.goal
    may_repeat = words is not None and quotable(reading, words)
    effects: tuple[Effect, ...] = (
        Answered(meant.check_in_id, reading.kind, reading.value, words, quotable=may_repeat),
        *_goals(reading, meant, now, state),
        *_for_the_coach(state, reading, meant),
    )
    if _third_no(reading, meant, state):
        effects += (WaitsForPick(), Flagged(FlagReason.THREE_NOS))
        return effects, said(state, now, Say(Line.THIRD_NO))
    if has_nobody(reading, meant):
        return effects, said(state, now, Say(Line.NOBODY))
    return effects, said(state, now, acknowledge(reading, meant, now, state))


def has_nobody(reading: Interpretation, meant: Question | None) -> bool:
    """Whether a reply says that there is nobody: in a sentence, or as the answer to an open question."""
    if Reading.HAS_NOBODY not in reading.readings or reading.kind is Kind.NUMBER:
        return False
    open_question = meant is not None and meant.asks is Asked.REFLECTION
    return open_question or len((reading.note or "").split()) >= _A_SENTENCE


def _for_the_coach(state: State, reading: Interpretation, meant: Question) -> tuple[Effect, ...]:
    """What an answer raises, and what it puts right."""
    raised: list[Effect] = []
    settled = {FlagReason.UNCLEAR_TWICE} if meant.asked_again else set()
    if has_nobody(reading, meant):
        raised.append(Flagged(FlagReason.HAS_NOBODY))
    if meant.asks is Asked.DID_IT and reading.kind in _WENT_SOMEHOW:
        settled.add(FlagReason.THREE_NOS)
        if state.waits_for_pick:
            raised.append(Picked())
    if meant.asks is Asked.RATING and reading.value is not None:
        if meant.falls_to(reading.value):
            raised.append(Flagged(FlagReason.FALLING))
        elif meant.rated and reading.value > meant.rated[-1]:
            settled.add(FlagReason.FALLING)
    return (*raised, *([Settled(frozenset(settled))] if settled else []))


def _with_same_goal(state: State, reading: Interpretation) -> Interpretation:
    """SAME keeps the last goal, in the words it had."""
    if isinstance(reading.wish, Same) and state.last_goal is not None:
        return replace(reading, kind=Kind.TEXT, goal=state.last_goal, goal_on=reading.goal_on)
    return reading


def _ahead_of_the_question(state: State, reading: Interpretation, now: datetime) -> Decision:
    """ "Done!" at three in the afternoon: tonight's question has its answer already."""
    today = local(now, state.zone).date()
    effects: tuple[Effect, ...] = (GoalDone(today, reading.kind),)
    if reading.kind in _WENT_SOMEHOW:
        effects += (Settled(frozenset({FlagReason.THREE_NOS})),)
    goal = _goal_unasked(reading, today)
    if goal is None:
        return Decision(reading, effects, said(state, now, outcome_line(reading, None)))
    line = kept_two(reading, state) if goal.on > today else outcome_line(reading, None)
    return Decision(reading, (*effects, goal), said(state, now, line))


def _goal_unasked(reading: Interpretation, today: date) -> GoalKept | None:
    if reading.goal is None or reading.goal_on is None or reading.goal_on < today:
        return None
    return GoalKept(reading.goal_on, reading.goal, quotable(reading, reading.goal))


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
    return (GoalKept(on, reading.goal, quotable(reading, reading.goal)),)


def _note(state: State, reading: Interpretation, now: datetime) -> Decision:
    today = local(now, state.zone).date()
    if reading.kind in {Kind.THANKS, Kind.UNCLEAR}:
        return Decision(reading, (Noted(),))
    if reading.kind is Kind.SKIP:
        return Decision(reading, (NotToday(today),), said(state, now, Say(Line.SKIPPED)))
    resting = state.hold is not None or state.paused
    if has_nobody(reading, None):
        says = () if resting else said(state, now, Say(Line.NOBODY))
        return Decision(reading, (Noted(), Flagged(FlagReason.HAS_NOBODY)), says)
    goal = _goal_unasked(reading, today) or _first_step(state, reading, today)
    if goal is not None:
        line = kept_goal(goal.words, goal.on, today, may_be_quoted=goal.quotable and state.may_quote)
        return Decision(reading, (Noted(), goal), () if resting else said(state, now, line))
    good_news = Reading.GOOD_NEWS in reading.readings
    line = Say(Line.GOOD_NEWS if good_news else Line.ACK_WORDS)
    return Decision(reading, (Noted(),), () if resting else said(state, now, line))


def _first_step(state: State, reading: Interpretation, today: date) -> GoalKept | None:
    """The first 20 minutes of a large goal are the day's goal from here on."""
    words = reading.note
    if not state.answers_first_step or words is None or reading.kind is not Kind.TEXT or reading.readings:
        return None
    return GoalKept(today, words, quotable(reading, words))


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
