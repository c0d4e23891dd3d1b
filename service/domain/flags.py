"""Why a human should look at a client, and when that is over without one."""

from enum import StrEnum
from typing import Final


class FlagReason(StrEnum):
    """In the order in which a coach should see them (program.md section 9)."""

    CRISIS = "crisis"
    WANTS_A_PERSON = "wants_a_person"
    QUESTION = "question"
    CALLED = "called"
    GRAVE = "grave"
    HAS_NOBODY = "has_nobody"
    UNDER_AGE = "under_age"
    THREE_NOS = "three_nos"
    FALLING = "falling"
    UNCLEAR_TWICE = "unclear_twice"
    UNREADABLE = "unreadable"
    FORGET_ME = "forget_me"
    EXPORT = "export"
    WANTS_BACK_IN = "wants_back_in"
    WRONG_NUMBER = "wrong_number"
    GONE_QUIET = "gone_quiet"
    NOT_ARRIVING = "not_arriving"


OVER_WHEN_HEARD: Final = frozenset({FlagReason.GONE_QUIET, FlagReason.NOT_ARRIVING})
"""A word from the client ends the silence, and shows that their phone is reached."""
OVER_WHEN_DELIVERED: Final = frozenset({FlagReason.NOT_ARRIVING})
OVER_WHEN_OPTED_IN: Final = frozenset({FlagReason.WANTS_BACK_IN, FlagReason.WRONG_NUMBER})
OVER_WHEN_WRITTEN_TO: Final = frozenset(
    {FlagReason.WANTS_A_PERSON, FlagReason.QUESTION, FlagReason.UNCLEAR_TWICE, FlagReason.UNREADABLE}
)
"""Whoever wrote to the client by hand has read what they wrote."""
