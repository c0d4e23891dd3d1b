"""What a reply leads to: things to record, and at most one text to say. Values only; use-cases make them happen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from service.domain.consent import Source
from service.domain.conversation.granted import Wished
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Interpretation, Kind
from service.domain.restraint import Pick
from service.domain.safety import Hold
from service.domain.schedule import Hours, MomentTime


@dataclass(frozen=True, slots=True)
class Answered:
    """A check-in has its answer. A SKIP is one; a later answer replaces an earlier one.

    words: the client's own, beside or as the answer; repeated automatically only if `quotable`.
    """

    check_in_id: int
    kind: Kind
    value: float | None = None
    words: str | None = None
    quotable: bool = False


@dataclass(frozen=True, slots=True)
class GoalKept:
    """What the client means to do on a local date, in their words."""

    on: date
    words: str
    quotable: bool


@dataclass(frozen=True, slots=True)
class GoalDone:
    """The goal of a local date has its answer before it was asked about: done, partly or no."""

    on: date
    outcome: Kind


@dataclass(frozen=True, slots=True)
class NotToday:
    """No prompt on this local date."""

    on: date


@dataclass(frozen=True, slots=True)
class WaitsForPick:
    """Three hard ones: no goal is asked until the client has picked how to go on."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The client has picked how to go on; `how` is None where an answer of theirs has made it needless."""

    how: Pick | None = None


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """An unclear answer to this check-in was asked again, once."""

    check_in_id: int


@dataclass(frozen=True, slots=True)
class MomentsMoved:
    """These moments come at other times from now on. hours: wider ones that the client's own words allow, if any."""

    moments: Mapping[str, MomentTime]
    hours: Hours | None


@dataclass(frozen=True, slots=True)
class KeptPrivate:
    """The client's own words stay out of texts and mails."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What the last text was understood as does not count."""


@dataclass(frozen=True, slots=True)
class ForgetAsked:
    """The client wants everything about them deleted; to be confirmed on another channel."""


@dataclass(frozen=True, slots=True)
class GoesWeekly:
    """The client wants one check-in a week once the program is over."""


@dataclass(frozen=True, slots=True)
class OptedIn:
    source: Source


@dataclass(frozen=True, slots=True)
class OptedOut:
    """No text of ours any more. `for_good`: the number belongs to somebody else."""

    source: Source
    for_good: bool = False


@dataclass(frozen=True, slots=True)
class Declined:
    """The invitation was answered with no: nothing follows."""


@dataclass(frozen=True, slots=True)
class Paused:
    """No prompts until this local date, on which they return; None until the client asks."""

    until: date | None


@dataclass(frozen=True, slots=True)
class Resumed:
    """Prompts return on this local date."""

    on: date


@dataclass(frozen=True, slots=True)
class Held:
    """Prompts and mail rest, for this reason."""

    why: Hold


@dataclass(frozen=True, slots=True)
class Flagged:
    reason: FlagReason


@dataclass(frozen=True, slots=True)
class Settled:
    """What these flags were about has come right by itself."""

    reasons: frozenset[FlagReason]


