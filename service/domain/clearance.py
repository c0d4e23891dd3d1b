"""What is asked again of every message right before it leaves, whatever was true when it was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.budget import Allowance, Full, Started, may_follow_at, used_up
from service.domain.consent import ConsentState
from service.domain.delivery import OWED_TO_THE_CLIENT, Purpose
from service.domain.phone import PhoneNumber
from service.domain.safety import Hold
from service.domain.schedule import Hours, instant, local, opens_next
from service.domain.surroundings import GroupPause, group_pause_ends, sunday_morning_ends, talk_ends

AT_MOST_AT_THE_CARRIER: Final = timedelta(hours=4)
"""How long a text may wait in the carrier's own queue, however long it stays useful."""
_STARTED_BY_US: Final = frozenset({Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION})
_ALSO_AFTER_A_STOP: Final = frozenset({Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP_LINES})


class Why(StrEnum):
    """Why a message does not leave; shown on the desk in plain words."""

    TOO_LATE = "too late to be useful"
    NO_CONSENT = "the client has not agreed to texts"
    NO_MAIL_CONSENT = "the client has not agreed to mails"
    PAUSED = "the client asked for a pause"
    HELD = "prompts rest until a person says otherwise"
    HUMAN = "a person is writing with the client"
    LEFT = "the client has left"
    NOT_TODAY = "the client said not today"
    CLOSED = "its question is closed already"
    NOT_ARRIVING = "the last two texts did not arrive"
    TOO_SOON = "less than three hours since the last text"
    DAY_IS_FULL = "the day has had its texts"
    WEEK_IS_FULL = "the week has had its texts"
    APPOINTMENT = "client and coach talk about this time"
    SUNDAY_MORNING = "nobody is texted on a Sunday morning there"
    REST_DAY = "it is the client's rest day"
    GROUP_PAUSE = "the coach has declared days without texts"
    COACHS_OWN_NUMBER = "the number is the coach's own"
    SENDER_IS_FULL = "the sender has sent all that it may today"


_OF_NO_PROGRAM: Final = Allowance(a_week=None)
_FULL: Final = {Full.DAY: Why.DAY_IS_FULL, Full.WEEK: Why.WEEK_IS_FULL}


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
        return self.why in {Why.HELD, Why.PAUSED, Why.GROUP_PAUSE}


Clearance = Leave | Wait | Withhold


