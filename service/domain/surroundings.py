"""Who is left alone for what is around them: a talk with their coach, a Sunday morning, days of mourning.

Asked at planning (`occasion`) and again at sending (`clearance`): in between hours may have passed, and the world may
be another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.phone import PhoneNumber
from service.domain.schedule import instant, local

AROUND_AN_APPOINTMENT: Final = timedelta(hours=2)
"""How long before and after client and coach talk nothing automatic is started."""
_SUNDAY: Final = 6
_NOON: Final = time(12)


@dataclass(frozen=True, slots=True)
class GroupPause:
    """Days on which a coach's clients are left alone. `until` is the first local date after them."""

    since: date
    until: date


def talk_ends(appointments: Sequence[datetime], now: datetime) -> datetime | None:
    """Until when it is too near to a talk of client and coach (aware UTC); None where it is not."""
    near = [at for at in appointments if abs(at - now) < AROUND_AN_APPOINTMENT]
    return max(near) + AROUND_AN_APPOINTMENT if near else None


def group_pause_ends(pauses: Sequence[GroupPause], today: date) -> date | None:
    """The first local date on which nobody has declared a group pause, if today is in one."""
    on = today
    while (found := next((one for one in pauses if one.since <= on < one.until), None)) is not None:
        on = found.until
    return on if on != today else None


def sunday_morning_ends(phone: PhoneNumber | None, zone: ZoneInfo, now: datetime) -> datetime | None:
    """Noon (aware UTC) of a Sunday morning in the United States; None at any other time and anywhere else.

    Texas, Business & Commerce Code 301.051: no solicitation before noon on a Sunday. Decent for all.
    """
    here = local(now, zone)
    # The country last: it takes longer to find than all the rest.
    if phone is None or here.weekday() != _SUNDAY or here.time() >= _NOON or phone.country != "US":
        return None
    return instant(here.date(), _NOON, zone)
