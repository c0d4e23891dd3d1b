"""The changes a client asks for in plain words: other times, another rest day, fewer, private, progress, undo."""

import re
from collections.abc import Callable
from datetime import date, time
from typing import Final, Literal

from service.domain.language import Language
from service.domain.language.en import words as en_words
from service.domain.language.es import words as es_words
from service.domain.replies.days import span_named
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked
from service.domain.replies.lone_wishes import COME_BACK, LONE
from service.domain.replies.wishes import (
    Export,
    Fewer,
    ForgetMe,
    InZone,
    Later,
    MomentAt,
    More,
    OtherRestDay,
    OtherTimes,
    Private,
    Progress,
    Tiny,
    Undo,
    Weekly,
    Wish,
)

_POLITE: Final = re.compile(r"^(?:(?:please|ok|hey|por favor) )+|(?: (?:please|thanks|thank you|por favor|gracias))+$")

_CLOCK: Final = (
    r"(?P<{0}>noon|midday|midnight|mediodia|\d{{1,2}}(?::\d\d| ?h ?\d\d)?(?: ?(?:am|pm|hrs|oclock|de la (?:manana"
    r"|tarde|noche)|in the (?:morning|afternoon|evening)|at night))?)"
)
_AT: Final = _CLOCK.format("at")
_ASK: Final = (
    r"(?:ask|text|message|remind|ping|check (?:in |back )?(?:with|on)|check|try|hit|bug|send|write|pregunt\w+"
    r"|escrib\w+|recuerd\w+|mand\w+)"
)
_LATER_AT: Final = re.compile(
    rf"\b{_ASK} ?(?:me|it|this|in|back|up|again|otra vez|de nuevo|la pregunta|with me)*(?: (?:again|back|later"
    r"|today|tonight|luego|hoy))* (?:at|around|after|by|a las?|como a las?|despues de las?|about"
    rf"|closer to) {_AT}\b(?!.*\b(?:every|each|daily|from now on|cada|siempre|instead of)\b)"
)
_LATER_IN: Final = re.compile(
    rf"\b{_ASK}(?: (?:me|it|this|back|again|up|otra vez|de nuevo|in|with me))* (?:in|en|dentro de) (?P<much>\d+|an?"
    r"|one|two|three|half an?|una?|dos|tres|media) (?P<unit>hours?|minutes?|horas?|minutos?)\b"
)
_LATER: Final = re.compile(
    rf"\b{_ASK}(?: (?:me|it|this|back|again|otra vez))*(?: (?:a (?:bit|little)|un poco))? (?:later(?! (?:this"
    r"|in the) (?:week|month))|luego|mas tarde|al rato|despues|tonight|this (?:afternoon|evening)|esta (?:tarde"
    r"|noche)|in a (?:bit|while))\b(?! than)|^(?:later|mas tarde|luego|al rato|ask later|not now later"
    r"|maybe later)$"
)
_EVERY: Final = re.compile(
    r"\b(?:every|each|from now on|going forward|always|daily|instead|instead of|rather than|move|moved|change"
    r"|changed|switch|set|make|could you|can you|can we|prefer|better|works better|suits?|at \d+ (?:am|pm)? ?and"
    r"|mornings?|evenings?|nights|i work nights|times?|earlier|later|cada|siempre|de ahora en adelante|cambia\w*"
    r"|mejor|prefiero|por las? \w+|en vez de|en lugar de|mueve\w*|pon\w*|horario|hora|am text|pm text)\b"
)
_MORNING: Final = re.compile(
    r"\b(?:(?:mornings?|am (?:text|message|one)|goal|first (?:one|text|message)|start|ask me|ask|mananas?|meta"
    r"|la de la manana|el de la manana|text me|textme|send it|preguntame|escribeme)(?: (?:text|texts|message"
    r"|messages|me|one|check in|prompt|question|goal|time|a|to|at|around|for|is|be|instead|better|would|mensaje"
    r"|las?|que sea|el|sea|it|los mensajes|works|of|should|by|on|please|los|mejor|from \w+|every (?:day"
    rf"|morning)))* )(?:at |to |around |for |a las? |las |a la )?{_CLOCK.format('at')}\b"
)
_EVENING: Final = re.compile(
    r"\b(?:(?:evenings?|nights?|pm (?:text|message|one)|review|second (?:one|text|message)|check(?: in)?|noches?"
    r"|tardes?|revision|la de la noche|el de la noche)(?: (?:text|texts|message|messages|me|one|check in|prompt"
    r"|question|review|time|a|to|at|around|for|is|be|instead|better|would|mensaje|las?|que sea|el|sea|it|in|on"
    r"|los mensajes|works|of|should|by|please|los|mejor|from \w+))* )(?:at |to |around |for |a las? |las "
    rf"|a la )?{_CLOCK.format('at')}\b"
)
_TEXTS_AT: Final = re.compile(
    r"\b(?:text|texts|message|messages|ask|send|check|write|mensajes?|escrib\w+|mand\w+|preguntas?|times?|it|them"
    r"|prompts?|move|change|switch|set|make|hora|horario|that)\b[^/]{0,30}? (?:at|to|around|for|a las?|para las?"
    rf"|by) {_AT}\b"
)
_AND_AT: Final = re.compile(
    rf"\b(?:at |a las? )?{_CLOCK.format('at')} (?:and|y) (?:at |a las? |check at "
    rf"|check in at )?{_CLOCK.format('then')}\b"
)
_WEEKDAYS: Final = en_words.WEEKDAYS | es_words.WEEKDAYS
_DAY: Final = rf"(?P<day>{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})s?"
_REST_DAY: Final = re.compile(
    r"\b(?:rest day|day off|off day|dia de descanso|dia libre)(?: (?:to|is|on|be|should be|a|al|el|es|los|for"
    rf"|should|sea|instead|as|would be|que sea|para))* {_DAY}\b|\b(?:make|move|change|switch|want|have|take|need"
    rf"|set|pon|cambia|mueve|quiero|prefiero|give me|use)\b[^/]{{0,24}} {_DAY.replace('day>', 'other>')}s? (?:my "
    r"|as my |the |be my |off|as the |como |mi |a |de )*(?:rest day|day off|rest|off(?: instead)?|descanso"
    r"|dia (?:de descanso|libre))\b|\b(?:no|dont (?:text|message)(?: me)?|without|not|never|skip|sin"
    r"|no me (?:escribas|escriban|mandes|manden)) (?:texts? |messages? |check ins? |mensajes )?(?:on |los "
    rf"|el )?{_DAY.replace('day>', 'quiet>')}s\b(?! only)"
)
_FEWER: Final = re.compile(
    r"\b(?:fewer|less (?:texts?|messages?|often|frequent\w*|check ins?|of these)|too many (?:texts|messages"
    r"|check ins)|too (?:often|frequent|much texting)|text (?:me )?less|cut (?:back|down) (?:on )?(?:the )?(?:texts"
    r"|messages)|(?:one|1|just one|only one|once) (?:text |message |check in )?(?:a|per|each|every) day|not (?:so"
    r"|as) (?:many|often)(?= (?:texts|messages|check ins)|$)|stop (?:sending|texting)(?: me)? so (?:many|much"
    r"|often)|every other day|twice a day is too|menos (?:mensajes|seguido|textos|frecuente\w*)|demasiados mensajes"
    r"|muchos mensajes|muy seguido|no tantos|no tan seguido|(?:uno|una|1|un mensaje|solo uno) (?:solo )?(?:al"
    r"|por) dia|tantos mensajes)\b"
)
_MORE: Final = re.compile(
    r"\b(?:more (?:texts?|messages?|check ins?|often|reminders|frequent\w*)(?! (?:than|from me))|text (?:me )?more"
    r"|extra (?:check ins?|texts?)|another (?:text|check in) (?:at|in)|mas (?:mensajes|seguido|recordatorios"
    r"|textos))\b"
)
_NO_MORE: Final = re.compile(r"\b(?:no|any|dont \w+|not|stop|ni|without|no quiero) (?:more|mas)\b|\bmas (?:no|de)\b")
_PRIVATE: Final = re.compile(
    r"\b(?:keep (?:my words|this|what i (?:say|write)|it|my (?:answers|replies)|these|my stuff) (?:private|out of"
    r"|to yourself|between us|confidential)|dont (?:quote|repeat|use|put) (?:me|my (?:words|answers|replies)"
    r"|what i (?:say|write)|this)(?: back)?|stop quoting me|no (?:quotes|quoting)|private (?:mode|please)"
    r"|modo privado|(?:mant\w+|guarda\w*) (?:esto|mis palabras|todo) (?:privado|en privado|en secreto)"
    r"|no (?:me )?(?:cites|citen|repitas|repitan)(?: mis palabras)?)\b"
)
_PROGRESS: Final = re.compile(
    r"\b(?:how (?:am i|im i|have i been) (?:doing|going|coming along)(?! this)|hows my (?:progress|week|month)"
    r"|how is my (?:progress|week)|my progress|my stats|show (?:me )?my (?:progress|results|week|ratings|goals"
    r"|stats)|how many (?:goals )?(?:have i|did i) (?:done|do|finish\w*|complet\w*|kept)|whats my (?:progress|score"
    r"|streak|average)|como voy|como me va|como he ido|mi progreso|mis avances|mis resultados|que tal voy)\b"
)
_EXPORT: Final = re.compile(
    r"\b(?:(?:export|download|send me|get|give me|want|copy of|need|email me|have|obtener|descargar|exportar"
    r"|mandame|enviame|quiero|dame|copia de)(?: (?:a|me|the|una|copy|of|all|copia|de|todos|todas|el|my|to see"
    r"|to download|an export of|i))* (?:my|mis|everything you (?:have|keep)|todo lo que tienen?)(?: (?:own|personal"
    r"|all))? ?(?:data|answers|replies|history|information|records|datos|respuestas|historial|conversation|messages"
    r"|on me|about me|de mi|sobre mi)|^export|^exportar|export my data)\b"
)
_FORGET: Final = re.compile(
    r"\b(?:forget me|forget (?:all )?about me|forget everything(?: about me)?|(?:delete|erase|remove|wipe|clear"
    r"|destroy) (?:all )?(?:of )?(?:my (?:data|info\w*|account|records|history|answers|messages|stuff|personal \w+"
    r"|file|everything|replies|profile)|everything(?: (?:about me|you have|i (?:said|wrote|sent)))?"
    r"|all (?:my )?data|me from your (?:system|records|database))|right to be forgotten|gdpr|olvidame|olvidenme"
    r"|olvidate de mi|(?:borra|borren|elimina|eliminen|borrar|eliminar) (?:todo|todos|todas)? ?(?:mis (?:datos"
    r"|mensajes|respuestas)|mi (?:informacion|cuenta|historial)|lo que tienen?|todo sobre mi|todo))\b"
)
_UNDO: Final = re.compile(
    r"\b(?:undo (?:that|it|my last|the last|please)|take (?:that|it) back|scratch (?:that|my last)|ignore my last"
    r"|disregard (?:that|my last)|delete my last (?:answer|reply|text)|deshacer|borra mi ultima|ignora (?:eso"
    r"|mi ultimo|lo ultimo|lo anterior))\b(?! (?:to|and|but|from))"
)
_TINY: Final = re.compile(
    r"^(?:tiny|smaller|a (?:tiny|smaller|five minute|5 minute) (?:one|goal|version)|make it (?:tiny|smaller|small"
    r"|easier)|the (?:five|5) minute (?:one|version)|algo mas pequeno|mas pequeno|mas chico)(?: (?:please|goal|one"
    r"|tomorrow))*$"
)
_WEEKLY: Final = re.compile(
    r"\b(?:once (?:a|per|every) week (?:please|is|would|check|texts?|from)|(?:switch|change|move|go|want|like|keep"
    r"|sign me up for|yes to|do|prefer) (?:to |me to |it to |on |the )?(?:weekly|once a week|one a week)"
    r"|weekly (?:check ins?|texts?|please|instead)|(?:una|uno) vez (?:a|por) (?:la )?semana"
    r"|semanal(?:mente)?)\b(?! (?:meeting|report|review|planner|groceries|newsletter|plan|sync|call|status))"
)
_IN_ZONE: Final = re.compile(
    r"(?:^|/ )(?:(?:btw|hey|fyi|hi|ok|by the way|just so you know|oye|hola) )*(?:im|i am|ill be|i will be|am|were"
    r"|be|landed|arrived|just (?:landed|arrived|got)|moved|moving|i moved|i just moved|traveling|flying|going|estoy"
    r"|voy a estar|estare|ando|me mude|viajo|llegue)(?: (?:traveling|staying|in|to|here|over|now|back|out|on a trip"
    r"|de viaje|visiting|working))* (?:in|to|at|en|a) (?P<place>(?!(?:the|a|an|my|bed|pain|town|meetings?|office"
    r"|work|home|hospital|school|class|training|line|trouble|love|need|between|good|bad|charge|progress|recovery"
    r"|therapy|this|that|it|and|surgery|court|jail|rehab|quarantine|tears|shock|debt|casa|cama|el|la|un|una|mi"
    r"|clase|clases|junta|terapia|\d)\b)[a-z][a-z' ]{2,30}?)(?= (?:this|until|for|till|all|next|through|time|now"
    r"|from|esta|hasta|por|la|unos|el|these|today|tomorrow|on|right|over)\b| /|$)"
)
_ZONE_HINT: Final = re.compile(
    r"\b(?:week|weeks|days|time ?zone|timezone|hours? (?:ahead|behind)|until|month|traveling|moved|moving|landed"
    r"|from now on|semana|dias|hasta|mes|viaje|mude|horario|zona|weekend|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|summer|jet ?lag)\b"
)


