"""A program as plain data, in one canonical form: to be kept as JSON, read back, and named by its hash."""

import hashlib
import json
from typing import Any

from service.domain.program.reading import read_program
from service.domain.program.shape import Mail, Program, Prompt, Variant, Week
from service.domain.replies import Asked


def to_plain(program: Program) -> dict[str, Any]:
    """The program as strings, whole numbers, lists and dicts; `from_plain` gives an equal one back."""
    return {
        "key": program.key,
        "title": program.title,
        "about": program.about,
        "language": program.language.value,
        "length": program.length,
        "starts": program.starts.value,
        "rest_day": program.rest_day.name.lower(),
        "moments": {moment.name: f"{moment.at:%H:%M}" for moment in program.moments},
        "max_segments": program.max_segments,
        "texts_a_day": program.texts_a_day,
        "texts_a_week": program.texts_a_week,
        "weeks": [_week(week) for week in program.weeks],
        "run_in": [_prompt(prompt) for prompt in program.run_in_prompts],
        "prompts": [_prompt(prompt) for prompt in program.prompts],
    }


def from_plain(data: object) -> Program:
    """The program that `to_plain` wrote. Raises ProgramError for anything else."""
    return read_program(data, file="the stored program")


def to_json(program: Program) -> str:
    """The canonical form as text: the same for two equal programs, wherever they were written. Order matters in it."""
    return json.dumps(to_plain(program), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Program:
    """The program that `to_json` wrote. Raises ProgramError, or ValueError for text that is no JSON."""
    return from_plain(json.loads(text))


def content_hash(program: Program) -> str:
    """SHA-256 of the canonical form, in hex. Comments, spacing and the file's name do not change it."""
    return hashlib.sha256(to_json(program).encode()).hexdigest()


def _week(week: Week) -> dict[str, Any]:
    plain: dict[str, Any] = {"theme": week.theme, "texts": week.texts}
    return plain | ({"mail": _mail(week.mail)} if week.mail else {})


def _mail(mail: Mail) -> dict[str, Any]:
    plain: dict[str, Any] = {"title": mail.title, "question": mail.question}
    if mail.note:
        plain["note"] = mail.note
    if mail.next_week:
        plain["next_week"] = list(mail.next_week)
    if mail.asks is not Asked.REFLECTION:
        plain["asks"] = mail.asks.value
    return plain


def _prompt(prompt: Prompt) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "key": prompt.key,
        "day": prompt.day,
        "moment": prompt.moment,
        "asks": prompt.asks.value,
        "text": prompt.text,
    }
    if prompt.scale:
        plain["scale"] = str(prompt.scale)
    if prompt.keeps:
        plain["keeps"] = prompt.keeps
    if prompt.variants:
        plain["variants"] = [_variant(variant) for variant in prompt.variants]
    return plain


def _variant(variant: Variant) -> dict[str, Any]:
    return {"when": list(variant.when), "asks": variant.asks.value, "text": variant.text}
