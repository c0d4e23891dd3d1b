"""Turning tables of phrases into something that can be asked."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from service.domain.language.pattern import Pattern
from service.domain.language.vocabulary import vocabulary
from service.domain.replies.lexicon import LEXICON

Table = tuple[tuple[str, tuple[str, ...]], ...]


class Phrases:
    """Phrases to be found in words, as one pattern of them all would find them, tried only where they could stand.

    A thousand phrases at each of twenty words would be most of what reading a reply costs. So a phrase is tried only in
    a text that holds a word without which it cannot stand, and there only at the words with which it can begin.
    """

    __slots__ = ("_families", "_kept")

    def __init__(self, families: Iterable[tuple[str, ...] | str]) -> None:
        self._families = tuple(families)
        self._kept = False

    def search(self, words: str) -> re.Match[str] | None:
        """Return the first phrase in the words."""
        if not self._kept:
            self._keep()
        text = LEXICON.text(words)
        if self in text.tables:
            for start, phrase in text.places_for(self):
                if found := phrase.match(words, start):
                    return found
        return None

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """Return the phrases in the words, none over another."""
        if not self._kept:
            self._keep()
        text, end = LEXICON.text(words), 0
        if self in text.tables:
            for start, phrase in text.places_for(self):
                if start >= end and (found := phrase.match(words, start)):
                    yield found
                    end = max(found.end(), start + 1)

    def sub(self, into: str | Callable[[re.Match[str]], str], words: str) -> str:
        """Return the words with `into`, or what it makes of the phrase, in place of each phrase."""
        kept, end = [], 0
        for found in self.finditer(words):
            kept += [words[end : found.start()], into if isinstance(into, str) else into(found)]
            end = found.end()
        return "".join([*kept, words[end:]]) if kept else words

    def _keep(self) -> None:
        families = ((family,) if isinstance(family, str) else family for family in self._families)
        LEXICON.add(self, chain.from_iterable(families))
        self._kept = True


def heard_in(*families: tuple[str, ...] | str) -> Phrases:
    """Return what finds any phrase of the families inside words."""
    return Phrases(families)


def without(words: str, sayings: Pattern | Phrases) -> str:
    """Return the words with every saying blanked, so that what only looks like a wish cannot be found in it."""
    return sayings.sub(" ~ ", words)


class Frames:
    """Phrases that are tried only where one of the words stands that each of them needs: most texts hold none.

    A table is rows of such words, written apart by spaces, and the phrases that need one of them.
    """

    __slots__ = ("_phrases", "_rows_of")

    def __init__(self, *tables: Table) -> None:
        rows = [(vocabulary(words), phrases) for table in tables for words, phrases in table]
        self._phrases = tuple(heard_in(phrases) for _, phrases in rows)
        self._rows_of: dict[str, list[int]] = defaultdict(list)
        for row, (needed, _) in enumerate(rows):
            for word in needed:
                self._rows_of[word].append(row)

    def found_in(self, words: str) -> bool:
        """Return whether any phrase stands in the words."""
        return any(self._phrases[row].search(words) for row in self._rows_with(words))

    def starts_in(self, words: str) -> Iterator[int]:
        """Return where in the words the phrases begin, row by row."""
        for row in self._rows_with(words):
            yield from (found.start() for found in self._phrases[row].finditer(words))

    def _rows_with(self, words: str) -> list[int]:
        rows_of = self._rows_of
        standing = rows_of.keys() & words.split()
        return sorted({row for word in standing for row in rows_of[word]}) if standing else []
