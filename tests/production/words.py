"""Every word that clients wrote, and where one of them turns up that is not a row."""

import re
import zlib
from collections.abc import Iterable, Iterator, Set
from contextlib import suppress
from pathlib import Path

SHORTEST = 4
"""Shorter words are everybody's: "no" stands in every log."""
OURS_TOO = frozenset({"done", "invitation", "next", "open", "send", "slow", "time", "times", "true"})
"""Words that clients used, and that our own names, verdicts and fields are made of."""
_WITHIN_A_NAME = r"[\w:\-]"
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")

_BY_ITSELF = re.compile(rf"(?<!{_WITHIN_A_NAME}){_WORD.pattern}(?!{_WITHIN_A_NAME})")
"""Not a part of a name, such as that of a field or a key."""


def words_of(texts: Iterable[str]) -> Set[str]:
    """Each word that tells something, in small letters."""
    return {word.lower() for text in texts for word in _WORD.findall(text)} - OURS_TOO


def found_in(place: str, words: Set[str], phrases: Iterable[str]) -> list[str]:
    """What of it stands there: words by themselves, and whole phrases as they were written."""
    there = {word.lower() for word in _BY_ITSELF.findall(place)}
    return sorted(words & there) + [phrase for phrase in phrases if phrase in place]


def all_that_valkey_was_told(folder: Path) -> str:
    """Every command that changed something, ever, as its append-only file has it; what RQ compresses is unpacked."""
    files = sorted(folder.rglob("*.aof"))
    return "\n".join(_readable(argument) for file in files for argument in _arguments(file.read_bytes()))


def _arguments(written: bytes) -> Iterator[bytes]:
    """The bulk strings of the protocol: $<length>, the bytes, and a line's end."""
    at = 0
    while (start := written.find(b"$", at)) >= 0:
        line_end = written.index(b"\r\n", start)
        length = int(written[start + 1 : line_end])
        yield written[line_end + 2 : line_end + 2 + length]
        at = line_end + 2 + length


def _readable(argument: bytes) -> str:
    with suppress(zlib.error):
        argument = zlib.decompress(argument)
    return argument.decode("utf-8", "replace")
