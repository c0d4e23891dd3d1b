"""Programs: what they are, how they are read and checked, and the words they put into a text."""

from service.domain.program.linter import lint, worst_case
from service.domain.program.manners import suggested_answers, text_faults, tone_faults
from service.domain.program.plain import content_hash, from_json, from_plain, to_json, to_plain
from service.domain.program.problems import Problem, ProgramError
from service.domain.program.reading import read_program
from service.domain.program.shape import (
    Mail,
    Moment,
    Program,
    Prompt,
    Scale,
    Starts,
    Variant,
    Week,
    Weekday,
    week_of,
)
from service.domain.program.words import Facts, Words, fill, placeholders, quote, words_for

__all__ = [
    "Facts",
    "Mail",
    "Moment",
    "Problem",
    "Program",
    "ProgramError",
    "Prompt",
    "Scale",
    "Starts",
    "Variant",
    "Week",
    "Weekday",
    "Words",
    "content_hash",
    "fill",
    "from_json",
    "from_plain",
    "lint",
    "placeholders",
    "quote",
    "read_program",
    "suggested_answers",
    "text_faults",
    "to_json",
    "to_plain",
    "tone_faults",
    "week_of",
    "words_for",
    "worst_case",
]
