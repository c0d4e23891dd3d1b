"""How much a text is like what people in danger, people who have had enough and strangers write: beside the rules.

Rules hear the words that their authors thought of. This hears words that stood together in labelled texts, each with a
weight that `python -m tests.domain.replies.learning` found (docs/decisions/0027). It only ever adds to what rules hear.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from math import sqrt
from typing import Final

from service.domain.language.learned import crisis, opt_out, wrong_number
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Kind

SURE: Final = 2.6
"""The log odds from which a text is taken for what it is like: thirteen to one."""
LIKELY: Final = 1.5
"""The log odds that must be left when sayings are taken out of it."""
_WORDS_AT_LEAST: Final = 5
"""What is said in fewer is a matter of words that rules know; company is what this hears."""
_LONGEST_RUN: Final = 3
_FAR_APART: Final = 3


def sounds_like(kind: Kind, heard: Heard, odds_from: float = SURE) -> bool:
    """Whether a text is surely like those of a kind: crisis, opt_out or wrong_number. Raises KeyError for another."""
    if heard.run.count(" ") + 1 < _WORDS_AT_LEAST:
        return False
    known = _known_in(heard.run)[kind]
    odds: float = _LEARNED[kind].BIAS + sum(known) / sqrt(max(len(known), 1))
    return odds >= odds_from


def features_of(run: str) -> Iterator[str]:
    """Each word, two and three in a row with the text's begin and end, and two with a word or two between them."""
    words = ["^", *run.split(), "$"]
    for size in range(1, _LONGEST_RUN + 1):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])
    for gap in range(2, _FAR_APART + 1):
        for first, second in zip(words[1:-1], words[1 + gap : -1], strict=False):
            yield f"{first}*{second}"


@lru_cache(maxsize=16)
def _known_in(run: str) -> Mapping[Kind, list[float]]:
    """Return what is known of the features of a text, for all kinds: each in turn asks for those of the same text."""
    weights = _weights()
    known: dict[Kind, list[float]] = {kind: [] for kind in _LEARNED}
    for feature in features_of(run):
        if feature in weights:
            for kind, weight in weights[feature]:
                known[kind].append(weight)
    return known


@cache
def _weights() -> Mapping[str, list[tuple[Kind, float]]]:
    found: dict[str, list[tuple[Kind, float]]] = defaultdict(list)
    for kind, learned in _LEARNED.items():
        for weight, features in learned.WEIGHTS.items():
            for feature in features.split("|"):
                found[feature].append((kind, weight / 10))
    return found


_LEARNED: Final = {Kind.CRISIS: crisis, Kind.OPT_OUT: opt_out, Kind.WRONG_NUMBER: wrong_number}
