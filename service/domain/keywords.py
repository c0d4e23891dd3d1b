"""The words a carrier reserves: alone in a text, they act before we read anything."""

import re
from enum import StrEnum
from typing import Final


class CarrierKeyword(StrEnum):
    """What a reserved word does at the carrier."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"


# Twilio, "Advanced Opt-Out" default keywords; OPTOUT and REVOKE were added for the FCC's rule of 2025-04-11.
_WORDS: Final = {
    CarrierKeyword.OPT_OUT: ("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"),
    CarrierKeyword.OPT_IN: ("start", "yes", "unstop"),
    CarrierKeyword.HELP: ("help", "info"),
}
_MEANING: Final = {word: keyword for keyword, words in _WORDS.items() for word in words}
_ONE_WORD = re.compile(r"\s*([A-Za-z]+)\s*[.!]*\s*")


def carrier_keyword(text: str) -> CarrierKeyword | None:
    """Return what the carrier does on this text, or None.

    One word alone, in any case, with nothing beside it but space and a final period or exclamation mark.
    """
    match = _ONE_WORD.fullmatch(text)
    return _MEANING.get(match[1].lower()) if match else None


def carrier_answers(text: str, *, stopped: bool) -> bool:
    """Whether a carrier that acts on its reserved words by itself has answered this text.

    stopped: the sender's number is blocked there. A YES or START from anybody else is let through like any other word.
    """
    keyword = carrier_keyword(text)
    return stopped if keyword is CarrierKeyword.OPT_IN else keyword is not None


def reserved_words() -> frozenset[str]:
    """Return every reserved word in lower case. No prompt may suggest one as an answer."""
    return frozenset(_MEANING)
