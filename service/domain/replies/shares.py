"""How much of it was done, where a share is stated: "3 of 4", "80 percent"."""

from typing import Final

from service.domain.language.pattern import Pattern
from service.domain.replies.kinds import Kind

_FRACTION: Final = Pattern(
    r"\b(?P<done>\d+|one|two|three|four|five|una?|dos|tres|cuatro)(?: (?:done|finished|sent|down|miles?|kms?|laps|"
    r"rounds|sets|blocks|minutes?|mins?|"
    r"pages?|emails?|"
    r"applications?|chapters?|"
    r"steps?|tasks?|things?|calls?|sections?|minutos|paginas|hojas|correos|mensajes|llamadas|solicitudes"
    r"|postulaciones|capitulos|cosas|series|ejercicios|vueltas|kilometros|cvs?|"
    r"tareas|pasos|temas|ejercicios|encargos|tramites))? ?(?:/|of|out of|de)(?: the| my|"
    r" las?| los?)? ?(?P<whole>\d+|two|three|four|five|six|ten|dos|tres|cuatro|cinco|diez)\b"
)
_PERCENT: Final = Pattern(r"\b(?P<percent>\d{1,3}) ?(?:%|percent|por ciento)")
_WORD_VALUES: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "ten": 10,
    "un": 1,
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "diez": 10,
}


def share_told(flat: str) -> Kind | None:
    """Return what a stated fraction says: nothing is no, all is yes, anything between is partly."""
    if found := _PERCENT.search(flat):
        share = int(found["percent"]) / 100
    elif (found := _FRACTION.search(flat)) and "24/7" not in found[0]:
        done, whole = (
            _WORD_VALUES.get(found[name]) or int(found[name])
            if not found[name].isalpha() or found[name] in _WORD_VALUES
            else 0
            for name in ("done", "whole")
        )
        if not 0 < whole <= (_LARGEST_WHOLE if "/" in found[0] else 1000) or done > whole:
            return None
        share = done / whole
    else:
        return None
    return Kind.NO if share == 0 else Kind.YES if share >= 1 else Kind.PARTLY


_LARGEST_WHOLE: Final = 20
