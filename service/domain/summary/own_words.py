"""A client's own words in a mail: as they wrote them, bounded, and unable to turn the page upside down."""

import unicodedata
from dataclasses import dataclass
from typing import Final

OWN_WORDS: Final = 90
"""How many words of others a mail carries at most, so that the whole stays under 250."""
LONGEST_WORD: Final = 40

_JOINS_EMOJI: Final = "\u200d"


def tidy(words: str) -> str:
    """The words on one line, without controls and marks that turn the direction of what follows."""
    return " ".join("".join(map(_visible, words)).split())


def shorten(words: str, limit: int) -> str:
    """At most `limit` words; what was cut shows as "...". A single word goes on for 40 characters at most."""
    parts = [_bounded(part) for part in tidy(words).split(" ")]
    return " ".join(parts) if len(parts) <= limit else " ".join(parts[:limit]).rstrip(" .,;:-") + " ..."


@dataclass
class Purse:
    """The words that a mail has left to spend."""

    left: int = OWN_WORDS

    def spend(self, words: str, at_most: int) -> str | None:
        """The words, cut to what there is room for; None where nothing of worth would remain."""
        room = min(at_most, self.left)
        wanted = len(words.split())
        if not wanted or room < min(wanted, 4):
            return None
        cut = shorten(words, room)
        self.left -= len(cut.split())
        return cut


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    category = unicodedata.category(char)
    return "" if category in {"Cc", "Cf", "Cs", "Co", "Cn"} and char != _JOINS_EMOJI else char


def _bounded(word: str) -> str:
    return word if len(word) <= LONGEST_WORD else word[: LONGEST_WORD - 3] + "..."
