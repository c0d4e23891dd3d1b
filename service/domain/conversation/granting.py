"""The client is in charge: changes they ask for in plain words, each confirmed in one text."""

from datetime import time

from service.domain.conversation.decision import (
    Decision,
    KeptPrivate,
    Line,
    MomentsMoved,
    Say,
    TakenBack,
)
from service.domain.conversation.state import State
from service.domain.replies import Interpretation
from service.domain.replies.wishes import MomentAt, OtherTimes, Private, Undo
from service.domain.schedule import CLIENT_HOURS, Hours, MomentTime


def grant(state: State, reading: Interpretation) -> Decision | None:
    """What a wish leads to; None where the reply carries none that is granted here."""
    match reading.wish:
        case OtherTimes(moments):
            return _move(state, reading, moments)
        case Private():
            return Decision(reading, (KeptPrivate(),), (Say(Line.PRIVATE),))
        case Undo():
            return Decision(reading, (TakenBack(),), (Say(Line.UNDONE),))
    return None


def _move(state: State, reading: Interpretation, wanted: tuple[MomentAt, ...]) -> Decision:
    """Other times, as far as 06:00 to 22:00: wider than ours only because the client said so."""
    if not all(CLIENT_HOURS.allow(moment.at) for moment in wanted):
        return Decision(reading, (), (Say(Line.TIMES_TOO_WIDE),))
    asked: dict[str, time] = {moment.moment: moment.at for moment in wanted}
    morning = asked.get("morning", state.morning)
    evening = asked.get("evening", state.evening)
    # A review that is earlier than its goal belongs to the morning after: somebody who works nights.
    nightly = evening <= morning
    moved = {"morning": MomentTime(morning), "evening": MomentTime(evening, next_day=nightly)}
    names = asked.keys() | ({"evening"} if nightly else set())
    chosen = {name: moment for name, moment in moved.items() if name in names}
    hours = state.hours
    for moment in chosen.values():
        hours = hours.widened_to(moment.at)
    widened = None if _same(hours, state.hours) else hours
    return Decision(reading, (MomentsMoved(chosen, widened),), (Say(Line.TIMES_SET, facts=moved),))


def _same(one: Hours, other: Hours) -> bool:
    return (one.opens, one.closes) == (other.opens, other.closes)
