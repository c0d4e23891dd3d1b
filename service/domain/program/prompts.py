"""Reading the prompts of a program: each by itself, then together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from service.domain.program.shape import Prompt, Scale, Variant
from service.domain.program.sheet import Entry, Sheet
from service.domain.program.words import BEGUN, DAY_CONDITIONS, FACT_PLACEHOLDERS, SITUATIONS, placeholders
from service.domain.replies import Asked

ASKS: Final = tuple(asked.value for asked in Asked if asked is not Asked.INVITE)
TYPED: Final = frozenset({Asked.GOAL, Asked.REFLECTION})
"""What is answered with words of one's own."""

_PROMPT_KEYS: Final = ("key", "day", "moment", "asks", "text", "scale", "keeps", "variants")
_KEY: Final = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")
_SCALE: Final = re.compile(r"(\d{1,2}) to (\d{1,2})")


@dataclass(frozen=True, slots=True)
class Instead:
    """Words that stand in for every prompt that asks `asked`, when the conditions hold."""

    asked: Asked
    variant: Variant


def read_instead(entries: Iterable[Entry]) -> tuple[Instead, ...]:
    """The program-wide variants."""
    return tuple(Instead(Asked(entry.choice("for", ASKS, Asked.NONE)), _variant(entry, ("for",))) for entry in entries)


def read_prompts(entries: Iterable[Entry], moments: Sequence[str], days: int, wide: Sequence[Instead]) -> list[Prompt]:
    """The prompts as written, each with the program-wide variants that fit it; not yet in order."""
    return [_with_instead(_prompt(entry, moments, days), wide) for entry in entries]


def check_together(sheet: Sheet, run_in: Sequence[Prompt], prompts: Sequence[Prompt], moments: Sequence[str]) -> None:
    """What can only be seen with all prompts side by side."""
    _refuse_same_keys(sheet, (*run_in, *prompts))
    _refuse_same_moments(sheet, run_in, "run-in day")
    _refuse_same_moments(sheet, prompts, "day")
    kept = frozenset(prompt.keeps for prompt in (*run_in, *prompts) if prompt.keeps)
    known = _Known(sheet, kept, FACT_PLACEHOLDERS | kept | {*moments})
    for prompt in (*run_in, *prompts):
        if prompt.keeps in FACT_PLACEHOLDERS | SITUATIONS | {*moments}:
            message = f"'{prompt.keeps}' already means something else; keep the answer under another name"
            sheet.refuse_line(prompt.line, message)
        known.check(prompt.line, (), prompt.text)
        for variant in prompt.variants:
            known.check(variant.line, variant.when, variant.text)


def _prompt(entry: Entry, moments: Sequence[str], days: int) -> Prompt:
    entry.only(_PROMPT_KEYS)
    key = entry.text("key")
    if key and not _KEY.fullmatch(key):
        entry.refuse("key", f"key '{key}' may have small letters, digits, - and _ only, such as day2-evening")
    asks = Asked(entry.choice("asks", ASKS, Asked.NONE))
    return Prompt(
        key=key,
        day=entry.number("day", 1, days),
        moment=entry.choice("moment", moments),
        asks=asks,
        text=entry.text("text"),
        scale=_scale(entry, asks),
        keeps=_keeps(entry, asks),
        variants=tuple(_variant(variant) for variant in entry.entries("variants", f"variant {{}} of {entry.called}")),
        line=entry.line,
    )


def _variant(entry: Entry, more_keys: tuple[str, ...] = ()) -> Variant:
    entry.only(("when", "asks", "text", *more_keys))
    when = entry.words("when")
    if not when:
        entry.refuse("when", f"{entry.called} needs 'when': the condition on which it stands in")
    return Variant(when, Asked(entry.choice("asks", ASKS, Asked.NONE)), entry.text("text"), entry.line)


def _scale(entry: Entry, asks: Asked) -> Scale | None:
    if not entry.has("scale"):
        if asks is Asked.RATING:
            entry.refuse("asks", f"{entry.called} asks a rating and needs 'scale', such as 1 to 5")
        return None
    match = _SCALE.fullmatch(entry.text("scale"))
    if asks is not Asked.RATING:
        entry.refuse("scale", f"{entry.called} has a scale but asks {asks}; only a rating has one")
    elif match and int(match[1]) < int(match[2]) <= 10:
        return Scale(int(match[1]), int(match[2]))
    else:
        entry.refuse("scale", f"scale of {entry.called} must be two whole numbers up to 10, such as 1 to 5")
    return None


def _keeps(entry: Entry, asks: Asked) -> str | None:
    if not entry.has("keeps"):
        return None
    name = entry.text("keeps")
    if asks not in TYPED:
        entry.refuse("keeps", f"{entry.called} asks {asks}; only a goal or a reflection can be kept")
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name):
        entry.refuse("keeps", f"'{name}' may have small letters and _ only, such as plan")
    return name


def _with_instead(prompt: Prompt, wide: Sequence[Instead]) -> Prompt:
    """What depends on the day comes before what depends on a kept answer or the situation; each time own words first.

    So a goal that came last night is respected also where a prompt has other words for the self-employed. Done
    twice, it changes nothing: a program read back from its plain form is the same.
    """
    own = {variant.when for variant in prompt.variants}
    fitting = [one.variant for one in wide if one.asked is prompt.asks and one.variant.when not in own]
    in_order = sorted((*prompt.variants, *fitting), key=lambda variant: DAY_CONDITIONS.isdisjoint(variant.when))
    return replace(prompt, variants=tuple(in_order))


def _refuse_same_keys(sheet: Sheet, prompts: Iterable[Prompt]) -> None:
    seen: set[str] = set()
    for prompt in prompts:
        if prompt.key and prompt.key in seen:
            message = f"key '{prompt.key}' is used twice; give one of the two prompts another key"
            sheet.refuse_line(prompt.line, message)
        seen.add(prompt.key)


def _refuse_same_moments(sheet: Sheet, prompts: Iterable[Prompt], day: str) -> None:
    taken: set[tuple[int, str]] = set()
    for prompt in prompts:
        at = (prompt.day, prompt.moment)
        if prompt.moment and at in taken:
            message = f"{day} {prompt.day} has two {prompt.moment} prompts; give one of them another moment"
            sheet.refuse_line(prompt.line, message)
        taken.add(at)


@dataclass(frozen=True)
class _Known:
    """The names that texts and conditions may use in one program."""

    sheet: Sheet
    kept: frozenset[str]
    fillable: frozenset[str]

    def check(self, line: int, when: Sequence[str], text: str) -> None:
        """Conditions and placeholders are known; a kept answer is quoted only where there is one."""
        conditions = DAY_CONDITIONS | SITUATIONS | {BEGUN} | {f"{name}_known" for name in self.kept}
        conditions |= {f"no_{name}" for name in self.kept}
        for condition in when:
            if condition not in conditions:
                remedy = f"write one of: {', '.join(sorted(conditions))}"
                self.sheet.refuse_line(line, f"'{condition}' is no condition; {remedy}")
        for name in sorted(placeholders(text)):
            if name not in self.fillable:
                remedy = f"it may be: {', '.join(sorted(self.fillable))}"
                self.sheet.refuse_line(line, f"nobody fills {{{name}}}; {remedy}")
            elif name in self.kept and f"{name}_known" not in when:
                remedy = f"quote {{{name}}} in a variant with when: {name}_known"
                self.sheet.refuse_line(line, f"there may be no {name} to quote; {remedy}")
