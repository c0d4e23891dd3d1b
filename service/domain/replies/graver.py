"""The graver readings: a cry for help, a wish to stop, a stranger, and the way back in."""

from dataclasses import replace
from typing import Final

from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.domain.language.en import inviting
from service.domain.language.pattern import Pattern
from service.domain.replies import numbers, stopping, wrong_number
from service.domain.replies.answering import INVITE_YES, answer_to
from service.domain.replies.answers import did_it
from service.domain.replies.asking import asks_how_this_works, tells_own_doing
from service.domain.replies.crisis import hears_crisis, without_sayings
from service.domain.replies.kinds import Asked, Interpretation, Kind, Standing
from service.domain.replies.likeness import LIKELY, sounds_like
from service.domain.replies.phrases import heard_in, without
from service.domain.replies.requests import texts_again
from service.domain.replies.silences import quiet_meanwhile, silence_asked
from service.domain.replies.situation import Situation
from service.domain.replies.stretches import as_meant


def cry_for_help(here: Situation) -> Interpretation | None:
    """Read danger to anybody; a wish to stop and an answer in the same text are kept beside it."""
    if not hears_crisis(here.heard) and not _sounds_like_danger(here):
        return None
    stop = (Kind.OPT_OUT,) if stopping.opts_out(here.heard, here.asked) else ()
    return _with_answer(here, Kind.CRISIS, stop)


def _sounds_like_danger(here: Situation) -> bool:
    """What is a saying to the rules says nothing to the ear beside them."""
    return sounds_like(Kind.CRISIS, here.heard) and sounds_like(Kind.CRISIS, without_sayings(here.heard), LIKELY)


def wish_to_stop(here: Situation) -> Interpretation | None:
    """Read an opt-out in any wording, in both languages; "wrong number, stop" is one that says so in `also`."""
    if here.asked is Asked.INVITE and (ahead := without(here.heard.flat, _LEAVES_LATER)) != here.heard.flat:
        clauses = tuple(ahead.split(" / "))
        here = replace(here, heard=replace(here.heard, flat=ahead, run=" ".join(clauses), clauses=clauses))
    wants_out = stopping.opts_out(here.heard, here.asked) or _sounds_like_going(here)
    if not wants_out or _comes_back_after_all(here) or _is_away(here):
        return None
    wrong = (Kind.WRONG_NUMBER,) if wrong_number.is_wrong_number(here.heard, here.asked) else ()
    if wrong and stopping.refuses_softly(here.heard):
        return None
    return _with_answer(here, Kind.OPT_OUT, wrong)


_LEAVES_LATER: Final = heard_in(inviting.LEAVES_LATER)


def _is_away(here: Situation) -> bool:
    return quiet_meanwhile(as_meant(here.heard, here.today, here.language), here.today, here.language) is not None


def _sounds_like_going(here: Situation) -> bool:
    """Who asks for something else, to come back or to be kept, or is a stranger, is not taken for somebody who goes."""
    if here.wish or not sounds_like(Kind.OPT_OUT, here.heard):
        return False
    if stopping.asks_to_be_kept(here.heard) or wrong_number.is_wrong_number(here.heard, here.asked):
        return False
    if (
        asks_how_this_works(here.heard)
        or tells_own_doing(here.heard)
        or not sounds_like(Kind.OPT_OUT, stopping.without_look_alikes(here.heard), LIKELY)
    ):
        return False
    return way_back_in(here) is None and texts_again(here) is None


def _comes_back_after_all(here: Situation) -> bool:
    stopped = here.standing is Standing.STOPPED and here.asked in {Asked.NONE, Asked.INVITE}
    return stopped and (stopping.came_back_after_stopping(here.heard) or stopping.takes_back_the_stop(here.heard))


def stranger(here: Situation) -> Interpretation | None:
    """Read that we reached the wrong person, but for "wrong number, meant 4" to a question for a number."""
    if not wrong_number.is_wrong_number(here.heard, here.asked) and not _sounds_like_a_stranger(here):
        return None
    if here.asked in {Asked.RATING, Asked.COUNT} and _corrects_a_number(here):
        return None
    return Interpretation(Kind.WRONG_NUMBER)


def _sounds_like_a_stranger(here: Situation) -> bool:
    return sounds_like(Kind.WRONG_NUMBER, here.heard) and sounds_like(
        Kind.WRONG_NUMBER, wrong_number.without_slips(here.heard), LIKELY
    )


def _corrects_a_number(here: Situation) -> bool:
    if _CORRECTS.fullmatch(here.heard.run):
        return True
    words = numbers.in_digits(here.heard, here.language)
    wrong = None if _OF_A_STRANGER.search(here.heard.run) else _WRONG_ONE.search(words)
    return bool(wrong and numbers.numbers_said(words[wrong.end() :]))


