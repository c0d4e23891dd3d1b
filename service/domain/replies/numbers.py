"""The number somebody means: digits and words, halves, ranges, "4/5", "3ish", and the last of a self-correction."""

import re
from dataclasses import dataclass
from typing import Final

from service.domain.language import Language
from service.domain.language.en import counting as en
from service.domain.language.es import counting as es
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard


@dataclass(frozen=True, slots=True)
class Said:
    """One number in a text: its value, where it stands, and the `top` of a scale named with it ("8/10")."""

    value: float
    start: int
    end: int
    top: float | None = None


_DIGITS: Final = r"\d+(?:\.\d+)?"
_NUMBER: Final = Pattern(
    rf"(?<![\w.$€£#:/-])(?P<low>-?{_DIGITS})(?:(?P<half> 1/2| (?:and|y) (?:a|1) half| y media|"
    r" y medio| and 1/2)|/(?P<over>\d+)(?![/\d])| (?:ou[trf] of|outta|of|de|sobre|"
    r"over)(?: a possible)? (?P<top>\d+)(?! \w*(?:s|ed)\b)"
    rf"| ?(?:-|to|or|a|o|or maybe|maybe|thru|u|~) ?(?P<high>{_DIGITS})(?![\w:/]))?(?:ish|stars?|s|"
    r"x|\+|-)?(?![\w:])"
)
_POINT: Final = Pattern(r"\b(\d+) (?:point|punto|coma) (\d)\b")
_ROSE: Final = Pattern(
    r"\b(?!from 1 to (?:5|10) / \d)(?:went|gone|up|down|jumped|dropped|moved|pase|subi|baje)? ?(?:from|de|del) (?:a |"
    r"un )?\d+ (?:to|up to|down to|a) (?:a |un )?(\d+)\b(?! (?:scale|is))"
)
_HIGHER_FIRST: Final = Pattern(
    rf"\b(?:between|entre|somewhere between|around|from) (?:a |an |un |una )?(?P<low>{_DIGITS}) (?:and|y) (?:a |"
    rf"an |un |una )?(?P<high>{_DIGITS})\b"
)


def in_digits(heard: Heard, language: Language) -> str:
    """Return the flat words with every number word written as digits, and what only looks like an answer blanked."""
    words = heard.flat
    counting = es if language is Language.ES else en
    lone = counting.MISSPELLED.get(words, en.VALUES.get(words, None if words == "once" else es.VALUES.get(words)))
    if lone is not None:
        return str(lone)
    for pattern, written in counting.SPOKEN:
        words = pattern.sub(written, words)
    words = counting.COMPOUND.sub(lambda found: str(counting.VALUES[found[1]] + counting.VALUES[found[2]]), words)
    words = counting.WORD.sub(lambda found: str(counting.VALUES[found[0]]), words)
    words = _POINT.sub(r"\1.\2", words)
    words = _without_noise(_ROSE.sub(r"\1", words), counting.NOISE)
    return _HIGHER_FIRST.sub(r"\g<low> to \g<high>", words)


def _without_noise(words: str, noise: tuple[Pattern, ...]) -> str:
    for pattern in noise:
        words = pattern.sub(lambda found: "~" * len(found[0]), words)
    return words


def numbers_said(words: str) -> tuple[Said, ...]:
    """Return every number that stands in the words, ranges as their middle."""
    return tuple(_said(found) for found in _NUMBER.finditer(words))


def _said(found: re.Match[str]) -> Said:
    value = float(found["low"])
    top = found["over"] or found["top"]
    if found["half"]:
        value += 0.5
    elif found["high"]:
        high = float(found["high"])
        value = (value + high) / 2 if value <= high else value
    return Said(value, found.start(), found.end(), float(top) if top else None)


