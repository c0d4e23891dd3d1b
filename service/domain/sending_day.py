"""The day of US carriers: their daily limits begin anew at midnight Pacific time (Twilio errors 30023 and 30027)."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from service.domain.schedule import instant, local

_PACIFIC: Final = ZoneInfo("America/Los_Angeles")


def sending_day(now: datetime) -> date:
    """The day that a text sent now (aware UTC) counts for."""
    return local(now, _PACIFIC).date()


def next_sending_day(now: datetime) -> datetime:
    """When the next one begins, in aware UTC."""
    return instant(sending_day(now) + timedelta(days=1), time(), _PACIFIC)


def fitting(costs: Iterable[tuple[int, bool]], left: int) -> list[bool]:
    """Which of these texts still fit into what is `left` of the day, the most urgent first, each with its segments and
    whether a day's limit may keep it back. What may not be kept back uses the day up as well."""
    fits = []
    for segments, may_wait in costs:
        fit = not may_wait or segments <= left
        left -= segments if fit else 0
        fits.append(fit)
    return fits
