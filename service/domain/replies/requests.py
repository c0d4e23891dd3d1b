"""What a client asks of us instead of answering: help, a person, a pause, to pass, another time; and thanks."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.domain.language.en import returning
from service.domain.language.es import returning as es_returning
from service.domain.language.pattern import Pattern
from service.domain.replies import asking, numbers, stopping
from service.domain.replies.answers import did_it
from service.domain.replies.kinds import Asked, Interpretation, Kind, Standing
from service.domain.replies.phrases import heard_in
from service.domain.replies.silences import silence_asked, silence_without_end
from service.domain.replies.situation import Situation
from service.domain.replies.stretches import as_meant, only_tells_why
from service.domain.replies.wishes import (
    ComeBack,
    Export,
    ForgetMe,
    InZone,
    Later,
    OtherRestDay,
    Private,
    Progress,
    Rest,
    Same,
    Tiny,
    Undo,
    Weekly,
)


def help_wanted(here: Situation) -> Interpretation | None:
    """Read HELP, INFO, and questions about what this is or what to answer."""
    if carrier_keyword(here.heard.run) is CarrierKeyword.HELP:
        return Interpretation(Kind.HELP)
    if _ASKS_AGAIN.match(here.heard.run):
        return Interpretation(Kind.HELP)
    told = len(here.heard.run.split()) > _SHORT or _A_LESSON.match(here.heard.run)
    if here.asked is Asked.REFLECTION and told and not here.heard.asks:
        return None
    if here.wish is not None and not isinstance(here.wish, Progress):
        return None
    if here.asked is Asked.DID_IT and len(here.heard.clauses) > 1 and _answers_beside(here):
        return None
    if _FOR_THE_COACH.search(here.heard.flat):
        return None
    return Interpretation(Kind.HELP) if asking.asks_how_this_works(here.heard) else None


def _answers_beside(here: Situation) -> bool:
    """Return whether the last clause answers what the others wonder about, or the first says it outright."""
    return bool(_THEN_ANSWERS.fullmatch(here.heard.clauses[-1]) or _DONE_OR_NOT.fullmatch(here.heard.clauses[0]))


_DONE_OR_NOT: Final = Pattern(r"(?:(?:ya|si|no) l[oa] (?:hice|termine|logre)|i (?:did|didnt)(?: do)? it|si|no)")
_THEN_ANSWERS: Final = Pattern(
    r"(?:.* )?(?:then|so|which case|guess|if so|anyway|entonces|pues)(?: its| a| es)* (?:yes|yeah|no|nope|done"
    r"|partly|si|hecho)|yes|no|nope|done|si|hecho"
)
_FOR_THE_COACH: Final = Pattern(
    r"\b(?:what|how|why) (?:did|do|would|was|were) (?:you|mira|dana)\b[^/]*\b(?:other day|last (?:time|week|session"
    r"|call)|in our|on the call|when we|yesterday|in session|by \w+ (?:vs|and|or) \w+)\b|"
    r"\b(?:about|to|with|for|of) (?:him|her|(?<!(?:all|any|ach|oth|ome) of )them|my (?:boss|mom|mum|dad|wife|husband"
    r"|son|daughter|landlord|ex|sister|brother|manager)|the (?:interview|offer|job|recruiter|landlord|taxes|debt))\b"
)
_ASKS_AGAIN: Final = Pattern(
    r"(?:sorry |wait |hi |hey |please |excuse me )*what(?:s| is| was| are| were) (?:the|your|todays|that) questions?\b"
)
_SHORT: Final = 8
_A_LESSON: Final = Pattern(
    r"(?:that |learned |i learned )*(?:(?<=that )(?:i|you|we|it|a|my|the|sometimes)|how (?:to|much|i)|why i|what (?:i"
    r"|matters|really)|when (?:i|to)|where i|who i|como|que|lo que)\b"
)


def texts_again(here: Situation) -> Interpretation | None:
    """Read, from somebody paused, that the pause is over, and from somebody stopped that texts are wanted again."""
    if here.standing is Standing.PAUSED and _AT_ONCE.search(here.heard.flat):
        return Interpretation(Kind.RESUME)
    if here.standing is Standing.ACTIVE or _NOT_OVER.search(here.heard.flat) or _ASKS_WHEN.match(here.heard.run):
        return None
    if here.standing is Standing.PAUSED:
        over = _AGAIN.search(here.heard.flat) or _OVER.search(here.heard.flat)
        return Interpretation(Kind.RESUME) if over else None
    wanted = here.asked in {Asked.NONE, Asked.INVITE} and _AGAIN.search(here.heard.flat)
    return Interpretation(Kind.OPT_IN) if wanted else None


_ASKS_WHEN: Final = Pattern(
    r"(?:so |and |hey |hi |hola |oye )*(?:when|what|how|why|cuando|que|como|por que) (?!about|if)"
)
_AGAIN: Final = heard_in(returning.AGAIN, es_returning.AGAIN)
_OVER: Final = heard_in(returning.OVER, es_returning.OVER)
_AT_ONCE: Final = Pattern(
    r"\b(?:no need to|dont need to|neednt|needn t|dont|not going to) wait\b[^/]*(?:/ |\band )?(?:\w+ ){0,2}?(?:start"
    r"|resume|send|text|go|lets|begin|now)\b"
)
_NOT_OVER: Final = Pattern(
    r"\b(?:not|dont|no|cant|wont|never|still|longer|until|another|isnt|arent|hasnt|"
    r"stop(?! (?:the |my |this )?(?:pause|pausing|hold|break|snooze))|(?:mom|mum|dad|wife|husband|son|daughter|sister"
    r"|brother|friend|"
    r"kid|he|she|nan|gran)s?(?: \w+)? (?:is|are|was|got|came|s) (?:\w+ )?(?:out of|home|back|discharged|better)|extend"
    r"|keep|todavia|aun|hasta|otra semana|"
    r"next (?:week|month)|proxima semana|back in (?:the )?(?:hospital|surgery|pain|bed|rehab"
    r"|quarantine))\b(?! (?:wait|need to wait))"
)


def person_wanted(here: Situation) -> Interpretation | None:
    """Read that somebody wants to be called, or a person instead of us."""
    if asking.wants_a_person(here.heard) or asking.asks_for_a_call(here.heard):
        return Interpretation(Kind.HUMAN)
    told = here.asked in {Asked.GOAL, Asked.REFLECTION} and not _SAID_TO_US.search(here.heard.flat)
    told = told or (here.asked is Asked.INVITE and bool(_AGREES_FIRST.match(here.heard.run)))
    meets = here.wish is None and not told and asking.wants_to_meet(here.heard)
    return Interpretation(Kind.HUMAN) if meets else None


_AGREES_FIRST: Final = Pattern(
    r"(?:(?:hi|hello|hey|oh|well|thanks|ok|hola|mira|gracias) )*(?:yes|yeah|yep|yup|sure|ok|absolutely|definitely"
    r"|i agree|sounds (?:good|great)|count me in|im in|happy to|si|claro|va|acepto)\b"
)
_SAID_TO_US: Final = Pattern(
    r"\b(?:you|u|me|us|mira|dana|my coach|the coach|coach|madam|maam|sir|can we|could we|shall we|can she|can he"
    r"|a (?:real )?(?:person|human)|contigo|conmigo|te|usted(?:es)?|mi coach|una persona|un humano|alguien|podemos)\b"
)


def pause_wanted(here: Situation) -> Interpretation | None:
    """Read a wish for silence that ends; None in both `days` and `until` when no end was named."""
    if _ASKS_HOW.match(here.heard.run) or isinstance(here.wish, OtherRestDay):
        return None
    here = replace(here, heard=as_meant(here.heard, here.today, here.language))
    if here.asked in {Asked.RATING, Asked.COUNT} and only_tells_why(here.heard) and _answers(here):
        return None
    if here.standing is Standing.PAUSED and _LONGER.search(here.heard.flat):
        span = asking.pause_span(here.heard, here.today, here.language)
        if span:
            return Interpretation(Kind.PAUSE, days=span.days, until=span.until)
    bounded = stopping.stops_for_a_while(here.heard)
    if not bounded and here.asked is not Asked.INVITE and (told := _silence_told(here)):
        return told
    if not bounded and not (asking.wants_a_pause(here.heard) and not _tells_a_goal(here)):
        return None
    span = asking.pause_span(here.heard, here.today, here.language)
    if span is None and not bounded and not _SILENCE.search(here.heard.flat):
        return None
    answer = did_it(here.heard) if here.asked is Asked.DID_IT else None
    also = (answer,) if answer in {Kind.YES, Kind.NO, Kind.PARTLY} else ()
    return Interpretation(Kind.PAUSE, days=span.days if span else None, until=span.until if span else None, also=also)


def _silence_told(here: Situation) -> Interpretation | None:
    elsewhere_and_quiet = isinstance(here.wish, InZone) and "paus" in here.heard.flat
    if (here.wish is not None and not elsewhere_and_quiet) or _NOT_OF_US.search(here.heard.flat):
        return None
    outright = here.asked in {Asked.GOAL, Asked.REFLECTION, Asked.DID_IT} or _answers(here)
    span = silence_asked(here.heard, here.today, here.language, outright=outright)
    if span is None and not silence_without_end(here.heard):
        return None
    answer = did_it(here.heard) if here.asked is Asked.DID_IT else None
    also = (answer,) if answer else ()
    return Interpretation(Kind.PAUSE, days=span.days if span else None, until=span.until if span else None, also=also)


_LONGER: Final = Pattern(
    r"\b(?:not yet|another|more|longer|extend|make (?:it|that)|instead|still (?:away|sick|traveling|not)|todavia no"
    r"|aun no|otr[oa]s?|mas)\b"
)
_NOT_OF_US: Final = Pattern(
    r"\b(?:recruiter|hr|they|boss|manager|company|doctor|dentist|landlord|bank|interviewer|client|he|she|mom|dad"
    r"|teacher|lawyer)"
    r"(?: \w+)? (?:will|want|said|says|told|put|kept|left|is|are|to|might|should|ll|can|could|wants|promised|asked|need"
    r"|dijo|va|van|quiere)\b"
)
_ASKS_HOW: Final = Pattern(
    r"(?:hey |hi |ok |so |and )*(?:how (?:do|can|would|could|does)|what happens|what if|"
    r"como (?:puedo|hago|le hago|pongo|pido|activo|se (?:pone|pide|hace|activa)))\b"
)
_SILENCE: Final = Pattern(
    r"\b(?:paus\w*|hold|break|texts?|messages?|texting|check ins?|space|snooze|suspend|freeze|"
    r"mensajes?|descanso|receso|stop|while|bit|awhile|time ?out|hiatus|off|away|vacation|holiday|"
    r"hospital|vacaciones|viaje|mute)\b"
)


def _tells_a_goal(here: Situation) -> bool:
    """A goal may name a day or a pause ("hold off on X until Friday"); silence must then be asked of us."""
    if here.asked not in {Asked.GOAL, Asked.REFLECTION, Asked.DID_IT}:
        return False
    lesson = here.asked is Asked.REFLECTION and _A_LESSON.match(here.heard.run)
    return bool(lesson) or asking.tells_own_doing(here.heard) or not _OF_US.search(here.heard.flat)


_OF_US: Final = Pattern(
    r"\b(?:pause|pausar?|no goals?|texts?|messages?|texting|check ins?|mensajes?|escrib\w+|mand\w+|snooze|"
    r"hold (?:these|this|the|off|everything|them|until)|break from|(?<!then )stop|vacation|away|traveling|"
    r"out of (?:town|office|the office)|back (?:on|in|next|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|after|a)|vacaciones|viaje|regreso|vuelvo|hospital|descanso|leave me|"
    r"need a break|pick (?:this|it) (?:back )?up|no molest\w+|time off|offline|off (?:this|next|"
    r"until|for)|holiday|exams|(?:sick|out|mia|gone)(?: \w+){0,2} until|talk (?:to you )?(?:next|in|on)|suspend\w*"
    r"|me tomo|unavailable|wont be)\b"
)


def question_passed(here: Situation) -> Interpretation | None:
    """Read that the open question is passed on, or that today is to be left alone."""
    if stopping.stops_for_today(here.heard):
        return Interpretation(Kind.SKIP)
    if here.asked is Asked.GOAL and _RESTS.fullmatch(here.heard.run):
        return Interpretation(Kind.SKIP)
    if here.asked is Asked.INVITE:
        return None
    beside = asking.passed_aside(here.heard)
    if beside is not None and not _answers(replace(here, heard=beside)):
        return Interpretation(Kind.SKIP)
    if here.asked is Asked.GOAL and _REFUSES.fullmatch(here.heard.run):
        return Interpretation(Kind.SKIP)
    if here.asked is not Asked.DID_IT and _NOT_IN_THE_MOOD.fullmatch(here.heard.run):
        return Interpretation(Kind.SKIP)
    if not asking.skips(here.heard):
        return None
    passes_outright = here.asked is not Asked.RATING and _PASSES.search(here.heard.flat)
    return Interpretation(Kind.SKIP) if passes_outright or not _answers(here) else None


_REFUSES: Final = Pattern(
    r"(?:no|nope|nah|nop|nel)(?: (?:no|thanks|thank you|gracias|today|hoy|not today|sorry|nope|nah))*"
)
_NOT_IN_THE_MOOD: Final = Pattern(
    r"(?:(?:i|im|really|just|honestly|sorry|today|tonight) )*(?:dont|do not|not) (?:really )?(?:feel(?:ing)? (?:like "
    r")?(?:it|this|that)|feel up to (?:it|this))(?: (?:today|tonight|right now|now|sorry))*"
)
_RESTS: Final = Pattern(
    r"(?:(?:sorry|hey|today|im|i am|i|its|it is|just|need|needing) )*(?:taking|take|giving myself|having|need|my|"
    r"a|the)(?: (?:a|my|the|today))?"
    r"(?: \w+){0,2} day(?: off)?(?: (?:today|please|thanks|from goals))*|(?:hoy )?(?:es )?(?:mi )?dia (?:libre|"
    r"de descanso)"
)


def _answers(here: Situation) -> bool:
    """Return whether the words that seem to pass answer the question after all ("no, pass" to "did you do it")."""
    if here.asked is Asked.DID_IT:
        return did_it(here.heard) is not None
    if here.asked is Asked.COUNT:
        return numbers.count(here.heard, here.language) is not None
    return here.asked is Asked.RATING and numbers.rating(here.heard, here.language, here.scale) is not None


_PASSES: Final = Pattern(
    r"\b(?:skip|skipping|pass|next question|next one(?= please| /|$)|rather not|prefer not|no comment|"
    r"saltar|salta|saltalo|paso|siguiente|prefiero no|omitir|dont (?:feel like|want to) (?:answer|talk|say)\w*|"
    r"no quiero (?:contestar|responder|hablar))\b(?<!passed)"
)


def lone_wish(here: Situation) -> Interpretation | None:
    """Read words that are a wish and nothing else, by their own kinds: a later question is a skip, a week a pause."""
    wish = here.wish
    if isinstance(wish, ComeBack):
        until = here.today + timedelta(days=7) if wish.when == "week" else None
        kind = Kind.RESUME if wish.when == "tomorrow" else Kind.PAUSE
        return Interpretation(kind, days=7 if until else None, until=until, wish=wish)
    if isinstance(wish, Undo):
        put_right = asking.puts_a_number_right(here.heard) and _answers(here)
        return None if put_right else Interpretation(Kind.TEXT, wish=wish)
    if isinstance(wish, Later) and here.asked in {Asked.RATING, Asked.COUNT} and _answers(here):
        return None
    skips = isinstance(wish, Later) or (isinstance(wish, Rest) and here.asked is not Asked.GOAL)
    if skips and here.asked in {Asked.GOAL, Asked.RATING, Asked.COUNT, Asked.REFLECTION}:
        return Interpretation(Kind.SKIP, wish=wish)
    rides_beside = isinstance(wish, _BESIDE_AN_ANSWER) and _answers(here)
    if wish is not None and here.asked is not Asked.INVITE and not rides_beside and _answerless(here):
        return Interpretation(Kind.TEXT, wish=wish)
    return None


_BESIDE_AN_ANSWER: Final = (Weekly, Private, Tiny, Same, Export, ForgetMe, Progress, InZone)


def _answerless(here: Situation) -> bool:
    if here.asked is Asked.DID_IT:
        return did_it(here.heard) is None
    return here.asked in {Asked.NONE, Asked.RATING, Asked.COUNT} and carrier_keyword(here.heard.run) is None


def thanks(here: Situation) -> Interpretation | None:
    """Read a text that is nothing but thanks."""
    if here.asked is Asked.INVITE or (here.asked is Asked.DID_IT and _ANSWERS_FIRST.match(here.heard.run)):
        return None
    if here.asked in {Asked.RATING, Asked.COUNT} and _answers(here):
        return None
    return Interpretation(Kind.THANKS) if asking.only_thanks(here.heard) else None


_ANSWERS_FIRST: Final = Pattern(r"(?:yes|yeah|yep|no|nope|nah|done|partly|si|ya|simon|hecho|did it|listo)\b")
