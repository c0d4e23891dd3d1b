"""Answers to what was asked: each question reads the same words in its own way."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from service.domain.keywords import carrier_keyword
from service.domain.language.en import asides as en
from service.domain.language.en import inviting as en_inviting
from service.domain.language.en import words as en_words
from service.domain.language.es import answers as es
from service.domain.language.es import inviting as es_inviting
from service.domain.language.es import words as es_words
from service.domain.language.pattern import Pattern
from service.domain.replies import asking, numbers, stopping
from service.domain.replies.answers import did_it, plain_answer
from service.domain.replies.goals import goal_ahead, goal_answered, goal_changed, goal_meant, note_beside
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked, Interpretation, Kind
from service.domain.replies.phrases import heard_in, without
from service.domain.replies.situation import Situation


def answer_to(here: Situation) -> Interpretation | None:
    """Return what the text says to the question that is open; None when it says nothing to it."""
    return _ANSWERS[here.asked](here)


def question_back(here: Situation) -> Interpretation | None:
    """Read a question where an answer was asked for as a wish for help with it."""
    asked_back = here.asked in {Asked.DID_IT, Asked.RATING, Asked.COUNT, Asked.GOAL}
    if not asked_back or not here.heard.asks or len(here.heard.run.split()) < 2:
        return None
    if here.asked is Asked.COUNT and _HOW_MANY_ABOUT.fullmatch(here.heard.run):
        return None
    return Interpretation(Kind.TEXT if _OF_LIFE.search(here.heard.flat) else Kind.HELP)


# A guess without a number: "idk, a lot?".
_HOW_MANY_ABOUT: Final = Pattern(
    r"(?:(?:i|dont|know|not|sure|no|idea|dunno|um|uh|hmm|honestly|maybe|like|probably|guess|so|way|too|quite|pretty) )*"
    r"(?:a ?lot|lots|many|much|loads|(?:a )?tons?|a bunch|several|some|plenty|enough|heaps)"
    r"(?: (?:lol|i guess|maybe|sorry))*"
)
# A question about the client's own life is for the coach; one about what we asked is a wish for help with it.
_OF_LIFE: Final = Pattern(
    r"\b(?:he|she|him|her|hes|shes|them|they|his|boss|mom|mum|dad|wife|husband|son|daughter|kids?|friend|sister"
    r"|brother|landlord|recruiters?|"
    r"manager|company|interview|offer|salary|contract|rent|taxes|debt|loan|bank|lawyer|doctor|firm|neighbou?r"
    r"|apology|court|visa|"
    r"should i|shall i|would you|would it be|do you think|what do you think|am i (?:wrong|right|mad|crazy|stupid"
    r"|being)|is it (?:wrong|ok|normal|too|rude|weird|bad|daft|stupid|better)|"
    r"what if|how do i|how can i|how should i|how would|what would|why am i|why do i|why cant i|does it get|will i|"
    r"jefe|jefa|mama|papa|esposo|esposa|novi[oa]|hij[oa]s?|amig[oa]|casero|entrevista|oferta|sueldo|renta|deuda|"
    r"le (?:escribo|hablo|llamo|digo|contesto|pido|mando|marco)|deberia|debo|crees que|que harias|que hago"
    r"|que hago con|como le (?:hago|digo|pido)|sera que|esta (?:mal|bien) (?:si|que)|por que (?:me|no"
    r"|siempre))\b(?![^/]*\b(?:count|cuenta)s?\b)"
)


def _to_invite(here: Situation) -> Interpretation | None:
    heard = _after_a_turn(here.heard)
    if not heard.run:
        return Interpretation(_SHOWN.get(did_it(heard), Kind.UNCLEAR))
    if INVITE_YES.fullmatch(heard.run):
        return Interpretation(Kind.OPT_IN)
    if turned := _no_turned(heard.flat):
        return Interpretation(turned)
    if (heard.asks or _ASKS_HOW.match(heard.run)) and _OF_STOPPING.search(heard.flat):
        return Interpretation(Kind.HELP)
    if _DOUBTS.search(heard.flat):
        return Interpretation(Kind.UNCLEAR)
    opening = _INVITE_YES_START.match(heard.flat)
    declines = _INVITE_NO.search(heard.flat)
    if opening and not (declines and _DECLINES_AFTER_ALL.search(heard.flat)):
        return Interpretation(Kind.OPT_IN)
    if _TURNS_DOWN.search(heard.flat) and not heard.asks:
        return Interpretation(Kind.NO)
    if declines or asking.skips(heard) or asking.passed_aside(heard):
        return Interpretation(Kind.NO)
    if _TAKES_UP.search(heard.flat):
        return Interpretation(Kind.OPT_IN)
    if stopping.wants_back_in(heard) or _WILLING.search(heard.flat):
        return Interpretation(Kind.OPT_IN)
    if asking.asks_something(heard):
        return Interpretation(Kind.HELP)
    return Interpretation(Kind.THANKS) if asking.only_thanks(heard) else Interpretation(Kind.UNCLEAR)


def _no_turned(flat: str) -> Kind | None:
    """Return what is said with a yes before a no ("yeah no"), or with a no that is none ("no objections")."""
    if _NO_AFTER_ALL.fullmatch(flat):
        return Kind.NO
    agreed = without(flat, _NO_BUT_IN_WORD)
    return Kind.OPT_IN if agreed != flat and not _INVITE_NO.search(agreed) else None


def _after_a_turn(heard: Heard) -> Heard:
    """Return what follows the turn of somebody who corrects themselves: "no wait, yes!", "wrong thread lol. YES"."""
    turned = _TURNED.match(heard.flat)
    if turned is None:
        return heard
    flat = heard.flat[turned.end() :]
    return replace(heard, flat=flat, run=" ".join(flat.replace("/", " ").split()), clauses=tuple(flat.split(" / ")))


_TURNED: Final = Pattern(
    r"^(?:(?:no|yes|nope|yeah|stop) )?(?:(?:oops|sorry|wait|ups|lol|no) )*(?:/ )?(?:wait|i mean|i meant|scratch that"
    r"|actually|"
    r"typed \w+ first sorry|wrong (?:thread|chat|text|window|person|convo|button)(?: \w+){0,3})(?: / | )(?=(?:yes|yeah"
    r"|yep|no|nope|sure"
    r"|ok|i meant)\b)"
)
# What a face says to an invitation; one that says neither asks for words.
_SHOWN: Final[dict[Kind | None, Kind]] = {Kind.NO: Kind.NO, Kind.YES: Kind.OPT_IN}
_NO_AFTER_ALL: Final = Pattern(en_inviting.NO_AFTER_ALL)
_NO_BUT_IN_WORD: Final = heard_in(en_inviting.NO_BUT_IN_WORD)
_ASKS_HOW: Final = Pattern(r"(?:and |but |so |ok )*(?:how|can|could|is it|am i|do i|what if)\b")
_OF_STOPPING: Final = Pattern(
    r"\b(?:how (?:do|can|would|will) (?:i|we)|can (?:i|we)|could i|if (?:i|we)|does|will|is)\b[^/]*\b(?:stop|quit"
    r"|cancel|opt out|"
    r"leave|unsubscribe)\b"
)
INVITE_YES: Final = Pattern(f"(?:{en.INVITE_YES}|{es.INVITE_YES})")
_INVITE_YES_START: Final = Pattern(
    "(?:(?:hi|hello|hey|hola|oh|um|well|thanks|gracias|good morning|its me|it is me) (?:/ )?)*"
    f"(?!{es.AND})(?:{en.INVITE_YES_START}|{es.INVITE_YES_START})"
)
_INVITE_NO: Final = Pattern(f"{en.INVITE_NO}|{es.INVITE_NO}")
# Nobody has said yes who says it with a doubt and nothing more.
_DOUBTS: Final = Pattern(
    r"^(?:(?:ok|okay|well|hmm+|um+|im|i am|still|yet) (?:/ )?)*"
    r"(?:(?:not|isnt|arent|aint|never) (?:so |too |really |quite |very |that |entirely |totally )?(?:sure|certain)|"
    r"unsure|maybe|perhaps|possibly)(?: (?:yet|tbh|about (?:this|that|it)|though|honestly))*$|^yes and no(?: (?:tbh"
    r"|really|honestly|i guess|lol))*$|"
    r"^(?:(?:ok|bueno|pues|mm*|ay|uy|hm+) (?:/ )?)*(?:no (?:estoy|ando) (?:muy |tan |del todo )?segur[oa]|no se|lo "
    r"pienso|dejame (?:pensar\w*|ver)|tal vez|quizas?|"
    r"a lo mejor|puede ser)(?: (?:la verdad|todavia|aun|bien|jaj\w*))*$"
)
_TAKES_UP: Final = heard_in(en_inviting.TAKES_UP, es_inviting.TAKES_UP)
_TURNS_DOWN: Final = heard_in(en_inviting.TURNS_DOWN, es_inviting.TURNS_DOWN)
_DECLINES_AFTER_ALL: Final = Pattern(
    r"\b(?:but|actually|wait|pero|on second thought|thanks but)\b[^/]*\b(?:no(?! (?:more than|mas de|tan|muy|much[oa]s"
    r"|sean?|antes|despues|de (?:noche|madrugada)|(?:en|por) la (?:noche|manana|madrugada)|a las|todos los|tengo mucho|"
    r"l[oa]s (?:domingos|sabados|fines|lunes|noches)|me (?:gusta|llam|cobr|mand|escrib)|soy|se (?:como|si|que))\w*)|"
    r"not(?! (?:too (?:many|much|often|"
    r"early|late)|every|at night|before|after|on|during|more than|all))|cant|dont|later|"
    r"never mind|nah|ahora no|mejor no|luego)\b|\b(?:no thanks|no thank you|not interested|"
    r"changed my mind|no gracias|rather not|not now|not for me|mejor no|ill pass|im good)\b"
)
_WILLING: Final = Pattern(
    r"\b(?:id like (?:to|this)|i want (?:to|this|in)|id love|looking forward|happy to (?:try|join|"
    r"start|do)|ready to (?:start|go|begin|try|do)|lets (?:do|go|start|try|begin|give)|willing to|"
    r"sign me|count me in|im in\b|quiero|me gustaria|acepto|me apunto|interested in (?:this|"
    r"joining|trying)|could use (?:this|the help|some)|need this|sounds (?:good|great|helpful)|"
    r"give it a (?:try|go|shot)|when do we start|i consent|i agree|consent to|agree to|yes$)\b"
)


def _to_did_it(here: Situation) -> Interpretation | None:
    kind = did_it(here.heard)
    if kind is None:
        return None
    goal = goal_ahead(here.heard.said, here.today)
    note = None if plain_answer(here.heard) else note_beside(here.heard.said, goal)
    return Interpretation(
        kind,
        goal=goal.words if goal else None,
        goal_on=goal.on if goal else None,
        note=note,
        also=(Kind.TEXT,) if note or goal else (),
    )


def _to_rating(here: Situation) -> Interpretation | None:
    return _numbered(here, numbers.rating(here.heard, here.language, here.scale))


def _to_count(here: Situation) -> Interpretation | None:
    return _numbered(here, numbers.count(here.heard, here.language))


def _numbered(here: Situation, value: float | int | None) -> Interpretation | None:
    if value is None:
        return None
    goal = goal_meant(here.heard.said, here.today)
    note = None if _NUMBER_ALONE.fullmatch(here.heard.run) else note_beside(here.heard.said, goal)
    return Interpretation(
        Kind.NUMBER,
        value=value,
        goal=goal.words if goal else None,
        goal_on=goal.on if goal else None,
        note=note,
        also=(Kind.TEXT,) if note or goal else (),
    )


_NUMBER_ALONE: Final = Pattern(
    rf"(?:(?:a|an|id|i|say|would|its|it|im|at|is|about|like|maybe|probably|solid|out|of|de|guess|think|call|lets|"
    rf"today|feel"
    rf"|feeling|number|my|answer|rating|stars?|ish|just|only|around|roughly|un|una|como|diria|hoy|que|creo|me|"
    rf"siento|on|scale"
    rf"|{'|'.join([*en_words.ONES, *en_words.TENS, *es_words.ONES, *es_words.TENS])}|[\d./+-]+(?:ish)?) ?)+"
)


def _to_goal(here: Situation) -> Interpretation | None:
    if not here.heard.run or asking.says_nothing(here.heard) or asking.only_acknowledges(here.heard):
        return None
    if _BARE_ANSWER.fullmatch(here.heard.run) or (here.heard.asks and asking.asks_something(here.heard)):
        return None
    if _ASKS_ABOUT_GOALS.match(here.heard.run):
        return Interpretation(Kind.HELP)
    goal = goal_answered(here.heard.said, here.today)
    return Interpretation(Kind.TEXT, goal=goal.words, goal_on=goal.on) if goal else None


_ASKS_ABOUT_GOALS: Final = Pattern(
    r"(?:any|what) goals?$|"
    r"(?:ok |so |but |and |wait |um )*(?:do i (?:need|have)|can (?:it|i use|the goal|my goal)|should (?:it|i pick|"
    r"the goal)"
    r"|does it|is it ok|what should|what kind|how big|how small|which|tiene que|puede ser|debe ser)\b"
)


_BARE_ANSWER: Final = Pattern(
    r"(?:yes|yeah|yep|no|nope|nah|done|si|hecho|listo|partly|kinda|y|n|maybe|ya|claro|"
    r"\d+(?:/\d+)?|yes yes|no no|did it|i did|yes i did|no i didnt|me|you|good|great|fine|bad|"
    r"tired|bien|mal)"
)


def _to_reflection(here: Situation) -> Interpretation | None:
    if not here.heard.run or asking.says_nothing(here.heard) or carrier_keyword(here.heard.run):
        return None
    if _BARE_ANSWER.fullmatch(here.heard.run) and not _FEELING.fullmatch(here.heard.run):
        return None
    goal = goal_ahead(here.heard.said, here.today)
    return Interpretation(Kind.TEXT, goal=goal.words if goal else None, goal_on=goal.on if goal else None)


_FEELING: Final = Pattern(r"(?:good|great|fine|bad|tired|bien|mal)")


def _to_nothing(here: Situation) -> Interpretation | None:
    heard = here.heard
    if not heard.run:
        return Interpretation(Kind.THANKS if did_it(heard) is Kind.YES else Kind.TEXT)
    if asking.only_acknowledges(heard):
        return Interpretation(Kind.THANKS)
    value = numbers.rating(heard, here.language, here.scale) if _LONE_NUMBER.fullmatch(heard.run) else None
    if value is not None:
        return Interpretation(Kind.NUMBER, value=value)
    if (kind := plain_answer(heard)) and not heard.asks:
        return Interpretation(kind)
    if not heard.asks and (goal := goal_changed(heard.said, here.today)):
        return Interpretation(Kind.TEXT, goal=goal.words, goal_on=goal.on, note=heard.said.strip())
    unread = asking.says_nothing(heard) and not _LAUGHS.fullmatch(heard.run)
    return Interpretation(Kind.UNCLEAR if unread else Kind.TEXT)


_LAUGHS: Final = Pattern(r"(?:(?:lol|lmao|ha(?:ha)*|haha\w*|hehe\w*|jaja\w*|hi|hello|hey|hola|buenas|yo) ?)+")
_LONE_NUMBER: Final = Pattern(r"[\d./ ]{1,5}")

_ANSWERS: Final[dict[Asked, Callable[[Situation], Interpretation | None]]] = {
    Asked.INVITE: _to_invite,
    Asked.GOAL: _to_goal,
    Asked.DID_IT: _to_did_it,
    Asked.RATING: _to_rating,
    Asked.COUNT: _to_count,
    Asked.REFLECTION: _to_reflection,
    Asked.NONE: _to_nothing,
}
