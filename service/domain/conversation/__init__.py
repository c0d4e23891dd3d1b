"""A conversation is a state and a text, and becomes a decision. Nothing here sends, saves or reads the clock."""

from service.domain.conversation.answering import quotable
from service.domain.conversation.decision import (
    Answered,
    AskedAgain,
    Decision,
    Declined,
    Effect,
    Flagged,
    GoalKept,
    Held,
    Line,
    Noted,
    OptedIn,
    OptedOut,
    Paused,
    Resumed,
    Say,
)
from service.domain.conversation.receive import receive
from service.domain.conversation.state import Question, State

__all__ = [
    "Answered",
    "AskedAgain",
    "Decision",
    "Declined",
    "Effect",
    "Flagged",
    "GoalKept",
    "Held",
    "Line",
    "Noted",
    "OptedIn",
    "OptedOut",
    "Paused",
    "Question",
    "Resumed",
    "Say",
    "State",
    "quotable",
    "receive",
]
