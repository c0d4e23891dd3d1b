"""A reply to the weekly mail: what it leads to. It is heard as a text would be, and answered by nothing but help."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from service.domain.consent import Source
from service.domain.conversation.decision import (
    Answered,
    AskedAgain,
    Decision,
    Declined,
    Effect,
    Flagged,
    ForgetAsked,
    GoalKept,
    GoesWeekly,
    Noted,
    NotToday,
    OptedIn,
    OptedOut,
    TakenBack,
)
from service.domain.conversation.granted import AskedLater, ExportAsked, ProgressWanted
from service.domain.conversation.receive import receive
from service.domain.conversation.state import Question, State
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Asked, Interpretation, Kind
from service.domain.schedule import local

_NO_CHECK_IN: Final = 0
_ENOUGH_MAIL: Final = re.compile(
    r"(?:please |por favor )?(?:unsubscribe|stop|no more|no mas|no más|do not send|don'?t send)"
    r"(?: (?:sending|me|from|these|this|the|your|any|more|weekly|los|estos|sus|tus|mandar))*"
    r" (?:e-?mails?|mails?|correos?)(?:,? (?:please|thanks|thank you|gracias|por favor))*[.! ]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mailed:
    """What a mail that came in leads to. stops_mails: no mail goes to this client any more."""

    decision: Decision
    stops_mails: bool


def receive_mailed(state: State, words: str, goal_on: date | None, now: datetime) -> Mailed:
    """Decide what a client's reply to a mail leads to; `words` without what they quoted. `now`: aware UTC.

    goal_on: the local date for which the mail's question asked a goal, if it asked for one. A crisis and a wish to stop
    are heard first, as ever. Texts come back by a text alone, since the carrier must hear it too.
    """
    if _ENOUGH_MAIL.fullmatch(" ".join(words.split())):
        return Mailed(Decision(Interpretation(Kind.OPT_OUT, note=words), (Noted(),)), stops_mails=True)
    asks = Asked.GOAL if goal_on else Asked.REFLECTION
    today = local(now, state.zone).date()
    question = Question(_NO_CHECK_IN, asks, goal_on or today, now, program_day=1)
    decision = receive(replace(state, questions=(question,), goal_today=False, answered_by_carrier=False), words, now)
    stops = bool({Kind.OPT_OUT, Kind.WRONG_NUMBER} & {decision.reading.kind, *decision.reading.also})
    effects = tuple(_by_mail(effect, today, goal_on) for effect in decision.effects)
    # Nobody is acknowledged on another channel than the one they chose; help for a crisis goes wherever it can.
    says = tuple(said for said in decision.says if said.purpose is Purpose.HELP_LINES)
    return Mailed(Decision(decision.reading, tuple(dict.fromkeys(effects)), says), stops)


def _by_mail(effect: Effect, today: date, goal_on: date | None) -> Effect:
    """What an effect of a text is when a mail leads to it."""
    match effect:
        case OptedOut():
            # Who reads a mail to the wrong person says nothing about the phone's number: it stays the client's.
            return OptedOut(Source.EMAIL)
        case OptedIn():
            return Flagged(FlagReason.WANTS_BACK_IN)
        case ForgetAsked():
            # The page to confirm it on would be sent to where the wish came from.
            return Flagged(FlagReason.FORGET_ME)
        case ExportAsked():
            return Flagged(FlagReason.EXPORT)
        case GoesWeekly():
            return Flagged(FlagReason.WANTS_A_PERSON)
        case GoalKept(on, told, may_be_quoted) if goal_on is not None and on == today:
            return GoalKept(goal_on, told, may_be_quoted)
        case Answered() | AskedAgain() | NotToday() | TakenBack() | Declined() | AskedLater() | ProgressWanted():
            return Noted()
    return effect