def rating(heard: Heard, language: Language, scale: tuple[int, int]) -> float | int | None:
    """Return the rating a text gives on the scale; None when it gives none, or one off the scale (never clipped)."""
    words = in_digits(heard, language)
    words = _OUTSIDE.sub(" ~ ", words)
    words = _SCALE_NAMED.sub(lambda found: "~" * len(found[0]) if len(numbers_said(words)) > 1 else found[0], words)
    chosen = _the_one_meant(words, _favored(words, numbers_said(words)))
    if heard.asks and _SCALE_ALONE.search(words):
        return None
    if chosen is None:
        return _stars(heard, scale)
    if chosen.top is not None and chosen.top != scale[1]:
        return None
    return _whole(chosen.value) if scale[0] <= chosen.value <= scale[1] else None


def count(heard: Heard, language: Language) -> float | int | None:
    """Return the number of things a text counts, zero included; None when it counts none."""
    words = in_digits(heard, language)
    words = _MORE_THAN.sub("", words)
    found = tuple(said for said in numbers_said(words) if said.value >= 0)
    if _NONE_FIRST.match(heard.flat) and not (found and _CORRECTION.search(words[: found[-1].start])):
        return 0
    if (whole := _sum_said(words, found)) is not None:
        return _whole(whole)
    total = _TOTAL.search(words)
    if total:
        return _whole(float(total["before"] or total["after"]))
    if found and (parts := _PARTS.findall(words)) and len(parts) == len(found) > 1:
        return _whole(sum(said.value for said in found))
    chosen = _the_one_meant(words, found)
    if chosen is not None:
        return _whole(chosen.value)
    return 0 if _NONE_AT_ALL.search(heard.flat) and not heard.asks else None


def _sum_said(words: str, found: tuple[Said, ...]) -> float | None:
    """Return the number that all others add up to: the first, or the very last word ("3 and 3, 6")."""
    half = sum(said.value for said in found) / 2
    ends = found[-1:] if found and found[-1].end == len(words.rstrip()) else ()
    return next((said.value for said in (*found[:1], *ends) if len(found) > 2 and said.value == half), None)


_OUTSIDE: Final = Pattern(
    r"\b(?:below|under|less than|lower than|above|higher than|beyond|(?:was |were )?(?:gonna|going to|about to|"
    r"would have|almost|nearly) (?:say|said))"
    r" (?:a |an )?-?\d+(?:\.\d+)?\b|(?<![\w/])(?:casi|almost|nearly) (?:a |un )?\d(?= / (?:un |a )?\d)"
)
_MORE_THAN: Final = Pattern(r"\b(?:more|less|fewer|greater|just over|well over) than (?=\d)")
_NONE_FIRST: Final = Pattern(
    r"(?:(?:sorry|sadly|honestly|um|well|so|lol|unfortunately|la verdad|pues) )*(?:none|zero|no (?:applications?|"
    r"apps|jobs|resumes|cvs)|nobody|nada|zip|zilch|nothing|0|cero|ningun[oa]?|nadie)(?: (?:yet|so far|this week|today|"
    r"but|sorry|really|todavia|esta semana|aun|pero))*(?= /|$| \d| plan| tomorrow| hope| i\b)"
)


def _stars(heard: Heard, scale: tuple[int, int]) -> int | None:
    stars = sum(picture in "⭐🌟★" for picture in heard.emoji)
    return stars if scale[0] <= stars <= scale[1] else None


def _favored(words: str, found: tuple[Said, ...]) -> tuple[Said, ...]:
    """Leave out numbers that count things ("3 kids, so a 2") when another number stands by itself."""
    alone = tuple(said for said in found if not _OF_THINGS.match(words, said.end))
    return alone or found


def _the_one_meant(words: str, found: tuple[Said, ...]) -> Said | None:
    """Return the number that stands: the last of a self-correction, else the first that is about now."""
    kept = [
        said
        for said in found
        if not _NOT_MEANT.search(words[: said.start]) and (said.top or not _NOT_NOW.match(words, said.end))
    ]
    if not kept:
        return None
    if meant := [said for said in kept if _MEANT.search(words[: said.start])]:
        return meant[-1]
    if (
        len(kept) > 1
        and kept[-1].end == len(words.rstrip())
        and _MIND_CHANGED.search(words[kept[0].end : kept[-1].start])
    ):
        return kept[-1]
    kept = [said for said in kept if not _EARLIER.match(words, said.end)] or kept
    for said in reversed(kept[1:]):
        if _CORRECTION.search(words[: said.start]) or _CORRECTED.match(words, said.end):
            return said
    return kept[0]


