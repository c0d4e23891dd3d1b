"""Weeks as clients lived them, for tests of what they are told: short to write, and whole."""

from collections.abc import Sequence
from datetime import date, timedelta

from service.domain.check_in import CheckInState
from service.domain.language import Language
from service.domain.program import Program
from service.domain.progress import Lived, Meant
from service.domain.replies import Asked, Kind
from service.domain.summary import Past
from service.rendering.weekly import Reader

DAY_ONE = date(2026, 3, 2)
"""A Monday."""

ANA = Reader(
    name="Ana",
    language=Language.EN,
    coach="Mira",
    coach_full="Mira Lopez",
    brand="Upswing",
    postal_address="1 Example Street, London",
    page_url="http://127.0.0.1:8000/c/a-token",
    unsubscribe_url="http://127.0.0.1:8000/unsubscribe/a-token",
)


def on(program_day: int) -> date:
    """The date of a program day that nothing has shifted."""
    return DAY_ONE + timedelta(days=program_day - 1)


def goal(program_day: int, words: str, *, quotable: bool = True, told_before: int = 0) -> Meant:
    return Meant(on(program_day), words, quotable, on(program_day - told_before))


def told(
    program: Program,
    prompt_key: str,
    answer: Kind = Kind.TEXT,
    words: str | None = None,
    *,
    value: float | None = None,
    quotable: bool = True,
) -> Lived:
    """An answer given on the day of its question."""
    prompt = program.prompt(prompt_key)
    day = on(prompt.day)
    return Lived(
        prompt_key, prompt.day, day, prompt.asks, CheckInState.ANSWERED, True, answer, value, words, quotable, day
    )


def silent(program: Program, prompt_key: str) -> Lived:
    """A question that nobody answered."""
    prompt = program.prompt(prompt_key)
    return Lived(prompt_key, prompt.day, on(prompt.day), prompt.asks, CheckInState.MISSED)


def reviewed(program: Program, program_day: int, answer: Kind, words: str | None = None) -> Lived:
    """The evening's answer of a program day."""
    key = next(prompt.key for prompt in program.prompts_on(program_day) if prompt.asks is Asked.DID_IT)
    return told(program, key, answer, words)


def week_of_ana(
    program: Program,
    week: int,
    lived: Sequence[Lived],
    goals: Sequence[Meant] = (),
    *,
    may_quote: bool = True,
    was_quiet: bool = False,
    note: str | None = None,
) -> Past:
    """The week of a program that has just ended, nothing shifted."""
    rest_day = on(week * 7)
    return Past(
        program=program,
        week=week,
        over=True,
        since=rest_day - timedelta(days=6),
        rest_day=rest_day,
        lived=lived,
        goals=goals,
        may_quote=may_quote,
        was_quiet=was_quiet,
        note=note,
    )
