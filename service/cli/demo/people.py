"""Three people and what they text: each reads what comes, and answers the way people do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_FIRST_MINUTES: Final = 4
_STEP_MINUTES: Final = 7
_MOST_MINUTES: Final = 26


@dataclass(frozen=True, slots=True)
class Hears:
    """What somebody says to a text in which `pattern` is found: one after the other; None or the end is silence."""

    pattern: str
    says: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Says:
    """What somebody texts unasked, at a wall time of theirs."""

    at: str
    words: str


@dataclass(frozen=True, slots=True)
class Script:
    """One client. The first of `hears` that fits a text answers it.

    joins: a wall time of theirs at which they text the join code, or from which on they are invited. silent: first
    and last local dates of days without a word.
    """

    name: str
    phone: str
    email: str
    zone: ZoneInfo
    situation: str
    joins: str
    hears: tuple[Hears, ...]
    invited: bool = False
    says: tuple[Says, ...] = ()
    silent: tuple[tuple[date, date], ...] = ()

    def local(self, wall: str) -> datetime:
        """A wall time of theirs, such as 2026-03-04 07:50, as an instant."""
        return datetime.fromisoformat(wall).replace(tzinfo=self.zone)


@dataclass
class Person:
    """A client with their phone in hand, and what they have said so far."""

    script: Script
    _used: dict[int, int] = field(default_factory=dict)
    _replies: int = 0

    def answer(self, text: str, at: datetime) -> tuple[timedelta, str] | None:
        """What they reply to a text that came at an instant, and after how long; None for nothing."""
        if self._silent(at.astimezone(self.script.zone).date()):
            return None
        for number, heard in enumerate(self.script.hears):
            if re.search(heard.pattern, text):
                return self._next(number, heard.says)
        return None

    def _next(self, number: int, says: Sequence[str | None]) -> tuple[timedelta, str] | None:
        used = self._used.get(number, 0)
        self._used[number] = used + 1
        words = says[used] if used < len(says) else None
        if words is None:
            return None
        self._replies += 1
        minutes = _FIRST_MINUTES + self._replies * _STEP_MINUTES % (_MOST_MINUTES - _FIRST_MINUTES)
        return timedelta(minutes=minutes), words

    def _silent(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.script.silent)


NOTHING_ASKED: Final = Hears(r"othing to reply|UNDO if wrong")
BEGIN: Final = Hears(r"Reply YES to begin", ("YES",))
NUMBER: Final = r"1 (\(shaky\) )?to 5"
REVIEW: Final = r"[Dd]one, partly or no|partly if a time"
A_WORD: Final = r"in a word or two"
A_GOAL: Final = r"\?|Name one"

ANA: Final = Script(
    name="Ana",
    phone="+447400123456",
    email="ana@example.org",
    zone=ZoneInfo("Europe/London"),
    situation="in_the_job",
    joins="2026-02-28 10:05",
    hears=(
        NOTHING_ASKED,
        Hears(NUMBER, ("2", "2", "3", "4", "4. thank you both")),
        Hears(
            r"what happened",
            ("I sent the release out early and forty invoices were wrong. I told the client and put it right.",),
        ),
        Hears(r"Finish the line", ("If I open the invoice folder and freeze, then I will read one line out loud",)),
        Hears(r"every working day", ("at nine, at my desk, the hardest mail first",)),
        Hears(r"first sentence", ("Hey J, rough month at work. Walk on Sunday?",)),
        Hears(r"How many people", ("four",)),
        Hears(r"least of you lately", ("sleep",)),
        Hears(r"what at work could wait", ("The quarterly slides. I would tell my manager on Monday.",)),
        Hears(
            REVIEW,
            (
                "partly, ran out of steam. tmrw ring Sam 10am",
                None,
                "done",
                "done, and stopped on time",
                "partly, half a page",
                None,
                "done, twice",
                "no. the afternoon went into a meeting",
                "yes",
                "yep, done",
                "did it. quicker than yesterday",
                "done, and it got easier to start",
                "done",
                "partly, we picked sunday",
                "done",
                "done",
            ),
        ),
        Hears(A_WORD, ("quiet and fine",)),
        Hears(
            A_GOAL,
            (
                "update the risk log",
                "send the corrected figures to finance",
                "clear my desk by four",
                "write down what I would do differently",
                "ask Sam how he saw it",
                "one message to the client",
                "ten minutes of inbox before coffee",
                "SAME",
                "the same ten minutes",
                "a walk at lunch",
                "phone out of the bedroom",
                "the walk at lunch",
            ),
        ),
    ),
    says=(Says("2026-03-04 07:50", "done btw!"),),
)
"""The steady one: she answers nearly always, sometimes late, sometimes with tomorrow's goal in the same breath."""

BEN: Final = Script(
    name="Ben",
    phone="+12125550123",
    email="ben@example.org",
    zone=ZoneInfo("America/New_York"),
    situation="between_jobs",
    joins="2026-02-28 11:00",
    invited=True,
    hears=(
        BEGIN,
        NOTHING_ASKED,
        Hears(r"TINY, REST", ("tiny",)),
        Hears(NUMBER, ("1", "2", "3", "3", "3")),
        Hears(r"what happened", ("They let the whole team go on a Tuesday. I heard it last.",)),
        Hears(r"Finish the line", ("If a refusal comes, then I walk around the block first",)),
        Hears(r"every weekday", ("at ten, at the kitchen table, one application",)),
        Hears(r"first sentence", ("R, they let us go in February. Coffee?",)),
        Hears(r"least of you lately", ("home",)),
        Hears(r"what in the search could wait", ("The second interview could wait a week. I would tell R.",)),
        Hears(r"How many people", ("2",)),
        Hears(
            REVIEW,
            (
                "no",
                "nope, couldn't face it",
                "no",
                "done",
                "some of it",
                "yes",
                "partly",
                "done",
                "done",
                "half",
                "yes",
            ),
        ),
        Hears(A_WORD, ("ok", "slow but ok", "fine", "tired")),
        Hears(
            A_GOAL,
            (
                "send three applications",
                "call the recruiter",
                "open the laptop",
                "one email to Dana",
                "fix the first page of the resume",
                "five minutes on the resume",
                "call the recruiter",
                "one application",
                "same",
                "one form",
                "a run",
                "the resume, last page",
            ),
        ),
    ),
    says=(Says("2026-03-17 12:10", "TOMORROW"),),
    silent=((date(2026, 3, 10), date(2026, 3, 17)),),
)
"""Three times no in his first week, and eight days without a word in his second and third."""

CHITRA: Final = Script(
    name="Chitra",
    phone="+9779841234567",
    email="chitra@example.org",
    zone=ZoneInfo("Asia/Kathmandu"),
    situation="own_business",
    joins="2026-02-28 15:30",
    hears=(
        NOTHING_ASKED,
        Hears(NUMBER, ("3",)),
        Hears(r"what happened", ("The hotel cancelled the order after I had bought the cloth.",)),
        Hears(REVIEW, ("done", "partly", "no. my dad died this morning", "done")),
        Hears(A_WORD, ("long",)),
        Hears(A_GOAL, ("call the cloth seller", "count the stock", "write to the bank", "open the shop at ten")),
    ),
    says=(
        Says("2026-03-11 08:10", "ok ready to go again"),
        Says("2026-03-13 19:50", "please stop sending these, i need some quiet"),
    ),
)
"""Her father dies in the first week; she comes back, and in the second week she stops, both in her own words."""

EVERYBODY: Final = (ANA, BEN, CHITRA)
