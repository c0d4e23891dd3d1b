"""Less is a promise: what a program may not do, found before anybody is enrolled in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from typing import Final

from service.domain.language import Language
from service.domain.program.manners import prompt_faults, text_faults, tone_faults
from service.domain.program.problems import Problem
from service.domain.program.prompts import TYPED
from service.domain.program.shape import Program, Prompt, Starts, Weekday, week_of
from service.domain.program.words import GOAL_LIMIT, KEPT_LIMIT, LONGEST_NAME, fill, placeholders
from service.domain.replies import Asked
from service.domain.schedule import BETWEEN_TEXTS, TYPED_ANSWERS_A_WEEK
from service.domain.segments import LONGEST_TEXT, count

NOON: Final = time(12)
LONGEST_TIME: Final = len("10:30 am")
_LONGEST: Final = {"name": LONGEST_NAME, "coach": LONGEST_NAME, "goal": GOAL_LIMIT}
_DAYS_A_WEEK: Final = 7


def lint(program: Program) -> list[Problem]:
    """Everything that breaks a promise, in the order of the file; an empty list is a program fit for people."""
    found: set[Problem] = set()
    for said in _said(program):
        found.update(Problem(program.file, said.line, message) for message in _text_faults(program, said))
    rules = (_days, _weeks, _spacing, _rest, _reviews, _quotes, _mails)
    for rule in rules:
        found.update(Problem(program.file, line, message) for line, message in rule(program))
    return sorted(found)


def worst_case(text: str, program: Program) -> str:
    """The longest that a text of a program can become: each placeholder at the limit to which it is shortened, and in
    another language than English with a letter that GSM-7 lacks, since names and goals keep theirs there."""
    moments = {moment.name for moment in program.moments}
    longest = {name: LONGEST_TIME if name in moments else KEPT_LIMIT for name in placeholders(text)}
    letter = "W" if program.language is Language.EN else "\u00c1"
    return fill(text, {name: letter * size for name, size in (longest | _LONGEST).items()})


@dataclass(frozen=True)
class _Said:
    """One wording that a prompt may have."""

    line: int
    prompt: Prompt
    when: tuple[str, ...]
    asks: Asked
    text: str


def _said(program: Program) -> Iterator[_Said]:
    for prompt in (*program.run_in_prompts, *program.prompts):
        yield _Said(prompt.line, prompt, (), prompt.asks, prompt.text)
        for variant in prompt.variants:
            yield _Said(variant.line or prompt.line, prompt, variant.when, variant.asks, variant.text)


def _text_faults(program: Program, said: _Said) -> Iterator[str]:
    called = f"{said.prompt.key} ({', '.join(said.when)})" if said.when else said.prompt.key
    longest = worst_case(said.text, program)
    if len(longest) > LONGEST_TEXT:
        yield f"{called}: {len(longest)} characters at its longest; a text may have {LONGEST_TEXT}"
        return
    cost = count(longest)
    if cost.segments > program.max_segments:
        yield (
            f"{called}: {cost.segments} segments at its longest ({cost.units} units of {cost.encoding}), "
            f"where the program allows {program.max_segments}; shorten it"
        )
    for fault in text_faults(said.text, program.language):
        yield f"{called}: {fault}"
    for fault in prompt_faults(said.text, asks_something=said.asks is not Asked.NONE):
        yield f"{called}: {fault}"


Found = Iterator[tuple[int, str]]


def _by_day(prompts: Iterable[Prompt]) -> dict[int, list[Prompt]]:
    days: dict[int, list[Prompt]] = {}
    for prompt in prompts:
        days.setdefault(prompt.day, []).append(prompt)
    return days


def _days(program: Program) -> Found:
    for name, prompts in (("run-in day", program.run_in_prompts), ("day", program.prompts)):
        for day, on_it in _by_day(prompts).items():
            if len(on_it) > program.texts_a_day:
                yield (
                    on_it[-1].line,
                    f"{name} {day} has {len(on_it)} texts; {program.texts_a_day} a day are promised: remove one",
                )


def _weeks(program: Program) -> Found:
    yield from _one_week("the run-in", program.run_in_prompts, program.texts_a_week)
    if program.starts is Starts.MONDAY:
        for number in range(1, week_of(program.length) + 1):
            prompts = [prompt for prompt in program.prompts if week_of(prompt.day) == number]
            week = program.week(number)
            yield from _one_week(f"week {number}", prompts, week.texts if week else program.texts_a_week)
        return
    for first in range(1, max(2, program.length - _DAYS_A_WEEK + 2)):
        days = range(first, first + _DAYS_A_WEEK)
        prompts = [prompt for prompt in program.prompts if prompt.day in days]
        yield from _one_week(f"days {first} to {days[-1]}", prompts, program.texts_a_week)


def _one_week(called: str, prompts: Iterable[Prompt], budget: int) -> Found:
    asked = list(prompts)
    if len(asked) > budget:
        extra = len(asked) - budget
        yield asked[-1].line, f"{called}: {len(asked)} texts, where {budget} are promised; remove {extra}"
    typed = [prompt for prompt in asked if _may_be_typed(prompt)]
    if len(typed) > TYPED_ANSWERS_A_WEEK:
        yield (
            typed[-1].line,
            f"{called}: {len(typed)} typed answers, where {TYPED_ANSWERS_A_WEEK} may be asked; ask a number instead",
        )


def _may_be_typed(prompt: Prompt) -> bool:
    """Whether it may ask for own words; what stands in for a goal that was never typed does not count twice."""
    variants = (variant for variant in prompt.variants if "no_goal" not in variant.when)
    return prompt.asks in TYPED or any(variant.asks in TYPED for variant in variants)


def _spacing(program: Program) -> Found:
    for prompts in (program.run_in_prompts, program.prompts):
        for on_it in _by_day(prompts).values():
            for earlier, later in pairwise(on_it):
                gap = _minutes(program, later) - _minutes(program, earlier)
                if gap < BETWEEN_TEXTS.total_seconds() / 60:
                    yield (
                        later.line,
                        f"{later.key} comes {gap} minutes after {earlier.key}; move it: leave three hours between",
                    )


def _minutes(program: Program, prompt: Prompt) -> int:
    at = program.moment_time(prompt.moment)
    return at.hour * 60 + at.minute


def _rest(program: Program) -> Found:
    for prompt in (*program.run_in_prompts, *program.prompts):
        early = program.moment_time(prompt.moment) < NOON
        in_order = prompt in program.prompts and program.starts is Starts.MONDAY
        weekday = Weekday((program.rest_day + prompt.day) % _DAYS_A_WEEK)
        if in_order and weekday is program.rest_day:
            yield prompt.line, f"day {prompt.day} is the rest day; move {prompt.key} to another day"
        elif early and program.rest_day is not Weekday.SUNDAY and (not in_order or weekday is Weekday.SUNDAY):
            yield (
                prompt.line,
                f"{prompt.key} may fall on a Sunday before noon; move it to 12:00 or later, or write rest_day: sunday",
            )


def _reviews(program: Program) -> Found:
    """Nobody is asked whether they did what they never said they would."""
    for said in _said(program):
        about_a_plan = any(condition.endswith("_known") for condition in said.when)  # _quotes: it was asked for
        if said.asks is not Asked.DID_IT or about_a_plan:
            continue
        if not any(_may_set_goal(earlier) for earlier in _earlier_that_day(program, said.prompt)):
            yield said.line, f"{said.prompt.key} asks did_it, but no goal is asked earlier that day; ask for one"
        elif not any(variant.when == ("no_goal",) for variant in said.prompt.variants):
            yield said.line, f"{said.prompt.key} needs words for a day without a goal: a variant with when: no_goal"


def _earlier_that_day(program: Program, prompt: Prompt) -> list[Prompt]:
    run_in = prompt in program.run_in_prompts
    that_day = program.run_in_on(prompt.day) if run_in else program.prompts_on(prompt.day)
    return [one for one in that_day if _minutes(program, one) < _minutes(program, prompt)]


def _may_set_goal(prompt: Prompt) -> bool:
    return prompt.asks is Asked.GOAL or any(variant.asks is Asked.GOAL for variant in prompt.variants)


def _quotes(program: Program) -> Found:
    """What is quoted has been asked for before."""
    in_order = (*program.run_in_prompts, *program.prompts)
    first = {prompt.keeps: prompt for prompt in reversed(in_order) if prompt.keeps}
    for said in _said(program):
        for condition in said.when:
            source = first.get(condition.removesuffix("_known")) if condition.endswith("_known") else None
            if source and _when(program, said.prompt) <= _when(program, source):
                yield said.line, f"{said.prompt.key} waits for {source.keeps}, which {source.key} asks only later"


def _when(program: Program, prompt: Prompt) -> tuple[int, int]:
    in_run_in = prompt in program.run_in_prompts
    return (prompt.day - _DAYS_A_WEEK if in_run_in else prompt.day), _minutes(program, prompt)


def _mails(program: Program) -> Found:
    for week in program.weeks:
        if not week.mail:
            continue
        words = (week.mail.title, week.mail.note, *week.mail.next_week, week.mail.question)
        for fault in (fault for part in words for fault in tone_faults(part, program.language)):
            yield week.line, f"the mail of '{week.theme}': {fault}"
        questions = "".join(words).count("?")
        if questions > 1:
            yield week.line, f"the mail of '{week.theme}' has {questions} questions; ask one"
        if len(week.mail.next_week) > 2:
            yield week.line, f"the mail of '{week.theme}' says next week in more than two lines; write two"
