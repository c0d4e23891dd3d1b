"""How to go on after three hard ones, in a word or a few."""

import re
from typing import Final

from service.domain.language.en import picks as en
from service.domain.language.es import picks as es
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import fold
from service.domain.restraint import Pick

_AROUND: Final = rf"(?:(?:{en.AROUND}|{es.AROUND}) )*"
_AFTER: Final = rf"(?: (?:{en.AROUND}|{es.AROUND}))*"
_OTHER_THAN_WORDS: Final = Pattern(r"[^\w\s]+")
_PICKS: Final = (
    (Pick.TINY, Pattern(rf"{_AROUND}(?:{en.TINY}|{es.TINY}){_AFTER}")),
    (Pick.REST, Pattern(rf"{_AROUND}(?:{en.REST}|{es.REST}){_AFTER}")),
)


def pick_in(words: str, coach: str) -> Pick | None:
    """Return the pick that these words are and nothing else; `coach` is the first name that stands for "hear from"."""
    plain = " ".join(_OTHER_THAN_WORDS.sub("", fold(words)).split())
    for pick, pattern in _PICKS:
        if pattern.fullmatch(plain):
            return pick
    name = re.escape(fold(coach)) or "coach"
    hears = rf"{_AROUND}(?:(?:{en.HEAR}|{es.HEAR}) )?(?:{name}|(?:my |the |mi |el |la )?coach){_AFTER}"
    return Pick.COACH if plain and re.fullmatch(hears, plain) else None
