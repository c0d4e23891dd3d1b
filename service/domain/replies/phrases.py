"""Turning tables of phrases into something that can be asked."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final

from service.domain.language.beginnings import alternatives
from service.domain.language.openings import openings
from service.domain.language.pattern import Pattern
from service.domain.language.vocabulary import vocabulary

Table = tuple[tuple[str, tuple[str, ...]], ...]


class Phrases:
    """Phrases to be found in words, as one pattern of them all would find them, tried only where they could begin.

    A thousand phrases at each of twenty words are most of what reading a reply costs, and nearly all of them begin with
    other words. So those that can begin with a word are one pattern, compiled when such a word is first met.
    """

    __slots__ = ("_families", "_index", "_of_word")

    def __init__(self, families: Iterable[tuple[str, ...] | str]) -> None:
        self._families = tuple(families)
        self._index: _Index | None = None
        self._of_word: dict[str, tuple[re.Pattern[str], ...]] = {}

    def search(self, words: str) -> re.Match[str] | None:
        """Return the first phrase in the words."""
        of_word = self._of_word
        for start, word in _words_of(words):
            for pattern in of_word[word] if word in of_word else self._beginning_with(word):
                if found := pattern.match(words, start):
                    return found
        return None

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """Return the phrases in the words, none over another."""
        of_word, end = self._of_word, 0
        for start, word in _words_of(words):
            if start < end:
                continue
            for pattern in of_word[word] if word in of_word else self._beginning_with(word):
                if found := pattern.match(words, start):
                    yield found
                    end = found.end()
                    break

    def sub(self, into: str | Callable[[re.Match[str]], str], words: str) -> str:
        """Return the words with `into`, or what it makes of the phrase, in place of each phrase."""
        kept, end = [], 0
        for found in self.finditer(words):
            kept += [words[end : found.start()], into if isinstance(into, str) else into(found)]
            end = found.end()
        return "".join([*kept, words[end:]]) if kept else words

    def _beginning_with(self, word: str) -> tuple[re.Pattern[str], ...]:
        self._index = self._index or _Index(self._families)
        if len(self._of_word) >= _WORDS_KEPT:
            self._of_word.clear()
        return self._of_word.setdefault(word, self._index.phrases_with(word))


_WORDS_KEPT: Final = 4096
_WORD: Final = Pattern(r"\w+")


@lru_cache(maxsize=32)
def _words_of(words: str) -> tuple[tuple[int, str], ...]:
    return tuple((found.start(), found[0]) for found in _WORD.finditer(words))


class _Index:
    """Which phrases of a table can begin with a word."""

    __slots__ = ("_beginning", "_compiled", "_lengths", "_phrases", "_whole")

    def __init__(self, families: Iterable[tuple[str, ...] | str]) -> None:
        self._compiled: dict[tuple[int, ...], tuple[re.Pattern[str], ...]] = {}
        phrases = (phrase for family in families for phrase in ((family,) if isinstance(family, str) else family))
        self._phrases = tuple(part.removeprefix(r"\b") for phrase in phrases for part in alternatives(phrase))
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._beginning: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self._phrases):
            can = openings(phrase)
            for word in can.words:
                self._whole[word].append(number)
            for beginning in can.beginnings:
                self._beginning[beginning].append(number)
        self._lengths = sorted({len(beginning) for beginning in self._beginning})

    def phrases_with(self, word: str) -> tuple[re.Pattern[str], ...]:
        """Return the phrases as patterns, many as one, in the order of the table: the first that fits is found."""
        found = [*self._whole.get(word, ())]
        for length in self._lengths:
            found += self._beginning.get(word[:length], ())
        which = tuple(sorted(set(found)))
        if which not in self._compiled:
            each = [which] if len(which) > _FEW else [(number,) for number in which]
            self._compiled[which] = tuple(self._as_one(numbers) for numbers in each)
        return self._compiled[which]

    def _as_one(self, which: tuple[int, ...]) -> re.Pattern[str]:
        if len(which) == 1 and which in self._compiled:
            return self._compiled[which][0]
        pattern = Pattern("|".join(f"(?:{self._phrases[number]})" for number in which)).compiled
        self._compiled[which] = (pattern,)
        return pattern


_FEW: Final = 20


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
        return sorted({row for word in words.split() if word in rows_of for row in rows_of[word]})
