"""The answer to "did you do it": yes, no, partly. The last of a self-correction wins; a stated fraction is partly."""

import re
from typing import Final

from service.domain.language.en import answers as en
from service.domain.language.en import shortfalls
from service.domain.language.es import answers as es
from service.domain.language.pattern import Pattern
from service.domain.replies.accounts import acted, told, turned_round, without_idle_words
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Kind
from service.domain.replies.phrases import Phrases, heard_in
from service.domain.replies.shares import share_told

_SOFT: Final = (
    r"(?:(?:um+|uh+|well|so|ok|hey|hi|oh|lol|haha\w*|actually|i think|i guess|i suppose|honestly|"
    r"tbh|kind|sadly|unfortunately|thankfully|finally|and|but|pues|bueno|oye|hola|la verdad|"
    r"creo que|la verdad es que|good morning|morning|good evening|sorry|mira|coach|id say|"
    r"i would say|its a|a|that would be|that would be a|definitely|probably|mostly a|big|ugh|yay|"
    r"yikes|for (?:a|some) change|today|yesterday|tonight|ayer|hoy|for yesterday|del de ayer|lo de ayer|for today|"
    r"answer|reply|re yesterday|about yesterday|yesterdays|yesterdays was|late but|sorry late|"
    r"late reply|belated|btw|update) )*"
)
_END: Final = (
    r"(?: (?:lol|haha\w*|tbh|i guess|i think|i suppose|sorry|thanks|thank you|mira|coach|please|"
    r"today|tonight|so far|btw|honestly|unfortunately|sadly|again|this time|as usual|jaja\w*|"
    r"gracias|hoy|creo|la verdad|por hoy|though|actually|really|for once|yet|still|maam|sir|man|"
    r"dude|boss|too|for today|yesterday|ayer|now|finally|already|at all|for now|all of it|"
    r"that one))*"
)


def _alone(english: str, spanish: str) -> Pattern:
    return Pattern(rf"{_SOFT}(?:{english}|{spanish}){_END}")


_YES_ALONE: Final = _alone(en.YES_ALONE, es.YES_ALONE)
_NO_ALONE: Final = _alone(shortfalls.NO_ALONE, es.NO_ALONE)
_PARTLY_ALONE: Final = _alone(shortfalls.PARTLY_ALONE, es.PARTLY_ALONE)
_YES_START: Final = Pattern(rf"{_SOFT}(?!{es.AND})(?:{en.YES_START}|{es.YES_START})\b")
_NO_START: Final = Pattern(rf"{_SOFT}(?:{shortfalls.NO_START}|{es.NO_START})\b")
_YES_INSIDE: Final = heard_in(en.YES_INSIDE, es.YES_INSIDE)
_NO_INSIDE: Final = heard_in(shortfalls.NO_INSIDE, es.NO_INSIDE)
_PARTLY_INSIDE: Final = heard_in(shortfalls.PARTLY_INSIDE, shortfalls.PARTLY_SURELY, es.PARTLY_INSIDE)
_PARTLY_SURELY: Final = heard_in(shortfalls.PARTLY_SURELY)
_EXCUSE: Final = heard_in(shortfalls.EXCUSE)
_DID: Final = Pattern(rf"^(?:{en.DID_SENTENCE}|{es.DID_SENTENCE})")
_TURN: Final = Pattern(
    r"\b(?:wait|actually|correction|i mean|scratch that|i meant|ok now|wrong (?:word|button|key|emoji|one|answer"
    r"|reply)|"
    r"(?:sorry|oops|no) meant|just kidding|jk|oops|nvm|"
    r"never mind|make that|(?:sorry|meant)(?= (?:yes|no|nope|done|partly|half)\b)|digo|perdon|corrijo|en realidad"
    r"|mejor dicho"
    r"|espera|no espera|mentira)\b"
)
_YES_FACES: Final = frozenset("👍✅✔☑👌💯🙌🎉🆗💪🥳🤙👊😎🏆🎊🤝👏🙋")
_NO_FACES: Final = frozenset("👎❌🚫✖🙅😔😞😢😭🤦🙁☹😩😓")
_PARTLY_FACES: Final = frozenset("🤏🌗🌓⚖🫤😐😬🫠")


