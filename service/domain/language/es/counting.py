"""Counting in Spanish: number words, the near-numbers, and digits that count something else."""

from typing import Final

from service.domain.language.es import words
from service.domain.language.pattern import Pattern

# Said in the other language as well: "mande four". ("Once" and "ten" are Spanish words.)
_SPANGLISH: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
VALUES: Final = words.ONES | words.TENS | _SPANGLISH
MISSPELLED: Final = words.MISSPELLED_NUMBERS
_TENS: Final = "|".join(words.TENS)
_UNITS: Final = "|".join(word for word, value in words.ONES.items() if 1 <= value <= 9)
_MONTH: Final = "|".join(words.MONTHS)

COMPOUND: Final = Pattern(rf"\b({_TENS}) y ({_UNITS})\b")
WORD: Final = Pattern(rf"\b(?:{'|'.join(word for word in VALUES if word not in {'un', 'una'})})\b(?! de esos)")
SPOKEN: Final = (
    (
        Pattern(
            r"\bde (?:las |los |mis )?\w+(?: \w+)? (?=(?:solo |nomas |ya )?(?:hice|mande|llevo|van|fueron|complete|envie|logre)"
            r" (?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))"
        ),
        "",
    ),
    (Pattern(r"(?<=\d)\.(?=\d{3}\b)"), ""),
    (Pattern(r"^(?:un )?menos (?=\d|uno|dos|tres|cuatro|cinco)"), "-"),
    (Pattern(rf"\b({_TENS}) y una?\b"), r"\1 y uno"),
    (
        Pattern(
            r"(?:^|(?<=/ ))(?:un|una|uno)(?= (?:/|nomas|nada|hoy|ayer|por (?:ahora|hoy|el momento)|esta semana|hasta|y (?:ya|"
            r"con|gracias|ni)|con|pero|creo|solamente|unicamente|el (?:lunes|martes|miercoles|jueves|viernes|sabado|"
            r"domingo))\b| /)"
        ),
        "1",
    ),
    (Pattern(r"(?<=\d),(?=\d\b)"), "."),
    (Pattern(r"\bmedia docena\b"), "6"),
    (Pattern(r"\b(?:una )?docena\b"), "12"),
    (
        Pattern(
            r"\b(?:un|cien|ciento)\b(?= (?:solo|sola)\b)|\b(?:solo|solamente|nomas|nada mas|apenas) (?:un|"
            r"una|uno)\b|\buna vez\b|^(?:un|una)$|\b(?:un|una) sol[oa]\b|\bsol[oa] (?:un|una)\b|\b(?:un|"
            r"una)(?= (?:solicitud|postulacion|aplicacion|entrevista|persona|sola|llamada|curriculum|"
            r"cv)\b)"
        ),
        "1",
    ),
    (Pattern(r"\b(?:un par|una pareja)(?: de)?\b|\bdos veces\b"), "2"),
    (Pattern(r"\b(?:un|una)s? (?:cuant[oa]s|poc[oa]s)\b|\b(?:pocas|pocos)\b|\balgun[oa]s\b(?= \w)"), "3"),
    (Pattern(r"(?<!ni )(?<!siquiera )\b(?:un|una)(?=$)"), "1"),
)

NOISE: Final = (
    Pattern(r"(?:^|(?<=/ ))no (?:un |una )?\d+(?= / (?:un |una |es |son |fueron )?\d)"),
    Pattern(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b(?:el|desde|hasta|del|al|dia|hoy|ayer) \d{1,2}/\d{1,2}\b"),
    Pattern(
        rf"\b\d{{1,2}}(?: de)? (?:{_MONTH})\b|\b\d+[oa]\b|\b(?:el|del|dia) \d{{1,2}}\b(?! (?:y|es|por|al? \d|"
        r"de 5))"
    ),
    Pattern(r"\b\d{1,2}(?::\d\d)? ?(?:am|pm|hrs|horas?|h)\b|\b\d{1,2}:\d\d\b|\ba las? \d{1,2}\b"),
    Pattern(r"\b(?:19|20)\d\d\b|\b\d{7,}\b|\b24/7\b|\bal 100\b"),
    Pattern(
        r"[$€]\s?\d[\d.,]*|\b\d+ ?(?:pesos|euros|dolares|lucas|soles|kg|kms?|kilos?|vueltas|pasos|"
        r"%)\b|\b\d+ ?(?:por ciento|%)"
    ),
    Pattern(
        r"\b(?:\d+(?:\.\d+)?|un|una|media) (?:minutos?|horas?|dias?|semanas?|meses|mes|anos?|"
        r"segundos?|noches?|veces|rato)(?: y media)?\b"
    ),
)
NONE_AT_ALL: Final = (
    r"^(?:no|nop|aun no|todavia no|ningun[oa]?)$"
    r"|\b(?:ningun[oa]?s?|nada|nadie|cero|ni (?:un[oa]?|siquiera|media)|no (?:he )?(?:hice|mande|"
    r"envie|aplique|hable|hecho|mandado|enviado|aplicado|hablado|pude|he podido|logre|llame|tuve|"
    r"postule|alcance|solicite|consegui))\b(?! (?:tantas|muchas|todas|mas))"
)
