"""A wish for silence as it was meant: its days set right and written out, without the absences of others."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from service.domain.language import Language
from service.domain.language.en import breaks
from service.domain.language.en import words as en
from service.domain.language.pattern import Pattern
from service.domain.replies.days import ORDINALS, places_named
from service.domain.replies.hearing import Heard
from service.domain.replies.phrases import heard_in, without

_NOT_OURS: Final = heard_in(breaks.NOT_OURS)


def as_meant(heard: Heard, today: date, language: Language) -> Heard:
    """Return the text with one way to write a length or a day, and only the last of those a client corrects."""
    written = _on_its_weekday(_written_out(heard.flat), today)
    flat = without(_set_right(written, today, language), _NOT_OURS)
    if flat == heard.flat:
        return heard
    clauses = tuple(clause.strip() for clause in flat.split(" / "))
    return replace(heard, flat=flat, run=" ".join(clauses), clauses=clauses)


def only_tells_why(heard: Heard) -> bool:
    """Return whether time off only explains an answer ("2, swamped til friday"): nothing is asked of us."""
    return bool(_BUSY.search(heard.flat)) and not _TO_US.search(heard.flat)


_BUSY: Final = Pattern(
    r"\b(?:(?:off|away from) (?:work|school)|swamped|slammed|underwater|tied up|busy|sick|exams?|finals|day off)\b"
)
_TO_US: Final = Pattern(r"\b(?:paus\w+|texts?|messages?|texting|hold|stop|snooze|mute|skip|resume|please|back|break)\b")


def _written_out(words: str) -> str:
    words = _HOMOPHONE.sub("pause", words) if "paws" in words else words
    words = _ONE_WEEK.sub("a week", words)
    if not en.MONTHS.keys().isdisjoint(words.split()):
        words = _DAY_THEN_MONTH.sub(lambda found: f"{ORDINALS[found[1]]} ", words)
        words = _MONTH_THEN_DAY.sub(lambda found: f"{found[1]} {ORDINALS[found[2]]}", words)
    if not any(map(str.isdigit, words)):
        return words
    words = _BRIEF.sub(lambda found: f"{found[1]} {_UNITS[found[2][0]]}", words)
    words = _ENDING_APART.sub(r"\1\2", words)
    return _MONTH_LAST.sub(lambda found: f"{found[1]} {_MONTH_NAMES[int(found[2]) - 1]}", words)


# What a phone writes down when "pause" is dictated to it.
_HOMOPHONE: Final = Pattern(r"\bpaws\b(?= (?:the|my|these|this|it|for|until|texts?|messages?|please|a)\b|$)")
_ONE_WEEK: Final = Pattern(r"(?:^|(?<=/ ))week(?= (?:off|break|pause)\b)")
_BRIEF: Final = Pattern(r"\b(\d{1,3}) ?(d|wk?|wks|mos?|mths?|hr?|hrs)\b(?= |$)")
_UNITS: Final = {"d": "days", "w": "weeks", "m": "months", "h": "hours"}
_ENDING_APART: Final = Pattern(r"\b(\d{1,2}) (st|nd|rd|th)\b")
_ORDINAL: Final = "|".join(sorted(ORDINALS, key=len, reverse=True))
_MONTH: Final = "|".join(sorted(en.MONTHS, key=len, reverse=True))
_DAY_THEN_MONTH: Final = Pattern(rf"\b(?:the )?({_ORDINAL}) (?:of )?(?=(?:{_MONTH})\b)")
_MONTH_THEN_DAY: Final = Pattern(rf"\b({_MONTH}) (?:the )?({_ORDINAL})\b")
# "20.3.": with a point between them, the day is the first of the two.
_MONTH_LAST: Final = Pattern(r"(?<=(?:til|ter|ack|.on|the) )(\d{1,2})\.(0?[1-9]|1[0-2])\b(?!\.?\d)")
_MONTH_NAMES: Final = "january february march april may june july august september october november december".split()


def _on_its_weekday(words: str, today: date) -> str:
    """Return the words with "friday 13" as a date where the coming 13th is a Friday."""

    def dated(found: re.Match[str]) -> str:
        days = (today + timedelta(days=ahead) for ahead in range(1, 62))
        fits = any(day.day == int(found[2]) and day.weekday() == en.WEEKDAYS[found[1]] for day in days)
        return f"the {found[2]}th" if fits else found[0]

    return words if en.WEEKDAYS.keys().isdisjoint(words.split()) else _WEEKDAY_AND_DAY.sub(dated, words)


_WEEKDAY: Final = "|".join(sorted(en.WEEKDAYS, key=len, reverse=True))
_WEEKDAY_AND_DAY: Final = Pattern(
    rf"\b({_WEEKDAY}) (\d{{1,2}})\b(?! ?(?:am|pm|oclock|days?|weeks?|[:/]|st\b|nd\b|rd\b|th\b|(?:of )?(?:{_MONTH})\b))"
)


def _set_right(words: str, today: date, language: Language) -> str:
    """Return the words with what a client takes back replaced by what they say instead: "monday / actually tuesday"."""
    for turn in _TURN.finditer(words):
        if right := _instead(words[: turn.start()], words[turn.end() :], today, language):
            return right
    return words


def _instead(before: str, after: str, today: date, language: Language) -> str | None:
    taken_back = places_named(before, today, language) if _MAY_BE_A_TIME.match(after) else []
    if not taken_back:
        return None
    start, end = taken_back[-1]
    said = next((stop for begin, stop in places_named(after, today, language) if begin == 0), 0)
    if not said and (much := _MUCH.match(after)) and (unit := _UNIT.search(before[start:end])):
        return f"{before[:start]}{much[0]} {unit[0]}{before[end:]}{after[much.end() :]}"
    return f"{before[:start]}{after[:said]}{before[end:]}{after[said:]}" if _ENDS.match(after[said:]) and said else None


_TURN: Final = Pattern(
    r" (?:/ )?(?:(?:sorry|oops|wait|no|nope|nah|actually|i mean|i meant|meant|make (?:it|that)|scratch that|or rather"
    r"|rather"
    r"|correction|better|ah|ugh|lol|hm+|nvm|never mind|my bad|typo|perdon|digo|mejor dicho|mejor|corrijo"
    r"|espera) (?:/ )?)+"
    r"(?:(?:make (?:it|that)|to|until|on|for|its|say|hasta|que sea|mejor|back) )*"
)
_MAY_BE_A_TIME: Final = Pattern(
    r"(?:(?:the|next|this|on|a|an|el|la|los|un|una|este|otra|another|end|of|just) )*(?:\d|mon|tue|wed|thu|fri|sat|sun"
    r"|jan|feb|mar|apr|may|ju[nl]|aug|sep"
    r"|oct|nov|dec|week|month|day|fortnight|few|couple|one|two|three|four|five|six|seven|eight|nine|ten|tomorrow"
    r"|easter|christmas|new y"
    r"|\w+(?:st|nd|rd|th|cond|teen)\b|lun|mar|mier|jue|vie|sab|dom|ene|abr|ago|dic|seman|mes|dia|quinc|dos|tres"
    r"|cuatro|cinco|manana|pasado|fin)"
)
_MUCH: Final = Pattern(
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco)(?= please| thanks| sorry"
    r"| then| actually| /|$)"
)
_UNIT: Final = Pattern(r"\b(?:days?|weeks?|months?|dias?|semanas?|mes(?:es)?)\b")
_ENDS: Final = Pattern(
    r"(?: (?:please|thanks|thank you|instead|sorry|then|is better|works|better|ok|again|por favor|gracias"
    r"|mejor))*(?: /|$)"
)
