"""When it is serious: a cry for help, danger at home, grave news. Each is answered before anything else is."""

from datetime import datetime

from service.domain.consent import Source
from service.domain.conversation.answering import answer
from service.domain.conversation.decision import Decision, Effect, Flagged, Held, Line, OptedOut, Say
from service.domain.conversation.state import Question, State
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Interpretation, Kind, Reading
from service.domain.safety import Hold


def crisis(state: State, reading: Interpretation) -> Decision:
    """Help at once, whatever else the text says; one text also where it asks us to stop."""
    stops = Kind.OPT_OUT in reading.also and not state.stopped
    effects: tuple[Effect, ...] = (Held(Hold.CRISIS), Flagged(FlagReason.CRISIS))
    if stops:
        effects += (OptedOut(Source.TEXT),)
    if stops:
        return Decision(reading, effects, (Say(Line.CRISIS_AND_STOP, Purpose.HELP_LINES),))
    if Reading.ABUSE_AT_HOME in reading.readings:
        return Decision(reading, effects, (Say(Line.ABUSE, Purpose.HELP_LINES),))
    return Decision(reading, effects, (Say(Line.CRISIS, Purpose.HELP_LINES),))


def grave(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision:
    """One condolence, then nothing of ours until the client asks for it. What it answers on the way is still filed."""
    filed = answer(state, reading, question, now)
    effects = (*filed.effects, Held(Hold.GRAVE), Flagged(FlagReason.GRAVE))
    says = () if state.hold is Hold.GRAVE else (Say(Line.GRAVE),)
    return Decision(reading, effects, says, filed.about)