_NEUTRAL: Final = Pattern(
    r"\b(?:(?:i |ive |i have |just )*(?:moved|relocated|landed|arrived|flew|emigrated) (?:in|to|into|at"
    r"|from) (?!the\b|my\b|a\b|it\b)\w+|"
    r"forgot to (?:reply|answer|text|tell|say|respond|write|check in|let you know|update|send this|report)|"
    r"(?:sorry|i) didnt (?:reply|answer|see (?:this|your|the text)|text back)|(?:no|zero) (?:problems?|sweat|worries|"
    r"issues?|drama|hassle|trouble|hiccups|doubt|lie|"
    r"kidding|joke|big deal|biggie|complaints|"
    r"regrets)|nothing to it|(?:couldnt|could not) (?:be|have been) (?:easier|better|happier|"
    r"prouder)|(?:never|didnt|wasnt sure|not sure|didn) (?:thought|think|sure|expect|"
    r"believe)(?: (?:id|i would|i could|i had it in me|i|it|to|say|do|this|that|possible|"
    r"happen))*|not only(?: did i do it)?|cant (?:lie|believe (?:it|i(?= did)))|no (?:excuses|cap)|not gonna lie|"
    r"ngl|sin (?:problema|duda)s?|no fue facil|not easy|wasnt easy|it wasnt easy|half an? (?:hour|"
    r"day|mile|marathon)|half hour|(?:most|half|part|some|all) of (?:the|my) (?:day|morning|week|afternoon|night"
    r"|evening|weekend|yesterday)|"
    r"nothing (?:left|more|else) (?:to do|to finish|undone|outstanding)|no lo (?:creo|pense|esperaba|imagine)|no crei"
    r"|no se(?= /|$| si | la verdad| jaj| que decir))\b"
)


def plain_answer(heard: Heard) -> Kind | None:
    """Return YES, NO or PARTLY when the text says that and nothing else."""
    return _whole(heard.run) if heard.run else None


def did_it(heard: Heard) -> Kind | None:
    """Return YES, NO or PARTLY as the text answers "did you do it"; None when it does not."""
    if not heard.run:
        return _by_face(heard.emoji)
    said = _ECHO.sub("", heard.flat) if heard.asks else heard.flat
    flat = re.sub(r"[\s~]+", " ", _NEUTRAL.sub(" ", without_idle_words(said))).strip(" /")
    if summed := _SUMMED_UP.search(flat):
        return _whole(summed[1])
    turned = _TURN.split(flat)
    for part in reversed(turned[1:]):
        if last := _read(part.strip(" /")):
            return last
    if found := _read(flat) or _by_face(heard.emoji[:1] if len(heard.run.split()) <= 3 else ()):
        return found
    return Kind.YES if acted(heard) else None


# The answer, after the story: "did the wrong one. so no".
_SUMMED_UP: Final = Pattern(
    r"(?: / | )so (?:its a |thats a |a )?(yes|no|nope|partly|half|done)(?: i (?:guess|suppose|think))?$"
)
# Our question, said back before the answer: "did it? no."
_ECHO: Final = Pattern(
    r"^(?:(?:the |my )?(?:yesterdays?|todays?|tonights?) goal|did (?:i|it|that|you)(?: do it)?|have i|done|(?:que si "
    r")?lo hice|hecho) / "
)


def _read(flat: str) -> Kind | None:
    run = flat.replace(" / ", " ")
    if whole := _whole(run):
        return whole
    if _MIXED.search(flat):
        return Kind.PARTLY
    if turned := turned_round(flat):
        return turned
    if found := _told_beside(_whole(flat.split(" / ", maxsplit=1)[0]), flat):
        return found
    if measured := share_told(flat):
        return measured
    first, *rest = flat.split(" / ")
    opening = _whole(first) or _opening(first)
    beside = " / ".join(rest) if _whole(first) else flat
    return _weighed(opening, flat, beside)


