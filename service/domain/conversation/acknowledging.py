"""What we say to an answer: at most one thing, and nothing where silence is kinder (program.md section 7)."""

from datetime import date, datetime, time
from typing import Final

from service.domain.conversation.decision import Line, Say
from service.domain.conversation.state import Question, State
from service.domain.quoting import quotable
from service.domain.replies import Asked, Interpretation, Kind, Reading, interpret
from service.domain.replies.sizes import is_very_large
from service.domain.safety import Hold
from service.domain.schedule import ACKNOWLEDGMENTS_A_DATE, local

GOALS_ACKNOWLEDGED_UNTIL_DAY: Final = 3
EVENING_BEGINS: Final = time(17)
LATE_BEGINS: Final = time(21)
"""From here on an answer is short and looks at nothing that is to come."""
NIGHT_BEGINS: Final = time(22)
NIGHT_ENDS: Final = time(5)

_OUTCOMES: Final = {Kind.YES: Line.ACK_DONE, Kind.PARTLY: Line.ACK_PARTLY, Kind.NO: Line.ACK_NO}
_IN_THE_EVENING: Final = {
    Line.ACK_DONE: Line.ACK_DONE_EVENING,
    Line.ACK_PARTLY: Line.ACK_PARTLY_EVENING,
    Line.ACK_NO: Line.ACK_NO_EVENING,
}
_SHORT_WHEN_LATE: Final = frozenset(
    {Line.ACK_GOAL, Line.ACK_DONE, Line.ACK_PARTLY, Line.ACK_NO, Line.ACK_NUMBER, Line.ACK_WORDS}
)
_KEPT: Final = frozenset(
    {Line.KEPT_TWO, Line.KEPT_TWO_PRIVATE, Line.KEPT_GOAL, Line.KEPT_TOMORROW, Line.KEPT_GOAL_PRIVATE}
)
CHOSEN: Final = _SHORT_WHEN_LATE | {*_IN_THE_EVENING.values(), Line.ACK_LATE, Line.GOOD_NEWS, Line.NOTE_AT_NIGHT}
"""The lines that have many wordings, none of which goes twice to one client within two weeks."""
ACKNOWLEDGMENTS: Final = CHOSEN | _KEPT | {Line.FIRST_STEP}
"""The lines that only say that something was heard: four a day, and none between two people."""


def acknowledge(reading: Interpretation, meant: Question, now: datetime, state: State) -> Say | None:
    """What to say to an answer that was filed on the question it meant."""
    today = local(now, state.zone).date()
    if reading.goal is not None and meant.asks is not Asked.GOAL and (reading.goal_on or today) > today:
        return kept_two(reading, state)
    # "Find a new job" is news only once it has happened.
    wished_for = meant.asks is Asked.GOAL and reading.goal is not None and is_very_large(reading.goal)
    if Reading.GOOD_NEWS in reading.readings and not wished_for:
        return Say(Line.GOOD_NEWS)
    if meant.asks is Asked.GOAL:
        return _of_a_goal(reading, meant, now, state, large=wished_for)
    if reading.kind in _OUTCOMES and meant.asks is Asked.DID_IT:
        return outcome_line(reading, meant.goal if state.may_quote else None)
    if (
        meant.closes
        and not meant.falls_to(reading.value)
        and (not reading.note or _only_thanks(reading.note, state, today))
    ):
        return Say(Line.CLOSED)
    plain = reading.kind is Kind.NUMBER and not reading.note and not meant.falls_to(reading.value)
    return Say(Line.ACK_NUMBER if plain else Line.ACK_WORDS)


def outcome_line(reading: Interpretation, goal: str | None) -> Say:
    """For done, partly or no. Cheer only where the reply says nothing else: no cheer over words not understood.

    goal: the client's own words for what they meant to do, if they may be repeated.
    """
    if reading.note or reading.readings:
        return Say(Line.GOOD_NEWS if Reading.GOOD_NEWS in reading.readings else Line.ACK_WORDS)
    return Say(_OUTCOMES[reading.kind], facts={"goal": goal} if goal else {})


def kept_goal(words: str, on: date, today: date, *, may_be_quoted: bool) -> Say:
    """That a goal came unasked was understood, and can be taken back."""
    if not may_be_quoted:
        return Say(Line.KEPT_GOAL_PRIVATE)
    return Say(Line.KEPT_GOAL if on == today else Line.KEPT_TOMORROW, facts={"goal": words})


def kept_two(reading: Interpretation, state: State) -> Say:
    """An answer and a goal for another day came in one text: both are said back."""
    answer: object = f"{reading.value:g}" if reading.kind is Kind.NUMBER and reading.value is not None else reading.kind
    if not (state.may_quote and reading.goal and quotable(reading, reading.goal)):
        return Say(Line.KEPT_TWO_PRIVATE, facts={"answer": answer})
    return Say(Line.KEPT_TWO, facts={"answer": answer, "goal": reading.goal})


def said(state: State, now: datetime, say: Say | None) -> tuple[Say, ...]:
    """The one text, or none: between two people no machine speaks, and the fifth acknowledgment of a day is one too
    many. Late in the evening it is a short one."""
    if say is None or state.human_on or state.hold is Hold.CRISIS:
        return ()
    if say.line in ACKNOWLEDGMENTS and state.acknowledged_today >= ACKNOWLEDGMENTS_A_DATE:
        return ()
    here = local(now, state.zone).time()
    if say.line is Line.ACK_WORDS and is_night(here):
        return (Say(Line.NOTE_AT_NIGHT),)
    late = here >= LATE_BEGINS or here < NIGHT_ENDS
    return (Say(Line.ACK_LATE),) if late and say.line in _SHORT_WHEN_LATE else (say,)


def is_night(here: time) -> bool:
    """Whether words that come now come out of a night; `here` is the client's wall time."""
    return here >= NIGHT_BEGINS or here < NIGHT_ENDS


def lines_at(line: Line, here: time) -> tuple[Line, ...]:
    """The lines whose wordings a text may be chosen from at a wall time of the client's."""
    evening = _IN_THE_EVENING.get(line)
    return (line, evening) if evening and EVENING_BEGINS <= here < LATE_BEGINS else (line,)


def _of_a_goal(reading: Interpretation, meant: Question, now: datetime, state: State, *, large: bool) -> Say | None:
    here = local(now, state.zone).time()
    awake = not is_night(here) and here < LATE_BEGINS
    if large and awake and not state.asked_first_step_lately:
        return Say(Line.FIRST_STEP)
    if meant.program_day > GOALS_ACKNOWLEDGED_UNTIL_DAY:
        return None
    may_echo = reading.goal is not None and state.may_quote and quotable(reading, reading.goal)
    return Say(Line.ACK_GOAL, facts={"goal": reading.goal} if may_echo else {})


def _only_thanks(note: str, state: State, today: date) -> bool:
    read = interpret(note, Asked.NONE, language=state.language, today=today)
    return read.kind is Kind.THANKS and not read.readings
