"""Reading one reply: what was typed, what was asked and the language become an interpretation.

The order is the promise: a machine's answer counts for nothing; a cry for help comes before a wish to stop, a wish to
stop before everything else; then what the client asks of us; only then the answer to the question.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.domain.language import Language
from service.domain.replies import asking, numbers, stopping
from service.domain.replies.answers import did_it
from service.domain.replies.crisis import hears_crisis
from service.domain.replies.hearing import hear
from service.domain.replies.kinds import Asked, Interpretation, Kind, Standing
from service.domain.replies.machines import nobody_wrote
from service.domain.replies.news import readings_of
from service.domain.replies.situation import Situation
from service.domain.replies.to_question import INVITE_YES, answer_to_the_question, answered_plainly
from service.domain.replies.wishes import ComeBack, Later, Rest, Undo
from service.domain.replies.wishing import wish_in


def interpret(
    text: str,
    asked: Asked,
    *,
    language: Language,
    today: date,
    standing: Standing = Standing.ACTIVE,
    scale: tuple[int, int] = (1, 5),
) -> Interpretation:
    """Read one reply. `today` is the client's local date; `scale` the rating asked for. Never raises, for any text."""
    if nobody_wrote(text):
        return Interpretation(Kind.AUTO)
    heard = hear(text, language)
    if not heard.run and not heard.emoji:
        return Interpretation(Kind.UNCLEAR)
    wish = wish_in(heard, asked, today, language)
    here = Situation(heard, asked, language, today, standing, scale, wish)
    first = next((found for step in _STEPS if (found := step(here))), Interpretation(Kind.UNCLEAR))
    return _finished(here, first)


def _finished(here: Situation, first: Interpretation) -> Interpretation:
    wish = first.wish or here.wish
    if first.kind in {Kind.CRISIS, Kind.OPT_OUT, Kind.WRONG_NUMBER}:
        wish = None
    return replace(first, wish=wish, readings=readings_of(here.heard, first.kind), about=_about(here))


def _crisis(here: Situation) -> Interpretation | None:
    if not hears_crisis(here.heard):
        return None
    stop = (Kind.OPT_OUT,) if stopping.opts_out(here.heard, here.asked) else ()
    return _with_answer(here, Kind.CRISIS, stop)


def _opt_out(here: Situation) -> Interpretation | None:
    if not stopping.opts_out(here.heard, here.asked) or _comes_back_after_all(here):
        return None
    wrong = (Kind.WRONG_NUMBER,) if stopping.is_wrong_number(here.heard, here.asked) else ()
    return _with_answer(here, Kind.OPT_OUT, wrong)


def _comes_back_after_all(here: Situation) -> bool:
    return here.standing is Standing.STOPPED and stopping.came_back_after_stopping(here.heard)


def _wrong_number(here: Situation) -> Interpretation | None:
    if not stopping.is_wrong_number(here.heard, here.asked):
        return None
    if here.asked in {Asked.RATING, Asked.COUNT} and _CORRECTS.fullmatch(here.heard.run):
        return None
    return Interpretation(Kind.WRONG_NUMBER)


_CORRECTS: Final = re.compile(
    r"(?:i (?:said|put|sent) \d+ )?(?:(?:sorry|oops|hey|no|wait|ugh|my bad|argh|perdon|ups) )*(?:the |i (?:sent"
    r"|typed|put|gave|hit|texted|wrote) (?:you )?(?:the |a )?)?wrong (?:number|one)(?: (?:earlier|before|sorry|oops"
    r"|i meant|meant|should be|its|it was|make that|it is|that was|last time|i mean|correct is|actually"
    r"|the right one is|is))* \d+(?:\.\d+)?"
)


def _with_answer(here: Situation, kind: Kind, also: tuple[Kind, ...]) -> Interpretation:
    """Keep beside a graver kind the answer that stood in the same text."""
    answer = answered_plainly(here) if here.asked in _ANSWERABLE else None
    if answer is None or answer.kind not in _ANSWER_KINDS:
        return Interpretation(kind, also=also)
    return Interpretation(kind, value=answer.value, also=(*also, answer.kind))


_ANSWERABLE: Final = frozenset({Asked.DID_IT, Asked.RATING, Asked.COUNT})
_ANSWER_KINDS: Final = frozenset({Kind.YES, Kind.NO, Kind.PARTLY, Kind.NUMBER})


