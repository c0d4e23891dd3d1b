"""Whether every promise was kept: each is looked for where it would show if it were broken."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from service.cli.demo.lived import Arrived, Lived, Stop
from service.domain.consent import CONFIRMATION_PATIENCE
from service.domain.delivery import Purpose
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_WEEK_HARD_STOP

_NOON: Final = time(12)
_SUNDAY: Final = 6
_ON_TIME: Final = timedelta(minutes=1)
"""Two texts that were due three hours apart may leave a moment closer."""


class Promise(StrEnum):
    """What we promise (design.md section 5, program.md section 1)."""

    ONCE = "the same thing is sent once"
    HOURS = "texts we start come within the client's hours"
    BUDGET = "less is a promise"
    STOP = "after a stop nothing leaves but what the law allows"
    NOTHING_LOST = "what the rows say and what arrived are the same"


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that was not kept, in words that quote nobody."""

    promise: Promise
    name: str
    what: str

    def __str__(self) -> str:
        return f"{self.name}: {self.what} ({self.promise})"


def broken_promises(lived: Lived) -> list[Broken]:
    """Every promise that was not kept to one client; empty when all is well."""
    found = {
        Promise.ONCE: _doubles(lived),
        Promise.HOURS: _outside_hours(lived),
        Promise.BUDGET: _over_budget(lived),
        Promise.STOP: _after_a_stop(lived),
        Promise.NOTHING_LOST: _lost(lived),
    }
    return [Broken(promise, lived.name, what) for promise, all_of in found.items() for what in all_of]


def _doubles(lived: Lived) -> Iterable[str]:
    asked = Counter((one.prompt_key, one.local_date) for one in lived.arrived if one.prompt_key)
    yield from (f"{key} came {times} times on {day}" for (key, day), times in asked.items() if times > 1)
    words = Counter((one.body, one.at.date()) for one in lived.arrived if one.started_by_us)
    yield from (f"the same words came {times} times on {day}" for (_, day), times in words.items() if times > 1)
    sids = Counter(one.sid for one in lived.arrived)
    yield from (f"text {sid} is on the phone {times} times" for sid, times in sids.items() if times > 1)
    mails = Counter(mail.message_id for mail in lived.mails)
    yield from (f"one mail came {times} times" for times in mails.values() if times > 1)
    told = [mail.at.date() for mail in lived.mails if mail.weekly]
    told += [one.at.date() for one in lived.arrived if one.purpose is Purpose.WEEKLY]
    weeks = Counter(_monday(day) for day in told)
    yield from (f"the week of {monday} was told {times} times" for monday, times in weeks.items() if times > 1)


def _outside_hours(lived: Lived) -> Iterable[str]:
    for one in _started(lived):
        if not lived.hours.allow(one.at.time()) or not _decent_on_a_sunday(lived.country, one.at):
            yield f"a text came at {one.at:%A %H:%M} on {one.at:%Y-%m-%d}"


def _decent_on_a_sunday(country: str, at: datetime) -> bool:
    return country != "US" or at.weekday() != _SUNDAY or at.time() >= _NOON


def _over_budget(lived: Lived) -> Iterable[str]:
    """A summary by text comes on top of a week's texts, for somebody without mail; an invitation comes before all."""
    started = [one for one in _started(lived) if one.purpose is not Purpose.INVITATION]
    days = Counter(one.at.date() for one in started)
    yield from (f"{many} texts on {day}" for day, many in days.items() if many > lived.texts_a_date)
    of_program = [one for one in started if one.purpose is not Purpose.WEEKLY]
    for texts, most in ((of_program, lived.texts_a_week), (started, TEXTS_A_WEEK_HARD_STOP)):
        weeks = Counter(_monday(one.at.date()) for one in texts)
        yield from (f"{many} texts in the week of {monday}" for monday, many in weeks.items() if many > most)
    themes = Counter(one.program_week for one in of_program if one.program_week is not None)
    for week, many in themes.items():
        if many > lived.texts_in_week.get(week, lived.texts_a_week):
            yield f"{many} texts in week {week} of the program"
    for earlier, later in pairwise(started):
        if later.at - earlier.at < BETWEEN_TEXTS - _ON_TIME:
            yield f"two texts within {(later.at - earlier.at) // timedelta(minutes=1)} minutes on {later.at.date()}"


def _after_a_stop(lived: Lived) -> Iterable[str]:
    for stop in lived.stops:
        after = [one for one in lived.arrived if _within(one.at, stop)]
        cries = sum(_within(cry, stop) for cry in lived.cries)
        yield from _unlawful(after, stop, cries)
        if mails := sum(mail.weekly and _within(mail.at, stop) for mail in lived.mails):
            yield f"{mails} weekly mails came after a stop"


def _unlawful(after: Sequence[Arrived], stop: Stop, cries: int) -> Iterable[str]:
    """47 CFR 64.1200(a)(12): one confirmation within five minutes. A cry for help is answered, each once."""
    confirmations = [one for one in after if one.purpose is Purpose.OPT_OUT_CONFIRMATION]
    help_lines = [one for one in after if one.purpose is Purpose.HELP_LINES]
    if len(confirmations) > 1:
        yield f"{len(confirmations)} confirmations of one stop"
    yield from ("a confirmation came late" for one in confirmations if one.at - stop.at > CONFIRMATION_PATIENCE)
    if len(help_lines) > cries:
        yield f"{len(help_lines)} answers to {cries} cries for help"
    others = len(after) - len(confirmations) - len(help_lines)
    if others:
        yield f"{others} texts came after a stop"


def _lost(lived: Lived) -> Iterable[str]:
    if missing := len(lived.sids_by_rows - lived.sids_on_phone):
        yield f"{missing} texts left or came by the rows and are not on the phone"
    if unknown := len(lived.sids_on_phone - lived.sids_by_rows):
        yield f"{unknown} texts are on the phone and in no row"
    if lived.unread:
        yield f"{lived.unread} texts were never read"
    in_mailbox = {mail.message_id for mail in lived.mails}
    if lived.mails_by_rows != in_mailbox:
        yield f"{len(lived.mails_by_rows)} mails left by the rows, {len(in_mailbox)} are in the mailbox"


def _started(lived: Lived) -> list[Arrived]:
    return sorted((one for one in lived.arrived if one.started_by_us), key=lambda one: one.at)


def _within(at: datetime, stop: Stop) -> bool:
    return at >= stop.at and (stop.back_at is None or at < stop.back_at)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