def wish_in(heard: Heard, asked: Asked, today: date, language: Language) -> Wish | None:
    """Return the change the text asks for; None when it asks for none."""
    lone = _POLITE.sub("", heard.run)
    if lone in LONE and not (lone in {"igual", "rest", "descanso"} and asked in {Asked.DID_IT, Asked.RATING}):
        return LONE[lone]
    if asked is Asked.NONE and lone in COME_BACK:
        return COME_BACK[lone]
    if asked in {Asked.GOAL, Asked.REFLECTION} and not _ABOUT_US.search(heard.run):
        return None
    for wished in _BY_PHRASE:
        if found := wished(heard):
            return found
    return _times(heard, asked) or _elsewhere(heard, today, language)


_ABOUT_US: Final = re.compile(
    r"\b(?:ask|text|texts|message|messages|remind|check|ping|mensajes?|escrib\w+|pregunt\w+|mand\w+|rest day"
    r"|day off|from now on|my data|mis datos|forget me|delete|undo|how am i|como voy|quote|private|progress|fewer"
    r"|less|evenings?|mornings?|weekly|later|im in|time zone|olvid\w+|borr\w+|erase|export)\b"
)


def _phrase(
    pattern: re.Pattern[str], wish: Wish, *, unless: re.Pattern[str] | None = None
) -> Callable[[Heard], Wish | None]:
    def wished(heard: Heard) -> Wish | None:
        return wish if pattern.search(heard.flat) and not (unless and unless.search(heard.flat)) else None

    return wished


