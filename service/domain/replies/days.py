"""Days people name: "till the 12th", "back Monday", "a week", "hasta el lunes"; all in the client's local dates."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from service.domain.language import Language
from service.domain.language.en import words as en
from service.domain.language.es import words as es
from service.domain.language.pattern import Pattern

_WEEKDAYS: Final = en.WEEKDAYS | es.WEEKDAYS
_MONTHS: Final = en.MONTHS | es.MONTHS
_WEEKDAY: Final = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNDER_TEN: Final = "first second third fourth fifth sixth seventh eighth ninth".split()
_UNDER_THIRTY: Final = (
    *_UNDER_TEN,
    *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
    *("twentieth", *(f"twenty {unit}" for unit in _UNDER_TEN)),
)
ORDINALS: Final = {word: day for day, word in enumerate(_UNDER_THIRTY, start=1)} | {
    "primero": 1,
    "thirtieth": 30,
    "thirty first": 31,
}
_SMALL: Final = {
    **en.ONES,
    **en.TENS,
    **es.ONES,
    **es.TENS,
    "a": 1,
    "an": 1,
    "couple": 2,
    "few": 3,
    "par": 2,
    "unos": 3,
    "unas": 3,
    "several": 4,
    "otra": 1,
    "another": 1,
    "pocos": 3,
    "algunos": 3,
    "whole": 1,
}
_SMALL_WORD: Final = "|".join(sorted(_SMALL, key=len, reverse=True))
_UNITS: Final = {
    "day": 1,
    "dia": 1,
    "week": 7,
    "semana": 7,
    "diita": 1,
    "diito": 1,
    "semanita": 7,
    "weekend": 0,
    "month": 30,
    "mes": 30,
    "meses": 30,
    "fortnight": 14,
    "quincena": 15,
    "night": 1,
    "noche": 1,
}

_SPAN: Final = Pattern(
    rf"\b(?P<much>\d{{1,3}}|{_SMALL_WORD})(?: (?:de|of|a|or so|more|mas|full|whole|few|"
    r"couple))*[ -]?(?P<unit>days?|dias?|diit[ao]s?|weeks?|semanas?|semanitas?|months?|mes(?:es)?|fortnights?|nights?|"
    r"noches?)\b(?! (?:ago|old|atras))(?P<half> and a half\b)?"
    r"|\b(?P<long>fortnight|quincena)\b"
)
_LAST_DAY: Final = (
    r"(?P<last>(?:through|thru|including|hasta despues de|after|until after|inclusive|pasado|"
    r"despues de|despues del|despues|past)(?: the| el| la)? )?"
)
_DAY: Final = Pattern(
    rf"{_LAST_DAY}(?:"
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    rf"|(?:(?:on )?(?:{_WEEKDAY}) )?(?:the |el |el dia )?(?P<month_first>{_MONTH})"
    r" (?:the )?(?P<day_after>\d{1,2})(?:st|nd|rd|th)?\b(?!:)"
    rf"|(?:(?:on )?(?:{_WEEKDAY}) )?(?:the |el |el dia )?(?P<day_before>\d{{1,2}})(?:st|nd|rd|th)?(?: of|"
    rf" de)? (?P<month_second>{_MONTH})\b"
    r"|(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{2,4}))?(?![\d/])"
    rf"|(?:(?:next |this |on |el |este )?(?:{_WEEKDAY}) )?(?:the |el |el dia |dia )?(?P<ordinal>\d{{1,2}})(?:st|nd|rd"
    rf"|th)\b"
    rf"|(?:(?:next |this |on |el |este )?(?:{_WEEKDAY}) )?(?:the|el|del|el dia|del dia|dia) (?P<number>\d{{1,2}}"
    rf"|{'|'.join(ORDINALS)})\b(?! (?:week|day|"
    r"of the week|time|half|thing|weeks|days|de la|semanas?|dias?|one|two|few))"
    r"|(?:el |este )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?P<dated>\d{1,2})\b(?! ?(?:am|pm|hrs"
    r"|horas?|:))"
    r"|(?P<both_days>(?:today|hoy) (?:and|n|y) (?:also )?(?:tomorrow|manana))"
    r"|(?P<easter>easter(?: (?P<easter_day>monday|sunday))?|pascua|semana santa)"
    r"|(?P<next>next|the following|following|proximo|el proximo|(?:a )?week from|a week on|"
    rf"the week after) (?P<next_weekday>{_WEEKDAY})\b"
    rf"|(?:this |on |el |este |coming )?(?P<weekday>{_WEEKDAY})\b(?P<week_after> week| next week| que viene|"
        r" proximo| next| after next| de la (?:otra semana|proxima semana|semana (?:que viene|proxima|siguiente"
        r"|entrante)))?"
    rf"|(?P<bare_month>{_MONTH})\b"
    r"|(?P<month_end>(?:the )?(?:end of (?:the|this) month|end of month|eom|"
    r"fin(?:al)?(?:es)? de(?:l)? mes|rest of (?:the|this) month|(?:resto|lo que (?:queda|resta)) del mes|next month|"
    r"(?:el )?(?:mes que viene|proximo mes|otro mes)|this month|este mes))"
    r"|(?P<week_end>(?:the )?(?:end of (?:the|this) week|rest of (?:the|this) week|"
    r"(?:resto|lo que (?:queda|resta)) de la semana|next week|(?:la )?(?:proxima semana|otra semana|semana que viene|"
    r"semana proxima|siguiente semana|semana siguiente)|this week|esta semana|weekend|finde|"
        r"fin de semana|the week(?! (?:after|of))))"
    r"|(?P<day_after_tomorrow>day after tomorrow|pasado manana)|(?P<tomorrow>tomorrow|"
    r"(?<!la )(?<!por la )(?<!de la )(?<!esta )manana)"
    r"|(?P<year_end>(?:the )?new years?(?: day)?|ano nuevo|next year|(?:el )?(?:ano que viene|"
    r"proximo ano))|(?P<christmas>christmas|xmas|navidad(?:es)?|the holidays|las fiestas)"
    r")"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """How long to stay silent: until the local date on which prompts return."""

    days: int
    until: date


def day_named(words: str, today: date, language: Language) -> tuple[date, int, int] | None:
    """Return the first day named in the words, and where the name starts and ends; None if there is none."""
    for found in _DAY.finditer(words):
        day = _read_day(found, today, language)
        if day is not None:
            return day, found.start(), found.end()
    return None


def places_named(words: str, today: date, language: Language) -> list[tuple[int, int]]:
    """Return where the days and lengths of time that the words name start and end, the first one first."""
    days = [found.span() for found in _DAY.finditer(words) if _read_day(found, today, language)]
    return sorted([*days, *(found.span() for found in _SPAN.finditer(words))])


def span_named(words: str, today: date, language: Language) -> Span | None:
    """Return how long a wish for silence lasts, counted from today; None when no end is named."""
    bounded = _BOUND.search(words)
    named = day_named(words[bounded.end("cue") :] if bounded else words, today, language)
    length = _SPAN.search(words)
    if (hours := _HOURS.search(words)) and not named:
        return until(today, today + timedelta(days=int(hours[1]) // 24))
    if bounded and not named and not length:
        named = day_named(words, today, language)
    if named and (bounded or not length):
        return until(today, named[0])
    if length:
        return until(today, today + timedelta(days=_length(length)))
    if _FEW_DAYS.search(words):
        return until(today, today + timedelta(days=3))
    return None


_BOUND: Final = Pattern(
    r"\b(?P<cue>(?:until|back|returning|return|resume|start(?:ing)?(?: again| back up)?|hasta|"
    r"(?<!no )vuelvo|(?<!no )regreso|again|retomar|pick (?:it )?(?:back )?up|talk(?: to you)?|see you|home|thru|"
    r"(?=through )|(?=after )|(?=despues )|continue|restart|free|before|antes de)(?: (?:on|in|at|"
    r"text|work|from|at work|home|from \w+|hasta|until|again|de vuelta|para))*) (?=[^/]*)"
)
_HOURS: Final = Pattern(r"\b(24|48|72|96) ?(?:hours?|horas?)\b")
_FEW_DAYS: Final = Pattern(r"\b(?:few|couple|some) days\b|\b(?:unos|varios|algunos) dias\b")


def until(today: date, day: date) -> Span | None:
    """Return the silence from today until a later day; None when the day is not later."""
    return Span((day - today).days, day) if day > today else None


def _length(found: re.Match[str]) -> int:
    if found["long"]:
        return _UNITS[found["long"]]
    much = int(found["much"]) if found["much"].isdigit() else _SMALL[found["much"]]
    much = {"few": 3, "couple": 2}.get(next((word for word in ("few", "couple") if f" {word} " in found[0]), ""), much)
    unit = found["unit"]
    each = _UNITS[unit if unit in _UNITS else unit.removesuffix("s")]
    return much * each + (each // 2 if found["half"] else 0)


def _read_day(found: re.Match[str], today: date, language: Language) -> date | None:
    try:
        day = _calendar_day(found, today, language) or _week_day(found, today) or _boundary(found, today)
        inclusive = found["last"] or _INCLUSIVE.match(found.string, found.end())
        if day and inclusive and found["bare_month"]:
            return _next_month(day)
        return day + timedelta(days=1) if day and inclusive and not _already_after(found) else day
    except (ValueError, OverflowError):
        return None


_INCLUSIVE: Final = Pattern(r" (?:inclusive|included|incluido|incluida|inclusivo)\b")


def _already_after(found: re.Match[str]) -> bool:
    return bool(found["month_end"] or found["week_end"])


def _calendar_day(found: re.Match[str], today: date, language: Language) -> date | None:
    if found["iso"]:
        return date.fromisoformat(found["iso"])
    if month := found["month_first"] or found["month_second"]:
        return _coming(today, _MONTHS[month], int(found["day_after"] or found["day_before"]))
    if found["one"]:
        one, two = int(found["one"]), int(found["two"])
        day_first = one > 12 or (language is Language.ES and two <= 12)
        return _coming(today, *((two, one) if day_first else (one, two)))
    if number := found["ordinal"] or found["number"] or found["dated"]:
        return _coming_day_of_month(today, int(number) if number.isdigit() else ORDINALS[number])
    return None


def _easter(today: date) -> date:
    """Return the coming Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule)."""
    for year in (today.year, today.year + 1):
        century, of_century = divmod(year, 100)
        moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
        weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
        late = (year % 19 + 11 * moon + 22 * weekday) // 451
        month, day = divmod(moon + weekday - 7 * late + 114, 31)
        if (sunday := date(year, month, day + 1)) > today:
            return sunday
    raise ValueError("no Easter in two years")


def _coming(today: date, month: int, day: int) -> date:
    this_year = date(today.year, month, day)
    return this_year if this_year > today else date(today.year + 1, month, day)


def _coming_day_of_month(today: date, day: int) -> date:
    if day > today.day:
        return today.replace(day=day)
    return _next_month(today).replace(day=day)


def _next_month(today: date) -> date:
    return (today.replace(day=28) + timedelta(days=4)).replace(day=1)


def _week_day(found: re.Match[str], today: date) -> date | None:
    monday = today + timedelta(days=7 - today.weekday())
    if found["next_weekday"]:
        if "week" in found["next"]:
            return _coming_weekday(today, _WEEKDAYS[found["next_weekday"]]) + timedelta(days=7)
        return monday + timedelta(days=_WEEKDAYS[found["next_weekday"]])
    if (found["week_after"] or "").startswith(" de la "):
        return monday + timedelta(days=_WEEKDAYS[found["weekday"]])
    if found["weekday"]:
        later = _WEEKS_AFTER.get(found["week_after"], 0)
        return _coming_weekday(today, _WEEKDAYS[found["weekday"]]) + timedelta(days=later)
    return None


# "The Friday after next" is a week after "next Friday".
_WEEKS_AFTER: Final = {" week": 7, " next week": 7, " after next": 14}


def _coming_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _boundary(found: re.Match[str], today: date) -> date | None:
    """Return the first day after a named stretch: next Monday, next month's first, a holiday."""
    if found["bare_month"]:
        # "All of March", said in March, ends with it.
        month = _MONTHS[found["bare_month"]]
        return _next_month(today) if month == today.month else _coming(today, month, 1)
    if found["month_end"]:
        return _next_month(today)
    if found["week_end"]:
        return _coming_weekday(today, 0)
    if found["easter"]:
        return _easter(today) + timedelta(days=found["easter_day"] == "monday")
    if found["day_after_tomorrow"] or found["both_days"]:
        return today + timedelta(days=2)
    if found["tomorrow"]:
        return today + timedelta(days=1)
    return date(today.year, 12, 25) if found["christmas"] else date(today.year + 1, 1, 1) if found["year_end"] else None
