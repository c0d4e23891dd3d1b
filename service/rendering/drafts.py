"""Two beginnings for what a coach may write by hand, by what it is about: files, one draft a line, never sent alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from service.domain.language import Language

FOLDER: Final = "drafts"


@dataclass(frozen=True, slots=True)
class Drafts:
    """By language and by what they are about: the name of a flag's reason, `said` or `good_news`."""

    words: Mapping[tuple[Language, str], tuple[str, ...]]

    @classmethod
    def load(cls, templates: Path) -> "Drafts":
        """Read drafts/<language>/<about>.txt."""
        paths = [(one, path) for one in Language for path in sorted((templates / FOLDER / one.value).glob("*.txt"))]
        return cls({(one, path.stem): tuple(path.read_text(encoding="utf-8").splitlines()) for one, path in paths})

    def about(self, what: str, language: Language) -> tuple[str, ...]:
        """The drafts in the client's language, in English where it has none; empty where a text would be no help."""
        return self.words.get((language, what)) or self.words.get((Language.EN, what), ())
