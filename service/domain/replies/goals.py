"""The goal in a client's own words, and the day it is for."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import fold, sentences

_TOMORROW: Final = (
    r"(?:tmrw|tmr|tmw|tomorrow|tomorow|tommorow|tommorrow|2moro|2mrw|tomo|tomoz|mañana|manana|mñn)(?:'?s)?"
)
_OPENING: Final = Pattern(
    r"(?:(?:good morning|morning|gm|good evening|hi|hello|hey|buenos d[ií]as|buenas|hola|ok|okay|"
    r"sure|well|so|um+|hmm+|let'?s see|thanks|thank you|ya|pues|bueno|yes|sí|si|today|"
    r"hoy)(?!\s+(?:to|notes?|letters?|cards?|emails?|a)\b)(?: (?:mira|coach|there|dana|all))?[\s,.!:;…-]+)+",
    re.IGNORECASE,
)
_I_WILL: Final = Pattern(
    r"(?:(?:my |the |today'?s |one |main |only |mi |la )*(?:goal|one thing|meta|objetivo|(?:target|plan|objective|task"
    r"|thing)"
    r"(?=s?(?: (?:for|of|today|hoy|the|day|de|para))*\s*(?:[:=-]|(?:is|would be|will be|to|that i|es"
    r"|ser[aá])\b)))s?(?: (?:for|of) (?:today|the day)| today| de hoy| para hoy|"
    r" hoy)?\s*(?:is|would be|will be|es|será|sera)?\s*(?:[:=-]|to\b|that i)?\s*"
    r"|(?:today |tonight |hoy )?(?:i'?m|i am|i'?ll|i will|i'?d|i would|i|we'?ll|im|ill|"
    r"id)\s+(?:(?:going|planning|hoping|gonna|trying|aiming|want|wanna|need|plan|have|hope|like|"
    r"would like|think i'?ll|think i will|gotta|intend|can|should|must|am going|just want|"
    r"really want|really need)\s*)*(?:to\b)?\s*"
    r"|(?:want|need|wanna|gonna|going|gotta|plan|hoping|trying|have|planning|aim|hope)\s+to\s+|"
    r"gonna\s+|wanna\s+|gotta\s+|to\s+"
    r"|(?:hoy )?(?:quiero|voy a|me gustar[ií]a|necesito|tengo que|pienso|planeo|quisiera|debo|"
    r"espero|mi meta es|har[eé])\s+)",
    re.IGNORECASE,
)

_FOR_TOMORROW: Final = Pattern(
    r"(?:^|(?<=[.,;!?\n…-])|\b(?:and|then|y|luego|plus|also))\s*(?:(?:so|and|then|also|oh|ok|y|"
    r"plus|next|my|the|mi|la|new)\s+)*(?:(?:goal|plan|meta|objetivo|goals)\s+(?:for|de|"
    rf"para)?\s*)?(?:for\s+|para\s+|on\s+)?{_TOMORROW}\b"
    r"(?:\s*(?:goal|plan|morning|am|meta)\b(?!\s*(?:meeting|call)))?\s*(?:(?:is|will be|would be|"
    r"es|será|sera|i|i'?ll|i will|will|i'?m|ill|im|gonna|going to|i'?m going to|i want to|i need to|"
    r"want to|need to|i plan to|to|voy a|quiero|tengo que|har[eé]|my goal is|my goal is to|"
    r"the goal is|it'?s|me toca)\s+)*[:=,-]*\s*(?P<goal>[^\n]{2,}?)\s*(?=[!?\n]|\.(?!\d)|$)",
    re.IGNORECASE,
)
_WILL_TOMORROW: Final = Pattern(
    r"(?:^|(?<=[.,;!?\n…-])|\b(?:and|but|then))\s*(?:so |and |but |then )?(?:(?:i'?ll|i will|"
    r"i'?m going to|i'?m gonna|will|going to|gonna|plan to|i plan to|planning to|i want to|voy a|"
    r"quiero|har[eé])\s+)(?P<goal>[^\n.!?]{3,}?)\s+(?:for |on |"
    rf"first thing )?{_TOMORROW}(?P<when>[^\n.!?]{{0,24}}?)\s*(?=[.!?\n]|$)",
    re.IGNORECASE,
)
_GOAL_IS: Final = Pattern(
    r"(?:^|(?<=[.,;!?\n…-]))\s*(?:(?:so|and|my|new|next|the|today'?s|tomorrow'?s|mi)\s+)*(?:goal|up(?=\s*:)"
    r"|one(?=\s*:)|"
    r"goals|meta|objetivo)(?:\s+(?:is|for today|for tomorrow|tomorrow|today|is to|es|de hoy|"
    r"para hoy|para ma[ñn]ana))?\s*(?:[:=-]|is to|is|es)\s*(?P<goal>[^\n]{2,}?)\s*(?=[!?\n]|"
    r"\.(?!\d)|$)",
    re.IGNORECASE,
)
_SAME_AGAIN: Final = Pattern(
    r"(?:it|that|this|finish|finish it|the rest|do it|do the rest|try|try again|again|later|now|"
    r"doing it|the same|lo mismo|terminar|terminarlo|hacerlo|hacer(?:lo)?|lo|do that|try it|"
    r"get it done|be better|is another day|will be better|i hope|maybe|hopefully|for sure|instead|"
    r"morning|then|night|lo hago|lo intento|lo termino|sí|si|otra vez)\W*",
    re.IGNORECASE,
)
_TAIL: Final = Pattern(r"[\s,;:.!-]*(?:\b(?:please|pls|thanks|thank you|por favor|gracias)\b[\s.!]*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal, the local date it is for, and the piece of the text it stood in."""

    words: str
    on: date
    stood_in: str


