"""Less is a promise: before a prompt is asked, whether this client, this week, is better left alone.

The limits of program.md section 1: the budget, the silence ladder, the failure ladder, and when not to text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from service.domain.check_in import CheckInState
from service.domain.replies import Asked, Kind
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE_HARD_STOP, TEXTS_A_WEEK_HARD_STOP

SILENT_DAYS_WITHOUT_MORNING = 2
SILENT_DAYS_UNTIL_COMEBACK = 4
RHYTHM_NEEDS_DAYS = 7
"""Days with a question that must lie behind a client before their own rhythm says anything."""
RHYTHM_ALLOWS = 2
NOES_UNTIL_TINY = 2
NOES_UNTIL_REST = 3
NO_QUOTES_AFTER = timedelta(days=21)
"""A number may have found another owner by then."""

_TOLD = frozenset({CheckInState.ANSWERED, CheckInState.SKIPPED})


class Pace(StrEnum):
    """How much of a program a client wants. FULL: as written. ONE_A_DAY: the last of each date's texts alone."""

    FULL = "full"
    ONE_A_DAY = "one_a_day"


class Because(StrEnum):
    """Why a prompt was not asked. The check-in is held: it counts for nothing."""

    DAY_IS_FULL = "the day has had its texts"
    WEEK_IS_FULL = "the week has had its texts"
    TOO_SOON = "less than three hours since the last text"
    GONE_QUIET = "the client has gone quiet"
    THREE_NOS = "three hard ones: no goal until the client picks"
    NOT_TODAY = "the client said not today"
    ANSWERED_ALREADY = "answered before it was asked"
    NOT_ARRIVING = "the last two texts did not arrive"
    UNREAD = "the client has written and nobody has read it yet"
    HUMAN = "a person is writing with the client"
    APPOINTMENT = "client and coach talk about this time"
    QUIET_HOURS = "outside the client's hours"
    REST_DAY = "it is the client's rest day"
    COACHS_OWN_NUMBER = "the number is the coach's own"
    GROUP_PAUSE = "the coach has declared days without texts"
    FEWER = "the client asked for fewer texts"


class Pick(StrEnum):
    """How a client wants to go on after three hard ones."""

    TINY = "tiny"
    REST = "rest"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Past:
    """One check-in of a client's, as far as restraint must know it. `asked_at`: aware UTC; None if it never left.

    dropped: it was left out because they had been silent; the day counts as one on which they would be asked.
    """

    local_date: date
    asks: Asked
    state: CheckInState
    asked_at: datetime | None
    answer: Kind | None = None
    program_week: int | None = None
    dropped: bool = False

    @property
    def went_out(self) -> bool:
        return self.asked_at is not None


@dataclass(frozen=True, slots=True)
class History:
    """What a client's last weeks were like, the oldest first.

    heard_on: the local date of their last sign of life, a reaction included. not_today: the date they asked to be
    left alone. waits_for_pick: three hard ones were answered and the client has not picked yet. lost_at: the
    carrier could not deliver the last two texts, and when the later one was written. goal_answered: the goal of the
    date in question has its outcome already. goal_told_today: it was named on that very date, before anybody asked.
    picked, picked_at: how they wanted to go on after three hard ones, and when they said so (aware UTC).
    """

    past: Sequence[Past] = ()
    heard_on: date | None = None
    not_today: date | None = None
    waits_for_pick: bool = False
    lost_at: datetime | None = None
    goal_answered: bool = False
    goal_told_today: bool = False
    picked: Pick | None = None
    picked_at: datetime | None = None

    def texts_on(self, day: date) -> int:
        return sum(past.went_out and past.local_date == day for past in self.past)

    def texts_in_week_of(self, day: date) -> int:
        """Started since that week's Monday, local dates."""
        monday = day - timedelta(days=day.weekday())
        return sum(past.went_out and monday <= past.local_date <= day for past in self.past)

    def texts_in_program_week(self, week: int | None) -> int:
        """Started in one week of the program, however a pause has shifted it."""
        return sum(past.went_out and week is not None and past.program_week == week for past in self.past)

    def silent_days(self, today: date) -> int:
        """On how many dates before today they were, or would have been, asked something since their last sign of
        life."""
        asked = {day for day in self._asked_before(today) if self.heard_on is None or day > self.heard_on}
        return len(asked)

    def _asked_before(self, today: date) -> set[date]:
        return {
            past.local_date
            for past in self.past
            if (past.went_out or past.dropped) and past.asks is not Asked.NONE and past.local_date < today
        }

    def patience(self, today: date) -> int:
        """After how many silent days this client has gone quiet, for them: two more than ever before, four at most.

        Without a rhythm to know them by, four.
        """
        answered = {past.local_date for past in self.past if past.state in _TOLD}
        asked = sorted(self._asked_before(today))
        lived = [day for day in asked if self.heard_on is not None and day <= self.heard_on]
        if len(lived) < RHYTHM_NEEDS_DAYS:
            return SILENT_DAYS_UNTIL_COMEBACK
        longest = silent = 0
        for day in lived:
            silent = 0 if day in answered or day == self.heard_on else silent + 1
            longest = max(longest, silent)
        return min(SILENT_DAYS_UNTIL_COMEBACK, longest + RHYTHM_ALLOWS)

    def gone_quiet(self, today: date) -> bool:
        """Whether the silence before a local date is a long one for this client."""
        silent = self.silent_days(today)
        return silent > 0 and silent >= self.patience(today)

    def tiny_is_due(self) -> bool:
        """Whether the client has picked a tiny goal and none has been asked since."""
        since = self.picked_at
        if self.picked is not Pick.TINY or since is None:
            return False
        return not any(
            one.asks is Asked.GOAL and one.asked_at is not None and one.asked_at > since for one in self.past
        )

    def noes_in_a_row(self) -> int:
        """How many of the last reviews that were answered said no, the newest first; partly is a different answer, and
        with a pick it begins anew."""
        count = 0
        for past in reversed(self.past):
            if past.asks is not Asked.DID_IT or past.state is not CheckInState.ANSWERED:
                continue
            told_before_pick = self.picked_at is not None and (past.asked_at is None or past.asked_at < self.picked_at)
            if past.answer is not Kind.NO or told_before_pick:
                break
            count += 1
        return count


