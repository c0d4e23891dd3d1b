"""What a program is: prompts on days, at moments, with other words where the client's week calls for them."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from enum import IntEnum, StrEnum
from typing import Final

from service.domain.language import Language
from service.domain.replies import Asked
from service.domain.schedule import PATIENCE_ENDS, TEXTS_A_DATE, TEXTS_A_WEEK

PATIENCE: Final = timedelta(hours=3)
LEAST_PATIENCE: Final = timedelta(minutes=30)
_NOON: Final = time(12)


class Weekday(IntEnum):
    """As `date.weekday` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Starts(StrEnum):
    """When day 1 is.

    MONDAY: the coming Monday, or for a client with another rest day the day after it. Rest days count: each seventh
    program day is one. NEXT_DAY: the first day after consent that is no rest day; rest days are not counted at all.
    """

    MONDAY = "monday"
    NEXT_DAY = "next_day"


@dataclass(frozen=True, slots=True)
class Moment:
    """A named local time of day that the client may move."""

    name: str
    at: time

    @property
    def patience(self) -> timedelta:
        """How late a prompt may go: three hours, but not beyond 20:00, and never less than half an hour.

        Counted from the program's own time, and kept as a length of time when a client moves the moment.
        """
        start = timedelta(hours=self.at.hour, minutes=self.at.minute)
        end = timedelta(hours=PATIENCE_ENDS.hour, minutes=PATIENCE_ENDS.minute)
        return max(LEAST_PATIENCE, min(PATIENCE, end - start))


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole numbers a rating may take, both ends included."""

    low: int
    high: int

    def __str__(self) -> str:
        return f"{self.low} to {self.high}"


@dataclass(frozen=True, slots=True)
class Variant:
    """Other words for a prompt, and what they ask, when every condition of `when` holds."""

    when: tuple[str, ...]
    asks: Asked
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One authored question or message.

    key: stable for ever; with the client and the local date it makes a check-in unique.
    day: a program day from 1; in the run-in a day of waiting from 1, where the last one comes right before day 1.
    keeps: the name under which the answer is remembered and may be quoted, such as "plan".
    variants: the first whose conditions hold is used (see words.words_for).
    """

    key: str
    day: int
    moment: str
    asks: Asked
    text: str
    scale: Scale | None = None
    keeps: str | None = None
    variants: tuple[Variant, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Mail:
    """What the weekly e-mail takes from the program.

    note: one line about the week's theme. next_week: two lines about the theme to come. question: the only one.
    asks: what a reply to it is: GOAL for the next date that has one, or REFLECTION, words for the coach.
    """

    title: str
    question: str
    note: str = ""
    next_week: tuple[str, ...] = ()
    asks: Asked = Asked.REFLECTION


@dataclass(frozen=True, slots=True)
class Week:
    """Seven program days with a theme. `texts`: the most we start in it."""

    theme: str
    texts: int
    mail: Mail | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Program:
    """An authored sequence of prompts. One that exists is whole: its prompts can be asked of anybody.

    length: in program days. texts_a_day, texts_a_week, max_segments: what it promises at most, of texts we start.
    moments: in the order of the file, the two that a welcome names first.
    run_in_prompts: asked from the morning after consent until day 1 comes; who has less time to wait sees the last.
    prompts, run_in_prompts: in order of day and time.
    """

    key: str
    title: str
    language: Language
    length: int
    starts: Starts
    moments: tuple[Moment, ...]
    prompts: tuple[Prompt, ...]
    about: str = ""
    rest_day: Weekday = Weekday.SUNDAY
    max_segments: int = 1
    texts_a_day: int = TEXTS_A_DATE
    texts_a_week: int = TEXTS_A_WEEK
    weeks: tuple[Week, ...] = ()
    run_in_prompts: tuple[Prompt, ...] = ()
    file: str = field(default="", compare=False)

    @property
    def last_day(self) -> int:
        """The program day of the last prompt. The program is over when its week is (see `length`)."""
        return max(prompt.day for prompt in self.prompts)

    @property
    def run_in_days(self) -> int:
        """How many days of run-in there are at most; 0 for none."""
        return max((prompt.day for prompt in self.run_in_prompts), default=0)

    def prompts_on(self, day: int) -> tuple[Prompt, ...]:
        """The prompts of a program day (from 1), in order of their default time."""
        return tuple(prompt for prompt in self.prompts if prompt.day == day)

    def run_in_on(self, day: int) -> tuple[Prompt, ...]:
        """The prompts of the nth day of the run-in (from 1), in order of their default time."""
        return tuple(prompt for prompt in self.run_in_prompts if prompt.day == day)

    def prompt(self, key: str) -> Prompt:
        """The prompt with this key, of the run-in too. Raises KeyError."""
        for prompt in self.prompts + self.run_in_prompts:
            if prompt.key == key:
                return prompt
        raise KeyError(key)

    def moment(self, name: str) -> Moment:
        """Raises KeyError for a name the program does not have."""
        for moment in self.moments:
            if moment.name == name:
                return moment
        raise KeyError(name)

    def moment_time(self, name: str) -> time:
        """The default local time of a moment."""
        return self.moment(name).at

    def is_morning(self, name: str) -> bool:
        """Whether a moment is one of the morning, at whatever hour a client has it."""
        return self.moment_time(name) < _NOON

    def patience(self, name: str) -> timedelta:
        """How late a prompt of this moment may go out, counted from wherever the client moved the moment."""
        return self.moment(name).patience

    def week(self, number: int) -> Week | None:
        """The nth week of the program (from 1), if it describes one."""
        return self.weeks[number - 1] if 0 < number <= len(self.weeks) else None

    @property
    def kept_names(self) -> frozenset[str]:
        """The names under which answers are kept and may be quoted."""
        return frozenset(prompt.keeps for prompt in (*self.run_in_prompts, *self.prompts) if prompt.keeps)


def week_of(day: int) -> int:
    """The program week (from 1) of a program day (from 1)."""
    return (day - 1) // 7 + 1
