"""Which phrases could stand in a text at all: of thousands, the few whose rarest word it holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from service.domain.language.grammar import Parts, ways_of
from service.domain.language.openings import needed, opening
from service.domain.language.pattern import Pattern

Table = object
_ByTable = Mapping[Table, tuple["Phrase", ...]]


class Phrase(Pattern):
    """One phrase of a table: a pattern, the letters it can begin with, and its place among the others."""

    __slots__ = ("beginnings", "letters", "number")

    def __init__(self, written: str, parts: Parts, number: int) -> None:
        super().__init__(written)
        self.number = number
        words, beginnings = opening(parts)
        self.letters = min(map(len, beginnings), default=None)
        """How many letters of a word tell whether it can begin with it; None: all."""
        self.beginnings = frozenset(word[: self.letters] for word in (*words, *beginnings))


class Text(NamedTuple):
    """The words of a text, with where each starts, and all phrases that need one of them, by table."""

    words: list[tuple[int, str]]
    needing: list[_ByTable]
    tables: frozenset[Table]

    def phrases_of(self, table: Table) -> list[Phrase]:
        """Return what could stand in the text, of a table that is one of `tables`, in the order of the table."""
        phrases = {phrase for needing in self.needing if table in needing for phrase in needing[table]}
        return sorted(phrases, key=_number) if len(phrases) > 1 else [*phrases]

    def places_for(self, table: Table) -> Iterator[tuple[int, Phrase]]:
        """Return where to try which phrase of one of the `tables`: the first that fits is the first there is."""
        phrases = self.phrases_of(table)
        for start, word in self.words:
            for phrase in phrases:
                if word[: phrase.letters] in phrase.beginnings:
                    yield start, phrase


def _number(phrase: Phrase) -> int:
    return phrase.number


class Lexicon:
    """The phrases of all tables that were ever asked, each kept under the words of which it needs one."""

    def __init__(self) -> None:
        self._by_word: dict[str, _ByTable] = {}
        self._by_beginning: dict[str, _ByTable] = {}
        self._lengths: tuple[int, ...] = ()
        self._forget()

    def _forget(self) -> None:
        self._needing = lru_cache(maxsize=8192)(self._phrases_needing)
        self.text = lru_cache(maxsize=64)(self._text)

    def add(self, table: Table, phrases: Iterable[str]) -> None:
        """Keep the phrases of a table. Texts that were asked before do not know of it."""
        by_word: dict[str, list[Phrase]] = defaultdict(list)
        by_beginning: dict[str, list[Phrase]] = defaultdict(list)
        ways = (way for phrase in phrases for way in ways_of(phrase))
        for number, (written, parts) in enumerate(ways):
            phrase, needs = Phrase(written, parts, number), needed(parts)
            for word in needs.words:
                by_word[word].append(phrase)
            for beginning in needs.beginnings:
                by_beginning[beginning].append(phrase)
        # Another thread may read what was kept so far: it is replaced, never changed.
        for kept, added in ((self._by_word, by_word), (self._by_beginning, by_beginning)):
            for key, needing in added.items():
                kept[key] = {**kept.get(key, {}), table: tuple(needing)}
        self._lengths = tuple(sorted({len(beginning) for beginning in self._by_beginning if beginning}))
        self._forget()

    def _phrases_needing(self, word: str) -> _ByTable:
        kept = [self._by_beginning[word[:length]] for length in self._lengths if word[:length] in self._by_beginning]
        if word in self._by_word:
            kept.append(self._by_word[word])
        if len(kept) < 2:
            return kept[0] if kept else {}
        found: dict[Table, tuple[Phrase, ...]] = {}
        for by_table in kept:
            for table, phrases in by_table.items():
                found[table] = found.get(table, ()) + phrases
        return found

    def _text(self, words: str) -> Text:
        starts = [(found.start(), found[0]) for found in _WORD.finditer(words)]
        needing = [by_table for word in {word for _, word in starts} if (by_table := self._needing(word))]
        if anywhere := self._by_beginning.get(""):
            needing.append(anywhere)
        return Text(starts, needing, frozenset().union(*needing))


_WORD: Final = Pattern(r"\w+")
LEXICON: Final = Lexicon()