@dataclass(frozen=True, slots=True)
class Recipient:
    """What must be known of a client to clear a text or a mail to them.

    human_until: until when a person of ours has the word (aware UTC). not_today: the local date on which they asked to
    be left alone. appointments: when they and their coach talk (aware UTC). started: the texts of ours that have left
    lately. allowance: of the program that the text in question belongs to. question_closed: that text's check-in has
    its answer, or was given up. not_arriving: the carrier lost the last two texts. phone: theirs; its country has
    customs. shares_number: it is their coach's own. group_pauses: days without texts that their coach has declared.
    rest_weekday: without prompts, in the program of the text in question (Monday is 0).
    """

    texts: ConsentState
    zone: ZoneInfo
    hours: Hours
    paused: bool = False
    hold: Hold | None = None
    human_until: datetime | None = None
    left: bool = False
    mails: ConsentState = ConsentState.NONE
    mails_alone: bool = False
    not_today: date | None = None
    appointments: Sequence[datetime] = ()
    started: Sequence[Started] = ()
    allowance: Allowance = _OF_NO_PROGRAM
    question_closed: bool = False
    not_arriving: bool = False
    phone: PhoneNumber | None = None
    shares_number: bool = False
    group_pauses: Sequence[GroupPause] = ()
    rest_weekday: int | None = None


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
    until they ask for it, save the one that asks whether to keep it; and what rests for a pause, a crisis or grave
    news rests here as well. Only what a client asked for themselves, and that somebody read their words, always leaves.
    """
    if now >= useful_until:
        return Withhold(Why.TOO_LATE)
    if recipient is None or purpose in OWED_TO_THE_CLIENT:
        return Leave()
    if recipient.left:
        return Withhold(Why.LEFT)
    if purpose is Purpose.TEXT_START and recipient.mails is not ConsentState.WITHDRAWN:
        return Leave()
    agreed = recipient.texts is ConsentState.GRANTED or recipient.mails_alone or purpose is Purpose.TEXTS_STOPPED
    if recipient.mails is not ConsentState.GRANTED or not agreed:
        return Withhold(Why.NO_MAIL_CONSENT)
    if recipient.hold is not None:
        return Withhold(Why.HELD)
    return Withhold(Why.PAUSED) if recipient.paused else Leave()


def _agreed(purpose: Purpose, texts: ConsentState) -> bool:
    if purpose in {Purpose.INVITATION, Purpose.ANSWER}:
        return texts in {ConsentState.INVITED, ConsentState.GRANTED}
    return texts is ConsentState.GRANTED


def may_arrive_until(purpose: Purpose, recipient: Recipient | None, useful_until: datetime, now: datetime) -> datetime:
    """Until when the carrier may still deliver a text that leaves now (aware UTC): while it is useful, never after
    hours in its queue, and what we start only in the client's hours."""
    ends = [now + AT_MOST_AT_THE_CARRIER]
    if purpose is not Purpose.HELP_LINES:
        ends.append(useful_until)
    if recipient is not None and purpose in _STARTED_BY_US:
        ends.append(instant(local(now, recipient.zone).date(), recipient.hours.closes, recipient.zone))
    return min(ends)


def _clear_what_we_start(purpose: Purpose, recipient: Recipient, useful_until: datetime, now: datetime) -> Clearance:
    rests = _rests(purpose, recipient, now)
    if rests is not None:
        return Withhold(rests)
    full = used_up(recipient.started, recipient.allowance, recipient.zone, now)
    waits = [
        (_group_pause_ends(recipient, now), Why.GROUP_PAUSE),
        (talk_ends(recipient.appointments, now), Why.APPOINTMENT),
        (recipient.human_until, Why.HUMAN),
        (sunday_morning_ends(recipient.phone, recipient.zone, now), Why.SUNDAY_MORNING),
        (opens_next(now, recipient.zone, recipient.hours), Why.TOO_LATE),
        (may_follow_at(recipient.started), Why.TOO_SOON),
        (_tomorrow(recipient, now) if full else None, _FULL[full or Full.DAY]),
    ]
    for until, why in waits:
        if until is not None and until > now:
            return Wait(until) if until < useful_until else Withhold(why)
    return Leave()


def _rests(purpose: Purpose, recipient: Recipient, now: datetime) -> Why | None:
    if recipient.hold is not None:
        return Why.HELD
    if purpose is Purpose.INVITATION:
        return None
    if recipient.paused:
        return Why.PAUSED
    today = local(now, recipient.zone).date()
    if recipient.not_today == today:
        return Why.NOT_TODAY
    if recipient.shares_number:
        return Why.COACHS_OWN_NUMBER
    if purpose is not Purpose.PROMPT:
        return None
    if recipient.rest_weekday == today.weekday():
        return Why.REST_DAY
    if recipient.question_closed:
        return Why.CLOSED
    return Why.NOT_ARRIVING if recipient.not_arriving else None


def _group_pause_ends(recipient: Recipient, now: datetime) -> datetime | None:
    ends = group_pause_ends(recipient.group_pauses, local(now, recipient.zone).date())
    return instant(ends, recipient.hours.opens, recipient.zone) if ends is not None else None


def _tomorrow(recipient: Recipient, now: datetime) -> datetime:
    """What does not fit into today waits for the morning, if it is still useful then."""
    midnight = instant(local(now, recipient.zone).date() + timedelta(days=1), time(), recipient.zone)
    return opens_next(midnight, recipient.zone, recipient.hours)
