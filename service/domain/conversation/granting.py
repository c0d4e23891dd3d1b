"""The client is in charge: changes they ask for in plain words, each confirmed in one text."""

from datetime import datetime, time, timedelta

from service.domain.conversation.decision import (
    Decision,
    Flagged,
    KeptPrivate,
    Line,
    MomentsMoved,
    Say,
    TakenBack,
)
from service.domain.conversation.granted import (
    AskedLater,
    ExportAsked,
    PaceSet,
    Postponed,
    ProgressWanted,
    RestDayMoved,
    ZoneMoved,
)
from service.domain.conversation.state import Question, State
from service.domain.enrollment import Later as LaterToday
from service.domain.flags import FlagReason
from service.domain.places import zone_of
from service.domain.program import Weekday
from service.domain.replies import Interpretation
from service.domain.replies.wishes import (
    Export,
    Fewer,
    InZone,
    Later,
    MomentAt,
    More,
    OtherRestDay,
    OtherTimes,
    Private,
    Progress,
    Undo,
)
from service.domain.restraint import Pace
from service.domain.schedule import CLIENT_HOURS, Hours, MomentTime, instant, local

OWN_COPY_LASTS = timedelta(days=7)
"""How long the link to a copy of everything works."""
_LATER_MEANS = timedelta(hours=3)
_STEP = timedelta(minutes=5)


def grant(state: State, reading: Interpretation, question: Question | None, now: datetime) -> Decision | None:
    """What a wish leads to; None where the reply carries none that is granted here. `now`: aware UTC."""
    match reading.wish:
        case OtherTimes(moments):
            return _move(state, reading, moments)
        case Private():
            return Decision(reading, (KeptPrivate(),), (Say(Line.PRIVATE),))
        case Undo():
            return Decision(reading, (TakenBack(),), (Say(Line.UNDONE),))
        case Later():
            return _later(state, reading, reading.wish, question, now)
        case OtherRestDay(weekday):
            return Decision(
                reading, (RestDayMoved(weekday),), (Say(Line.REST_DAY, facts={"weekday": Weekday(weekday)}),)
            )
        case Fewer():
            return Decision(reading, (PaceSet(Pace.ONE_A_DAY),), (Say(Line.FEWER),))
        case More():
            return Decision(reading, (PaceSet(Pace.FULL),), (Say(Line.MORE),))
        case InZone():
            return _travel(reading, reading.wish)
        case Progress():
            return Decision(reading, (ProgressWanted(),))
        case Export():
            return _export(state, reading)
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
    widened = _wider(state.hours, *(moment.at for moment in chosen.values()))
    return Decision(reading, (MomentsMoved(chosen, widened),), (Say(Line.TIMES_SET, facts=moved),))


def _wider(hours: Hours, *times: time) -> Hours | None:
    """The hours that these times need; None where they have them already."""
    needed = hours
    for wall in times:
        needed = needed.widened_to(wall)
    return None if (needed.opens, needed.closes) == (hours.opens, hours.closes) else needed


def _later(state: State, reading: Interpretation, wish: Later, question: Question | None, now: datetime) -> Decision:
    """Today's question comes at the time they name: the open one once more, else the next that was still to come."""
    at = _named(wish, local(now, state.zone))
    if at is not None and not CLIENT_HOURS.allow(at.time()):
        return Decision(reading, (), (Say(Line.TIMES_TOO_WIDE),))
    today = local(now, state.zone).date()
    if at is None or at.date() != today:
        return Decision(reading, (), (Say(Line.LATER_NOT_TODAY),))
    wall = MomentTime(at.time())
    if question is not None and question.local_date == today:
        again = AskedLater(question.check_in_id, instant(today, wall.at, state.zone))
        return Decision(reading, (again,), (Say(Line.LATER, facts={"time": wall}),), question.check_in_id)
    if state.next_moment is None:
        return Decision(reading, (), (Say(Line.LATER_NOT_TODAY),))
    postponed = Postponed(LaterToday(today, state.next_moment, wall.at), _wider(state.hours, wall.at))
    return Decision(reading, (postponed,), (Say(Line.LATER, facts={"time": wall}),))


def _named(wish: Later, here: datetime) -> datetime | None:
    """The wall time that is meant; None for one that has gone by. Said at noon, four is four in the afternoon."""
    if wish.at is None:
        ahead = timedelta(minutes=wish.minutes) if wish.minutes else _LATER_MEANS
        then = here + ahead
        return then.replace(second=0, microsecond=0) - timedelta(minutes=then.minute % (_STEP.seconds // 60))
    named = here.replace(hour=wish.at.hour, minute=wish.at.minute, second=0, microsecond=0)
    if named <= here and wish.at.hour < 12:
        named = named.replace(hour=wish.at.hour + 12)
    return named if named > here else None


def _travel(reading: Interpretation, wish: InZone) -> Decision:
    zone = zone_of(wish.place)
    if zone is None:
        return Decision(reading, (), (Say(Line.ZONE_UNKNOWN),))
    facts: dict[str, object] = {"place": wish.place, "until": wish.until or ""}
    line = Line.ZONE_SET if wish.until is None else Line.ZONE_SET_UNTIL
    return Decision(reading, (ZoneMoved(zone, wish.until),), (Say(line, facts=facts),))


def _export(state: State, reading: Interpretation) -> Decision:
    """A phone may be in other hands: a copy goes by mail, and by a person where there is none."""
    if state.ending.has_email:
        facts = {"link_days": OWN_COPY_LASTS.days}
        return Decision(reading, (ExportAsked(),), (Say(Line.EXPORT_LINK, facts=facts),))
    return Decision(reading, (Flagged(FlagReason.EXPORT),), (Say(Line.EXPORT_BY_PERSON),))
