"""What is asked again of every message right before it leaves, whatever was true when it was written."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.safety import Hold
from service.domain.schedule import Hours, local, opens_next

_STARTED_BY_US = frozenset({Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION})
_ALSO_AFTER_A_STOP = frozenset({Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP_LINES})


class Why(StrEnum):
    """Why a message does not leave; shown on the desk in plain words."""

    TOO_LATE = "too late to be useful"
    NO_CONSENT = "the client has not agreed to texts"
    NO_MAIL_CONSENT = "the client has not agreed to mails"
    PAUSED = "the client asked for a pause"
    HELD = "prompts rest until a person says otherwise"
    HUMAN = "a person is writing with the client"
    LEFT = "the client has left"


@dataclass(frozen=True, slots=True)
class Leave:
    """It may go."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not yet: ask again at this instant (aware UTC, coaching time)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Withhold:
    """It will not go."""

    why: Why

    @property
    def chosen(self) -> bool:
        """Whether we chose so (the check-in is held) rather than came too late (it is missed)."""
        return self.why is not Why.TOO_LATE

    @property
    def for_a_time(self) -> bool:
        """Whether the reason passes: what is still worth telling then may be told at its next hour."""
        return self.why in {Why.HELD, Why.PAUSED}


Clearance = Leave | Wait | Withhold


@dataclass(frozen=True, slots=True)
class Recipient:
    """What must be known of a client to clear a text or a mail to them.

    human_until: until when a person of ours has the word (aware UTC).
    """

    texts: ConsentState
    zone: ZoneInfo
    hours: Hours
    paused: bool = False
    hold: Hold | None = None
    human_until: datetime | None = None
    left: bool = False
    mails: ConsentState = ConsentState.NONE


def clear(purpose: Purpose, recipient: Recipient | None, useful_until: datetime, now: datetime) -> Clearance:
    """Whether a text may leave now (aware UTC). `recipient` is None for staff and for numbers we do not know.

    After an opt-out only its confirmation and an answer to a cry for help leave (47 CFR 64.1200(a)(12)).
    """
    if purpose is not Purpose.HELP_LINES and now >= useful_until:
        return Withhold(Why.TOO_LATE)
    if recipient is None or purpose in _ALSO_AFTER_A_STOP:
        return Leave()
    if recipient.left:
        return Withhold(Why.LEFT)
    if not _agreed(purpose, recipient.texts):
        return Withhold(Why.NO_CONSENT)
    if purpose not in _STARTED_BY_US:
        return Leave()
    return _clear_what_we_start(purpose, recipient, useful_until, now)


def clear_mail(purpose: Purpose, recipient: Recipient | None, useful_until: datetime, now: datetime) -> Clearance:
    """Whether a mail may leave now (aware UTC). `recipient` is None for staff.

    Mails know no quiet hours: nobody's night is ended by one. But whoever has stopped the texts gets no mail either
    until they ask for it, and what rests for a pause, a crisis or grave news rests here as well. Only the answer to a
    client's wish to be forgotten always leaves.
    """
    if now >= useful_until:
        return Withhold(Why.TOO_LATE)
    if recipient is None or purpose is Purpose.FORGETTING:
        return Leave()
    if recipient.left:
        return Withhold(Why.LEFT)
    if recipient.mails is not ConsentState.GRANTED or recipient.texts is not ConsentState.GRANTED:
        return Withhold(Why.NO_MAIL_CONSENT)
    if recipient.hold is not None:
        return Withhold(Why.HELD)
    return Withhold(Why.PAUSED) if recipient.paused else Leave()


def _agreed(purpose: Purpose, texts: ConsentState) -> bool:
    if purpose in {Purpose.INVITATION, Purpose.ANSWER}:
        return texts in {ConsentState.INVITED, ConsentState.GRANTED}
    return texts is ConsentState.GRANTED


def _clear_what_we_start(purpose: Purpose, recipient: Recipient, useful_until: datetime, now: datetime) -> Clearance:
    if purpose in {Purpose.PROMPT, Purpose.WEEKLY}:
        if recipient.hold is not None:
            return Withhold(Why.HELD)
        if recipient.paused:
            return Withhold(Why.PAUSED)
    if recipient.human_until is not None and recipient.human_until > now:
        return Wait(recipient.human_until) if recipient.human_until < useful_until else Withhold(Why.HUMAN)
    if not recipient.hours.allow(local(now, recipient.zone).time()):
        opens = opens_next(now, recipient.zone, recipient.hours)
        return Wait(opens) if opens < useful_until else Withhold(Why.TOO_LATE)
    return Leave()
