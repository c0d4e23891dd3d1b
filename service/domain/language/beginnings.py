"""The letters a phrase can begin with, so that it is tried only where it could stand."""

import string
from typing import Final

_ZERO_WIDTH: Final = ("(?<!", "(?<=", "(?!", "(?=")
_ANY: Final = None
Letters = frozenset[str] | None


def guarded(phrase: str) -> str:
    """Return the phrase, to be tried where a word begins, with each alternative behind a look at its first letter.

    An alternative that begins with a letter needs none: `re` looks at it by itself.
    """
    return "|".join(_guarded(part) for part in alternatives(phrase))


def alternatives(phrase: str) -> list[str]:
    """Return what stands between the outermost bars of a phrase."""
    parts, at = [], 0
    while at <= len(phrase):
        stop = next_bar(phrase, at, len(phrase))
        parts.append(phrase[at:stop])
        at = stop + 1
    return parts


def _guarded(part: str) -> str:
    part = part.removeprefix(r"\b")
    if part[:1].isalpha() and part[1:2] not in {"?", "*", "{"}:
        return part
    letters, empty = _sequence(part, 0, len(part))
    bound = letters is not _ANY and letters and not empty and letters <= _LETTERS
    return f"(?=[{''.join(sorted(letters))}]){part}" if bound and letters else f"(?:{part})"


_LETTERS: Final = frozenset(string.ascii_lowercase + string.digits)


def _alternatives(text: str, start: int, end: int) -> tuple[Letters, bool]:
    """Return the letters that any of the alternatives between `start` and `end` begins with, and whether one is empty."""
    letters: Letters = frozenset()
    empty, at = False, start
    while at <= end:
        stop = next_bar(text, at, end)
        found, nothing = _sequence(text, at, stop)
        letters = _ANY if letters is _ANY or found is _ANY else letters | found
        empty, at = empty or nothing, stop + 1
    return letters, empty


def _sequence(text: str, at: int, end: int) -> tuple[Letters, bool]:
    letters: Letters = frozenset()
    while at < end:
        found, nothing, after = _atom(text, at)
        after, optional = _quantified(text, after, end)
        if found is _ANY:
            return _ANY, False
        letters = letters | found if letters is not _ANY else _ANY
        if not (nothing or optional):
            return letters, False
        at = after
    return letters, True


def _atom(text: str, at: int) -> tuple[Letters, bool, int]:
    """Return what one atom begins with, whether it may be empty, and where it ends."""
    if text.startswith(_ZERO_WIDTH, at):
        return frozenset(), True, closing(text, at) + 1
    if text[at] == "(":
        close = closing(text, at)
        inside = (
            at + 3 if text.startswith("(?:", at) else text.index(">", at) + 1 if text.startswith("(?P<", at) else at + 1
        )
        return *_alternatives(text, inside, close), close + 1
    if text[at] == "[":
        return _ANY, False, class_end(text, at) + 1
    if text[at] == "\\":
        kinds: dict[str, tuple[Letters, bool]] = {"b": (frozenset(), True), "d": (frozenset(string.digits), False)}
        return *kinds.get(text[at + 1], (_ANY, False)), at + 2
    if text[at] in "^$":
        return frozenset(), True, at + 1
    return (_ANY if text[at] == "." else frozenset(text[at])), False, at + 1


def _quantified(text: str, at: int, end: int) -> tuple[int, bool]:
    if at < end and text[at] in "?*+":
        optional, at = text[at] != "+", at + 1
    elif at < end and text[at] == "{":
        optional, at = text[at + 1] in "0,", text.index("}", at) + 1
    else:
        return at, False
    return at + (at < end and text[at] in "?+"), optional


def next_bar(text: str, at: int, end: int) -> int:
    """Return where the next bar outside of brackets stands in a regular expression, or `end`."""
    while at < end and text[at] != "|":
        at = _past(text, at)
    return min(at, end)


def closing(text: str, at: int) -> int:
    """Return where the group that opens at `at` is closed."""
    at += 1
    while text[at] != ")":
        at = _past(text, at)
    return at


def _past(text: str, at: int) -> int:
    """Return where the character, escape, class or group that begins here has ended."""
    if text[at] == "\\":
        return at + 2
    if text[at] == "[":
        return class_end(text, at) + 1
    return closing(text, at) + 1 if text[at] == "(" else at + 1


def class_end(text: str, at: int) -> int:
    """Return where the bracket stands that closes the set of letters opened at `at`."""
    at += 2 if text[at + 1] == "^" else 1
    at += text[at] == "]"
    while text[at] != "]":
        at += 2 if text[at] == "\\" else 1
    return at
