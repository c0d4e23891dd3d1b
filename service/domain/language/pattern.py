"""Regular expressions that are compiled when they are first asked, not when they are imported."""

import re
from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression as `re` has it, compiled at its first use.

    Compiling all that replies are read by takes a second; a process that reads none does not pay for it.
    """

    __slots__ = ("_compiled", "_flags", "_written")

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._written, self._flags)
        return self._compiled

    def search(self, words: str) -> re.Match[str] | None:
        return self.compiled.search(words)

    def match(self, words: str, start: int = 0) -> re.Match[str] | None:
        return self.compiled.match(words, start)

    def fullmatch(self, words: str) -> re.Match[str] | None:
        return self.compiled.fullmatch(words)

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(words)

    def findall(self, words: str) -> list[str]:
        return [found[0] for found in self.finditer(words)]

    def split(self, words: str) -> list[str]:
        return [part or "" for part in self.compiled.split(words)]

    def sub(self, into: str | Callable[[re.Match[str]], str], words: str) -> str:
        return self.compiled.sub(into, words)
