"""What a summary is made of, and what it becomes: values, before any words of ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from service.domain.naming import names_somebody, speaks_of_others
from service.domain.program import Program, Scale
from service.domain.progress import Lived, Mark, Meant, Rating, ratings


@dataclass(frozen=True, slots=True)
class Past:
    """All that a client lived of a program, without its run-in, and all that they meant to do.

    since: the first local date the summary tells of; rest_day: its last. may_quote: whether any own words may be
    repeated now. was_quiet: whether the summary before this one was a quiet one. note: what the coach wrote for it.
    spared: the names that may stand in it, the client's and the coach's; firm: who sent the client to us, if anybody.
    """

    program: Program
    week: int
    over: bool
    since: date
    rest_day: date
    lived: Sequence[Lived]
    goals: Sequence[Meant]
    may_quote: bool
    was_quiet: bool = False
    note: str | None = None
    spared: tuple[str, ...] = ()
    firm: str = ""

    def without_others(self) -> "Past":
        """The same, with no words to show that name somebody else or a firm, nor, unless the program has asked for
        that very thing, tell of somebody by what they are to the client. What such words answered still counts."""
        return replace(
            self,
            lived=[replace(one, quotable=False) if self._of_others(one) else one for one in self.lived],
            goals=[replace(one, quotable=False) if self._of_others(one) else one for one in self.goals],
        )

    def _of_others(self, one: Lived | Meant) -> bool:
        if not one.quotable or not one.words:
            return False
        asked_for = isinstance(one, Lived) and self.keeps(one) is not None
        named = names_somebody(one.words, spared=self.spared, firm=self.firm)
        return named or (not asked_for and speaks_of_others(one.words))

    @property
    def lately(self) -> tuple[Lived, ...]:
        return tuple(one for one in self.lived if self.since <= one.on <= self.rest_day)

    @property
    def lately_meant(self) -> tuple[Meant, ...]:
        return tuple(goal for goal in self.goals if self.since <= goal.on <= self.rest_day)

    @property
    def is_last(self) -> bool:
        """The last week of a program that has several: its mail looks back on the whole road."""
        return self.over and self.week > 1 and self.week * 7 >= self.program.last_day

    def keeps(self, one: Lived) -> str | None:
        """Under which name the program keeps the answer to a check-in, if it does."""
        prompts = (*self.program.prompts, *self.program.run_in_prompts)
        return next((prompt.keeps for prompt in prompts if prompt.key == one.prompt_key), None)

    def steadiness(self) -> tuple[Rating, ...]:
        """Every rating so far, on the scale its prompt declares."""
        scales: Mapping[str, Scale] = {p.key: p.scale for p in self.program.prompts if p.scale is not None}
        return ratings(self.lived, scales)


class SummaryKind(StrEnum):
    ORDINARY = "ordinary"
    QUIET = "quiet"
    ROAD = "road"


class ToldBy(StrEnum):
    """How a client was told of a week. NOTHING: a second quiet week, or no road to them that they agreed to."""

    MAIL = "mail"
    TEXT = "text"
    NOTHING = "nothing"


class Line(StrEnum):
    """The one true sentence, by what is true. Each is a line in templates/email/weekly/words."""

    BEGAN_WITH_A_NO = "began_with_a_no"
    DONE_AND_PARTLY = "done_and_partly"
    DONE = "done"
    PARTLY = "partly"
    HARD = "hard"
    WROTE = "wrote"
    WROTE_EARLIER = "wrote_earlier"
    ROAD_DONE = "road_done"
    ROAD = "road"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Headline:
    """line: which sentence. done, partly, days, weeks: the plain counts it may name."""

    line: Line
    done: int = 0
    partly: int = 0
    days: int = 0
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """The client's own words, and the local date they belong to."""

    on: date
    words: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that the program keeps, by its name there: "plan"."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Road:
    """The whole program at a glance. first, last: the client's sentences of the first week and of the last.

    done: everything they kept, in their words and in order; more: how much beside, done once more or without words to
    show.
    """

    first: Quote | None
    last: Quote | None
    steadiness: tuple[Rating, ...]
    done: tuple[str, ...]
    more: int
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class WeeklySummary:
    """One week as its client is told of it. win: one thing kept, with its day. fired: a plan whose moment came.

    over: whether that week has ended; otherwise it waits for them.
    """

    kind: SummaryKind
    week: int
    headline: Headline
    marks: tuple[tuple[date, Mark], ...]
    quotes: tuple[Quote, ...] = ()
    win: Quote | None = None
    fired: Quote | None = None
    note: str | None = None
    road: Road | None = None
    over: bool = True

    @property
    def shows_words(self) -> bool:
        """Whether any of their own words are in it."""
        road = self.road
        on_the_road = road is not None and bool(road.first or road.last or road.done or road.kept)
        return bool(self.quotes or self.win or self.fired) or on_the_road
