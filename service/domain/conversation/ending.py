"""What a client may ask for at the end: to be forgotten, or to go on with one check-in a week."""

from datetime import datetime

from service.domain.conversation.answering import answer
from service.domain.conversation.decision import (
    Decision,
    Effect,
    Flagged,
    ForgetAsked,
    GoesWeekly,
    Held,
    Line,
    Noted,
    Say,
)
from service.domain.conversation.serious import condolence
from service.domain.conversation.state import Question, State
from service.domain.flags import FlagReason
from service.domain.replies import Interpretation, Kind, Reading
from service.domain.replies.wishes import ForgetMe, Weekly
from service.domain.safety import Hold

_ANSWERS = frozenset({Kind.NUMBER, Kind.YES, Kind.PARTLY, Kind.NO})


def wants_to_be_forgotten(reading: Interpretation) -> bool:
    return isinstance(reading.wish, ForgetMe)


def ask_to_be_forgotten(state: State, reading: Interpretation) -> Decision:
    """A phone may be in other hands: the wish is confirmed on the other channel, and by a person where there is none.

    Who gets no texts from us is told by mail alone.
    """
    effects: tuple[Effect, ...] = (ForgetAsked(),)
    if not state.ending.has_email:
        effects += (Flagged(FlagReason.FORGET_ME),)
    if Reading.GRAVE in reading.readings:
        effects += (Held(Hold.GRAVE), Flagged(FlagReason.GRAVE))
    if state.stopped or state.answered_by_carrier:
        return Decision(reading, effects)
    if Reading.GRAVE in reading.readings:
        return Decision(reading, effects, (Say(condolence(state)),))
    if state.ending.erased_on is not None:
        return Decision(reading, effects, (Say(Line.FORGET_UNDER_WAY, facts={"until": state.ending.erased_on}),))
    return Decision(reading, effects, (Say(Line.FORGET_LINK if state.ending.has_email else Line.FORGET_BY_PERSON),))


def go_weekly(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision | None:
    """After the last day only this word of the client's extends consent; None while that day is not in sight.

    An answer that came in the same text is filed.
    """
    if not isinstance(reading.wish, Weekly) or not (
        state.ending.closing or not state.in_program or state.ending.weekly
    ):
        return None
    if state.hold is not None:
        return Decision(reading, (Noted(),))
    filed = answer(state, reading, question, now) if question and reading.kind in _ANSWERS else Decision(reading)
    if state.ending.weekly and state.in_program:
        return Decision(reading, filed.effects, (Say(Line.WEEKLY),), filed.about)
    line = Line.WEEKLY_LATER if state.in_program else Line.WEEKLY
    return Decision(reading, (*filed.effects, GoesWeekly()), (Say(line),), filed.about)