def goal_answered(said: str, today: date) -> Goal | None:
    """Return the goal a client gives when asked for one: today's, unless the words say tomorrow."""
    if ahead := goal_ahead(said, today, only_tomorrow=True):
        return ahead
    if (named := _GOAL_IS.search(said)) and named["goal"].strip():
        return Goal(_trimmed(named["goal"]), today, named[0])
    words = said[opening.end() :] if (opening := _OPENING.match(said)) and len(said) - opening.end() > 2 else said
    begun = _I_WILL.match(words)
    if begun and len(words) - begun.end() > 2:
        words = words[begun.end() :]
    words = _trimmed(words)
    return Goal(words, today, said) if words else None


def goal_ahead(said: str, today: date, only_tomorrow: bool = False) -> Goal | None:
    """Return the goal volunteered beside another answer ("tmrw CV 2pm", "goal: portfolio"), or None."""
    for pattern in (_FOR_TOMORROW, _WILL_TOMORROW):
        found = pattern.search(said)
        if found and not _SAME_AGAIN.fullmatch(found["goal"]):
            when = found["when"] if pattern is _WILL_TOMORROW else ""
            return Goal(_trimmed(found["goal"] + when), today + timedelta(days=1), found[0])
    if not only_tomorrow and (found := _GOAL_IS.search(said)):
        ahead = 1 if re.search(_TOMORROW, fold(found[0])) else 0
        return Goal(_trimmed(found["goal"]), today + timedelta(days=ahead), found[0])
    return None


def goal_meant(said: str, today: date) -> Goal | None:
    """Return the goal beside a number ("4. tomorrow gym"), which is as often followed by what tomorrow will be like."""
    goal = goal_ahead(said, today)
    return None if goal is None or _OUTLOOK.search(goal.words) else goal


_OUTLOOK: Final = Pattern(
    r"^(?:is|was|should|could|might|may|looks?|feels?|will|it|its|it'?s|hopefully|maybe|has|hope|think|feel|have|had"
    r"|am|off|not|no|yes|more|less|"
    r"(?:i )?(?:hope|think|feel|have|am|might|may|dread)|we|they|he|she|there|my|an?|the|another|new|better|worse"
    r"|busy|big|last|first"
    r"|\d|one|two|three|mejor|sera|otro|es|tengo|hay|veremos)\b|\b(?:better|easier|worse|harder|hopefully"
    r"|another day|i hope|interview|mejor|ojala)\b",
    re.IGNORECASE,
)


def goal_changed(said: str, today: date) -> Goal | None:
    """Return the goal that somebody names when nobody asks: "goal: ring the bank", "make it the dentist instead"."""
    found = _GOAL_IS.search(said) or _CHANGED.fullmatch(said.strip())
    if found is None or _SAME_AGAIN.fullmatch(found["goal"]):
        return None
    ahead = 1 if re.search(_TOMORROW, fold(found[0])) else 0
    words = _INSTEAD.sub("", _trimmed(found["goal"]))
    return Goal(words, today + timedelta(days=ahead), found[0]) if words else None


_CHANGED: Final = Pattern(
    r"(?:(?:actually|ok|okay|no|sorry|scratch that|wait|hm+|mejor|bueno)[\s,.!-]+)*(?:(?:can (?:you|we|i) |please |"
    r"let'?s |i'?d like to |i want to )?(?:change|switch|swap) (?:it|that|my goal|the goal|today'?s goal|"
    r"goal) (?:to|for)|"
    r"make (?:my|the|today'?s) goal|new goal(?: is)?|make (?:it|that)(?=.*\binstead\W*$)|"
    r"cambia(?:r)? (?:la|mi) meta (?:a|por)|nueva meta(?: es)?)[:\s]+(?P<goal>[^?\n]{2,60}?)[.!]*",
    re.IGNORECASE,
)
_INSTEAD: Final = Pattern(r"\s*\b(?:instead|today|hoy|en su lugar|en vez)\b\W*$", re.IGNORECASE)


def _trimmed(words: str) -> str:
    return _TAIL.sub("", words.strip().strip("\"“”'«»")).strip()


_ANSWER: Final = Pattern(
    r"(?:(?:yes|yeah|yep|yup|yea|y|no|nope|nah|n|done|partly|partially|kinda|kind of|sort of|"
    r"half(?! (?:a|an|of|the|my|hour|day|page)\b)|"
    r"mostly|skip|did it|finished|sí|si|hecho|listo|a medias|m[aá]s o menos|en parte|parcialmente|"
    r"\d(?:\.\d)?(?:/5)?|not yet|todav[ií]a no|a[uú]n no|yesterday|ayer|all done|i did it|"
    r"i did)\b[\s,.!:;…-]*)+(?:(?:but|and|pero|y|because|porque)\s+)?",
    re.IGNORECASE,
)


def note_beside(said: str, goal: Goal | None) -> str | None:
    """Return the words beside an answer, exactly the client's: without the answer itself and without the goal."""
    rest = said.replace(goal.stood_in, "") if goal else said
    if opening := _ANSWER.match(rest.lstrip()):
        rest = rest.lstrip()[opening.end() :]
    rest = rest.strip().strip(",;:-").strip()
    kept = [part for part in sentences(rest) if re.search(r"\w", part)]
    words = rest.rstrip(".").strip() if kept else ""
    return words if _BEYOND_FILLER.search(words) else None


_BEYOND_FILLER: Final = Pattern(
    r"\b(?!(?:btw|lol|ha(?:ha)*|today|tonight|now|thanks|thank|you|it|all|finally|already|ok|mira|please|hoy|ya|"
    r"gracias|jaja\w*|ish|tmrw|tomorrow|yet|tbh|i|guess|think)\b)\w+",
    re.IGNORECASE,
)
