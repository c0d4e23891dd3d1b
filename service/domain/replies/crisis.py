"""Hearing a cry for help: suicide, self-harm, abuse, assault, danger to self or others, in both languages always.

Three steps: sayings that are no danger are blanked ("this job is killing me"); then danger said outright is looked
for; then hints are weighed, two different ones making a veiled goodbye ("wont be around monday so dont bother").
When in doubt this errs toward hearing: a needless help line costs less than a missed one.
"""

from dataclasses import replace
from typing import Final

from service.domain.language.en.crisis import (
    cruelty,
    doing,
    doses,
    elsewhere,
    endangered,
    ending,
    everyday,
    farewells,
    harmless,
    held,
    hints,
    leaving,
    means,
    menaced,
    ordinary,
    others,
    perils,
    plainly,
    reaching,
    rescue,
    sayings,
    self_harm,
    signs,
    topics,
    veiled,
    violence,
    wishes,
    without_me,
    worn,
)
from service.domain.language.es import agony as es_agony
from service.domain.language.es import crisis as es
from service.domain.language.es import danger as es_danger
from service.domain.language.es import despair as es_despair
from service.domain.language.es import everyday as es_everyday
from service.domain.language.es import exaggeration as es_exaggeration
from service.domain.language.es import intent as es_intent
from service.domain.language.es import perils as es_perils
from service.domain.language.es import threats as es_threats
from service.domain.language.es import violence as es_violence
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard
from service.domain.replies.phrases import Frames, heard_in, without

_REACHING: Final = heard_in(reaching.REACHING)
_IDIOMS: Final = heard_in(
    ordinary.ORDINARY,
    elsewhere.ELSEWHERE,
    sayings.SAYINGS_OF_DEATH,
    everyday.SAYINGS_OF_HURT,
    topics.TOPICS,
    harmless.HARMLESS,
    es_violence.IDIOMS,
    es_danger.NOT_DANGER,
    es_exaggeration.EXAGGERATIONS,
    es_everyday.EVERYDAY,
    es_perils.UNPERILOUS,
)
_PAST: Final = heard_in(everyday.PAST)
_NOW: Final = heard_in(everyday.NOW)
_OVER_IT: Final = heard_in(elsewhere.OVER_IT)
_PARTNER: Final = heard_in(
    r"\b(?:husband|wife|boyfriend|girlfriend|partner|ex|hubby|fiance|spouse|esposo|marido|esposa|"
    r"novio|novia|pareja|stepdad|stepfather|stepmum|stepmom|uncle|stalker|padrastro)\b"
)

_DANGER: Final = heard_in(
    wishes.WISH_TO_DIE, self_harm.SELF_HARM, means.MEANS, farewells.FAREWELL, signs.SIGNS, es.DANGER_TO_SELF
)
_VIOLENCE: Final = heard_in(violence.VIOLENCE, signs.ATTACKED, others.DANGER_TO_OTHERS, es_violence.VIOLENCE)
_LEAVING: Final = Frames(
    leaving.LEAVING,
    without_me.WITHOUT_ME,
    worn.WORN,
    veiled.VEILED,
    doing.DOING,
    doses.DOSES,
    plainly.PLAINLY,
    ending.ENDING,
    es_danger.DANGER,
    es_despair.DESPAIR,
    es_agony.AGONY,
    es_intent.INTENT,
)
_MENACED: Final = Frames(
    menaced.MENACED,
    held.HELD,
    rescue.RESCUE,
    cruelty.CRUELTY,
    endangered.ENDANGERED,
    plainly.BY_ANOTHER,
    es_threats.THREATS,
    perils.PERILS,
    es_perils.PERILS,
)
_DYING_ME: Final = heard_in(wishes.DYING_ME)
_HINTS: Final = tuple(heard_in(hint, es.HINTS[name]) for name, hint in hints.HINTS.items())
# "Stop these texts for good" says of the texts what would be grave of a life.
_OF_OUR_TEXTS: Final = Pattern(
    r"\b(?:texts?|texting|messages?|messaging|number|list|these|them|contact\w*|unsubscribe|program|mensajes?"
    r"|numero|lista)\b"
    r"[^/]*(?:/ )?(?:[^/ ]+ ){0,3}?(?:for good|permanently|for ever|much longer|para siempre|para que|ya no)\b|"
    r"\b(?:for good|permanently)\b[^/]*\b(?:texts?|texting|messages?|number|list|these|them|program|get any more)\b"
    r"|\b(?:take|get|remove|sign|count|opt|cut|drop|leave) me (?:off|out)?(?: of it)? ?(?:for good|permanently"
    r"|forever)\b"
    r"|^(?:please |ok )*dont (?:text|message|contact|send|call)(?: me)?(?: any\w*)? after (?:today|tonight"
    r"|tomorrow|this|\w+day)(?: please| thanks)*$"
)
_LAUGH: Final = heard_in(sayings.LAUGH)
_AT_ME: Final = Pattern(r"^(?:just |please |now )*(?:me|myself)(?= /|$| now| tonight| please)")
_AT_HOME: Final = Pattern(f"{everyday.AT_HOME}|{es_violence.AT_HOME}")
_LAUGHING_FACES: Final = frozenset("😂🤣😹💀😆😅😜🤪")
_WEAPONS: Final = frozenset("🔫🔪🗡")


def hears_crisis(heard: Heard) -> bool:
    """Return whether somebody is or may be in danger: the writer, or another by or near them."""
    if _REACHING.search(heard.flat) or _aims_at_me(heard):
        return True
    return any(_danger_in(_sober(words), _laughs(heard)) for words in {heard.flat, heard.run})


def hears_abuse_at_home(heard: Heard) -> bool:
    """Return whether the danger is where the writer lives: the answer must be safe to be read by the wrong person."""
    words = _sober(heard.flat)
    hurt = _VIOLENCE.search(words) or _MENACED.found_in(words)
    return bool(hurt and _AT_HOME.search(words)) and not (_DANGER.search(words) or _LEAVING.found_in(words))


def without_sayings(heard: Heard) -> Heard:
    """Return the text without sayings, and without what is past and stays past."""
    words = _sober(heard.flat)
    return replace(heard, run=" ".join(words.replace("/", " ").split())) if "~" in words else heard


def _sober(words: str) -> str:
    """Return the words without sayings, and without what is past and stays past."""
    plain = without(words, _IDIOMS)
    return plain if _NOW.search(without(plain, _OVER_IT)) else without(plain, _PAST)


def _danger_in(words: str, laughing: bool) -> bool:
    laughing = laughing and not _PARTNER.search(words)
    if _DANGER.search(words) or _LEAVING.found_in(words):
        return True
    if not laughing and (_VIOLENCE.search(words) or _DYING_ME.search(words) or _MENACED.found_in(words)):
        return True
    of_life = without(words, _OF_OUR_TEXTS)
    return sum(bool(hint.search(of_life)) for hint in _HINTS) >= (3 if laughing else 2)


def _aims_at_me(heard: Heard) -> bool:
    """Return whether a weapon is drawn before the writer: a gun, then "me"."""
    return bool(heard.emoji and _AT_ME.search(heard.flat)) and heard.emoji[0][0] in _WEAPONS and not _laughs(heard)


def _laughs(heard: Heard) -> bool:
    return bool(_LAUGH.search(heard.flat)) or not _LAUGHING_FACES.isdisjoint(heard.emoji)
