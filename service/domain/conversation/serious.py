"""When it is serious: a cry for help, what is said while a crisis lasts, grave news."""

from dataclasses import replace
from datetime import datetime

from service.domain.consent import ConsentState, Source
from service.domain.conversation.answering import answer
from service.domain.conversation.decision import (
    Alerted,
    Decision,
    Declined,
    Effect,
    Flagged,
    GoesWeekly,
    Held,
    Line,
    OptedIn,
    OptedOut,
    Resumed,
    Say,
)
from service.domain.conversation.state import Question, State
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Interpretation, Kind, Reading
from service.domain.safety import Hold

_SAID_IN_A_CRISIS = frozenset(
    {Line.HELP, Line.PRIVATE, Line.UNDER_AGE, Line.FORGET_LINK, Line.FORGET_BY_PERSON, Line.FORGET_UNDER_WAY}
)
"""What a client asks of the machine itself, and is told at any time. Nothing here cheers, asks or promises prompts."""


def crisis(state: State, reading: Interpretation) -> Decision:
    """Help at once, whatever else the text says, and somebody is alerted in the same commit.

    The same help is not said twice within half an hour; the cry is still recorded, and the alert goes on.
    """
    effects: tuple[Effect, ...] = (Held(Hold.CRISIS), Flagged(FlagReason.CRISIS), Alerted())
    if Kind.OPT_OUT in reading.also and not state.stopped:
        # It is the confirmation of their stop as well, so it is said however lately help was.
        return Decision(reading, (*effects, OptedOut(Source.TEXT)), (Say(Line.CRISIS_AND_STOP, Purpose.HELP_LINES),))
    line = _help_for(state, reading)
    says = () if line in state.danger.helped_with else (Say(line, Purpose.HELP_LINES),)
    return Decision(reading, effects, says)


def _help_for(state: State, reading: Interpretation) -> Line:
    if Reading.ABUSE_AT_HOME in reading.readings:
        return Line.ABUSE
    if state.stopped:
        # Nothing of ours is paused for them: the help lines, and no more.
        return Line.CRISIS_STRANGER
    return Line.CRISIS if state.danger.can_alert else Line.CRISIS_UNALERTED


def during_crisis(state: State, decision: Decision) -> Decision:
    """What a client's other words lead to while a crisis is open: filed as ever, answered with next to nothing.

    No word of theirs lets prompts return, and nothing is cheered or acknowledged. "im fine" closes nothing.
    """
    reading = decision.reading
    effects = tuple(one for one in decision.effects if not isinstance(one, Resumed | GoesWeekly))
    says: tuple[Say, ...] = tuple(said for said in decision.says if said.line in _SAID_IN_A_CRISIS)
    if any(isinstance(effect, OptedIn) for effect in effects):
        return replace(decision, effects=effects, says=(Say(Line.WELCOME_BACK_RESTING),))
    if state.human_on:
        return replace(decision, effects=effects, says=says)
    if Reading.SAYS_FINE in reading.readings:
        says = (Say(Line.CRISIS_FINE),)
    elif reading.kind is Kind.HUMAN or reading.readings & {Reading.QUESTION, Reading.GRAVE}:
        says = (Say(Line.CRISIS_PERSON),)
    return replace(decision, effects=effects, says=says)


def welcome_back(state: State, reading: Interpretation) -> Decision:
    """START while a crisis is open: texts may come again, and none does before a person says so."""
    says = () if state.answered_by_carrier else (Say(Line.WELCOME_BACK_RESTING),)
    return Decision(reading, (OptedIn(Source.TEXT),), says)


def grave(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    """One condolence, then nothing of ours until the client asks for it. What it answers on the way is still filed."""
    filed = answer(state, reading, question, now)
    effects: tuple[Effect, ...] = (*filed.effects, Flagged(FlagReason.GRAVE))
    if state.hold is not Hold.CRISIS:
        # A crisis rests until a person says so; grave news on top of it must not make that the client's own to end.
        effects += (Held(Hold.GRAVE),)
    says = () if state.hold is Hold.GRAVE else (Say(Line.GRAVE),)
    return Decision(reading, effects, says, filed.about)


def grave_before_consent(state: State, reading: Interpretation) -> Decision:
    """The same from somebody invited: one condolence without a name, no reminder. A yes or a no beside it counts."""
    said = Say(Line.GRAVE_UNNAMED)
    if reading.kind in {Kind.NO, Kind.SKIP}:
        last = replace(said, purpose=Purpose.OPT_OUT_CONFIRMATION)
        return Decision(reading, (Declined(), Flagged(FlagReason.GRAVE)), (last,))
    effects: tuple[Effect, ...] = (OptedIn(Source.TEXT),) if reading.kind in {Kind.YES, Kind.OPT_IN} else ()
    effects += (Flagged(FlagReason.GRAVE),)
    if state.hold is not Hold.CRISIS:
        effects += (Held(Hold.GRAVE),)
    return Decision(reading, effects, () if state.hold is Hold.GRAVE else (said,))


def condolence(state: State) -> Line:
    """An invitation may have reached a stranger, who is called by nobody's name."""
    return Line.GRAVE_UNNAMED if state.texts is ConsentState.INVITED else Line.GRAVE