def _rest_day(heard: Heard) -> Wish | None:
    found = _REST_DAY.search(heard.flat)
    return OtherRestDay(_WEEKDAYS[found["day"] or found["other"] or found["quiet"]]) if found else None


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


def _times(heard: Heard, asked: Asked) -> Wish | None:
    words = heard.flat
    later_at = _LATER_AT.search(words)
    if later_at and not _EVERY.search(words[later_at.end() :]) and not _BOTH.search(words):
        return Later(at=_clock(later_at["at"], "evening" if asked is not Asked.GOAL else "later"))
    if moments := _moments(words):
        return OtherTimes(moments)
    if found := _LATER_IN.search(words):
        return Later(minutes=_minutes(found["much"], found["unit"]))
    return Later() if _LATER.search(words) else None


_BOTH: Final = re.compile(
    r"\b(?:i work nights|every|each|from now on|mornings?|evenings|cada|siempre|instead of|check (?:in )?at"
    r"|review at)\b"
)


def _moments(words: str) -> tuple[MomentAt, ...]:
    if not _EVERY.search(words) and not _BOTH.search(words):
        return ()
    morning, evening = _MORNING.search(words), _EVENING.search(words)
    found: list[MomentAt] = []
    if morning and (at := _clock(morning["at"], "morning")):
        found.append(MomentAt("morning", at))
    if evening and (at := _clock(evening["at"], "evening")):
        found.append(MomentAt("evening", at))
    if found:
        return tuple(found)
    if both := _AND_AT.search(words):
        first, second = _clock(both["at"], "morning"), _clock(both["then"], "evening")
        return (MomentAt("morning", first), MomentAt("evening", second)) if first and second else ()
    if (one := _TEXTS_AT.search(words)) and (at := _clock(one["at"], "later")):
        return (MomentAt("morning" if at.hour < 14 else "evening", at),)
    return ()


