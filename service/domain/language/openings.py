"""The words without which a phrase cannot stand: those it begins with, and the rarest that it needs."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from service.domain.language.common import beginning_commonness, word_commonness
from service.domain.language.grammar import Choice, Mark, Part, Parts, Repeated, Spelled


class OneOf(NamedTuple):
    """These words and no longer ones, or any word that begins so. One of them at least."""

    words: frozenset[str]
    beginnings: frozenset[str]


class _Read(NamedTuple):
    """How far parts have spelled a word: not yet to its end, to its end, or to what may follow."""

    going: frozenset[str]
    words: frozenset[str]
    beginnings: frozenset[str]


_NONE: Final = frozenset[str]()
_START: Final = frozenset([""])
_ANY_WORD: Final = OneOf(_NONE, _START)
_BEGUN: Final = _Read(_START, _NONE, _NONE)
_MARKS: Final = {
    Mark.BREAK: _Read(_NONE, _START, _NONE),
    Mark.EDGE: _Read(_START, _START, _NONE),
    Mark.LOOK: _BEGUN,
    Mark.ANYTHING: _Read(_NONE, _NONE, _START),
}
_AT_MOST: Final = 64


def opening(parts: Iterable[Part]) -> OneOf:
    """Return what parts begin with where a word begins; any word, if they could begin with none."""
    read = _read_all(parts)
    beginnings = read.beginnings | read.going
    return _ANY_WORD if "" in beginnings or "" in read.words else OneOf(read.words, beginnings)


def _read_all(parts: Iterable[Part]) -> _Read:
    so_far = _BEGUN
    for part in parts:
        so_far = _followed(so_far, part)
        if not so_far.going:
            break
    return so_far


def _followed(before: _Read, part: Part) -> _Read:
    going, words, beginnings = before
    if part is Mark.LOOK:
        return before
    if part is Mark.EDGE:
        return _Read(going & _START, words | (going - _START), beginnings)
    then = _read(part)
    if going == _START:
        return _Read(then.going, words | then.words, beginnings | then.beginnings)
    if len(going) * sum(map(len, then)) > _AT_MOST:
        return _Read(_NONE, words, beginnings | going)
    return _Read(
        _joined(going, then.going), words | _joined(going, then.words), beginnings | _joined(going, then.beginnings)
    )


def _joined(firsts: frozenset[str], lasts: frozenset[str]) -> frozenset[str]:
    if lasts == _START:
        return firsts
    return frozenset([first + last for first in firsts for last in lasts]) if lasts else _NONE


def _read(part: Part) -> _Read:
    if isinstance(part, Spelled):
        return _Read(part.letters, _NONE, _NONE)
    return _MARKS[part] if isinstance(part, Mark) else _read_within(part)


@lru_cache(maxsize=256)
def _read_within(part: Choice | Repeated) -> _Read:
    if isinstance(part, Choice):
        return _Read(*map(_union, zip(*map(_read_all, part.ways), strict=True)))
    going, words, beginnings = _read(part.part)
    if part.may_repeat:
        going, beginnings = going & _START, beginnings | (going - _START)
    return _Read(going | _START if part.may_miss else going, words, beginnings)


def _union(kinds: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(chain.from_iterable(kinds))


def needed(parts: Parts) -> OneOf:
    """Return the rarest, as far as it is easily told, of all that has to stand in words for these parts to fit."""
    return _rarest(parts, (), fresh=True)


def _rarest(parts: Parts, rest: Parts, *, fresh: bool) -> OneOf:
    """Return the rarest need of parts that the rest follows; `fresh` is whether a word surely begins with them."""
    best, least = _ANY_WORD, float("inf")
    for one in chain(_in_a_row(parts, rest, fresh), _in_choices(parts, rest, fresh)):
        if (common := _commonness(one)) < least:
            best, least = one, common
            if least <= _RARE:
                break
    return best


def _in_a_row(parts: Parts, rest: Parts, fresh: bool) -> Iterator[OneOf]:
    """Return what must stand at each place where a word begins."""
    for at, part in enumerate(parts):
        if fresh and part is not Mark.BREAK:
            yield opening(chain(parts[at:], rest))
        fresh = _fresh_after(part, fresh)


def _in_choices(parts: Parts, rest: Parts, fresh: bool) -> Iterator[OneOf]:
    """Return, of each choice that must be made, the rarest needs of all ways together."""
    for at, part in enumerate(parts):
        after = parts[at + 1 :] + rest
        choice = part
        if isinstance(part, Repeated) and not part.may_miss:
            choice, after = part.part, (Repeated(part.part, may_miss=True, may_repeat=True), *after)
        if isinstance(choice, Choice):
            each = [_rarest(way, after, fresh=fresh) for way in choice.ways]
            yield OneOf(*map(_union, zip(*each, strict=True)))
        fresh = _fresh_after(part, fresh)


def _fresh_after(part: Part, fresh: bool) -> bool:
    """Whether a word surely begins after a part."""
    if isinstance(part, Choice):
        return all(_fresh_after_all(way, fresh) for way in part.ways)
    if isinstance(part, Repeated):
        return _fresh_after(part.part, fresh) and (fresh or not part.may_miss)
    return part is Mark.BREAK or (fresh and part in {Mark.LOOK, Mark.EDGE})


def _fresh_after_all(parts: Parts, fresh: bool) -> bool:
    for part in parts:
        fresh = _fresh_after(part, fresh)
    return fresh


_RARE: Final = 10
"""What is no commoner is rare enough: nothing rarer is looked for."""


def _commonness(one: OneOf) -> float:
    return sum(map(word_commonness, one.words)) + sum(map(beginning_commonness, one.beginnings))
