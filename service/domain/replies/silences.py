"""Wishes for silence told by their end: "pick it up again next Tuesday", "nothing before the 20th"."""

from datetime import date, timedelta
from typing import Final

from service.domain.language import Language
from service.domain.language.en import breaks
from service.domain.language.en import silences as en
from service.domain.language.es import silences as es
from service.domain.language.pattern import Pattern
from service.domain.replies.days import Span, day_named, places_named, span_named, until
from service.domain.replies.hearing import Heard
from service.domain.replies.phrases import heard_in

_RETURNS: Final = heard_in(en.RETURNS, es.RETURNS)
_QUIET: Final = heard_in(en.QUIET, es.QUIET)
_AWAY: Final = heard_in(en.AWAY, es.AWAY)
_DAY_OFF: Final = heard_in(en.DAY_OFF)
_OPEN: Final = heard_in(en.OPEN, es.OPEN)
_ALONE: Final = Pattern(breaks.LENGTH_ALONE)
_ALONE_OR_ASKED: Final = Pattern(f"{breaks.LENGTH_ALONE}|{breaks.LENGTH_ASKED}")
_UNTIL_ALONE: Final = Pattern(breaks.UNTIL_ALONE)
_NOT_NOW: Final = heard_in(breaks.NOT_NOW)
_LATER: Final = heard_in(breaks.LATER)
_TAKES_LEAVE: Final = heard_in(breaks.TAKES_LEAVE)
_ENDS: Final = Pattern(
    r"\b(?:until|back|through|for|all (?:week|month|day)|this (?:week|month)|next (?:week|month)|hasta|por|regreso"
    r"|vuelvo|toda la|todo el|\d+ (?:days|weeks|dias|semanas))\b"
)


def silence_asked(heard: Heard, today: date, language: Language, *, outright: bool) -> Span | None:
    """Return how long somebody wants silence, told by its end; None when they do not, or only pass on today.

    outright: only what is said to us counts, for the words may be an answer ("hold off on snacks until Friday").
    """
    span = _silence(heard, today, language, outright=outright)
    return span if span and span.days > 1 else None


def _silence(heard: Heard, today: date, language: Language, *, outright: bool) -> Span | None:
    if meanwhile := quiet_meanwhile(heard, today, language):
        return meanwhile
    off = _DAY_OFF.search(heard.flat)
    if off and (named := day_named(off[0], today, language)):
        return until(today, named[0] + timedelta(days=1))
    returns = _RETURNS.search(heard.flat)
    if returns and (span := _from_the_return(heard.flat, returns.start(), returns.end(), today, language)):
        return span
    alone = _ALONE if outright else _ALONE_OR_ASKED
    if any(alone.fullmatch(clause) for clause in heard.clauses) or _UNTIL_ALONE.fullmatch(heard.run):
        return span_named(heard.run, today, language)
    if not outright and (span := _put_off(heard, today, language)):
        return span
    if returns or _QUIET.search(heard.flat) or (not outright and _AWAY.search(heard.flat) and _ENDS.search(heard.flat)):
        return span_named(heard.run, today, language)
    return None


def _put_off(heard: Heard, today: date, language: Language) -> Span | None:
    """Return the silence until the better day that is named, where now is said not to do; or until leave is over."""
    leave = _TAKES_LEAVE.search(heard.flat)
    later = leave or (_LATER.search(heard.flat) if _NOT_NOW.search(heard.flat) else None)
    named = later and day_named(later[0], today, language)
    return until(today, named[0]) if named else span_named(later[0], today, language) if later else None


def quiet_meanwhile(heard: Heard, today: date, language: Language) -> Span | None:
    """Return the time away that is named before a "no texts" without an end; None when none is."""
    stretch = _QUIET_LAST.fullmatch(heard.flat)
    if stretch is None or not places_named(stretch[1], today, language):
        return None
    return span_named(stretch[1].replace(" / ", " "), today, language)


_QUIET_LAST: Final = Pattern(breaks.QUIET_LAST)


def silence_without_end(heard: Heard) -> bool:
    """Return whether somebody asks for a break and names no end."""
    return bool(_OPEN.search(heard.flat)) and not _TO_TOMORROW.search(heard.flat)


_TO_TOMORROW: Final = Pattern(r"\b(?:until|till|til|hasta) (?:tomorrow|manana)\b")


def _from_the_return(words: str, start: int, end: int, today: date, language: Language) -> Span | None:
    """Return the silence until the day that stands by the words of return: after them, else right before them."""
    before = _last_day(words[:start], today, language)
    if named := day_named(words[end:], today, language) or day_named(words[start:], today, language):
        day = named[0]
        passed_over = before and day <= before and _TO_A_WEEKDAY.search(words[:start])
        return until(today, day + timedelta(days=7) if passed_over else day)
    return until(today, before) if before else None


_TO_A_WEEKDAY: Final = Pattern(
    r"\b(?:to|through|al) (?:the |el )?(?:mon|tues|wednes|thurs|fri|satur|sun|lunes|martes|miercoles|jueves|viernes"
    r"|sabado|domingo)\w*\b"
)


def _last_day(words: str, today: date, language: Language) -> date | None:
    found = None
    while named := day_named(words, today, language):
        found, words = named[0], "~" * named[2] + words[named[2] :]
    return found
