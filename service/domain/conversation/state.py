"""What must be known of a client to understand what they just wrote."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.language import Language
from service.domain.progress import falls
from service.domain.replies import Asked, Standing
from service.domain.safety import Hold
from service.domain.schedule import Hours, local

LATE_ANSWERS = timedelta(hours=36)
"""How long a question can still be meant by a reply that names no day."""
LATE_GOALS = timedelta(hours=12)
"""The same for what a day was to bring, once that date is over: whoever works nights may answer behind midnight."""
ONE_THOUGHT = timedelta(seconds=90)
"""The quiet that ends a thought."""
YES_ANSWERS = timedelta(hours=12)
"""How long after a question the bare yes of somebody who has stopped answers it, and does not opt back in."""
SAME_WORDS = 3
ANSWERS_AN_HOUR = 20


@dataclass(frozen=True, slots=True)
class Question:
    """A check-in that went out, and what it asked. `scale`: of a rating, both ends included; rated: the numbers given
    on it before, the oldest first. closes: it is the number with which the program ends. goal: the client's words for
    what it asks about, where they may be repeated.
    """

    check_in_id: int
    asks: Asked
    local_date: date
    asked_at: datetime
    state: CheckInState = CheckInState.OPEN
    program_day: int = 1
    asked_again: bool = False
    scale: tuple[int, int] = (1, 5)
    closes: bool = False
    rated: tuple[float, ...] = ()
    goal: str | None = None

    def falls_to(self, value: float | None) -> bool:
        """Whether this number, as the answer, is one that a person should look at."""
        return self.asks is Asked.RATING and value is not None and falls(self.rated, value, self.scale)

    @property
    def open(self) -> bool:
        return self.state is CheckInState.OPEN


@dataclass(frozen=True, slots=True)
class Ending:
    """What must be known when a program ends, or all of it.

    closing: the program is in its last week. weekly: the program is the one check-in a week. has_email: there is a
    channel beside the phone. erased_on: the local date on which everything is deleted, as the client has confirmed.
    """

    closing: bool = False
    weekly: bool = False
    has_email: bool = False
    erased_on: date | None = None


@dataclass(frozen=True, slots=True)
class Danger:
    """What must be known when it is serious.

    can_alert: what we send to staff reaches them. helped_with: the fixed texts with help lines that this client has had
    within HELP_ONCE_IN.
    """

    can_alert: bool = True
    helped_with: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Thought:
    """What came right before this text.

    acknowledged: texts with less than 90 seconds of quiet between them are one thought, and this one has had its
    acknowledgment. said: what the client wrote within the last hour, the newest first. answers: how many texts of ours
    answered that.
    """

    acknowledged: bool = False
    said: tuple[str, ...] = ()
    answers: int = 0

    def circles(self, text: str) -> bool:
        """Whether two machines seem to talk: the same words a third time in an hour, or one answer after another."""
        same = [said for said in self.said[: SAME_WORDS - 1] if _plain(said) == _plain(text)]
        return len(same) == SAME_WORDS - 1 or self.answers >= ANSWERS_AN_HOUR


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


@dataclass(frozen=True, slots=True)
class State:
    """A client at the moment a text of theirs is read.

    texts: where their consent to texts stands. questions: what went out lately, the newest first.
    answered_by_carrier: the carrier has already answered this very text (Twilio's OptOutType).
    goal_today: whether today has a goal that nobody has asked about yet. noes: how many reviews in a row said no.
    morning, evening: when their two moments come now, wall time.
    last_goal: the last goal they named, in their words. next_moment: that of the next prompt still to come today.
    under_age: they said that they are not yet 18, and nobody has looked into it.
    quiet: they were silent for days and got the comeback text. waits_for_pick: three hard ones lie behind them.
    human_on: a person of ours is writing with them, so that automatic answers rest.
    in_program: there is a program that goes on; not behind its end.
    country: ISO 3166 alpha-2, of their number.
    coach: what the client calls their coach.
    may_quote: whether words of theirs may be repeated to them at all; not after PRIVATE.
    acknowledged_today: how many acknowledgments they have had on this local date. asked_first_step_lately: within the
    last week they were asked what the first 20 minutes of a large goal would be; answers_first_step: that was the last
    thing said.
    """

    language: Language
    zone: ZoneInfo
    texts: ConsentState
    questions: tuple[Question, ...] = ()
    paused: bool = False
    under_age: bool = False
    hold: Hold | None = None
    hours: Hours = Hours()
    answered_by_carrier: bool = False
    human_on: bool = False
    goal_today: bool = False
    noes: int = 0
    waits_for_pick: bool = False
    quiet: bool = False
    last_goal: str | None = None
    next_moment: str | None = None
    morning: time = time(9)
    evening: time = time(19, 30)
    in_program: bool = True
    country: str = ""
    ending: Ending = Ending()
    thought: Thought = Thought()
    danger: Danger = Danger()
    coach: str = ""
    may_quote: bool = True
    acknowledged_today: int = 0
    asked_first_step_lately: bool = False
    answers_first_step: bool = False

    @property
    def stopped(self) -> bool:
        return self.texts in {ConsentState.WITHDRAWN, ConsentState.LAPSED, ConsentState.DECLINED}

    @property
    def standing(self) -> Standing:
        if self.stopped:
            return Standing.STOPPED
        if self.texts is ConsentState.INVITED:
            # Nothing has begun that could rest: START is the yes of this person, not a wish to go on.
            return Standing.ACTIVE
        return Standing.PAUSED if self.paused or self.hold is Hold.GRAVE else Standing.ACTIVE

    def open_question(self, now: datetime) -> Question | None:
        """The one question that a reply answers when it says nothing else: the newest, if still open and not old. What
        a day was to bring is no question on the next."""
        for question in self.questions:
            if question.asks is not Asked.NONE:
                of_today = question.local_date >= local(now, self.zone).date()
                late = LATE_ANSWERS if question.asks is not Asked.GOAL or of_today else LATE_GOALS
                fresh = now - question.asked_at <= late
                return question if question.open and fresh else None
        return None

    def unanswered(self, asks: Asked, now: datetime) -> Question | None:
        """The newest question of a kind that has no answer and may still be meant."""
        for question in self.questions:
            without_answer = question.state in {CheckInState.OPEN, CheckInState.MISSED}
            if question.asks is asks and without_answer and now - question.asked_at <= LATE_ANSWERS:
                return question
        return None

    def asked_on(self, asks: Asked, day: date) -> Question | None:
        """The question of a kind that was asked on a local date, answered or not."""
        return next((q for q in self.questions if q.asks is asks and q.local_date == day), None)
