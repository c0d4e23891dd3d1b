"""The changes a client asks for in plain words: other times, another rest day, fewer, private, progress, undo."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from service.domain.language import Language
from service.domain.language.en import words as en_words
from service.domain.language.es import words as es_words
from service.domain.language.pattern import Pattern
from service.domain.replies.clock_times import other_time_in
from service.domain.replies.days import span_named
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked
from service.domain.replies.lone_wishes import lone_wish
from service.domain.replies.phrases import Phrases, heard_in
from service.domain.replies.wishes import (
    Export,
    Fewer,
    ForgetMe,
    InZone,
    More,
    OtherRestDay,
    Private,
    Progress,
    Tiny,
    Undo,
    Weekly,
    Wish,
)

_WEEKDAYS: Final = en_words.WEEKDAYS | es_words.WEEKDAYS
_DAY: Final = rf"(?P<day>{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})s?"
_REST_DAY: Final = Pattern(
    r"\b(?:rest day|day off|off day|dia de descanso|dia libre)(?: (?:to|is|on|be|should be|a|al|"
    rf"el|es|los|for|should|sea|instead|as|would be|que sea|para))* {_DAY}\b|\b(?:make|move|change|"
    r"switch|want|have|take|need|set|pon|cambia|mueve|quiero|prefiero|give me|"
    rf"use)\b[^/]{{0,24}} {_DAY.replace('day>', 'other>')}s? (?:my |as my |the |be my |off|as the |"
    r"como |mi |a |de )*(?:rest day|day off|rest|off(?: instead)?|descanso|dia (?:de descanso|"
    r"libre))\b|\bque (?:el |los )?"
    rf"{_DAY.replace('day>', 'named>')} (?:sea|sean) (?:mi |el )?(?:dia )?(?:de )?(?:descanso|libre)\b|(?:^|"
    rf"(?<=/ ))(?:please |por favor )?(?:on |los |el )?"
    rf"{_DAY.replace('day>', 'ahead>')} (?:no (?:me )?(?:escriban|escribas|manden|mandes|texts?)|dont (?:text|"
    rf"message)(?: me)?)\b|\b(?:no|dont (?:text|message)(?: me)?|without|not|never|skip|sin|"
    r"no me (?:escribas|escriban|mandes|manden)) (?:texts? |messages? |check ins? |"
    rf"mensajes )?(?:on |los |el )?{_DAY.replace('day>', 'quiet>')}s\b(?! only)|\b(?:descans(?:o|ar|are)|libro"
    r"|i (?:always )?(?:rest|take off)|im always off)"
    rf" (?:(?:los|cada|every|each|todos los) {_DAY.replace('day>', 'rested>')}"
    rf"|on {_DAY.replace('day>', 'resting>').removesuffix('?')})\b"
)
_FEWER: Final = heard_in(
    r"\b(?:fewer|less (?:texts?|messages?|often|frequent\w*|check ins?|of these)|"
    r"too many (?:texts|messages|check ins)|too (?:often|frequent|much texting)|text (?:me )?less|"
    r"cut (?:back|down) (?:on )?(?:the )?(?:texts|messages)|(?:one|1|just one|only one|"
    r"once) (?:text |message |check in )?(?:a|per|each|every) day(?! (?:so|makes|is|was)\b)|not (?:so|as) (?:many|"
    r"often)(?= (?:texts|messages|check ins)|$)|stop (?:sending|texting)(?: me)? so (?:many|much|"
    r"often)|every other day|twice a day is too|menos (?:mensajes|seguido|textos|frecuente\w*)|"
    r"demasiados mensajes|muchos mensajes|muy seguido|no tantos|no tan seguido|(?:uno|una|1|"
    r"un mensaje|solo uno) (?:solo )?(?:al|por) dia|tantos mensajes)\b"
)
_MORE: Final = heard_in(
    r"\b(?:more (?:texts?|messages?|check ins?|often|reminders|frequent\w*)(?! (?:than|from me))|"
    r"text (?:me )?more|extra (?:check ins?|texts?)|another (?:text|check in) (?:at|in)|"
    r"mas (?:mensajes|seguido|recordatorios|textos))\b"
)
_NO_MORE: Final = heard_in(r"\b(?:no|any|dont \w+|not|stop|ni|without|no quiero) (?:more|mas)\b|\bmas (?:no|de)\b")
_PRIVATE: Final = heard_in(
    r"\b(?:keep (?:my words|this|what i (?:say|write)|it|my (?:answers|replies)|these|"
    r"my stuff) (?:private|out of|to yourself|between us|confidential)|dont (?:quote|repeat|use|"
    r"put) (?:me|my (?:words|answers|replies)|what i (?:say|write)|this)(?: back)?|"
    r"stop quoting me|no (?:quotes|quoting)|private (?:mode|please)|modo privado|(?:mant\w+|"
    r"guarda\w*) (?:esto|mis palabras|todo) (?:privado|en privado|en secreto)|no (?:me )?(?:cites|"
    r"citen|repitas|repitan)(?: mis palabras)?)\b"
)
_PROGRESS: Final = heard_in(
    r"\b(?:how (?:am i|im i|have i been) (?:doing|going|coming along)(?! this)|"
    r"hows my (?:progress|week|month)|how is my (?:progress|week)|my progress|my stats|"
    r"show (?:me )?my (?:progress|results|week|ratings|goals|stats)|how many (?:goals )?(?:have i|"
    r"did i) (?:done|do|finish\w*|complet\w*|kept)|whats my (?:progress|score|streak|average)|"
    r"how (?:have i|did i) (?:done|been doing|do) (?:so far|this week|overall)|como me ha ido|como voy|como me va|"
    r"como he ido|mi progreso|mis avances|mis resultados|que tal voy)\b"
)
_EXPORT: Final = heard_in(
    r"\b(?:(?:export|download|send me|get|give me|want|copy of|need|email me|have|obtener|"
    r"descargar|exportar|mandame|enviame|quiero|dame|copia de)(?: (?:a|me|the|una|copy|of|all|"
    r"copia|de|todos|todas|el|my|to see|to download|an export of|i))* (?:my|mis|"
    r"everything you (?:have|keep)|todo lo que tienen?)(?: (?:own|personal|all))? ?(?:data|"
    r"answers|replies|history|information|records|datos|respuestas|historial|conversation|"
    r"messages|on me|about me|de mi|sobre mi)|(?:mandame|enviame|dame|quiero|send me|give me|show me|i want|manda|"
    r"envia)(?: \w+)? "
    r"(?:todo lo que (?:tienes?|tienen|tengan|saben?|guardan?)|everything (?:you|yall) (?:have|keep|know|hold))|"
    r"^export|^exportar|export my data)\b"
)
_FORGET: Final = heard_in(
    r"\b(?:forget me|forget (?:all )?about me|forget everything(?: about me)?|(?:delete|erase|"
    r"remove|wipe|clear|destroy) (?:all )?(?:of )?(?:my (?:data|info\w*|account|records|history|"
    r"answers|messages|stuff|personal \w+|file|everything|replies|profile)|"
    r"everything(?: (?:about me|you have|i (?:said|wrote|sent)))?|all (?:my )?data|"
    r"me from your (?:system|records|database))|right to be forgotten|gdpr|olvidame|olvidenme|"
    r"olvidate de mi|(?:borra|borren|elimina|eliminen|borrar|eliminar) (?:todo|todos|"
    r"todas)? ?(?:mis (?:datos|mensajes|respuestas)|mi (?:informacion|cuenta|historial)|"
    r"lo que tienen?|todo sobre mi|todo))\b"
)
_UNDO: Final = heard_in(
    r"\b(?:undo (?:that|it|my last|the last|please)|take (?:that|it) back|scratch (?:that|"
    r"my last)|ignore my last|disregard (?:that|my last)|delete my last (?:answer|reply|text)|"
    r"deshacer|borra mi ultima|ignora (?:eso|mi ultimo|lo ultimo|lo anterior))\b(?! (?:to|and|but|"
    r"from))"
)
_TINY: Final = heard_in(
    r"^(?:tiny|smaller|a (?:tiny|smaller|five minute|5 minute) (?:one|goal|version)|"
    r"make it (?:tiny|smaller|small|easier)|the (?:five|5) minute (?:one|version)|"
    r"algo mas pequeno|mas pequeno|mas chico)(?: (?:please|goal|one|tomorrow))*$"
)
_WEEKLY: Final = heard_in(
    r"\b(?:once (?:a|per|every) week (?:please|is|would|check|texts?|from)|(?:switch|change|move|"
    r"go|want|like|keep|sign me up for|yes to|do|prefer) (?:to |me to |it to |on |the )?(?:weekly|"
    r"once a week|one a week)|weekly (?:check ins?|texts?|please|instead)|(?:una|uno) vez (?:a|"
    r"por) (?:la )?semana|semanal(?:mente)?)\b(?! (?:meeting|report|review|planner|groceries|"
    r"newsletter|plan|sync|call|status))"
)
_IN_ZONE: Final = Pattern(
    r"(?:^|/ )(?:(?:btw|hey|fyi|hi|ok|by the way|just so you know|oye|hola) )*(?:im|i am|ill be|"
    r"i will be|am|were|be|landed|arrived|just (?:landed|arrived|got)|moved|moving|i moved|"
    r"i just moved|traveling|flying|going|estoy|voy a estar|estare|ando|me mude|viajo|"
    r"llegue)(?: (?:traveling|staying|in|to|here|over|now|back|out|on a trip|de viaje|visiting|"
    r"working))* (?:in|to|at|en|a) (?P<place>(?!(?:the|a|an|my|bed|pain|town|meetings?|office|"
    r"work|home|hospital|school|class|training|line|trouble|love|need|between|good|bad|charge|"
    r"progress|recovery|therapy|this|that|it|and|surgery|court|jail|rehab|quarantine|tears|shock|"
    r"debt|casa|cama|el|la|un|una|mi|clase|clases|junta|terapia|"
    r"\d)\b)[a-z][a-z' ]{2,30}?)(?= (?:this|last|yesterday|until|for|till|all|next|through|time|now|from|esta|"
    r"hasta|por|la|unos|el|these|today|tomorrow|on|right|over)\b| /|$)"
)
_ZONE_HINT: Final = Pattern(
    r"\b(?:week|weeks|days|time ?zone|timezone|hours? (?:ahead|behind)|until|month|traveling|"
    r"moved|moving|landed|from now on|semana|dias|hasta|mes|viaje|mude|horario|zona|weekend|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|jet ?lag)\b"
)


def wish_in(heard: Heard, asked: Asked, today: date, language: Language) -> Wish | None:
    """Return the change the text asks for; None when it asks for none."""
    if alone := lone_wish(heard, asked):
        return alone
    if asked in {Asked.GOAL, Asked.REFLECTION} and not _ABOUT_US.search(heard.run):
        return None
    if asked in {Asked.RATING, Asked.COUNT} and _SETS_RIGHT.search(heard.run):
        return None
    for wished in _BY_PHRASE:
        if found := wished(heard):
            return found
    if asked in {Asked.RATING, Asked.COUNT} and not _ABOUT_US.search(_TIMES_OF_DAY.sub(" ", heard.run)):
        return None
    return other_time_in(heard.flat, asked) or _elsewhere(heard, today, language)


_SETS_RIGHT: Final = Pattern(
    r"\b(?:scratch that|ignore that|disregard that|take that back)\b.*\d|"
    r"\d.*\b(?:scratch|ignore|disregard) that\b"
)
_TIMES_OF_DAY: Final = Pattern(r"\b(?:this|last|in the|by|the)? ?(?:evenings?|mornings?|later)\b")


_ABOUT_US: Final = Pattern(
    r"\b(?:ask|text|texts|message|messages|remind|check|ping|mensajes?|escrib\w+|pregunt\w+|"
    r"mand\w+|rest day|day off|from now on|my data|mis datos|forget me|delete|undo|how am i|"
    r"como voy|quote|private|progress|fewer|less|evenings?|mornings?|weekly|later|im in|time zone|"
    r"olvid\w+|borr\w+|not now|ahora no|erase|export)\b"
)


def _phrase(pattern: Phrases, wish: Wish, *, unless: Phrases | None = None) -> Callable[[Heard], Wish | None]:
    def wished(heard: Heard) -> Wish | None:
        return wish if pattern.search(heard.flat) and not (unless and unless.search(heard.flat)) else None

    return wished


def _rest_day(heard: Heard) -> Wish | None:
    found = _REST_DAY.search(heard.flat)
    return (
        OtherRestDay(
            _WEEKDAYS[
                found["day"]
                or found["other"]
                or found["quiet"]
                or found["named"]
                or found["ahead"]
                or found["rested"]
                or found["resting"]
            ]
        )
        if found
        else None
    )


_BY_PHRASE: Final = (
    _phrase(_FORGET, ForgetMe()),
    _phrase(_EXPORT, Export()),
    _phrase(_UNDO, Undo()),
    _phrase(_PRIVATE, Private()),
    _phrase(_PROGRESS, Progress()),
    _rest_day,
    _phrase(_FEWER, Fewer()),
    _phrase(_MORE, More(), unless=_NO_MORE),
    _phrase(_WEEKLY, Weekly()),
    _phrase(_TINY, Tiny()),
)


def _elsewhere(heard: Heard, today: date, language: Language) -> Wish | None:
    found = _IN_ZONE.search(heard.flat)
    if not found or not _ZONE_HINT.search(heard.flat):
        return None
    span = span_named(heard.flat[found.end() :], today, language)
    return InZone(_as_typed(found["place"].strip(), heard.said), span.until if span else None)


def _as_typed(place: str, said: str) -> str:
    found = re.search(re.escape(place).replace(r"\ ", r"\s+"), said, re.IGNORECASE)
    return found[0] if found else place
