"""From a prompt and what is known of the client's day to the very words of a text."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from service.domain.language import Language
from service.domain.program.shape import Prompt
from service.domain.replies import Asked
from service.domain.segments import is_gsm7, units
from service.domain.situation import Situation

NAME_LIMIT: Final = 11
COACH_LIMIT: Final = 9
LONGEST_NAME: Final = 16
"""A single name that is longer than its limit stays whole up to this; budgets are measured with it."""

GOAL_LIMIT: Final = 40
KEPT_LIMIT: Final = 90

YOUR_GOAL: Final = {Language.EN: "your goal", Language.ES: "tu meta"}

DAY_CONDITIONS: Final = frozenset({"goal_set", "no_goal", "goal_carried", "unquoted", "tiny", "tiny_picked"})
BEGUN: Final = "begun"
SITUATIONS: Final = frozenset(situation.value for situation in Situation)
FACT_PLACEHOLDERS: Final = frozenset({"name", "coach", "goal"})

_PLACEHOLDER: Final = re.compile(r'"\{(?P<quoted>\w+)\}"|\{(?P<bare>\w+)\}')
_TYPOGRAPHIC: Final = str.maketrans(
    dict.fromkeys('\u2018\u2019\u201a\u2032\u00b4`"\u201c\u201d\u201e\u2033\u00ab\u00bb', "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022", "-")
    | {"\u2026": "..."}
)
"""Quotation marks, dashes and the ellipsis that phones put in by themselves: one makes a text cost three times."""
_LETTERS: Final = str.maketrans(
    {
        "\u0141": "L", "\u0142": "l", "\u0110": "D", "\u0111": "d", "\u00d0": "D", "\u00f0": "d", "\u00de": "Th",
        "\u00fe": "th", "\u0131": "i", "\u0152": "OE", "\u0153": "oe", "\u0126": "H", "\u0127": "h", "\u014a": "N",
        "\u014b": "n", "\u1e9e": "SS",
    }
)  # fmt: skip
"""Latin letters that Unicode does not take apart into a plain one and an accent."""
_DROPPED: Final = frozenset({"So", "Sk", "Cc", "Cf", "Co", "Cs", "Cn"})
_VARIATION_SELECTORS: Final = "\ufe0e\ufe0f\u20e3"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the words of a prompt may depend on.

    goal: the quotable words of the goal that the prompt is about; None when there is none or it may not be quoted.
    goal_set: whether a goal stands for that day at all. goal_carried: whether it came the evening before.
    tiny: whether this morning should ask for the five-minute version; tiny_picked: as they asked. begun: whether the
    program has begun, so that a day of the run-in is one of waiting for the next weekday instead.
    kept: quotable answers by the name under which the program keeps them ("plan"); never one that is not quotable.
    times: the client's own times by moment name, as the client would write them ("9 am").
    """

    name: str
    coach: str
    language: Language = Language.EN
    goal: str | None = None
    goal_set: bool = False
    goal_carried: bool = False
    tiny: bool = False
    tiny_picked: bool = False
    begun: bool = False
    situation: Situation | None = None
    kept: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    times: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def hold(self, condition: str) -> bool:
        """Whether a condition that a program may name is true today. Raises KeyError for a name nobody knows."""
        if condition in SITUATIONS:
            return condition == self.situation
        if condition.endswith("_known"):
            return bool(self._quoted_kept(condition.removesuffix("_known")))
        if condition.startswith("no_") and condition not in DAY_CONDITIONS:
            return not self._quoted_kept(condition.removeprefix("no_"))
        return {
            "goal_set": self.goal_set,
            "no_goal": not self.goal_set,
            "goal_carried": self.goal_carried and self.goal_set,
            "unquoted": self.goal_set and self.quoted_goal is None,
            "tiny": self.tiny,
            "tiny_picked": self.tiny_picked,
            "begun": self.begun,
        }[condition]

    @property
    def quoted_goal(self) -> str | None:
        """The goal as a text may carry it, or None."""
        return quote(self.goal, GOAL_LIMIT, self.language) if self.goal else None

    def _quoted_kept(self, name: str) -> str | None:
        words = self.kept.get(name)
        return quote(words, KEPT_LIMIT, self.language) if words else None

    def value(self, placeholder: str) -> str | None:
        """The words for a placeholder; None for a goal that is not to be quoted. Raises KeyError."""
        if placeholder == "goal":
            return self.quoted_goal
        if placeholder == "name":
            return call_name(self.name, NAME_LIMIT, self.language)
        if placeholder == "coach":
            return call_name(self.coach, COACH_LIMIT, self.language)
        if placeholder in self.times:
            return self.times[placeholder]
        kept = self._quoted_kept(placeholder)
        if kept is None:
            raise KeyError(placeholder)
        return kept


