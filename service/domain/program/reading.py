"""From plain data to a Program: every fault is named with its line and a remedy, and nothing is half-read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import Any, Final

from service.domain.language import Language
from service.domain.program.problems import ProgramError
from service.domain.program.prompts import Instead, check_together, read_instead, read_prompts
from service.domain.program.shape import Mail, Moment, Program, Prompt, Starts, Week, Weekday
from service.domain.program.sheet import Entry, Place, Sheet
from service.domain.replies import Asked
from service.domain.schedule import (
    STAFF_HOURS,
    TEXTS_A_DATE,
    TEXTS_A_DATE_HARD_STOP,
    TEXTS_A_WEEK,
    TEXTS_A_WEEK_HARD_STOP,
)

LONGEST_PROGRAM: Final = 366
LONGEST_RUN_IN: Final = 6
MOST_SEGMENTS: Final = 3

_KEYS: Final = (
    "key", "title", "about", "language", "length", "starts", "rest_day", "moments", "max_segments", "texts_a_day",
    "texts_a_week", "weeks", "instead", "run_in", "prompts",
)  # fmt: skip
_MAIL_ASKS: Final = (Asked.GOAL, Asked.REFLECTION)
_WEEKDAYS: Final = tuple(weekday.name.lower() for weekday in Weekday)


def read_program(
    data: object,
    *,
    file: str = "",
    lines: Mapping[Place, int] | None = None,
    instead: Sequence[Mapping[Any, Any]] = (),
) -> Program:
    """Make a Program of plain data (strings, whole numbers, lists, dicts).

    file and lines say where values stood, for the errors. instead: the house's own program-wide variants, as plain
    data, used where the program brings none for the same conditions. Raises ProgramError with every fault at once.
    """
    sheet = Sheet(file, lines or {})
    top = Entry(sheet, data if isinstance(data, dict) else {}, (), "a program")
    if not isinstance(data, dict):
        sheet.refuse((), "a program begins with names and values, such as title: Three days")
        raise ProgramError(sheet.problems)
    top.only(_KEYS)
    house = _house(instead)
    program = _program(top, house)
    if sheet.problems:
        raise ProgramError(sheet.problems)
    return program


def _program(top: Entry, house: tuple[Instead, ...]) -> Program:
    length = top.number("length", 1, LONGEST_PROGRAM)
    starts = Starts(top.choice("starts", tuple(Starts), Starts.MONDAY))
    moments = _moments(top)
    texts_a_week = top.number("texts_a_week", 1, TEXTS_A_WEEK_HARD_STOP, TEXTS_A_WEEK)
    run_in, prompts = _prompts(top, moments, length, house)
    if run_in and starts is Starts.NEXT_DAY:
        top.refuse("run_in", "a program that starts the next day has no run-in; remove run_in, or write starts: monday")
    return Program(
        key=_key(top),
        title=top.text("title"),
        about=top.text("about", ""),
        language=Language(top.choice("language", tuple(Language), Language.EN)),
        length=length,
        starts=starts,
        moments=moments,
        prompts=prompts,
        rest_day=Weekday[top.choice("rest_day", _WEEKDAYS, "sunday").upper()],
        max_segments=top.number("max_segments", 1, MOST_SEGMENTS, 1),
        texts_a_day=top.number("texts_a_day", 1, TEXTS_A_DATE_HARD_STOP, TEXTS_A_DATE),
        texts_a_week=texts_a_week,
        weeks=_weeks(top, length, texts_a_week),
        run_in_prompts=run_in,
        file=top.sheet.file,
    )


def _key(top: Entry) -> str:
    key = top.text("key")
    if key and not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", key):
        top.refuse("key", f"key '{key}' may have small letters, digits and _ only, such as three_days")
    return key


def _moments(top: Entry) -> tuple[Moment, ...]:
    entry = top.entry("moments", "moments")
    if not entry.data:
        top.refuse("moments", "a program needs 'moments', such as morning: 09:00 and evening: 19:30")
    moments = []
    for name in entry.data:
        if not (isinstance(name, str) and re.fullmatch(r"[a-z]+", name)):
            entry.refuse(str(name), f"moment '{name}' must be one word in small letters, such as noon")
            continue
        at = entry.clock(name)
        if not STAFF_HOURS.allow(at):
            entry.refuse(name, f"{name} is at {at:%H:%M}; programs text from 08:00 and before 21:00 only")
        moments.append(Moment(name, at))
    return tuple(moments)


def _prompts(
    top: Entry, moments: tuple[Moment, ...], length: int, house: tuple[Instead, ...]
) -> tuple[tuple[Prompt, ...], tuple[Prompt, ...]]:
    """The run-in and the program proper, each in order of day and time."""
    names = [moment.name for moment in moments]
    wide = _merged(read_instead(top.entries("instead", "stand-in {}")), house)
    entries = top.entries("prompts", "prompt {}")
    if not entries:
        top.refuse("prompts", "a program needs 'prompts', at least one")
    run_in = read_prompts(top.entries("run_in", "run-in prompt {}"), names, LONGEST_RUN_IN, wide)
    prompts = read_prompts(entries, names, length, wide)
    check_together(top.sheet, run_in, prompts, names)
    return _in_order(run_in, moments), _in_order(prompts, moments)


def _in_order(prompts: Iterable[Prompt], moments: Iterable[Moment]) -> tuple[Prompt, ...]:
    times = {moment.name: moment.at for moment in moments}
    return tuple(sorted(prompts, key=lambda prompt: (prompt.day, times.get(prompt.moment, time.min))))


def _weeks(top: Entry, length: int, texts_a_week: int) -> tuple[Week, ...]:
    entries = top.entries("weeks", "week {}")
    if len(entries) > -(-length // 7):
        top.refuse("weeks", f"there are {len(entries)} weeks, but a length of {length} days; make the two agree")
    return tuple(_week(entry, texts_a_week) for entry in entries)


def _week(entry: Entry, texts_a_week: int) -> Week:
    entry.only(("theme", "texts", "mail"))
    mail = entry.entry("mail", f"the mail of {entry.called}")
    mail.only(("title", "note", "next_week", "question", "asks"))
    asks = Asked(mail.choice("asks", _MAIL_ASKS, Asked.REFLECTION) or Asked.REFLECTION)
    return Week(
        theme=entry.text("theme"),
        texts=entry.number("texts", 1, TEXTS_A_WEEK_HARD_STOP, texts_a_week),
        mail=Mail(mail.text("title"), mail.text("question"), mail.text("note", ""), mail.words("next_week"), asks)
        if mail.data
        else None,
        line=entry.line,
    )


def _house(instead: Sequence[Mapping[Any, Any]]) -> tuple[Instead, ...]:
    sheet = Sheet("", {})
    found = read_instead(Entry(sheet, one, (), "a stand-in of the house") for one in instead)
    if sheet.problems:
        raise ProgramError(sheet.problems)
    return found


def _merged(own: tuple[Instead, ...], house: tuple[Instead, ...]) -> tuple[Instead, ...]:
    brought = {(one.asked, one.variant.when) for one in own}
    return own + tuple(one for one in house if (one.asked, one.variant.when) not in brought)