def _back_in(here: Situation) -> Interpretation | None:
    """Read START and UNSTOP, and, from somebody stopped or paused, the many ways to ask for texts again."""
    keyword = carrier_keyword(here.heard.run)
    lone_yes = here.heard.run == "yes"
    if keyword is CarrierKeyword.OPT_IN and not lone_yes:
        return Interpretation(Kind.RESUME if here.standing is Standing.PAUSED else Kind.OPT_IN)
    if here.asked not in {Asked.NONE, Asked.INVITE} and here.standing is Standing.ACTIVE:
        return None
    if here.standing is Standing.STOPPED and (
        _agrees(here) or stopping.wants_back_in(here.heard) or stopping.wants_to_resume(here.heard)
    ):
        return (
            Interpretation(Kind.OPT_IN) if here.asked in {Asked.NONE, Asked.INVITE} or not did_it(here.heard) else None
        )
    if here.standing is Standing.PAUSED and (
        stopping.wants_to_resume(here.heard) or stopping.wants_back_in(here.heard)
    ):
        return Interpretation(Kind.RESUME) if here.asked is Asked.NONE or not did_it(here.heard) else None
    return Interpretation(Kind.OPT_IN) if here.asked is Asked.NONE and _ASKS_IN.search(here.heard.flat) else None


_ASKS_IN: Final = re.compile(
    r"\b(?:opt|sign|add|put) me (?:back )?(?:in|up|on)\b(?! hold| pause| for (?:a|the))"
    r"|\bopt(?:ing)? (?:back )?in\b|\bresubscribe\b|\bstart (?:texting|sending|the texts|messages|the messages)\b"
)


def _agrees(here: Situation) -> bool:
    return bool(INVITE_YES.fullmatch(here.heard.run)) and here.asked in {Asked.NONE, Asked.INVITE}


def _help(here: Situation) -> Interpretation | None:
    if carrier_keyword(here.heard.run) is CarrierKeyword.HELP:
        return Interpretation(Kind.HELP)
    if here.asked is Asked.REFLECTION and len(here.heard.run.split()) > _SHORT and not here.heard.asks:
        return None
    return Interpretation(Kind.HELP) if asking.asks_how_this_works(here.heard) else None


_SHORT: Final = 8


def _person(here: Situation) -> Interpretation | None:
    if not asking.wants_a_person(here.heard):
        return None
    return Interpretation(Kind.HUMAN)


def _pause(here: Situation) -> Interpretation | None:
    if _ASKS_HOW.match(here.heard.run):
        return None
    bounded = stopping.stops_for_a_while(here.heard)
    if not bounded and not (asking.wants_a_pause(here.heard) and not _tells_a_goal(here)):
        return None
    span = asking.pause_span(here.heard, here.today, here.language)
    if span is None and not bounded and not _SILENCE.search(here.heard.flat):
        return None
    answer = did_it(here.heard) if here.asked is Asked.DID_IT else None
    also = (answer,) if answer in {Kind.YES, Kind.NO, Kind.PARTLY} else ()
    return Interpretation(Kind.PAUSE, days=span.days if span else None, until=span.until if span else None, also=also)


_ASKS_HOW: Final = re.compile(
    r"(?:hey |hi |ok |so |and )*(?:how (?:do|can|would|could|does)|what happens|what if|como (?:puedo|hago"
    r"|le hago))\b"
)
_SILENCE: Final = re.compile(
    r"\b(?:paus\w*|hold|break|texts?|messages?|texting|check ins?|space|snooze|suspend|freeze|mensajes?|descanso"
    r"|receso|stop|while|bit|awhile|time ?out|hiatus|off|away|vacation|holiday|hospital|vacaciones|viaje|mute)\b"
)


def _tells_a_goal(here: Situation) -> bool:
    """A goal may name a day or a pause ("hold off on X until Friday"); silence must then be asked of us."""
    return here.asked in {Asked.GOAL, Asked.REFLECTION, Asked.DID_IT} and not _OF_US.search(here.heard.flat)


_OF_US: Final = re.compile(
    r"\b(?:pause|pausar?|texts?|messages?|texting|check ins?|mensajes?|escrib\w+|mand\w+|snooze|hold (?:these|this"
    r"|the|off|everything|them|until)|break from|stop|vacation|away|traveling|out of (?:town|office|the office)"
    r"|back (?:on|in|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|a)|vacaciones|viaje"
    r"|regreso|vuelvo|hospital|descanso|leave me|need a break|pick (?:this|it) (?:back )?up|no molest\w+|time off"
    r"|offline|off (?:this|next|until|for)|holiday|talk (?:to you )?(?:next|in|on)|suspend\w*|me tomo|unavailable"
    r"|wont be)\b"
)