def _told_beside(opening: Kind | None, flat: str) -> Kind | None:
    """Return what the turns of phrase tell; a plain answer before them is only ever made a part."""
    found = None if opening is Kind.PARTLY else told(flat)
    return found if opening is None or found is Kind.PARTLY else None if opening is not Kind.PARTLY else opening


def _weighed(opening: Kind | None, flat: str, beside: str) -> Kind | None:
    if opening is Kind.PARTLY:
        return Kind.PARTLY
    if _TRIED_IN_VAIN.search(flat):
        return Kind.NO
    if opening is Kind.YES and _DENIED_AFTER.search(beside):
        return Kind.NO
    if opening is Kind.YES:
        return Kind.PARTLY if _takes_back(beside) else Kind.YES
    if opening is Kind.NO:
        return _after_no(beside)
    done, *left = flat.split(" / ")
    if _DID.match(done) and any(_LEFT_UNDONE.match(clause) for clause in left):
        return Kind.PARTLY
    if _PARTLY_INSIDE.search(flat) or (_DID.match(flat) and _BUT_NOT.search(flat)):
        return Kind.PARTLY
    yes, no = _last(_YES_INSIDE, _NO_INSIDE.sub(_blank, flat)), _last(_NO_INSIDE, flat)
    if yes >= 0 or no >= 0:
        return Kind.YES if yes > no else Kind.NO
    if any(_DID.match(clause) for clause in flat.split(" / ")):
        return Kind.YES
    return Kind.NO if _EXCUSE.search(flat) else None


_DENIED_AFTER: Final = Pattern(r"(?:^|/ )(?:but |sorry )*i (?:didnt|did not|havent|couldnt)(?= /|$)|\bmeant no$")
_MIXED: Final = heard_in(shortfalls.MIXED)
_LEFT_UNDONE: Final = Pattern(
    r"(?:but |and )?(?:i )?(?:didnt|havent|couldnt|never) (?:get to|send|do|finish|call|make|write|start|submit|"
    r"apply|manage|have time|"
    r"got to|sent|done|finished)\b"
)
# What was done, and what of it was not: "made the list but didn't call anyone".
_BUT_NOT: Final = Pattern(
    r"\bbut (?:i )?(?:just |then )?(?:didnt|havent|never|couldnt) (?!believe|think|expect|"
    r"know|like|enjoy|mind)\w+"
)


def _blank(found: re.Match[str]) -> str:
    return "~" * len(found[0])


def _last(pattern: Pattern | Phrases, words: str) -> int:
    return max((found.start() for found in pattern.finditer(words)), default=-1)


def _whole(words: str) -> Kind | None:
    for pattern, kind in ((_PARTLY_ALONE, Kind.PARTLY), (_NO_ALONE, Kind.NO), (_YES_ALONE, Kind.YES)):
        if pattern.fullmatch(words):
            return kind
    return None


def _opening(words: str) -> Kind | None:
    if _YEAH_NO.match(words):
        return Kind.NO
    no, yes = _NO_START.match(words), _YES_START.match(words)
    if no and not (yes and yes.end() > no.end()):
        return Kind.NO
    return Kind.YES if yes else None


_YEAH_NO: Final = Pattern(
    r"(?:well |oh |um )*(?:yeah|ya|yea|yep|sure|ok)(?: /)?(?: so| about that)?(?: /)? (?:no\b|nope|nah|(?:that|it|"
    r"i|we) (?:didnt|never|wont|wasnt|"
    r"hasnt|havent|couldnt)|didnt|not (?:so much|really|today|happening|yet)|never)\b"
)


def _after_no(beside: str) -> Kind:
    """A no that goes on to tell of a part done is partly; one that turns round ("no wait I did") is a yes."""
    if _STARTED.search(beside) or _WELL_SOME.search(beside) or _PARTLY_SURELY.search(beside):
        return Kind.PARTLY
    return Kind.YES if _DID_AFTER_ALL.search(beside) else Kind.NO


