"""Plain data that knows where it stood in a file, read so that every fault is found and none stops the reading."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from typing import Final

from service.domain.program.problems import Problem

Place = tuple[str | int, ...]
"""The way to a value from the top of the data: ("prompts", 3, "day")."""

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class Sheet:
    """A file's name, the lines (from 1) on which its values stand, and what is wrong with it so far."""

    def __init__(self, file: str, lines: Mapping[Place, int]) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._lines = lines

    def line(self, place: Place) -> int:
        """The line of a value, or of the nearest thing around it; 0 if nothing is known."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 0)

    def refuse(self, place: Place, message: str) -> None:
        self.refuse_line(self.line(place), message)

    def refuse_line(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.file, line, message))


@dataclass(frozen=True)
class Entry:
    """One mapping of the data. Each reader notes a fault on the sheet and goes on with a harmless value."""

    sheet: Sheet
    data: Mapping[object, object]
    place: Place
    called: str

    @property
    def line(self) -> int:
        return self.sheet.line(self.place)

    def refuse(self, key: str, message: str) -> None:
        self.sheet.refuse((*self.place, key), message)

    def has(self, key: str) -> bool:
        return self.data.get(key) is not None

    def only(self, keys: Collection[str]) -> None:
        """Refuse any other key."""
        for key in self.data:
            if key not in keys:
                near = get_close_matches(str(key), list(keys), n=1)
                remedy = f"did you mean '{near[0]}'?" if near else f"it may have: {', '.join(sorted(keys))}"
                self.sheet.refuse((*self.place, str(key)), f"{self.called} has no '{key}'; {remedy}")

    def text(self, key: str, default: str | None = None) -> str:
        """Words, without the space around them. Required if there is no default."""
        value = self.data.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is not None and value != "":
            self.refuse(key, f"{key} of {self.called} must be words")
        elif default is None:
            self.refuse(key, f"{self.called} needs '{key}'")
        return default or ""

    def number(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from low to high. Required if there is no default."""
        value = self.data.get(key)
        if value is None and default is not None:
            return default
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        what = f"{self.called} needs '{key}'" if value is None else f"{key} of {self.called} is '{value}'"
        self.refuse(key, f"{what}; write a whole number from {low} to {high}")
        return low if default is None else default

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """One of the allowed words. Required if there is no default."""
        value = self.text(key, default)
        if value in allowed or not value:
            return value
        self.refuse(key, f"{key} of {self.called} is '{value}'; write one of: {', '.join(allowed)}")
        return default or ""

    def clock(self, key: str) -> time:
        """A wall time such as 09:00."""
        match = _CLOCK.fullmatch(self.text(key))
        if match:
            return time(int(match[1]), int(match[2]))
        self.refuse(key, f"{key} of {self.called} must be a time of day, such as 09:00 or 19:30")
        return time(9)

    def words(self, key: str) -> tuple[str, ...]:
        """One piece of text or a list of them; empty if there is none."""
        value = self.data.get(key)
        parts = value if isinstance(value, list) else [value] if value is not None else []
        found = tuple(part.strip() for part in parts if isinstance(part, str) and part.strip())
        if len(found) == len(parts):
            return found
        self.refuse(key, f"{key} of {self.called} must be words, or a list of them")
        return ()

    def entry(self, key: str, called: str) -> "Entry":
        """The mapping under a key; empty if there is none."""
        value = self.data.get(key)
        if value is not None and not isinstance(value, dict):
            self.refuse(key, f"{key} of {self.called} must be a list of names and values")
        return Entry(self.sheet, value if isinstance(value, dict) else {}, (*self.place, key), called)

    def entries(self, key: str, called: str) -> list["Entry"]:
        """The mappings in the list under a key; empty if there is none."""
        value = self.data.get(key)
        if value is not None and not isinstance(value, list):
            self.refuse(key, f"{key} of {self.called} must be a list, each item begun with '-'")
        found = []
        for index, item in enumerate(value if isinstance(value, list) else []):
            place = (*self.place, key, index)
            if isinstance(item, dict):
                found.append(Entry(self.sheet, item, place, called.format(index + 1)))
            else:
                self.sheet.refuse(place, f"{called.format(index + 1)} must have names and values, such as day: 1")
        return found
