"""After three hard ones the client says how to go on: a goal of five minutes, a silent day, a word from the coach."""

from datetime import datetime, timedelta
from typing import Final

from service.domain.conversation.acknowledging import said
from service.domain.conversation.decision import Decision, Effect, Flagged, Line, NotToday, Picked, Say
from service.domain.conversation.state import State
from service.domain.flags import FlagReason
from service.domain.replies import Interpretation, Kind
from service.domain.replies.picks import pick_in
from service.domain.replies.wishes import Rest, Tiny
from service.domain.restraint import Pick
from service.domain.schedule import local

_LINES: Final = {Pick.TINY: Line.PICKED_TINY, Pick.REST: Line.PICKED_REST, Pick.COACH: Line.PICKED_COACH}


def picks(state: State, reading: Interpretation, now: datetime) -> Decision | None:
    """What a pick leads to; None where nobody asked for one, or the reply is none. Each is said back in one line."""
    if not state.waits_for_pick:
        return None
    how = _picked(reading, state.coach)
    if how is None:
        return None
    effects: tuple[Effect, ...] = (Picked(how),)
    if how is Pick.REST:
        effects += (NotToday(local(now, state.zone).date() + timedelta(days=1)),)
    if how is Pick.COACH:
        effects += (Flagged(FlagReason.WANTS_A_PERSON),)
    return Decision(reading, effects, said(state, now, Say(_LINES[how])))


def _picked(reading: Interpretation, coach: str) -> Pick | None:
    match reading.wish:
        case Tiny():
            return Pick.TINY
        case Rest():
            return Pick.REST
    return Pick.COACH if reading.kind is Kind.HUMAN else pick_in(reading.note or "", coach)
