"""Hearing that somebody wants no more texts, or wants back in. Both languages always."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from service.domain.language.en import pauses, returning
from service.domain.language.en.stopping import look_alikes, partings, parts, phrases, refusals, verbs, whole
from service.domain.language.es import asking as es_asking
from service.domain.language.es import partings as es_partings
from service.domain.language.es import refusals as es_refusals
from service.domain.language.es import stopping as es
from service.domain.language.es import strangers as es_strangers
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked
from service.domain.replies.past import without_own_doing
from service.domain.replies.phrases import Frames, heard_in, without

_LOOK_ALIKES: Final = heard_in(look_alikes.NOT_STOP, es.NOT_STOP, es_partings.NOT_PARTINGS)
_LOOK_ALIKES_IN_SPANISH: Final = heard_in(es.NOT_STOP, es_partings.NOT_PARTINGS)
_KEEPS: Final = heard_in(look_alikes.KEEPS, es_partings.KEEPS)
_INSIDE: Final = heard_in(verbs.STOP_VERBS, phrases.STOP_PHRASES, es.STOP_INSIDE)
_PARTING: Final = Frames(partings.PARTINGS, refusals.REFUSALS, es_partings.PARTINGS, es_refusals.REFUSALS)
_AROUND: Final = (f"(?:(?:{parts.LEAD}|{es.LEAD}) )*", f"(?: (?:{parts.TRAIL}|{es.TRAIL}))*")
_WHOLE: Final = tuple(Pattern(words.join(_AROUND)) for words in (whole.STOP_WORDS, es.STOP_WORDS))
_ALONE: Final = Pattern(
    rf"(?:(?:please|ok|hey|por favor|ya) )*(?:{whole.STOP_ALONE}|{es.STOP_ALONE})(?: (?:please|now|"
    r"thanks|thank you|por favor|gracias|ya))*"
)
_STOP_AGAIN: Final = Pattern(
    r"(?!(?:please|now|and|ahora|por favor|/| )+$)(?:(?:stop|unsubscribe|cancel|end|quit|opt out|remove|stopall|please|"
    r"now|alto|basta|para|ahora|por favor|and|/) ?){2,}|(?:reply|text|texting|send|sending|txt|says?|typing|i text"
    r"|i reply) (?:stop|unsubscribe|cancel|quit|end)|stop ?(?:to|2) ?end|stop2(?:end|quit|stop)"
)
_SMALL_TALK: Final = Pattern(
    r"(?:please|thanks|thank you|now|ok|gracias|por favor|seriously|im serious|sorry|hi|hello|hey|"
    r"yes|no|no gracias|done|i mean it|partly|\d|lol|ugh|omg|mira|dana|ya|hola|si|enough|(?:ya )?me (?:hartaron|"
    r"cansaron|tienen hart[oa]|"
    r"harte|canse)|que (?:fastidio|molestia|lata|pesados|hartura)|hecho|listo|en serio|de verdad|oiga|oye)"
    r"(?: (?:please|thanks|thank you|now))*"
)
_DECLINE: Final = Pattern(
    r"\b(?:not interested|no longer interested|dont want (?:this|to|any of this|it)|want out|"
    r"count me out|no me interesa|no quiero(?: esto| participar)?|no thanks|no gracias|"
    r"ya no(?: gracias)?|dont need (?:this|it|that|any of this|these)|no more|im out|pass|prefer not|rather not|"
    r"not want)\b"
)

_HARD: Final = Pattern(
    r"\b(?:stop|take me|text(?:s|ing|ed)?|messag\w+|remove|unsubscribe|opt|list|contact\w*|number|baja|"
    r"mensajes?|escrib\w+|mand\w+|cancel\w*|leave me|quit|end|lista|numero|envi\w+|block\w*|spam|"
    r"report\w*|fuck\w*|dej\w+|quit\w+|saqu\w+|borr\w+|recib\w+|insist\w+|notice|messaged|texted|another|alto|basta"
    r"|paren)\b"
)
_BACK_AFTER_ALL: Final = Pattern(
    r"\b(?:accident\w*|mistake|mistakenly|didnt mean|changed my mind|back (?:in|on|up)|restart|"
    r"resume|unstop|resubscribe|start (?:again|texting|the|my|sending|over|me|back)|by error|"
    r"por error|sin querer|regret\w*|opt me (?:back )?in|still want|otra vez|volver|regresar|cambie de)\b"
)
_BACK_IN: Final = heard_in(returning.OPT_IN, es_strangers.OPT_IN)
_RESUME: Final = heard_in(returning.RESUME, es_strangers.RESUME)
_TAKEN_BACK: Final = heard_in(returning.TAKEN_BACK)
_NOT_BACK: Final = Pattern(
    r"\b(?:dont|do not|stop|never|quit|not|no|why are you|youre|still)(?: \w+){0,3} (?:text|"
    r"texting|message|messaging|contact|contacting|send|sending|get|put|let|"
    r"call)(?:ing)? me\b[^/]*|\b(?:dont|do not|not|never|no quiero|no)(?: (?:want|going|ready|yet|"
    r"to|re|me|sure|wish|please|vuelvan|quiero|ready to|estoy|list[oa]))* (?:to )?(?:start|restart|"
    r"resume|opt|sign|put|add|continue|back|begin|ready|come back|reanud\w+|volver|continu\w+|"
    r"list[oa]|empezar)\b[^/]*|\b(?:start|restart|back|continue|resume|"
    r"ready)\b[^/]*\b(?:next week|tomorrow|on monday|in a few|later|not yet)\b|\b(?:sign|opt|put|"
    r"add|take|remove) me (?:out|off)\b[^/]*|\b(?:my|a|the|new|old|updated|better|his|her|this|cv|finished"
    r"|polished) resumes?\b"
    r"|^(?:so |and |hey |hi )*(?:when (?:does|do|will|is|are)|how long)\b.*|\b(?:mom|mum|dad|wife|husband|son"
    r"|daughter|kids?|he|she|they)s? "
    r"(?:is|are|s) back\b[^/]*|\bback (?:in (?:the )?(?:hospital|er|rehab|bed)|hurts|pain|aches?)\b"
)
_FOR_A_WHILE: Final = heard_in(pauses.STOP_FOR_A_WHILE, es_asking.STOP_FOR_A_WHILE)
_FOR_TODAY: Final = heard_in(pauses.STOP_FOR_TODAY, es_asking.STOP_FOR_TODAY)
_AT_SOME_TIME: Final = heard_in(pauses.AT_SOME_TIME, es_asking.AT_SOME_TIME)


def opts_out(heard: Heard, asked: Asked) -> bool:
    """Return whether any reasonable wording in the text asks for no more texts, without an end (47 CFR 64.1200(a)(10)).

    A decline of the invitation in soft words ("not interested") is a no, not an opt-out.
    """
    if not heard.run:
        return _shows_a_stop_sign(heard)
    if _DONE_THEN_STOP.fullmatch(heard.said) or (_shows_a_stop_sign(heard) and _OF_TEXTING.match(heard.run)):
        return True
    if asked is Asked.INVITE and _only_declines(heard):
        return False
    if asked in {Asked.REFLECTION, Asked.COUNT} and _A_LESSON.fullmatch(heard.run):
        return False
    if (asked is Asked.NONE and heard.run in _LEAVES_IT) or (
        asked is Asked.DID_IT and _IT_IS_DONE.fullmatch(heard.run)
    ):
        return False
    return any(not _bounded(clause) for clause in _stopping_clauses(heard))


def asks_to_be_kept(heard: Heard) -> bool:
    """Return whether somebody asks us to go on: "skip, but dont stop the texts"."""
    return bool(_KEEPS.search(heard.flat))


def refuses_softly(heard: Heard) -> bool:
    """Return whether all that asks for silence would be said of a mistake as well: "I didn't sign up for coaching"."""
    return not any(_HARD.search(_beside_the_number(clause)) for clause in _stopping_clauses(heard))


def _beside_the_number(clause: str) -> str:
    return _THE_NUMBER.sub(" ", clause)


_THE_NUMBER: Final = Pattern(r"\bwrong number\b")


def _shows_a_stop_sign(heard: Heard) -> bool:
    return any(face in "🛑⛔" for face in heard.emoji)


# After a stop sign in place of the word.
_OF_TEXTING: Final = Pattern(
    r"(?:please |the |these |all |with )*(?:texting|texts|messages|messaging|sending|contacting|bothering|mensajes)\b"
)
# Offered by the comeback text as a way to answer it.
_LEAVES_IT: Final = frozenset(
    {"leave", "leave it", "leave it there", "dejalo", "dejarlo", "dejemoslo", "dejemoslo ahi"}
)
_IT_IS_DONE: Final = Pattern(r"(?:(?:listo|hecho|si|lista) )*ya estuvo(?: (?:gracias|listo|eso|hoy|jefe|jefa))*")
# What stands in capitals behind an answer is the word we gave: "did it STOP".
_DONE_THEN_STOP: Final = Pattern(r"[A-Z]?[^?A-Z]*\b(?i:did|done|finished|sent) (?:it|that|them) STOP[\s.!]*")
_A_LESSON: Final = Pattern(r"(?:that )?(?:enough is enough|thats enough|enough|no mas|ya basta)")


def without_look_alikes(heard: Heard) -> Heard:
    """Return the text without what only looks like a wish to stop in Spanish: "no me llegan los mensajes"."""
    words = without(without_own_doing(heard), _LOOK_ALIKES_IN_SPANISH)
    return replace(heard, run=" ".join(words.replace("/", " ").split())) if "~" in words else heard


def stops_for_a_while(heard: Heard) -> bool:
    """Return whether the text asks for silence with an end ("stop texting me this week"): a pause."""
    return any(
        _END_FIRST.match(clause) or _FOR_A_WHILE.search(_wish_and_end(clause)) for clause in _stopping_clauses(heard)
    )


def stops_for_today(heard: Heard) -> bool:
    """Return whether the text asks for silence today only: a skip."""
    return any(_FOR_TODAY.search(_with_its_end(clause)) for clause in _stopping_clauses(heard))


def wants_back_in(heard: Heard) -> bool:
    """Return whether somebody who stopped asks for texts again."""
    return bool(_BACK_IN.search(without(heard.flat, _NOT_BACK)))


def came_back_after_stopping(heard: Heard) -> bool:
    """Return whether the talk of stopping is of a stop now regretted ("I unsubscribed by accident")."""
    return bool(_BACK_AFTER_ALL.search(heard.flat)) and wants_back_in(heard)


def takes_back_the_stop(heard: Heard) -> bool:
    """Return whether somebody who stopped says that it was not meant ("my kid texted stop")."""
    return bool(_TAKEN_BACK.search(heard.flat))


def wants_to_resume(heard: Heard) -> bool:
    """Return whether somebody who paused asks for texts again."""
    return bool(_RESUME.search(without(heard.flat, _NOT_BACK)))


@lru_cache(maxsize=16)
def _stopping_clauses(heard: Heard) -> list[str]:
    """Return the clauses that ask for silence, each with what follows it (where an end is often named)."""
    if _ALONE.fullmatch(heard.run) or _STOP_AGAIN.fullmatch(heard.run):
        return [heard.run]
    flat = _answer_apart(without(without_own_doing(heard), _LOOK_ALIKES))
    clauses = ["" if _WANTS_WHAT_IS_OUT.search(clause) else clause.strip(" ~") for clause in flat.split(" / ")]
    found = [" / ".join(clauses[at:]) for at, clause in enumerate(clauses) if _whole_wish(clause, at, clauses)]
    return found or [_from_its_clause(flat, at) for at in _wishes_inside(flat)]


# What was wanted is taken out as something else: "ya no quiero (vivir para trabajar)".
_WANTS_WHAT_IS_OUT: Final = Pattern(r"\b(?:quiero|quisiera|deseo|necesito|want|wanna|need) +~ *$")


def _wishes_inside(flat: str) -> list[int]:
    return [*(inside.start() for inside in _INSIDE.finditer(flat)), *_PARTING.starts_in(flat)]


def beside_the_wish(heard: Heard) -> Heard:
    """Return the text without the words that ask for silence: the "no" of "no more texts" answers no question."""
    clauses = tuple(kept for clause in _answer_apart(heard.flat).split(" / ") if (kept := _before_a_wish(clause)))
    return replace(heard, flat=" / ".join(clauses), run=" ".join(clauses), clauses=clauses)


def _before_a_wish(clause: str) -> str:
    if any(wish.fullmatch(clause) for wish in _WHOLE):
        return ""
    return clause[: min(_wishes_inside(clause), default=len(clause))].strip()


def _answer_apart(flat: str) -> str:
    """Set an answer apart from the wish that follows it without a mark ("0 leave me alone")."""
    if wish := _ANSWER_AFTER.match(flat):
        return f"{wish[1]} / {flat[wish.end() :]}"
    answer = _ANSWER_FIRST.match(flat)
    return f"{answer[1]} / {flat[answer.end() :]}" if answer else flat


_ANSWER_AFTER: Final = Pattern(
    r"((?:please |ok |just )*(?:stop|unsubscribe|quit)(?: please| now| texting me| texting)?) (?=(?:yes|yeah|yep|no|"
    r"nope|done|partly|half) (?:i |it |and |/ )|\d(?:/\d)?$)"
)
_ANSWER_FIRST: Final = Pattern(
    r"(\d+(?:[./]\d+)?|yes|yeah|yep|no|nope|nah|done|partly|none|zero|half|si|hecho|nada|ningun[oa]|cero|listo) "
    r"(?=(?:now |and |also |please |ok |just |so |y |ya |pero |por favor )*(?:stop|leave me|dont|take me|remove|"
    r"cancel|unsubscribe|quit|end|no more|opt|deja|dejen|dejenme|ya no|no me|no mas|paren|borr\w+|quit\w+|saqu\w+)\b)"
)


def _from_its_clause(flat: str, at: int) -> str:
    return flat[flat.rfind(" / ", 0, at) + 1 :].strip(" /~")


def _whole_wish(clause: str, at: int, clauses: list[str]) -> bool:
    if not clause or not any(wish.fullmatch(clause) for wish in _WHOLE):
        return False
    if len(clauses) == 1 or (" " in clause and not _SAID_OF_ANYTHING.fullmatch(clause)):
        return True
    at_an_end = at in {0, len(clauses) - 1}
    others = [other for where, other in enumerate(clauses) if where != at]
    return (clause in _OUTRIGHT and at_an_end) or all(_SMALL_TALK.fullmatch(other) for other in others)


# Said of us when it stands alone, and of anything at all beside other words ("enough is enough, I'm applying").
_SAID_OF_ANYTHING: Final = Pattern(
    r"(?:(?:ok|oh|well|so|just|omg|no|and|but) )*(?:enough is enough|thats enough|enough already|shut up|get out|"
    r"get lost|go away|"
    r"give it (?:up|a rest)|knock it off|cut it out|quit it|im out|out|screw (?:you|off)|fuck (?:you|off)|"
    r"let me be|no mas|ya basta|basta ya|vete|callate)(?: (?:lol|now|already|man|dude|bro|ya))*"
)
_OUTRIGHT: Final = frozenset({"stop", "unsubscribe", "alto", "basta", "paren", "stopall", "cancelen", "suspendan"})
_GOES_ON: Final = Pattern(
    r"(?:just |only |at least )?(?:until|for|back|ill be back|im back|hasta|por|vuelvo|regreso|"
    r"this week|esta semana|today|hoy)\b"
)


def _with_its_end(clause: str) -> str:
    """Return a stopping clause with the next one where that only names an end ("stop. until Monday")."""
    wish, _, after = clause.partition(" / ")
    return f"{wish} {after}" if _GOES_ON.match(after) else wish


def _bounded(clause: str) -> bool:
    if _ASKED_BEFORE.search(clause):
        return False
    from_the_wish = _wish_and_end(clause)
    if _END_FIRST.match(clause):
        return True
    return bool(
        _FOR_A_WHILE.search(from_the_wish)
        or _FOR_TODAY.search(_with_its_end(clause))
        or (_AT_SOME_TIME.search(from_the_wish) and not _OUTRIGHT_VERB.match(from_the_wish))
    )


# Nobody is unsubscribed at some time of the day: "unsubscribe me, im at work".
_OUTRIGHT_VERB: Final = Pattern(r"(?:unsubscribe|remove|opt out|delete|cancel|unenroll|take me|lose)\b")
_END_FIRST: Final = Pattern(
    r"(?:(?:please|por favor|ok|so|just|then|hey|sorry|well|and) )*(?:until|hasta) (?!now\b|ahora\b|further)"
    r"(?:(?! / ).){2,25} (?:dont|no|please dont|stop)\b|"
    r"(?:please |por favor )?(?:on |los |el |every |cada |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"weekends?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines de semana) (?:please |por favor )?"
    r"(?:dont|no)\b"
)


def _wish_and_end(clause: str) -> str:
    """Return the words from the wish on: "I asked for two weeks to stop this" names no end."""
    whole = _with_its_end(clause)
    wish = _WISH.search(whole)
    return whole[wish.start() :] if wish else whole


_ASKED_BEFORE: Final = Pattern(r"\b(?:been asking|keep asking|asked|told|been telling|begged|said)\b[^/]*\bstop\b")
_WISH: Final = Pattern(
    r"\b(?:stop|quit|cease|halt|end|cancel|no more|no|dont|never|unsubscribe|remove|take|leave|"
    r"opt|lose|delete|enough|deja|dejen|deje|paren|para|pare|alto|basta|quita\w*|saca\w*|borra\w*)\b"
)


def _only_declines(heard: Heard) -> bool:
    return bool(_DECLINE.search(heard.run)) and not _HARD.search(heard.run)