@dataclass(frozen=True, slots=True)
class Alerted:
    """Coach and backup are woken, again and again until one of them has it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """Words for the coach: kept, shown, and not filed as an answer."""


Filed = Answered | GoalKept | GoalDone | AskedAgain
OfConsent = OptedIn | OptedOut | Declined
OfPace = Paused | Resumed | Held | NotToday | WaitsForPick | Picked
Granted = MomentsMoved | KeptPrivate | TakenBack | Wished
AtTheEnd = ForgetAsked | GoesWeekly
Effect = Filed | OfConsent | OfPace | Granted | AtTheEnd | Flagged | Alerted | Settled | Noted


class Line(StrEnum):
    """Every text we may answer with; each is a file in templates/sms."""

    WELCOME = "welcome"
    JOINED = "joined"
    JOIN_UNKNOWN = "join_unknown"
    DECLINED = "invitation_declined"
    UNDER_AGE = "under_age"
    HELP_STRANGER = "help_stranger"
    CRISIS_STRANGER = "crisis_stranger"
    WELCOME_BACK = "welcome_back"
    WELCOME_BACK_RESTING = "welcome_back_resting"
    HELP = "help"
    STOP = "stop"
    CRISIS = "crisis"
    CRISIS_UNALERTED = "crisis_unalerted"
    CRISIS_AND_STOP = "crisis_and_stop"
    CRISIS_FINE = "crisis_fine"
    CRISIS_PERSON = "crisis_person"
    ABUSE = "abuse"
    GRAVE = "grave"
    GRAVE_UNNAMED = "grave_unnamed"
    PRIVATE = "private"
    UNDONE = "undone"
    TIMES_SET = "times_set"
    TIMES_TOO_WIDE = "times_too_wide"
    LATER = "later"
    LATER_NOT_TODAY = "later_not_today"
    REST_DAY = "rest_day"
    FEWER = "fewer"
    MORE = "more"
    ZONE_SET = "zone_set"
    ZONE_SET_UNTIL = "zone_set_until"
    ZONE_UNKNOWN = "zone_unknown"
    PROGRESS = "progress"
    PROGRESS_PRIVATE = "progress_private"
    PROGRESS_NONE = "progress_none"
    EXPORT_LINK = "export_link"
    EXPORT_BY_PERSON = "export_by_person"
    THIRD_NO = "third_no"
    COMEBACK_LATER = "comeback_later"
    COMEBACK_LEFT = "comeback_left"
    QUESTION = "question"
    PAUSED_UNTIL = "paused_until"
    PAUSED = "paused"
    RESUMED = "resumed"
    SKIPPED = "skipped"
    KEPT_TWO = "kept_two"
    KEPT_TWO_PRIVATE = "kept_two_private"
    KEPT_GOAL = "kept_goal"
    KEPT_TOMORROW = "kept_tomorrow"
    KEPT_GOAL_PRIVATE = "kept_goal_private"
    PICKED_TINY = "picked_tiny"
    PICKED_REST = "picked_rest"
    PICKED_COACH = "picked_coach"
    NOBODY = "nobody"
    GOOD_NEWS = "good_news"
    NOTE_AT_NIGHT = "note_at_night"
    FIRST_STEP = "first_step"
    UNCLEAR_DID_IT = "unclear_did_it"
    UNCLEAR_RATING = "unclear_rating"
    UNCLEAR_COUNT = "unclear_count"
    CLOSED = "closed"
    WEEKLY = "weekly"
    WEEKLY_LATER = "weekly_later"
    FORGET_LINK = "forget_link"
    FORGET_BY_PERSON = "forget_by_person"
    FORGET_UNDER_WAY = "forget_under_way"
    ACK_GOAL = "ack_goal"
    ACK_DONE = "ack_done"
    ACK_PARTLY = "ack_partly"
    ACK_NO = "ack_no"
    ACK_WORDS = "ack_words"
    ACK_NUMBER = "ack_number"
    ACK_DONE_EVENING = "ack_done_evening"
    ACK_PARTLY_EVENING = "ack_partly_evening"
    ACK_NO_EVENING = "ack_no_evening"
    ACK_LATE = "ack_late"


@dataclass(frozen=True, slots=True)
class Say:
    """One text to answer with. `facts` fill its placeholders, beside those that every text has."""

    line: Line
    purpose: Purpose = Purpose.ANSWER
    facts: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Decision:
    """reading: how the text was understood. about: the check-in it was taken to answer, if any."""

    reading: Interpretation
    effects: tuple[Effect, ...] = ()
    says: tuple[Say, ...] = ()
    about: int | None = None

    def silent(self, reading: Interpretation) -> "Decision":
        """The same things recorded, nothing said, for the reading that led here."""
        return Decision(reading, self.effects, (), self.about)
