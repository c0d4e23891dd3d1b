"""The weekdays on which a coach reads what clients write: what a text may promise, and no more."""

from datetime import date, datetime, time, timedelta
from typing import Final

from service.domain.refusal import Refusal

BY_THEN: Final = time(9)
"""When a coach has read the morning's list, on their own clock."""
TOMORROW_BEGINS: Final = time(6)
"""When what was put off until tomorrow is back: before anybody opens the desk."""
_NIGHT_ENDS: Final = time(4)
_NAMES: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read_weekdays(written: str) -> frozenset[int]:
    """The weekdays (Monday is 0) of `mon-fri`, `tue,thu` or `sun-thu`. Raises Refusal for anything else."""
    days: set[int] = set()
    for part in written.lower().replace(" ", "").split(","):
        first, _, last = part.partition("-")
        if first not in _NAMES or (last and last not in _NAMES):
            raise Refusal("Write the weekdays on which they read, such as mon-fri, or tue,thu.")
        begin, end = _NAMES.index(first), _NAMES.index(last or first)
        days.update(day % 7 for day in range(begin, end + 1 + (7 if end < begin else 0)))
    return frozenset(days)


def next_reading(here: datetime, weekdays: frozenset[int]) -> date:
    """The date of the next morning on which a coach reads; `here` is now on their own wall clock."""
    day = here.date() if here.time() < BY_THEN else here.date() + timedelta(days=1)
    while day.weekday() not in weekdays:
        day += timedelta(days=1)
    return day


def tomorrow_morning(here: datetime) -> datetime:
    """When what is put off now comes back; both on somebody's own wall clock. At two at night it is still yesterday."""
    day = here.date() if here.time() < _NIGHT_ENDS else here.date() + timedelta(days=1)
    return datetime.combine(day, TOMORROW_BEGINS)
