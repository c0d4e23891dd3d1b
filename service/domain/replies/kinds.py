"""What a reply can be: the vocabulary of reading."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from service.domain.replies.wishes import Wish


class Asked(StrEnum):
    """What we asked last, as far as reading the answer needs it. NONE: nothing is open."""

    INVITE = "invite"
    GOAL = "goal"
    DID_IT = "did_it"
    RATING = "rating"
    COUNT = "count"
    REFLECTION = "reflection"
    NONE = "none"


class Kind(StrEnum):
    """What a reply is, before anything else it may also say."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    NUMBER = "number"
    TEXT = "text"
    CRISIS = "crisis"
    HUMAN = "human"
    UNCLEAR = "unclear"
    AUTO = "auto"
    THANKS = "thanks"
    WRONG_NUMBER = "wrong_number"


class Reading(StrEnum):
    """What a reply tells beside its kind; any number of them may hold at once."""

    GRAVE = "grave"
    GOOD_NEWS = "good_news"
    QUESTION = "question"
    ABUSE_AT_HOME = "abuse_at_home"
    HEALTH = "health"
    THIRD_PARTY = "third_party"
    INSULT = "insult"
    HAS_NOBODY = "has_nobody"
    UNDERAGE = "underage"
    SAYS_FINE = "says_fine"


class Standing(StrEnum):
    """How the client stands with us, as far as reading needs it."""

    ACTIVE = "active"
    STOPPED = "stopped"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What one reply means, given what was asked.

    value: the number of a NUMBER, and of a number found in `also`.
    days, until: of a PAUSE; `until` is the first local date on which prompts return. Both None: until asked.
    goal, goal_on: a goal in the client's own words, and the local date it is for.
    about: the local date the client says the answer is about ("yesterday: done").
    note: the free words beside an answer, exactly as typed.
    also: what else the reply carries, in the vocabulary of kinds.
    wish: a change the client asks for; it rides beside the kind.
    """

    kind: Kind
    value: float | int | None = None
    days: int | None = None
    until: date | None = None
    goal: str | None = None
    goal_on: date | None = None
    about: date | None = None
    note: str | None = None
    also: tuple[Kind, ...] = ()
    readings: frozenset[Reading] = frozenset()
    wish: Wish | None = None
