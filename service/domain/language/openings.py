"""The words a phrase can begin with, so that of a long table only the few phrases are tried that could stand there."""

import string
from typing import Final, NamedTuple

from service.domain.language.beginnings import class_end, closing, next_bar
from service.domain.language.pattern import Pattern

_AT_MOST: Final = 64
_LOOKS: Final = ("(?<!", "(?<=", "(?!", "(?=")


class Openings(NamedTuple):
    """What a phrase begins with: these words and no longer ones, or any word that begins so. One of them at least."""

    words: frozenset[str]
    beginnings: frozenset[str]


class _Read(NamedTuple):
    """How far a part of a phrase has spelled its first word: not yet to its end, to its end, or to what may follow."""

    going: frozenset[str]
    words: frozenset[str] = frozenset()
    beginnings: frozenset[str] = frozenset()


_NOTHING: Final = frozenset[str]()
_START: Final = frozenset([""])
_UNKNOWN: Final = _Read(_NOTHING, _NOTHING, _START)
_WORD_ENDS: Final = _Read(_NOTHING, _START)
_BOUNDARY: Final = _Read(_START, _START)
_BREAKS: Final = frozenset(" /$.,:'\"~#&@%=<>!")
_ESCAPES: Final = {"b": _BOUNDARY, "d": _Read(frozenset(string.digits)), "s": _WORD_ENDS, "W": _WORD_ENDS}
_LETTERS: Final = Pattern(r"[a-z0-9]+(?![?*+{])")
_QUANTIFIERS: Final = frozenset("?*+{")
_MAYBE_NONE: Final = frozenset({"{0", "{,"})


def openings(phrase: str) -> Openings:
    """Return what a phrase without a bar outside of brackets begins with, where it is tried where a word begins."""
    read = _sequence(phrase, 0, len(phrase))
    beginnings = read.beginnings | read.going
    # A phrase that could begin with no letter at all is tried everywhere: rather slow than deaf.
    return Openings(read.words - _START, beginnings | _START if "" in read.words else beginnings)


def _alternatives(text: str, start: int, end: int) -> _Read:
    parts, at = [], start
    while at <= end:
        stop = next_bar(text, at, end)
        parts.append(_sequence(text, at, stop))
        at = stop + 1
    return _Read(*(frozenset().union(*kind) for kind in zip(*parts, strict=True)))


def _sequence(text: str, at: int, end: int) -> _Read:
    so_far = _Read(_START)
    while at < end and so_far.going:
        atom, after = _atom(text, at)
        so_far = _followed(so_far, _repeated(atom, text[after : after + 2] if after < end else ""))
        at = _past_quantifier(text, after, end)
    return so_far


def _past_quantifier(text: str, at: int, end: int) -> int:
    if at == end or text[at] not in _QUANTIFIERS:
        return at
    at = text.index("}", at) + 1 if text[at] == "{" else at + 1
    return at + (at < end and text[at] in "?+")


def _repeated(atom: _Read, quantifier: str) -> _Read:
    if quantifier[:1] not in _QUANTIFIERS:
        return atom
    going, words, beginnings = atom
    if quantifier[0] != "?":
        going, beginnings = going & _START, beginnings | (going - _START)
    optional = quantifier[0] in "?*" or quantifier in _MAYBE_NONE
    return _Read(going | _START if optional else going, words, beginnings)


def _followed(before: _Read, atom: _Read) -> _Read:
    if atom is _BOUNDARY:
        return _Read(before.going & _START, before.words | (before.going - _START), before.beginnings)
    if len(before.going) * sum(map(len, atom)) > _AT_MOST:
        return _Read(_NOTHING, before.words, before.beginnings | before.going)
    going, words, beginnings = (frozenset(first + then for first in before.going for then in kind) for kind in atom)
    return _Read(going, before.words | words, before.beginnings | beginnings)


def _atom(text: str, at: int) -> tuple[_Read, int]:
    """Return what one atom, or some plain letters, add to the first word, and where they end."""
    if plain := _LETTERS.match(text, at):
        return _Read(frozenset([plain[0]])), plain.end()
    if text[at] == "(":
        return _group(text, at)
    if text[at] == "[":
        stop = class_end(text, at)
        return _one_of(text[at + 1 : stop]), stop + 1
    if text[at] == "\\":
        return _ESCAPES.get(text[at + 1], _UNKNOWN if text[at + 1].isalnum() else _WORD_ENDS), at + 2
    if text[at] == ".":
        return _UNKNOWN, at + 1
    if text[at] == "^":
        return _Read(_START), at + 1
    return _one_of(text[at]), at + 1


def _one_of(letters: str) -> _Read:
    if letters.isalnum():
        return _Read(frozenset(letters))
    return _WORD_ENDS if letters == "-" or _BREAKS.issuperset(letters) else _UNKNOWN


def _group(text: str, at: int) -> tuple[_Read, int]:
    close = closing(text, at)
    if text.startswith(_LOOKS, at):
        return _Read(_START), close + 1
    if text.startswith("(?:", at):
        return _alternatives(text, at + 3, close), close + 1
    return (_UNKNOWN if text.startswith("(?", at) else _alternatives(text, at + 1, close)), close + 1