def _clock(words: str, about: Literal["morning", "evening", "later"]) -> time | None:
    """Read a wall time; a bare hour is taken as the half of the day that makes sense for what is asked."""
    if words in {"noon", "midday", "mediodia"}:
        return time(12)
    if words == "midnight":
        return time(0)
    found = re.match(r"(\d{1,2})(?:(?::| ?h ?)(\d\d))?", words)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if re.search(r"pm|tarde|noche|afternoon|evening|night", words) and hour < 12:
        hour += 12
    elif re.search(r"am|manana|morning", words):
        hour %= 12
    elif hour < {"morning": 4, "evening": 12, "later": 8}[about] and hour > 0:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _minutes(much: str, unit: str) -> int:
    half = much.startswith(("half", "media"))
    number = int(much) if much.isdigit() else {"two": 2, "dos": 2, "three": 3, "tres": 3}.get(much, 1)
    each = 60 if unit.startswith(("hour", "hora")) else 1
    return each // 2 if half else number * each


def _elsewhere(heard: Heard, today: date, language: Language) -> Wish | None:
    found = _IN_ZONE.search(heard.flat)
    if not found or not _ZONE_HINT.search(heard.flat):
        return None
    span = span_named(heard.flat[found.end() :], today, language)
    return InZone(_as_typed(found["place"].strip(), heard.said), span.until if span else None)


def _as_typed(place: str, said: str) -> str:
    found = re.search(re.escape(place).replace(r"\ ", r"\s+"), said, re.IGNORECASE)
    return found[0] if found else place