@dataclass(frozen=True, slots=True)
class Wanted:
    """A prompt that has come due. `first_of_day`: of those that the program has on this date, in its morning.

    texts_a_week: the most that any week of dates may bring. texts_in_theme: the most of this week of the program.
    unwanted: the client has asked for fewer, and this one gives way.
    """

    asks: Asked
    on: date
    at: datetime
    first_of_day: bool
    texts_a_date: int
    texts_a_week: int
    program_week: int | None = None
    texts_in_theme: int = TEXTS_A_WEEK_HARD_STOP
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask it. tiny: in its five-minute form; tiny_picked: because the client has asked for that. no_goal: the evening
    form that needs no goal."""

    tiny: bool = False
    no_goal: bool = False
    tiny_picked: bool = False


@dataclass(frozen=True, slots=True)
class HoldBack:
    because: Because


@dataclass(frozen=True, slots=True)
class NotYet:
    """Ask once more at this instant (aware UTC): what stands in the way is over by then."""

    until: datetime


@dataclass(frozen=True, slots=True)
class ComeBackText:
    """Four silent days: one comeback text, then nothing until a word from the client."""


Restraint = Ask | HoldBack | ComeBackText


def restrain(wanted: Wanted, history: History) -> Restraint:
    """Whether a due prompt is asked, how, and if not, why."""
    silent = history.silent_days(wanted.on)
    if history.lost_at is not None:
        return HoldBack(Because.NOT_ARRIVING)
    if history.not_today == wanted.on:
        return HoldBack(Because.NOT_TODAY)
    if wanted.unwanted:
        return HoldBack(Because.FEWER)
    full = _full(wanted, history)
    if full is not None:
        return HoldBack(full)
    if silent >= SILENT_DAYS_UNTIL_COMEBACK:
        return ComeBackText()
    told = history.goal_answered if wanted.asks is Asked.DID_IT else history.goal_told_today
    if told and wanted.asks in {Asked.DID_IT, Asked.GOAL}:
        return HoldBack(Because.ANSWERED_ALREADY)
    if silent >= SILENT_DAYS_WITHOUT_MORNING:
        return _quiet_day(wanted)
    return _after_noes(wanted, history)


def _full(wanted: Wanted, history: History) -> Because | None:
    if history.texts_on(wanted.on) >= min(wanted.texts_a_date, TEXTS_A_DATE_HARD_STOP):
        return Because.DAY_IS_FULL
    themed = history.texts_in_program_week(wanted.program_week)
    if history.texts_in_week_of(wanted.on) >= wanted.texts_a_week or themed >= wanted.texts_in_theme:
        return Because.WEEK_IS_FULL
    last = max((past.asked_at for past in history.past if past.asked_at is not None), default=None)
    if last is not None and wanted.at - last < BETWEEN_TEXTS:
        return Because.TOO_SOON
    return None


def _quiet_day(wanted: Wanted) -> Restraint:
    if wanted.first_of_day and wanted.asks is not Asked.RATING:
        return HoldBack(Because.GONE_QUIET)
    return Ask(no_goal=wanted.asks is Asked.DID_IT)


def _after_noes(wanted: Wanted, history: History) -> Restraint:
    if history.waits_for_pick:
        if wanted.asks is Asked.GOAL:
            return HoldBack(Because.THREE_NOS)
        return Ask(no_goal=wanted.asks is Asked.DID_IT)
    if wanted.asks is not Asked.GOAL:
        return Ask()
    picked = history.tiny_is_due()
    return Ask(tiny=picked or history.noes_in_a_row() >= NOES_UNTIL_TINY, tiny_picked=picked)
