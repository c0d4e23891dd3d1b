"""A text from a number that belongs to nobody we know: what it may be, and what it is answered."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from service.domain.keywords import CarrierKeyword, carrier_keyword
from service.domain.language import Language
from service.domain.language.vocabulary import vocabulary
from service.domain.replies import Asked, Kind, Standing, interpret

JOIN_WORD = "RISE"
_SPANISH_LETTERS = frozenset("¿¡ñáéíóú")
_SPANISH_WORDS = vocabulary(
    "alto baja ayuda quien eres es esto no me mande mandes manden escriban escribas mas mensajes numero equivocado "
    "quiero soy por favor hola que ya de la el un una con mi gracias morir vivir"
)
_OTHERS_WORDS_TOO = frozenset({"no", "me", "de", "la"})
_JOIN = re.compile(rf"^\W*{JOIN_WORD}\W*(\d{{4,8}})\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Joins:
    """Somebody in the room with their coach: the code is theirs alone."""

    code: str


@dataclass(frozen=True, slots=True)
class Stops:
    """They want nothing from us, and are told so once."""


@dataclass(frozen=True, slots=True)
class Asks:
    """HELP, or "who is this"."""


@dataclass(frozen=True, slots=True)
class OptsBackIn:
    """START or UNSTOP: the number may be texted again, once somebody asks for it."""


@dataclass(frozen=True, slots=True)
class CriesForHelp:
    """A crisis is answered whoever sends it."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Kept for an admin to see; no answer."""


Meant = Joins | Stops | Asks | OptsBackIn | CriesForHelp | Unanswered


def language_written(text: str) -> Language:
    """The language in which to answer somebody of whom we know nothing but these words; English when in doubt."""
    lowered = text.lower()
    plain = "".join(part for part in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(part))
    words = re.findall(r"[a-z]+", plain)
    known = [word for word in words if word in _SPANISH_WORDS]
    certain = any(word not in _OTHERS_WORDS_TOO for word in known)
    accented = not _SPANISH_LETTERS.isdisjoint(lowered)
    return Language.ES if certain and (accented or 2 * len(known) >= len(words)) else Language.EN


def understand_stranger(text: str, today: date) -> Meant:
    """What an unknown sender means. A join code counts only alone in its text."""
    joins = _JOIN.match(text)
    if joins:
        return Joins(joins[1])
    reading = interpret(text, Asked.INVITE, language=Language.EN, today=today, standing=Standing.ACTIVE)
    if reading.kind is Kind.CRISIS:
        return CriesForHelp()
    if reading.kind in {Kind.OPT_OUT, Kind.WRONG_NUMBER}:
        return Stops()
    if carrier_keyword(text) is CarrierKeyword.OPT_IN and not text.strip().lower().startswith("y"):
        return OptsBackIn()
    if reading.kind is Kind.HELP or carrier_keyword(text) is CarrierKeyword.HELP:
        return Asks()
    return Unanswered()
