"""Whether now is a moment to text a client at all, whatever the prompt: the people and the hours around it.

What `restraint` is for a client's own history, this is for their surroundings; the do-not-text list of program.md
section 1 is split between the two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.phone import PhoneNumber
from service.domain.restraint import Because, HoldBack, NotYet
from service.domain.schedule import Hours, local, opens_next
from service.domain.surroundings import GroupPause, group_pause_ends, sunday_morning_ends, talk_ends

UNREAD_HOLDS_FOR: Final = timedelta(minutes=10)
"""A text that came so lately is read first: it may be the answer, or a wish to stop."""
_LOOK_AGAIN: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is around a client when a prompt comes due. Instants are aware UTC.

    phone: theirs; its country has customs. human_until: until when a person of ours has the word. appointments:
    when they and their coach talk. unread_since: when the newest text came that nobody has read.
    shares_number: their number is their coach's own. rest_weekday: Monday is 0.
    """

    zone: ZoneInfo
    hours: Hours
    rest_weekday: int
    phone: PhoneNumber | None = None
    human_until: datetime | None = None
    appointments: Sequence[datetime] = ()
    group_pauses: Sequence[GroupPause] = ()
    unread_since: datetime | None = None
    shares_number: bool = False


def refrain(occasion: Occasion, now: datetime, too_late_at: datetime) -> NotYet | HoldBack | None:
    """Whether a prompt that is due at `now` waits, or is held back because its time runs out first (aware UTC)."""
    here = local(now, occasion.zone)
    if occasion.shares_number:
        return HoldBack(Because.COACHS_OWN_NUMBER)
    if group_pause_ends(occasion.group_pauses, here.date()) is not None:
        return HoldBack(Because.GROUP_PAUSE)
    if here.weekday() == occasion.rest_weekday:
        return HoldBack(Because.REST_DAY)
    for until, because in _waits(occasion, now):
        if until is not None and until > now:
            return NotYet(until) if until < too_late_at else HoldBack(because)
    return None


def _waits(occasion: Occasion, now: datetime) -> Iterator[tuple[datetime | None, Because]]:
    unread = occasion.unread_since
    if unread is not None and now - unread < UNREAD_HOLDS_FOR:
        yield min(now + _LOOK_AGAIN, unread + UNREAD_HOLDS_FOR), Because.UNREAD
    yield occasion.human_until, Because.HUMAN
    yield talk_ends(occasion.appointments, now), Because.APPOINTMENT
    yield opens_next(now, occasion.zone, occasion.hours), Because.QUIET_HOURS
    yield sunday_morning_ends(occasion.phone, occasion.zone, now), Because.QUIET_HOURS
