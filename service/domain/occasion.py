"""Whether now is a moment to text a client at all, whatever the prompt: the people and the hours around it.

What `restraint` is for a client's own history, this is for their surroundings; the do-not-text list of program.md
section 1 is split between the two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.clearance import AROUND_AN_APPOINTMENT
from service.domain.phone import PhoneNumber
from service.domain.restraint import Because, HoldBack, NotYet
from service.domain.schedule import Hours, instant, local, opens_next

UNREAD_HOLDS_FOR: Final = timedelta(minutes=10)
"""A text that came so lately is read first: it may be the answer, or a wish to stop."""
_LOOK_AGAIN: Final = timedelta(minutes=1)
_SUNDAY: Final = 6
_NOON: Final = time(12)


@dataclass(frozen=True, slots=True)
class GroupPause:
    """Days on which a coach's clients are left alone. `until` is the first local date after them."""

    since: date
    until: date


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
    if any(one.since <= here.date() < one.until for one in occasion.group_pauses):
        return HoldBack(Because.GROUP_PAUSE)
    if here.weekday() == occasion.rest_weekday:
        return HoldBack(Because.REST_DAY)
    for until, because in _waits(occasion, now, here):
        if until is not None and until > now:
            return NotYet(until) if until < too_late_at else HoldBack(because)
    return None


def _waits(occasion: Occasion, now: datetime, here: datetime) -> Iterator[tuple[datetime | None, Because]]:
    unread = occasion.unread_since
    if unread is not None and now - unread < UNREAD_HOLDS_FOR:
        yield min(now + _LOOK_AGAIN, unread + UNREAD_HOLDS_FOR), Because.UNREAD
    yield occasion.human_until, Because.HUMAN
    near = [at for at in occasion.appointments if abs(at - now) < AROUND_AN_APPOINTMENT]
    yield (max(near) + AROUND_AN_APPOINTMENT if near else None), Because.APPOINTMENT
    yield opens_next(now, occasion.zone, occasion.hours), Because.QUIET_HOURS
    # The country last: it takes longer to find than all the rest.
    morning = here.weekday() == _SUNDAY and here.time() < _NOON
    if morning and occasion.phone is not None and occasion.phone.country == "US":
        # Texas, Business & Commerce Code 301.051: no solicitation before noon on a Sunday. Decent for all.
        yield instant(here.date(), _NOON, occasion.zone), Because.QUIET_HOURS