_MEANT: Final = Pattern(
    r"\b(?:real|actual|correct|true|final|right|net|proper|honest|updated|corrected|cifra real|numero real|total real) "
    r"(?:figure|number|answer|count|total|tally|score|rating|one)?(?: )?(?:is|was|=|would be|should be|es|seria"
    r"|:)(?: an?| un)? $|\b(?:started|planned|drafted|wanted|aimed|cancell?ed|prepped|lined up|found|scheduled|booked"
    r"|shortlisted)\b[^/]*\d[^/]*"
    r"(?:/|but|and) (?:i |but |and |only |just |actually |then )*(?:sent|did|made|finished|completed|submitted|kept"
    r"|went to|got through|managed) (?:only |just |in )?$"
    r"|(?:\b(?:so|then|but|plan|goal|target)|/) (?:i |only |just )*(?:managed|ended up with|ended (?:up )?(?:at|on"
    r"|with)|finished (?:on|with|at)|settled (?:on|at)|landed (?:on|at)|got to|reached|actually (?:did|sent"
    r"|made))(?: only| just| a)* $|\bpero (?:(?:en realidad |ya |hoy )?(?:es|fue|fueron|quise decir|queria decir)|la "
    r"verdad|en realidad|honestamente|mejor|mas bien)(?: es| un| "
    r"una)? $|\b(?:asi que|o sea(?: que)?|osea|total|por lo tanto|en resumen|suman?) (?:ya |son |van |serian |fueron "
    r"|como |seria |un |una )*$"
)
_MIND_CHANGED: Final = Pattern(
    r"\b(?:no (?:wait|hang on|hold on)|wait|hang on|hold on|correction|actually|scratch that|strike that"
    r"|forgot (?:one|about|the)|"
    r"i lie|tell a lie|my mistake|miscounted|recount\w*|lets be honest|who \S+ i kidding|no espera|espera|perdon"
    r"|me falto|se me olvido|conte mal)\b"
)
_EARLIER: Final = Pattern(
    r" (?:at (?:lunch|noon|breakfast)|this morning|earlier|when i (?:woke|got)|on waking|first thing|all morning"
    r"|before (?:lunch|noon)|until (?:i|my|the|this|that|he|she|they|\w+ing)\b|en la manana|al despertar|temprano"
    r"|hace rato)\b"
)


def _whole(value: float) -> float | int:
    return int(value) if value == int(value) else value