_STARTED: Final = Pattern(
    r"\b(?:but|pero|only|just|solo|though) (?:\w+ ){0,4}(?:started|half|some|part|partly|"
    r"a start|made progress|a bit|a little|close|halfway|began|most|mostly|"
    r"got (?:through|as far|going)|did (?:one|two|some|the first|a)|one|two|empece|la mitad|"
    r"una parte|un poco|avance|casi|algo)\b|\bnot (?:all|everything|completely|entirely|fully|"
    r"quite|totally|the whole|100)\b|\bno (?:todo|del todo|completamente|por completo|"
    r"termine todo)\b|\b(?:half|halfway|la mitad|most of it|some of it|part of it)\b|\b(?:didnt|"
    r"couldnt|havent) (?:quite |fully |completely )?(?:finish|finished|complete|"
    r"get through (?:it )?all|do all)\b|\b(?:didnt|couldnt|havent|"
    r"did not) (?:\w+ ){1,3}(?:all of|all done|everything|the whole|the entire|all$)|"
    r"\bpart (?:of|way)\b"
)
_WELL_SOME: Final = Pattern(
    r"^(?:/ )?well /? ?(?:some|half|part|a bit|a little|partly|kinda|sorta|most|almost)(?: of it)?(?= /|$)"
)
_TRIED_IN_VAIN: Final = Pattern(
    r"\b(?:tried|attempted|intente|trate)\b[^/]*\b(?:failed|but couldnt|but no(?:pe)?|but didnt|"
    r"no luck|without (?:luck|success)|in vain|pero no (?:pude|logre))\b"
)
_DID_AFTER_ALL: Final = Pattern(
    r"\bbut (?:i )?(?:did|done|finished|got it done|managed)\b(?! (?:not|nothing|some|half|part|a|"
    r"the first|one|most|what|try|start))|\b(?:wait|actually|yes i did|i did (?:do )?it|"
    r"did it after all|yes$|en realidad si)\b"
)
_TAKES_BACK: Final = Pattern(
    r"\b(?:half(?! an? (?:hour|day|mile|marathon))(?! hour)|the first (?:part|half|two|three|page|"
    r"section|bit|few|step|draft|\d+)|one of (?:them|the|my|two|three)|two of (?:them|the)|"
    r"all but|everything (?:but|except)|except(?: for)?|at least|una parte|la mitad|un poco|"
    r"algun[oa]s?|la primera|el primero|solo|part of (?:it|them)|some of (?:it|them))\b|\b(?:but|"
    r"pero|only|solo|just|except|although|aunque|though)\b(?: \w+){0,4}? (?:half|part|partly|"
    r"partially|some|a bit|a little|most|mostly|not (?:all|everything|finished|done|completely|"
    r"quite|as|the)|didnt (?:finish|get|complete|do)|couldnt finish|havent finished|the first|"
    r"one of|no todo|no termine|la mitad|una parte|un poco|casi(?! (?:me |muer|mor|llor|vomit|grit|desmay|no\b|se me"
    r"|siempre|nunca))|me falto|falta|no complete|"
    r"(?<!i )left)\b(?! (?:a|him|her|them|it|my|the)\b)|(?:^|/ )well (?:most|some|half|part|almost|nearly|kinda|sorta"
    r"|a bit"
    r"|mostly|partly)\b|\b(?:half of it|halfway|half done|only half|partly|partially|kinda|sorta|"
    r"(?:nearly|almost)(?! (?:killed|died|fell|forgot|missed|gave|cried|threw|quit|"
    r"didnt|lost|passed|dead))|mostly|most of it|some of it|part of it|parts of it|ish|la mitad|a medias|"
    r"mas o menos|casi todo|en parte|not all|and no|y no|not quite|not completely|not fully|"
    r"not entirely|more or less|didnt finish|no termine|incomplete)\b|\byes and no\b|\bsi y no\b|"
    r"^(?:yes|yeah|yep|done|si)? ?ish\b"
)


def _takes_back(beside: str) -> bool:
    return bool(_TAKES_BACK.search(beside) or _PARTLY_SURELY.search(beside))


def _by_face(faces: tuple[str, ...]) -> Kind | None:
    for known, kind in ((_YES_FACES, Kind.YES), (_NO_FACES, Kind.NO), (_PARTLY_FACES, Kind.PARTLY)):
        if any(face in known for face in faces):
            return kind
    return None