_WRONG_ONE: Final = Pattern(r"\bwrong (?:number|one|1)\b|\bnumero (?:equivocado|incorrecto|que no era)\b")
_OF_A_STRANGER: Final = Pattern(
    r"\b(?:who|whoever|because|out of|stop|not me|im not|isnt|my name|you(?: \w+)? (?:have|got|text\w*|reached)|youve|"
    r"u (?:got|have)|text(?:s|ing)?|this is the|this is a|its a (?!\d)|we|"
    r"person|dont know|nobody|here|quien|no soy|no me llamo|aqui|mensajes?|escrib\w+|usted|busca\w*|conozco"
    r"|disculp[ea]|"
    r"senor\w*|joven|persona|ningun[oa]?|nadie)\b"
)
_CORRECTS: Final = Pattern(
    r"(?=.*\d)(?:i (?:said|put|sent) \d+ )?(?:(?:sorry|oops|hey|no|wait|ugh|my bad|argh|perdon|"
    r"ups) )*(?:the |i (?:sent|typed|put|gave|hit|texted|wrote) (?:you )?(?:the |"
    r"a )?)?wrong (?:number|one)(?: (?:earlier|before|sorry|oops|i meant|meant|should be|its|"
    r"it was|make that|it is|that was|last time|i mean|correct is|actually|the right one is|"
    r"is|not|\d+(?:\.\d+)?))*"
)


def _with_answer(here: Situation, kind: Kind, also: tuple[Kind, ...]) -> Interpretation:
    """Keep beside a graver kind the answer that stood in the same text."""
    if here.asked is Asked.DID_IT and (kind is Kind.OPT_OUT or Kind.OPT_OUT in also):
        here = replace(here, heard=stopping.beside_the_wish(here.heard))
    answer = answer_to(here) if here.asked in _ANSWERABLE else None
    if answer is None or answer.kind not in _ANSWER_KINDS:
        return Interpretation(kind, also=also)
    return Interpretation(kind, value=answer.value, also=(*also, answer.kind))


_ANSWERABLE: Final = frozenset({Asked.DID_IT, Asked.RATING, Asked.COUNT})
_ANSWER_KINDS: Final = frozenset({Kind.YES, Kind.NO, Kind.PARTLY, Kind.NUMBER})


def way_back_in(here: Situation) -> Interpretation | None:
    """Read START and UNSTOP, and, from somebody stopped or paused, the many ways to ask for texts again."""
    keyword = carrier_keyword(here.heard.run)
    if keyword is CarrierKeyword.OPT_IN and here.heard.run != "yes":
        return Interpretation(Kind.RESUME if here.standing is Standing.PAUSED else Kind.OPT_IN)
    if here.asked not in {Asked.NONE, Asked.INVITE} and (here.standing is Standing.ACTIVE or did_it(here.heard)):
        return None
    if here.asked is Asked.NONE and _RESUMES.fullmatch(here.heard.run):
        return Interpretation(Kind.OPT_IN if here.standing is Standing.STOPPED else Kind.RESUME)
    asks_in = here.asked is Asked.NONE and bool(_ASKS_IN.search(here.heard.flat))
    if here.standing is Standing.ACTIVE:
        meant = as_meant(here.heard, here.today, here.language)
        later = asks_in and silence_asked(meant, here.today, here.language, outright=False)
        return Interpretation(Kind.OPT_IN) if asks_in and not later else None
    wanted = asks_in or stopping.wants_back_in(here.heard) or stopping.wants_to_resume(here.heard)
    if here.standing is Standing.PAUSED:
        return Interpretation(Kind.RESUME) if wanted else None
    wanted = wanted or stopping.takes_back_the_stop(here.heard)
    return Interpretation(Kind.OPT_IN) if wanted or _agrees(here) else None


_ASKS_IN: Final = Pattern(
    r"\b(?:opt|sign|add|put) me (?:back )?(?:in|up|on)\b(?! hold| pause| for (?:a|the)| your (?:no|dont|not))|"
    r"\bopt(?:ing)? (?:back )?in\b|\bresubscribe\b|\bstart (?:texting|sending|the texts|messages|"
    r"the messages)\b"
)


_RESUMES: Final = Pattern(
    r"(?:please |hey |hi |ok |mira )*(?:resume|restart|unpause|continue)(?: (?:the |my |sending |these )*(?:texts?"
    r"|messages|check ins|"
    r"program|texting|everything|it))?(?: (?:please|now|thanks|again|today))*"
)


def _agrees(here: Situation) -> bool:
    return bool(INVITE_YES.fullmatch(here.heard.run)) and here.asked in {Asked.NONE, Asked.INVITE}
