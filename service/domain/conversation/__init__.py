"""A conversation is a state and a text, and becomes a decision. Nothing here sends, saves or reads the clock."""

from service.domain.conversation.decision import (
    Answered,
    AskedAgain,
    Decision,
    Declined,
    Effect,
    Flagged,
    GoalDone,
    GoalKept,
    Held,
    Line,
    Noted,
    NotToday,
    OptedIn,
    OptedOut,
    Paused,
    Picked,
    Resumed,
    Say,
    Settled,
    WaitsForPick,
)
from service.domain.conversation.receive import receive
from service.domain.conversation.state import Question, State
from service.domain.quoting import quotable

__all__ = [
    "Answered",
    "AskedAgain",
    "Decision",
    "Declined",
    "Effect",
    "Flagged",
    "GoalDone",
    "GoalKept",
    "Held",
    "Line",
    "NotToday",
    "Noted",
    "OptedIn",
    "OptedOut",
    "Paused",
    "Picked",
    "Question",
    "Resumed",
    "Say",
    "Settled",
    "State",
    "WaitsForPick",
    "quotable",
    "receive",
]
