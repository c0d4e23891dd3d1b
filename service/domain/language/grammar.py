"""What a phrase is made of: as much of the grammar of regular expressions as is needed to tell its words apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from service.domain.language.pattern import Pattern


class Mark(Enum):
    """A part that spells no letters of its own."""

    BREAK = "a character that ends a word, or the end of all words"
    EDGE = "where a word begins or ends"
    LOOK = "a look around, which takes up no room"
    ANYTHING = "letters or breaks that nobody can foretell"


@dataclass(frozen=True, eq=False, slots=True)
class Spelled:
    """One of these runs of letters, within a word."""

    letters: frozenset[str]


@dataclass(frozen=True, eq=False, slots=True)
class Choice:
    """One of several ways to go on."""

    ways: tuple["Parts", ...]


@dataclass(frozen=True, eq=False, slots=True)
class Repeated:
    """A part that may be missing, or stand more than once."""

    part: "Part"
    may_miss: bool
    may_repeat: bool


Part = Mark | Spelled | Choice | Repeated
Parts = tuple[Part, ...]

_SIGN: Final = Pattern(
    r"\w+(?![?*+{])|\w|\(\?<?[=!]|\(\?:|\(\?P<\w+>|\(\??|[)|]|[?*+][?+]?|\{\d*,?\d*\}[?+]?|"
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.",
    re.DOTALL,
)
_ROOMLESS: Final = frozenset({"^", "$", "\\b"})
_LOOKS: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_ESCAPES: Final[dict[str, Part]] = {
    "b": Mark.EDGE,
    "d": Spelled(frozenset("0123456789")),
    "s": Mark.BREAK,
    "W": Mark.BREAK,
}
_BREAKS: Final = frozenset(" /.,:;!?'\"~#&@%=<>-")


def ways_of(phrase: str) -> Iterator[tuple[str, Parts]]:
    """Return the ways a phrase can go where it is nothing but a choice, or its only way; each as written and as parts.

    What this grammar does not know can be anything.
    """
    for way in _ways(_SIGN.findall(phrase)):
        yield "".join(way), _choice(iter(way)).ways[0]


def _ways(signs: list[str]) -> Iterator[list[str]]:
    way: list[str] = []
    for at, end in _pieces(signs):
        if signs[at] == "|":
            yield from _ways_of_one(way)
            way = []
        else:
            way += signs[at:end]
    yield from _ways_of_one(way)


def _ways_of_one(way: list[str]) -> Iterator[list[str]]:
    rooms = [(at, end) for at, end in _pieces(way) if not (way[at] in _LOOKS or way[at] in _ROOMLESS)]
    if len(rooms) != 1 or way[rooms[0][0]] != "(?:":
        yield way
        return
    at, end = rooms[0]
    for inside in _ways(way[at + 1 : end - 1]):
        yield way[:at] + inside + way[end:]


def _pieces(signs: list[str]) -> Iterator[tuple[int, int]]:
    """Return where each sign, or bracket with all that is in it, begins and ends."""
    depth = began = 0
    for at, sign in enumerate(signs):
        if depth == 0:
            began = at
        depth += (sign[0] == "(") - (sign == ")")
        if depth == 0:
            yield began, at + 1


def _choice(signs: Iterator[str]) -> Choice:
    """Read up to the bracket that closes this choice, or to the end."""
    ways: list[Parts] = []
    parts: list[Part] = []
    for sign in signs:
        first = sign[0]
        if first == ")":
            break
        if first == "|":
            ways.append(tuple(parts))
            parts = []
        elif first in "?*+{":
            parts.append(_repeated(parts.pop(), sign))
        else:
            parts.append(_group(sign, signs) if first == "(" else _plain(sign))
    return Choice((*ways, tuple(parts)))


def _group(opened: str, signs: Iterator[str]) -> Part:
    inside = _choice(signs)
    if opened in _LOOKS:
        return Mark.LOOK
    return Mark.ANYTHING if opened == "(?" else inside


def _repeated(part: Part, times: str) -> Repeated:
    may_miss = times[0] in "?*" or times.startswith(("{0", "{,"))
    return Repeated(part, may_miss, may_repeat=times[0] != "?")


@lru_cache(maxsize=4096)
def _plain(sign: str) -> Part:
    if sign[0].isalnum() or sign[0] == "_":
        return Spelled(frozenset([sign]))
    if sign[0] == "[":
        return _one_of(sign[1:-1])
    if sign[0] == "\\":
        return _ESCAPES.get(sign[1], Mark.ANYTHING if sign[1].isalnum() else Mark.BREAK)
    if sign == "^":
        return Mark.LOOK
    return Mark.ANYTHING if sign == "." else Mark.BREAK


def _one_of(characters: str) -> Part:
    if characters.isalnum():
        return Spelled(frozenset(characters))
    return Mark.BREAK if _BREAKS.issuperset(characters) and "-" not in characters[1:-1] else Mark.ANYTHING
