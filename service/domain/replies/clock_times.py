"""Times of day people ask for: once ("ask me at 4"), or from now on ("mornings at 7")."""

import re
from datetime import time
from typing import Final, Literal

from service.domain.language.pattern import Pattern
from service.domain.replies.kinds import Asked
from service.domain.replies.wishes import Later, MomentAt, OtherTimes, Wish

_CLOCK: Final = (
    r"(?P<{0}>noon|midday|midnight|mediodia|\d{{1,2}}(?::\d\d| ?h ?\d\d)?(?: ?(?:am|pm|hrs|"
    r"oclock|de la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening)|at night))?)"
)
_AT: Final = _CLOCK.format("at")
_ASK: Final = (
    r"(?:ask|text|message|remind|ping|check (?:in |back )?(?:with|on)|check|try|hit|bug|send|"
    r"write|pregunt\w+|escrib\w+|recuerd\w+|mand\w+)"
)
_LATER_AT: Final = Pattern(
    rf"\b{_ASK} ?(?:me|it|this|in|back|up|again|otra vez|de nuevo|la pregunta|"
    r"with me)*(?: (?:again|back|later|today|tonight|luego|hoy))* (?:at|around|after|by|a las?|"
    rf"como a las?|despues de las?|about|closer to) {_AT}\b(?!.*\b(?:every|each|daily|from now on|"
    r"cada|siempre|instead of)\b)"
)
_LATER_IN: Final = Pattern(
    rf"\b{_ASK}(?: (?:me|it|this|back|again|up|otra vez|de nuevo|in|with me))* (?:in|en|"
    r"dentro de) (?P<much>\d+|an?|one|two|three|half an?|una?|dos|tres|media) (?P<unit>hours?|"
    r"minutes?|horas?|minutos?)\b"
)
_NOT_NOW_BUT: Final = Pattern(
    rf"^(?:sorry |hey )*(?:not now|cant now|cant right now|busy(?: now| right now)?|ahora no|ahorita no|"
    rf"ahora no puedo)\b.{{0,20}}?\b(?:at|around|after|a las?|"
    rf"como a las?|despues de las?) {_AT}"
)
_ONLY_LATER: Final = Pattern(
    r"^(?:not now |try me |maybe |better |mejor )?(?:/ )?(?:after (?:dinner|lunch|work|school)|tonight instead|"
    r"this evening instead|en la noche|por la noche|"
    r"esta noche mejor|despues de (?:cenar|comer|la cena))$"
)
_ONLY_IN: Final = Pattern(
    r"^(?:not now )?(?:/ )?(?:in|en|dentro de) (?P<much>\d+|an?|one|two|three|half an?|una?|dos|tres|"
    r"media) (?P<unit>hours?|minutes?|horas?|minutos?)$"
)
_LATER: Final = Pattern(
    rf"\b{_ASK}(?: (?:me|it|this|back|again|otra vez))*(?: (?:a (?:bit|little)|"
    r"un poco))? (?:later(?! (?:this|in the) (?:week|month))|luego|mas tarde|al rato|despues|"
    r"tonight|this (?:afternoon|evening)|esta (?:tarde|noche)|in a (?:bit|while))\b(?! than)|"
    r"^(?:later|mas tarde|luego|al rato|ask later|not now later|maybe later)$"
)

_EVERY: Final = Pattern(
    r"\b(?:every|each|from now on|going forward|always|daily|instead|instead of|rather than|move|"
    r"moved|change|changed|switch|set|make|cambia\w*|could you|can you|can we|prefer|better|works better|"
    r"suits?|at \d+ (?:am|pm)? ?and|mornings?|evenings?|nights|i work nights|times?|earlier|later|"
    r"cada|siempre|de ahora en adelante|cambia\w*|mejor|prefiero|por las? \w+|en vez de|"
    r"en lugar de|mueve\w*|pon\w*|horario|hora|am text|pm text)\b"
)
_MORNING: Final = Pattern(
    r"(?<!this )(?<!last )(?<!yesterday )\b(?:(?:mornings?|am (?:text|message|one)|goal|first (?:one|text|"
    r"message)|start|ask me|ask|"
    r"mananas?|meta|la de la manana|el de la manana|text me|textme|send it|preguntame|"
    r"escribeme)(?: (?:text|texts|message|messages|me|one|check in|prompt|question|goal|time|a|to|"
    r"at|around|for|is|be|instead|better|would|mensaje|las?|que sea|el|sea|it|los mensajes|works|"
    r"of|should|by|on|please|los|mejor|from \w+|every (?:day|morning)))* )(?:at |to |around |for |"
    rf"a las? |las |a la )?{_CLOCK.format('at')}\b"
)
_EVENING: Final = Pattern(
    r"(?<!this )(?<!last )(?<!yesterday )\b(?:(?:evenings?|nights?|pm (?:text|message|one)|review|second (?:one|"
    r"text|message)|"
    r"check(?: in)?|noches?|tardes?|revision|la de la noche|el de la noche)(?: (?:text|texts|"
    r"message|messages|me|one|check in|prompt|question|review|time|a|to|at|around|for|is|be|"
    r"instead|better|would|mensaje|las?|que sea|el|sea|it|in|on|los mensajes|works|of|should|by|"
    r"please|los|mejor|from \w+))* )(?:at |to |around |for |a las? |las |"
    rf"a la )?{_CLOCK.format('at')}\b"
)
_TEXTS_AT: Final = Pattern(
    r"\b(?:text|texts|message|messages|ask|send|check|write|mensajes?|escrib\w+|mand\w+|"
    r"preguntas?|times?|it|them|prompts?|move|change|switch|set|make|cambi\w+|hora|horario|"
    rf"that)\b[^/]{{0,30}}? (?:at|to|around|for|a las?|para las?|by) {_AT}\b"
)
_AND_AT: Final = Pattern(
    rf"\b(?:at |a las? )?{_CLOCK.format('at')} (?:and|y) (?:at |a las? |check at |"
    rf"check in at )?{_CLOCK.format('then')}\b"
)