def _skip(here: Situation) -> Interpretation | None:
    if stopping.stops_for_today(here.heard):
        return Interpretation(Kind.SKIP)
    if here.asked is Asked.INVITE or not asking.skips(here.heard):
        return None
    if here.asked is Asked.DID_IT and did_it(here.heard) and not _PASSES.search(here.heard.flat):
        return None
    if (
        here.asked is Asked.COUNT
        and numbers.count(here.heard, here.language) is not None
        and not _PASSES.search(here.heard.flat)
    ):
        return None
    if here.asked is Asked.RATING and numbers.rating(here.heard, here.language, here.scale) is not None:
        return None
    return Interpretation(Kind.SKIP)


_PASSES: Final = re.compile(
    r"\b(?:skip|skipping|pass|next question|rather not|prefer not|no comment|saltar|salta|saltalo|paso|siguiente"
    r"|prefiero no|omitir|dont (?:feel like|want to) (?:answer|talk|say)\w*|no quiero (?:contestar|responder"
    r"|hablar))\b(?<!passed)"
)


def _lone_wish(here: Situation) -> Interpretation | None:
    """Words that are a wish and nothing else keep their own kinds: a later question is a skip, a week a pause."""
    wish = here.wish
    if isinstance(wish, ComeBack):
        until = here.today + timedelta(days=7) if wish.when == "week" else None
        kind = Kind.RESUME if wish.when == "tomorrow" else Kind.PAUSE
        return Interpretation(kind, days=7 if until else None, until=until, wish=wish)
    if isinstance(wish, Undo):
        return Interpretation(Kind.TEXT, wish=wish)
    skips = isinstance(wish, Later) or (isinstance(wish, Rest) and here.asked is not Asked.GOAL)
    if skips and here.asked in {Asked.GOAL, Asked.RATING, Asked.COUNT, Asked.REFLECTION}:
        return Interpretation(Kind.SKIP, wish=wish)
    if wish is not None and here.asked is not Asked.INVITE and _answerless(here):
        return Interpretation(Kind.TEXT, wish=wish)
    return None


def _answerless(here: Situation) -> bool:
    if here.asked is Asked.DID_IT:
        return did_it(here.heard) is None
    return here.asked in {Asked.NONE, Asked.RATING, Asked.COUNT} and carrier_keyword(here.heard.run) is None


def _thanks(here: Situation) -> Interpretation | None:
    if here.asked is Asked.INVITE or (here.asked is Asked.DID_IT and _ANSWERS_FIRST.match(here.heard.run)):
        return None
    return Interpretation(Kind.THANKS) if asking.only_thanks(here.heard) else None


_ANSWERS_FIRST: Final = re.compile(r"(?:yes|yeah|yep|no|nope|nah|done|partly|si|hecho|did it|listo)\b")


def _about(here: Situation) -> date | None:
    """Return the local day an answer says it is about: "yesterday: done"."""
    if here.asked not in {Asked.DID_IT, Asked.NONE, Asked.RATING}:
        return None
    return here.today - timedelta(days=1) if _YESTERDAY.search(here.heard.typed) else None


_YESTERDAY: Final = re.compile(
    r"^\W*(?:(?:re|for|about|as for|regarding|sorry|late|oops|hey|hi|oh|del?|lo de|la de|para|sobre"
    r"|el de)\W+)*(?:yesterday|yday|ystrday|last night|ayer|anoche)(?:'?s)?(?: goal| one)?\s*(?:[:=-]|,|\bwas\b"
    r"|\bi did\b|\bdone\b|\byes\b|\bno\b|\bpartly\b|\bhecho\b|\bsi\b)|\b(?:for|about|re|del?|para) (?:yesterday"
    r"|ayer)(?:'?s)?(?: (?:goal|one))?\W*$"
)

_STEPS: Final = (
    _crisis,
    _opt_out,
    _wrong_number,
    _back_in,
    _person,
    _pause,
    _help,
    _skip,
    _lone_wish,
    _thanks,
    answer_to_the_question,
)
