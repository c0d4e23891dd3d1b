"""The fixed texts: one file each, with {placeholders}, and the segments each may take."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from service.domain.language import Language
from service.domain.program import fill, placeholders, quote
from service.domain.program.words import COACH_LIMIT, GOAL_LIMIT, NAME_LIMIT, YOUR_GOAL, call_name
from service.domain.segments import count
from service.rendering.yaml_files import load_yaml

COACH_FULL_LIMIT = 20
_NAMES = {"name": NAME_LIMIT, "coach": COACH_LIMIT, "coach_full": COACH_FULL_LIMIT}


class UnknownText(LookupError):
    """There is no fixed text of that name."""


class MissingFact(LookupError):
    """A placeholder of a fixed text was not given. Names the text and the placeholder, never a value."""


@dataclass(frozen=True)
class Elsewhere:
    """Other languages than English. worst: the most characters of each placeholder. accented: those that may bring
    letters beyond GSM-7. segments: the budget of every text."""

    worst: Mapping[str, int]
    accented: frozenset[str]
    segments: int


@dataclass(frozen=True)
class FixedTexts:
    """All fixed texts, each with its wordings.

    worst: the most characters of each placeholder. segments: the budget of each English text, by its name.
    elsewhere: what differs in other languages.
    """

    texts: Mapping[tuple[str, Language], tuple[str, ...]]
    worst: Mapping[str, int]
    segments: Mapping[str, int]
    elsewhere: Elsewhere

    @classmethod
    def load(cls, directory: Path) -> "FixedTexts":
        """Read <language>/<name>.txt, one wording a line, and budgets.yaml."""
        budgets = load_yaml(directory / "budgets.yaml")
        texts = {
            (path.stem, language): _wordings(path)
            for language in Language
            for path in sorted((directory / language.value).glob("*.txt"))
        }
        other = budgets.get("elsewhere") or {"worst": {}, "accented": (), "segments": 1}
        elsewhere = Elsewhere(budgets["worst"] | other["worst"], frozenset(other["accented"]), other["segments"])
        return cls(texts, budgets["worst"], budgets["segments"], elsewhere)

    def budget(self, name: str, language: Language) -> int:
        """The most segments that a text may take. Raises KeyError for an English text without a budget."""
        return self.segments[name] if language is Language.EN else self.elsewhere.segments

    def wordings(self, name: str, language: Language) -> tuple[str, ...]:
        """The wordings of a text, in English where the language has none. Raises UnknownText."""
        found = self.texts.get((name, language)) or self.texts.get((name, Language.EN))
        if not found:
            raise UnknownText(f"templates/sms has no {language.value}/{name}.txt")
        return found

    def facts_of(self, name: str, language: Language, wording: int) -> frozenset[str]:
        """The placeholders of one wording, counted around. Raises UnknownText."""
        return frozenset(placeholders(self._wording(name, language, wording)))

    def render(self, name: str, language: Language, wording: int, facts: Mapping[str, object]) -> str:
        """The words of one wording, counted around. Raises UnknownText and MissingFact.

        A name keeps its accents where the language does and the budget allows it.
        """
        text = self._wording(name, language, wording)
        missing = placeholders(text) - set(facts)
        if missing:
            raise MissingFact(f"{name}.txt needs {', '.join(sorted(missing))}")
        shown = {key: _shown(key, str(facts[key]), language) for key in placeholders(text)}
        if count(whole := fill(text, shown)).segments <= self.elsewhere.segments or language is Language.EN:
            return whole
        plain = {key: call_name(str(facts[key]), _NAMES[key]) for key in _NAMES.keys() & shown.keys()}
        return fill(text, shown | plain)

    def worst_cases(self, name: str, language: Language) -> tuple[str, ...]:
        """The longest that each wording of a text can become."""
        return tuple(
            fill(text, {key: self._longest(key, language) for key in placeholders(text)})
            for text in self.texts[name, language]
        )

    def _wording(self, name: str, language: Language, wording: int) -> str:
        wordings = self.wordings(name, language)
        return wordings[wording % len(wordings)]

    def _longest(self, key: str, language: Language) -> str:
        if language is Language.EN:
            return "W" * self.worst[key]
        return ("\u00c1" if key in self.elsewhere.accented else "W") * self.elsewhere.worst[key]


def _wordings(path: Path) -> tuple[str, ...]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def _shown(key: str, value: str, language: Language) -> str:
    if key == "goal":
        return quote(value, GOAL_LIMIT, language) or YOUR_GOAL[language]
    return call_name(value, _NAMES[key], language) if key in _NAMES else value