def other_time_in(words: str, asked: Asked) -> Wish | None:
    """Return the other time asked for, today or for good; None when the words ask for none."""
    if bounds := _NOT_BEFORE.search(words):
        return _within(bounds)
    later_at = _LATER_AT.search(words)
    if later_at and not _EVERY.search(words[later_at.end() :]) and not _BOTH.search(words):
        return Later(at=_clock(later_at["at"], "evening" if asked is not Asked.GOAL else "later"))
    if moments := _moments(words):
        return OtherTimes(moments)
    if found := _NOT_NOW_BUT.search(words):
        return Later(at=_clock(found["at"], "evening" if re.search(r"tonight|noche", words) else "later"))
    if found := _LATER_IN.search(words) or _ONLY_IN.match(words):
        return Later(minutes=_minutes(found["much"], found["unit"]))
    return Later() if _LATER.search(words) or _ONLY_LATER.match(words) else None


_NOT_BEFORE: Final = Pattern(
    r"\b(?:dont|not|no|never|nothing|stop)\b[^/]*\b(?:before|until"
    rf"|antes de las?) {_CLOCK.format('early')}\b(?! (?:days?|weeks?|hours?|months?|minutes?|years?|dias?|semanas?"
    r"|horas?|more)\b)"
    rf"|\b(?:dont|not|no|never|nothing|stop)\b[^/]*\b(?:after|past|despues de las?) {_CLOCK.format('late')}\b"
)
_BOTH: Final = Pattern(
    r"\b(?:i work nights|every|each|from now on|mornings?|evenings|cada|siempre|instead of|"
    r"check (?:in )?at|review at|mananas|noches|tardes|at \d+ and(?: at)? \d+)\b"
)


def _within(bounds: re.Match[str]) -> Wish | None:
    """Move the moment that lies out of bounds to the bound itself ("not before 9", "nothing after 8pm")."""
    early, late = bounds["early"], bounds["late"]
    at = _clock(early, "morning") if early else _clock(late, "evening")
    return OtherTimes((MomentAt("morning" if early else "evening", at),)) if at else None


def _moments(words: str) -> tuple[MomentAt, ...]:
    if not _EVERY.search(words) and not _BOTH.search(words):
        return ()
    morning, evening = _MORNING.search(words), _EVENING.search(words)
    found: list[MomentAt] = []
    if morning and (at := _clock(morning["at"], "morning")):
        small_hours = evening and at.hour < _FIRST_HOUR and not _OF_THE_MORNING.search(words)
        found.append(MomentAt("morning", at.replace(hour=at.hour + 12) if small_hours else at))
    if evening and (morning or not evening[0].startswith("check")) and (at := _clock(evening["at"], "evening")):
        found.append(MomentAt("evening", at))
    both = _AND_AT.search(words) if len(found) < 2 else None
    if both and (first := _clock(both["at"], "morning")) and (second := _clock(both["then"], "evening")):
        return MomentAt("morning", first), MomentAt("evening", second)
    if found:
        return tuple(found)
    if (one := _TEXTS_AT.search(words)) and (at := _clock(one["at"], "later")):
        return (MomentAt("morning" if at.hour < 14 else "evening", at),)
    return ()


_FIRST_HOUR: Final = 5
_OF_THE_MORNING: Final = Pattern(r"\b(?:am|\d+am|mornings?|mananas?)\b")


def _clock(words: str, about: Literal["morning", "evening", "later"]) -> time | None:
    """Read a wall time; a bare hour is taken as the half of the day that makes sense for what is asked."""
    if words in {"noon", "midday", "mediodia"}:
        return time(12)
    if words == "midnight":
        return time(0)
    found = re.match(r"(\d{1,2})(?:(?::| ?h ?)(\d\d))?", words)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if re.search(r"pm|tarde|noche|afternoon|evening|night", words) and hour < 12:
        hour += 12
    elif re.search(r"am|manana|morning", words):
        hour %= 12
    elif hour < {"morning": 4, "evening": 12, "later": 8}[about] and hour > 0:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes(much: str, unit: str) -> int:
    half = much.startswith(("half", "media"))
    number = int(much) if much.isdigit() else {"two": 2, "dos": 2, "three": 3, "tres": 3}.get(much, 1)
    each = 60 if unit.startswith(("hour", "hora")) else 1
    return each // 2 if half else number * each