@dataclass(frozen=True, slots=True)
class Words:
    """What to send, and what an answer to it answers."""

    text: str
    asks: Asked


def words_for(prompt: Prompt, facts: Facts) -> Words:
    """The first variant whose conditions all hold, or the prompt's own words, filled in for this client.

    A goal that may not be quoted reads "your goal"; names, goals and kept answers are shortened so that the text
    stays within the segments that the linter measured. Raises KeyError if the facts lack a moment's time.
    """
    for variant in prompt.variants:
        if all(facts.hold(condition) for condition in variant.when):
            return Words(_fill_with_facts(variant.text, facts), variant.asks)
    return Words(_fill_with_facts(prompt.text, facts), prompt.asks)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in the place of {placeholders}, once: braces in a value stay. Raises KeyError for a missing one."""
    return _PLACEHOLDER.sub(lambda match: _as_quoted(match, values[_name(match)]), text)


def placeholders(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(_name(match) for match in _PLACEHOLDER.finditer(text))


def call_name(name: str, limit: int, language: Language = Language.EN) -> str:
    """What to call somebody, within `limit` characters where the name can be cut between words.

    "Maria Fernanda" is Maria; a single long name stays whole up to LONGEST_NAME. In English, letters beyond GSM-7 lose
    their accent, since one of them makes the whole text cost three times as much; another language keeps them.
    """
    known = _clean(name)
    tidy = " ".join((_gsm_letters(known) if language is Language.EN else known).split())
    return tidy if units(tidy) <= limit else _cut(tidy, limit) or _hard_cut(tidy.split(" ")[0], LONGEST_NAME)


def quote(words: str, limit: int, language: Language = Language.EN) -> str | None:
    """A client's own words as a text may carry them, or None when it cannot.

    At most `limit` GSM-7 septets (UCS-2 code units in another language than English), cut between words with "..."
    and without the final period; typographic marks and emoji are replaced or left out.
    """
    tidy = _clean(words)
    if language is Language.EN:
        tidy = _gsm_letters(tidy)
        if not is_gsm7(tidy):
            return None
    tidy = " ".join(tidy.split()).rstrip(" .,;:-")
    if not any(char.isalnum() for char in tidy):
        return None
    if units(tidy) <= limit:
        return tidy
    return (_cut(tidy, limit - 3) or _hard_cut(tidy, limit - 3)).rstrip(" .,;:-") + "..."


def _fill_with_facts(text: str, facts: Facts) -> str:
    def put(match: re.Match[str]) -> str:
        value = facts.value(_name(match))
        if value is not None:
            return _as_quoted(match, value)
        stand_in = YOUR_GOAL[facts.language]
        opens = match.start() == 0 or text[: match.start()].endswith((". ", "? ", "! "))
        return stand_in[0].upper() + stand_in[1:] if opens else stand_in

    return _PLACEHOLDER.sub(put, text)


def _name(match: re.Match[str]) -> str:
    return match["quoted"] or match["bare"]


def _as_quoted(match: re.Match[str], value: str) -> str:
    return f'"{value}"' if match["quoted"] else value


def _clean(words: str) -> str:
    plain = unicodedata.normalize("NFC", words).translate(_TYPOGRAPHIC)
    if plain.isascii() and plain.isprintable():
        return plain
    return "".join(_visible(char) for char in plain)


def _visible(char: str) -> str:
    """A space for whatever separates; nothing for emoji, controls and marks that turn the text around."""
    if char.isspace():
        return " "
    dropped = unicodedata.category(char) in _DROPPED or char in _VARIATION_SELECTORS
    return "" if dropped and not is_gsm7(char) else char


def _gsm_letters(words: str) -> str:
    if is_gsm7(words):
        return words
    return "".join(char if is_gsm7(char) else _without_accent(char) for char in words.translate(_LETTERS))


def _without_accent(char: str) -> str:
    base = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    return base if base and is_gsm7(base) else char


def _cut(words: str, limit: int) -> str:
    """As many whole words as fit `limit` units; empty if the first does not."""
    kept = ""
    for word in words.split(" "):
        longer = f"{kept} {word}" if kept else word
        if units(longer) > limit:
            break
        kept = longer
    return kept


def _hard_cut(words: str, limit: int) -> str:
    kept = words[:limit]
    while units(kept) > limit:
        kept = kept[:-1]
    return kept
