"""Turning tables of phrases into something that can be asked."""

from collections.abc import Iterator

from service.domain.language.beginnings import guarded
from service.domain.language.pattern import Pattern
from service.domain.language.vocabulary import vocabulary

Table = tuple[tuple[str, tuple[str, ...]], ...]


def heard_in(*families: tuple[str, ...] | str) -> Pattern:
    """Return one pattern that finds any phrase of the families inside words."""
    phrases = [phrase for family in families for phrase in ((family,) if isinstance(family, str) else family)]
    # Nothing is tried but where a word begins: five times as fast as letting each phrase find out by itself.
    return Pattern(rf"(?<!\w)(?=\w)(?:{'|'.join(map(guarded, phrases))})")


def without(words: str, sayings: Pattern) -> str:
    """Return the words with every saying blanked, so that what only looks like a wish cannot be found in it."""
    return sayings.sub(" ~ ", words)


class Frames:
    """Phrases that are tried only where one of the words stands that each of them needs: most texts hold none.

    A table is rows of such words, written apart by spaces, and the phrases that need one of them.
    """

    __slots__ = ("_rows",)

    def __init__(self, *tables: Table) -> None:
        self._rows = tuple((vocabulary(words), heard_in(phrases)) for table in tables for words, phrases in table)

    def found_in(self, words: str) -> bool:
        """Return whether any phrase stands in the words."""
        return next(self.starts_in(words), None) is not None

    def starts_in(self, words: str) -> Iterator[int]:
        """Return where in the words the phrases begin, row by row."""
        there = set(words.split())
        for needed, phrases in self._rows:
            if not needed.isdisjoint(there):
                yield from (found.start() for found in phrases.finditer(words))