_GAP: Final = r"(?: / | )*"
_CORRECTION: Final = Pattern(
    r"(?:\b(?:no|nope|ok|okay|wait|hang on|hold on|who \S+ i kidding|who \S+ i fooling|(?:if im|lets be"
    r"|to be) (?:honest|real|fair)|let me be honest|"
    r"on (?:second|further|reflection) ?(?:thoughts?)?|come to think of it|strike that|recount|truthfully"
    r"|realistically|fine|really|actually|i mean|i meant|meant|mean|sorry|make (?:it|that)|scratch that|"
    r"correction|oops|or rather|rather|i should say"
    r"|should be|should have been|should say|change (?:it|that|my answer)?(?: ?to)?|nvm|"
    r"never mind|er|um|jk|just kidding|lol no|now|today|nah|more like|call it|lets say|but today|"
    r"its|it is|it was|miento|mentira"
    r"|perdon|digo|quise decir|mejor dicho|(?<!lo )mejor|ponle|ponme|ponlo|pon|que sea|no espera|espera|corrijo|en "
    r"realidad|bueno|ahora|hoy|ya|me equivoque|son|era|eran|quiero decir|mas bien|pongamos|rectifico|up to|"
    rf"(?<!talked )(?<!spoke )(?<!sent )(?<!applied )(?<!went )(?<!wrote )(?<!talk )to)\b(?:{_GAP}(?:a|an|its|thats"
    rf"|it was|was|its a|thats a|make (?:it|that)|i mean|i meant|"
    r"only|like|un|una|es|fue|es un|son|eran|fueron|that|should be|no|wait|sorry|about|more like|"
    rf"(?:voy|ando|estoy|ya) en|actually|todays|maybe|probably|todays a|el|tu|me|ya|today|im at|im a))*|->|→|>){_GAP}$"
)
_CORRECTED: Final = Pattern(
    r"\w*(?: / | )(?:actually|instead|i mean|rather|sorry|now|today|after(?= /|$)|by (?:evening|night|dinner|"
    r"bedtime|the end)|i meant|en realidad|mejor|"
    r"perdon|hoy|ahora|con (?:la|el|las|los|otra|una) (?:de (?:ayer|hoy|anoche|esta)|ultim|que))\b"
)
_NOT_MEANT: Final = Pattern(
    r"(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:was|i was|it was|were)(?: at)?(?: a)? $|\b(?:not|isnt|"
    r"wasnt|no (?:es|fue|era|eran|son|fueron)|no un|ni|instead of|rather than|en vez de|yesterday|"
    r"ayer|last (?:week|time|night|month)s?|la semana pasada|up from|down from|from|usually|"
    r"normally|normalmente|compared (?:to|with)|versus|vs|used to be|better than|worse than|more than|less than "
    r"yesterdays|goal (?:was|is|of)|target (?:was|is)?|planned|plan was|wanted|wanted to be|wish it was|"
    r"hoped for|hoping for|aimed for|aiming for|meta era|queria|out of|of the|scale of|could be|"
    r"would be|should have been|next week|tomorrow|manana|option|(?<!this )(?:day|week)|room|top|version|step|"
    r"phase|page|chapter|round|level|grade|season|episode|part|bus|line|exit|gate|table|"
    r"question)(?: (?:a|an|was|was a|es|fue|era|was at|is|un|una|it was|it was a|my|the|se|to be|"
    r"maybe|be|be a|un|usually|de|para|to (?:send|do|apply to)|week|al|to|at least|at|even|quite|"
    r"exactly|really)){0,2} ?$|\b(?:es|son|fue|fueron|era|eran|quise decir) \d+ (?:y )?no (?:un |el )?$"
    r"|\b(?:maybe|quiza|tal vez|puede ser|a lo mejor|probably|perhaps|possibly|quizas|almost|casi|near|"
    r"nearly) (?:a |un )?$(?<!^maybe )(?<!^maybe a )(?<!^quiza"
    r" )(?<!^quiza un )(?<!^quizas )(?<!^quizas un )(?<!^tal vez"
    r" )(?<!^tal vez un )(?<!^probably )(?<!^probably a )(?<!^perhaps"
    r" )(?<!^perhaps a )(?<!^almost )(?<!^almost a )(?<!^casi"
    r" )(?<!^casi un )(?<!^possibly )(?<!^possibly a )(?<!^nearly"
    r" )(?<!^nearly a )(?<!^puede ser )(?<!^puede ser un )(?<!^near ))"
)
_NOT_NOW: Final = Pattern(
    r"\w*(?: / | )(?:(?:was|is) (?:the |a |my )?(?:wrong|typo|mistake|slip)|(?:was|were|is) (?:the|my) (?:plan|goal"
    r"|target|aim|idea|hope|quota|number i)|(?:was"
    r"|were) (?:planned|supposed|expected)|(?:was|were) (?:yesterday|last|before)|yesterday|last (?:week|night|time|"
    r"month)|ayer|la semana pasada|anoche|(?<!/ )(?:tomorrow|manana|next week)|to go|(?<!/ )(?:more )?left|planned|"
    r"before(?= /|$)|antes(?= /|$)|if i|instead of me|por hacer|pendientes|to do|in my dreams)\b(?!/)(?! (?:it |i |we "
    r"|she |he )?(?:was|had|did|got|were|sent|made|managed)\b)(?! (?:fue|era|estaba|estuve|me|un|una|tuve|\d))"
)
_OF_THINGS: Final = Pattern(
    r" (?!(?:today|tonight|now|maybe|stars?|out|of|points?|at|tops|overall|because|but|i|im|for|"
    r"then|this|that|these|feel|feeling|and|or|ish|about|on|since|as|with|so|lol|not|the|tbh|"
    r"thanks|is|was|probably|id|guess|right|if|still|just|it|its|my|steady|solid|shaky|rough|good|"
    r"ok|compared|versus|vs|tired|happy|sad|bad|great|better|worse|low|high|please|hoy|porque|pero|por|y|de|con|creo|"
    r"como|estrellas|puntos|ahora|me|estoy|algo|un|una|muy|from|since|than|until|when|where|while|what|why|how|most"
    r"|much|considering|cos|honestly|actually|because|though|but|which|desde|cuando|aunque|mas|menos|bien|mal"
    r"|regular|cansad\w|feliz|triste|dia|fue|es|gracias|que|the|a|to|after|before|down|up|even|only|really|very|"
    r"kinda|sorta|all|been|had|got|feels|felt|day|mood|stable|wobbly|again|like|yes|no|hard|long|"
    r"slow|meh|nervous|anxious|calm|jaja\w*|haha\w*|due|given|thank|hopefully|hope|leaning|"
    r"thinking|almost|barely|generally|mostly|more|less|something|en|la|el|si|esta|este|tal|quiza|casi|"
    r"apenas|solo|nomas|raspando|justo|digamos|igual|ya|todavia|medio|nada|asi|raro|normal|quizas|supongo|diria|ando"
    r"|sigo|tirando)\b)[a-z]{3,}"
)
_SCALE_NAMED: Final = Pattern(
    r"(?:\b(?:on |from |out of |en |del |de )?(?:a |the |una |la )?(?:scale|escala)? ?(?:of |"
    r"from |de |del )?)?\b1 ?(?:-|to|a|al) ?(?:5|10)\b"
)
# "From 1 to 5 of what?"
_SCALE_ALONE: Final = Pattern(r"^[^\d]*\b1 ?(?:-|to|a|al) ?(?:5|10)\b[^\d]*$")
_TOTAL: Final = Pattern(
    r"\b(?:total(?: (?:of|is|was|de))?|altogether|in all|in total|all told|making|makes|sum|"
    r"equals|en total|total de|que son|so thats|thats|so|=)(?: / | )?(?P<after>\d+)\b|"
    r"\b(?P<before>\d+) (?:in total|total|altogether|all together|in all|en total|all told|"
    r"overall|for the week|combined)\b"
)
_PARTS: Final = Pattern(
    r"\b\d+ (?:on|from|via|through|at) (?:linkedin|indeed|glassdoor|ziprecruiter|monster|\w+ ?\.com|the \w+|"
    r"company sites?)\b|"
    r"\b\d+ (?:por|en|via|de) (?:linkedin|indeed|correo|mail|email|whatsapp|telefono|infojobs|occ|computrabajo|la web|"
    r"persona|internet|glassdoor)\b|"
    r"\b\d+ (?:on |el |for )?(?:monday|mon|tuesday|tues|tue|wednesday|weds?|thursday|thurs|thu|"
    r"friday|fri|saturday|sat|sunday|sun|lunes|martes|miercoles|jueves|viernes|sabado|domingo|"
    r"today|yesterday|hoy|ayer|this morning|last night|earlier)\b|\b(?:monday|mon|tuesday|tue|"
    r"wednesday|wed|thursday|thu|friday|fri|lunes|martes|miercoles|jueves|viernes|today|yesterday|"
    r"hoy|ayer) \d+\b|\b\d+(?= ?(?:\+|plus|mas)(?: another)? ?\d)|(?<=\+)\d+|(?<=\+ )\d+|"
    r"(?<=plus )\d+|(?<=plus another )\d+|\b\d+ more\b|(?<=mas )\d+"
)
_NONE_AT_ALL: Final = Pattern(rf"{en.NONE_AT_ALL}|{es.NONE_AT_ALL}")
