"""What a text of ours never says, whoever wrote it. Each fault comes with its remedy."""

import re
from collections.abc import Iterator
from typing import Final

from service.domain.keywords import reserved_words
from service.domain.language import Language
from service.domain.schedule import QUESTIONS_A_TEXT
from service.domain.segments import is_gsm7

_TYPED_INSTEAD: Final = {
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\u2026": "...",
    "\u00a0": "a plain space", "\t": "a plain space", "`": "'",
}  # fmt: skip

_NEVER: Final = {
    Language.EN: re.compile(
        r"\b(streaks?|missed|behind(?! you\b)|again|try harder|(?:do not|don't) give up|failed|at least|just"
        r"|proud of you|amazing|you(?:'ve)? got this|no worries|tomorrow is a new day)\b",
        re.IGNORECASE,
    ),
    Language.ES: re.compile(
        r"\b(rachas?|(?:has )?fall(?:aste|ado)|(?:has )?fracas(?:aste|ado)|te (?:perdiste|falt[oóa]\w*)"
        r"|faltaste|(?:otra|una) vez m[aá]s|otra vez|de nuevo|nuevamente|esfu[eé]rzate|[eé]chale ganas|ponle ganas"
        r"|no te (?:rindas|desanimes|preocupes)|al menos|por lo menos|s[oó]lo|sola|solamente|simplemente"
        r"|atrasad[oa]|te quedaste atr[aá]s|(?:quedarte|ir) atr[aá]s|orgull(?:o|os[oa]s?) de ti"
        r"|t[uú] puedes|s[ií] se puede|[aá]nimo|lo lograr[aá]s|incre[ií]ble|campe[oó]na?|crack"
        r"|gracias por (?:responder|contestar)|ma[nñ]ana ser[aá] otro d[ií]a)\b",
        re.IGNORECASE,
    ),
}
_SELLS: Final = re.compile(
    r"\b(book (?:a|an|your|now)\b|booking|discounts?|renew\w*|special offer|coupon|free trial|buy now|upgrade"
    r"|sign up|subscribe|calendly|descuentos?|oferta especial|renueva\w*|suscr[ií]\w*|cup[oó]n(?:es)?|prueba gratis"
    r"|c[oó]mpral[oae]|compra ya|rebajas?|(?:reserva|agenda|aparta) (?:una|tu|ya|tus)\b)|\d ?% off|\d ?% de descuento",
    re.IGNORECASE,
)
_SHORTENERS: Final = re.compile(
    r"\b(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|rb\.gy|t\.ly"
    r"|tiny\.cc|lnkd\.in|s\.id|v\.gd)(?=/|\b)",
    re.IGNORECASE,
)
_WORD: Final = r"['\"]?[A-Za-z]+['\"]?"
_ANSWERS: Final = re.compile(
    r"\b(?:reply|text|answer|write|type|send|responde|contesta|escribe|env[ií]a|manda)(?: with| back| con)? "
    rf"({_WORD}(?:(?:, (?:or |o )?|/| or | o ){_WORD})*)",
    re.IGNORECASE,
)
_EITHER: Final = re.compile(rf"({_WORD})(?:/| or | o )({_WORD})", re.IGNORECASE)


def text_faults(text: str, language: Language = Language.EN) -> Iterator[str]:
    """What is wrong with the words of a text: cost, tone, selling, links. Good for fixed texts too."""
    yield from _costly(text, language)
    yield from tone_faults(text, language)


def tone_faults(text: str, language: Language = Language.EN) -> Iterator[str]:
    """What is wrong with words that cost nothing by the character, as in a mail."""
    for match in _NEVER[language].finditer(text):
        yield f"never say '{match[0].lower()}' to a client; say what is, or leave it out"
    for match in _SELLS.finditer(text):
        yield f"'{match[0]}' sells something, which makes the text a solicitation; a text never does: leave it out"
    for match in _SHORTENERS.finditer(text):
        yield f"carriers filter the link shortener {match[0].lower()}; write the whole address, or none"


def prompt_faults(text: str, *, asks_something: bool) -> Iterator[str]:
    """What is wrong with a text as a question: too many, one where none is asked, a reserved word as an answer."""
    questions = text.count("?")
    if questions > QUESTIONS_A_TEXT:
        yield f"there are {questions} question marks; ask one question a text"
    if questions and not asks_something:
        yield "it has a question mark but asks nothing; write what it asks, such as asks: reflection, or no question"
    for word in sorted(suggested_answers(text) & reserved_words()):
        yield f"the carrier acts on a reply of '{word.upper()}' before we see it; suggest another word"


def suggested_answers(text: str) -> frozenset[str]:
    """The words, in lower case, that a text offers as answers: in capitals, after "reply", or as either-or."""
    found = set(re.findall(r"\b[A-Z]{2,}\b", text))
    for match in _ANSWERS.finditer(text):
        found.update(re.findall(r"[A-Za-z]+", match[1]))
    for match in _EITHER.finditer(text):
        found.update(word.strip("'\"") for word in match.groups())
    return frozenset(word.lower() for word in found)


def _costly(text: str, language: Language) -> Iterator[str]:
    for char in dict.fromkeys(text):
        if char in _TYPED_INSTEAD:
            named = "a tab" if char == "\t" else "a space that does not break" if char == "\u00a0" else char
            yield f"{named} makes the text cost three times as much; write {_TYPED_INSTEAD[char]}"
        elif not is_gsm7(char) and language is Language.EN:
            yield f"{char} makes the text cost three times as much; leave it out"
