"""Why a human should look at a client."""

from enum import StrEnum


class FlagReason(StrEnum):
    CRISIS = "crisis"
    GRAVE = "grave"
    WANTS_A_PERSON = "wants_a_person"
    QUESTION = "question"
    WRONG_NUMBER = "wrong_number"
    WANTS_BACK_IN = "wants_back_in"
    UNCLEAR_TWICE = "unclear_twice"
    THREE_NOS = "three_nos"
    GONE_QUIET = "gone_quiet"
    UNREADABLE = "unreadable"
    UNDER_AGE = "under_age"
    FORGET_ME = "forget_me"
    NOT_ARRIVING = "not_arriving"
