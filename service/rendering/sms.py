"""The fixed texts: one file each, with {placeholders}, and the segments each may take."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from service.domain.language import Language
from service.domain.program.words import COACH_LIMIT, NAME_LIMIT, call_name, fill, placeholders

COACH_FULL_LIMIT = 20
_NAMES = {"name": NAME_LIMIT, "coach": COACH_LIMIT, "coach_full": COACH_FULL_LIMIT}


class UnknownText(LookupError):
    """There is no fixed text of that name."""


class MissingFact(LookupError):
    """A placeholder of a fixed text was not given. Names the text and the placeholder, never a value."""


@dataclass(frozen=True)
class FixedTexts:
    """All fixed texts. worst: the most characters of each placeholder. segments: the budget of each text."""

    texts: Mapping[tuple[str, Language], str]
    worst: Mapping[str, int]
    segments: Mapping[str, int]

    @classmethod
    def load(cls, directory: Path) -> "FixedTexts":
        """Read <language>/<name>.txt and budgets.yaml."""
        budgets = yaml.safe_load((directory / "budgets.yaml").read_text(encoding="utf-8"))
        texts = {
            (path.stem, language): path.read_text(encoding="utf-8").strip()
            for language in Language
            for path in sorted((directory / language.value).glob("*.txt"))
        }
        return cls(texts, budgets["worst"], budgets["segments"])

    def render(self, name: str, language: Language, facts: Mapping[str, object]) -> str:
        """The words; in English where the language has none. Raises UnknownText and MissingFact."""
        text = self.texts.get((name, language)) or self.texts.get((name, Language.EN))
        if text is None:
            raise UnknownText(f"templates/sms has no {language.value}/{name}.txt")
        missing = placeholders(text) - set(facts)
        if missing:
            raise MissingFact(f"{name}.txt needs {', '.join(sorted(missing))}")
        return fill(text, {key: _shown(key, str(value)) for key, value in facts.items()})

    def worst_case(self, name: str, language: Language) -> str:
        """The longest that a text can become."""
        text = self.texts[name, language]
        return fill(text, {key: "W" * self.worst[key] for key in placeholders(text)})


def _shown(key: str, value: str) -> str:
    return call_name(value, _NAMES[key]) if key in _NAMES else value
