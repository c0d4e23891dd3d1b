"""Alerts: whom a cry for help wakes, how often, and how one of them says that they have it."""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

AGAIN_AFTER = timedelta(minutes=15)
"""How long an alert waits for somebody before it is given once more."""
EVERYBODY_AFTER = timedelta(minutes=30)
"""From when on nobody is spared: every admin, and the coach who is away."""
HELP_ONCE_IN = timedelta(minutes=30)
"""Within this time of an answer to a cry for help, another cry gets no automatic answer. It still alerts."""
DRILL_LASTS = timedelta(hours=1)
"""When a drill that nobody answers is over; a real alert never is."""

_ACKNOWLEDGES = re.compile(r"\W*(?:ack|acknowledged?|ok ack)\b\W*(?:(\d{4,6})\W*)?", re.IGNORECASE)
_CODE = re.compile(r"\W*(\d{4,6})\W*")


class AlertKind(StrEnum):
    """What somebody is alerted to. CALLED: a client whose crisis is open rang our number. DRILL: only a rehearsal."""

    CRISIS = "crisis"
    STRANGER = "stranger"
    CALLED = "called"
    DRILL = "drill"


class Answered(StrEnum):
    """How a member of staff said that they have it."""

    TEXT = "text"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Chain:
    """Who stands behind a client, by staff id. cover: who stands in for the coach today, if the coach is away."""

    coach: int | None
    backup: int | None
    cover: int | None
    admins: frozenset[int]


def whom(chain: Chain, waited: timedelta) -> frozenset[int]:
    """Whom an alert goes to that has waited so long: coach and backup; from half an hour on every admin too.

    A coach who is away is spared until then, since somebody has taken their place. Where nobody is backup, or there
    is no coach because the number is a stranger's, the admins are asked from the first.
    """
    close = {chain.cover or chain.coach, chain.backup} - {None}
    if waited >= EVERYBODY_AFTER:
        close.add(chain.coach)
    first = frozenset(staff_id for staff_id in close if staff_id is not None)
    alone = chain.backup is None or chain.backup in {chain.coach, chain.cover}
    return first | chain.admins if alone or waited >= EVERYBODY_AFTER else first


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody says that they have it. code: which alert; None where they named none. by_word: they wrote ACK."""

    code: str | None
    by_word: bool = True


def told_by(text: str) -> Told | None:
    """What a text from a staff phone acknowledges: `ACK 4821`, the bare code, or `ack` alone; None: nothing."""
    found = _ACKNOWLEDGES.fullmatch(text)
    bare = None if found else _CODE.fullmatch(text)
    return Told(found[1]) if found else Told(bare[1], by_word=False) if bare else None


class StaffLine(StrEnum):
    """Every text to staff; each is a file in templates/sms. None of them names a client or repeats a word of theirs."""

    ALERT = "alert"
    ALERT_CALL = "alert_call"
    ALERT_DRILL = "alert_drill"
    ALERT_TAKEN = "alert_taken"
    ALERT_TAKEN_BY = "alert_taken_by"
    ALERT_UNKNOWN = "alert_unknown"


def line_for(kind: AlertKind, *, unreachable: bool) -> StaffLine:
    """What an alert says. unreachable: no text reaches whoever is in danger."""
    if kind is AlertKind.DRILL:
        return StaffLine.ALERT_DRILL
    return StaffLine.ALERT_CALL if unreachable else StaffLine.ALERT
