"""Regular expressions that are compiled when they are first asked, not when they are imported."""

import re
from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression as `re` has it, compiled at its first use.

    Compiling all that replies are read by takes a second; a process that reads none does not pay for it.
    """

    __slots__ = ("_flags", "_written", "compiled", "finditer", "fullmatch", "match", "search", "sub")

    compiled: re.Pattern[str]
    search: Callable[[str], re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[[str], re.Match[str] | None]
    finditer: Callable[[str], Iterator[re.Match[str]]]
    sub: Callable[[str | Callable[[re.Match[str]], str], str], str]

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile: what `re` does with it is asked for the first time, and from then on it is an attribute."""
        self.compiled = compiled = re.compile(self._written, self._flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.finditer, self.sub = compiled.finditer, compiled.sub
        return object.__getattribute__(self, name)

    def findall(self, words: str) -> list[str]:
        return [found[0] for found in self.finditer(words)]

    def split(self, words: str) -> list[str]:
        return [part or "" for part in self.compiled.split(words)]
