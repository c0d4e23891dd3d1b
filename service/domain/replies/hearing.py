"""From what was typed to what can be matched: one spelling for the many ways people write a word.

Patterns elsewhere are written in this one spelling: lower case, no accents, no apostrophes ("dont"), textese
written out ("please", "tomorrow"), and " / " where one clause ends and another begins.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from service.domain.language import Language
from service.domain.language.en import words as en
from service.domain.language.es import words as es
from service.domain.language.pattern import Pattern
from service.domain.replies.spelling import is_known, respelled

_SIGNATURE: Final = Pattern(
    r"(?:^|(?<=[\s.!?]))(?:(?:sent|enviado) (?:from|via|with|desde|por|mediante) (?:my|mi|the|el|"
    r"la|yahoo|outlook|mail|gmail"
    r"|samsung|iphone|android|proton)\b|get outlook for\b|obt[eé]n(?:er)? outlook\b|--\s*$|"
    r"__+\s*$|-{2,}\s*original).*",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
_QUOTED: Final = Pattern(r"^(?:>.*|(?:On|El) .{5,80}(?:wrote|escribi[oó]):.*)$", re.MULTILINE)
_TONES_AND_JOINERS: Final = Pattern("[\U0001f3fb-\U0001f3ff\ufe0e\ufe0f\u200d\u20e3\u2640\u2642]")
_INVISIBLE: Final = Pattern("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]")
_TYPOGRAPHY: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201b\u00b4\u0060\u02bc\u2032", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"')
    | dict.fromkeys("\u2010\u2011\u2013\u2014\u2212", "-")
    | dict.fromkeys("\u00bf\u00a1\u00a0", " ")
    | dict.fromkeys("\u2028\u2029", "\n")
    | {"\u2026": "...", "\u2044": "/", "\U0001f51f": "10"}
    | {"\u00bd": " 1/2", "\u00bc": " 1/4", "\u00be": " 3/4", "\u2153": " 1/3", "\u2154": " 2/3"}
)
_FACES: Final = Pattern(r"(?<![\w])(?:[:;=]['-]?[)(dpo/|*3]+|<3+|</3|x'?d+\b|\^_*\^|\(:|\):|:'\()", re.IGNORECASE)
_EMOJI: Final = Pattern(
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299]"
)

_SPELLED_OUT: Final = Pattern(r"\b(?:[a-z][\s.*_-]+){3,}[a-z]\b")
_CLAUSE_END: Final = Pattern(
    r"[.](?!\d)|[!?;\n|()\[\]\"]+|,(?!\d)|(?<!\d),(?=\d)|:(?!\d)|\s-+(?:\s|(?=[a-z]))|\s-+$|"
    r"^\s*-+(?=\s|[a-z])|(?<=\w)--+(?=\w)"
)
_SENTENCE_END: Final = Pattern(r"(?<=[.!?…;])(?:\s+|(?=[A-Za-z¿¡])(?<!\b[ap]\.))|\n+")
_LONG_RUN: Final = Pattern(r"([a-z])\1{2,}")


@dataclass(frozen=True, slots=True)
class Heard:
    """One text, heard.

    said: what the client wrote, without signature and quoted mail, letters untouched.
    typed: lower case and unaccented, with its punctuation.
    flat: words only, in the one spelling; clauses set apart by " / ".
    run: the same without any mark between clauses.
    emoji: the pictures in it, in order, without skin tones.
    asks: whether it holds a question mark.
    """

    said: str
    typed: str
    flat: str
    run: str
    clauses: tuple[str, ...]
    emoji: tuple[str, ...]
    asks: bool


def hear(text: str, language: Language) -> Heard:
    """Hear one text in the client's language. Any text can be heard, also an empty one."""
    said = without_signature(text)
    typed = fold(said)
    emoji = () if typed.isascii() else tuple(_EMOJI.findall(typed))
    bare = _dictated(_FACES.sub(" ", _EMOJI.sub(" ", typed) if emoji else typed))
    bare = _MASKED.sub(lambda found: _UNMASKED[found[0][0] + found[0][-1]], bare) if "*" in bare else bare
    bare = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", bare)
    bare = bare.replace(" & ", " and ")
    bare = _OD.sub("overdosed", bare) if "od'" in bare else bare
    bare = _LEET.sub(lambda found: _LETTER_FOR[found[0]], bare)
    bare = re.sub(r"\bopt\W{1,3}(out|in)\b", r"opt \1", bare) if "opt" in bare else bare
    bare = re.sub(r"\b(wrong|my|this)\s*#(?!\w)", r"\1 number", bare) if "#" in bare else bare
    bare = _SPELLED_OUT.sub(lambda found: re.sub(r"[^a-z]", "", found[0]), bare)
    bare = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", bare)
    bare = re.sub(r"(?<=\d)\s*/\s*(?=\d)", "/", bare) if "/" in bare else bare
    clauses = tuple(clause for part in _CLAUSE_END.split(bare) if (clause := _clause(part, language)))
    return Heard(said, typed, " / ".join(clauses), " ".join(clauses), clauses, emoji, "?" in typed)


_UNMASKED: Final = {
    "kl": "kill",
    "de": "die",
    "se": "suicide",
    "sl": "suicidal",
    "re": "rape",
    "fk": "fuck",
    "st": "shit",
}
_MASKED: Final = Pattern(
    r"\b(?:k[*]+l+|d[*]+e|su?[*]+ic?id(?:e|al)|su[*]+cid(?:e|al)|r[*]+pe|f[*]+c?k|"
    r"s[*]+h?[*]*i?t|sh[*]+t)\b"
)
# Without its apostrophe it would be another word.
_OD: Final = Pattern(r"\bod'e?d\b")
_LETTER_FOR: Final = {"!": "i", "1": "i", "@": "a", "$": "s", "0": "o", "3": "e"}
_LEET: Final = Pattern(r"(?<=[a-z])[!1@$03](?=[a-z])|\b0(?=[a-z]{2})")


def without_signature(text: str) -> str:
    """Return the client's own words: no "Sent from my phone", no quoted mail, no outer space."""
    body = _INVISIBLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    own = _SIGNATURE.sub("", _QUOTED.sub("", body)).strip()
    return own or body.strip()


def fold(text: str) -> str:
    """Return text without case, accents, skin tones and typographic quotes; two spellings of a letter become one."""
    if text.isascii():
        return re.sub(r"[^\S\n]+", " ", text.lower().replace("`", "'")).strip()
    plain = unicodedata.normalize("NFKC", text.translate(_TYPOGRAPHY)).translate(_TYPOGRAPHY)
    plain = unicodedata.normalize("NFD", plain.upper().casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^\S\n]+", " ", _TONES_AND_JOINERS.sub("", plain)).strip()


def sentences(said: str) -> tuple[str, ...]:
    """Return the sentences of a text, letters untouched."""
    return tuple(part.strip() for part in _SENTENCE_END.split(said) if part and part.strip())


def _dictated(text: str) -> str:
    """Turn punctuation spoken to a phone ("comma", "period") into the marks themselves."""
    if not any(word in text for word in _OF_SPOKEN_MARKS):
        return text
    spoken = re.sub(r"\s(?:comma|coma)\s", ", ", text)
    spoken = re.sub(r"(?<!to a)(?<!the)(?<!came to) full stop(?= )", ".", spoken)
    spoken = re.sub(r"\b(?:exclamation (?:point|mark)|signo de exclamacion)\b", "!", spoken)
    spoken = re.sub(r"\bquestion mark\b(?!s)", "?", spoken)
    spoken = re.sub(r"\b(?:new (?:line|paragraph)|nueva linea)\b", "\n", spoken)
    return re.sub(
        r"(?<!my)(?<!trial)(?<!the)(?<!grace)(?<!a) (?:period|punto|full stop|punto final)(?=\s*[.!]*\s*$)", ".", spoken
    )


_OF_SPOKEN_MARKS: Final = ("coma", "comma", "full stop", "exclama", "question", "new ", "nueva", "period", "punto")


def _clause(part: str, language: Language) -> str:
    words = part.replace("'", "").replace("*", " ").replace("_", " ")
    spelled = " ".join(_one_spelling(word, language) for word in words.split())
    return (
        re.sub(r"\s+", " ", _SHORT_FORM.sub(lambda found: en.SHORT_FORMS[found[0]], spelled))
        .strip(" ~&@#=<>^'")
        .rstrip(" -")
    )


@lru_cache(maxsize=8192)
def _one_spelling(word: str, language: Language) -> str:
    textese = _TEXTESE[language]
    if word in textese:
        return textese[word]
    if is_known(word):
        return word
    return _unstretched(word, textese) if _LONG_RUN.search(word) else _once(word, textese)


def _unstretched(word: str, textese: dict[str, str]) -> str:
    doubled = _LONG_RUN.sub(r"\1\1", word)
    if doubled in textese or is_known(doubled):
        return textese.get(doubled, doubled)
    return _once(_LONG_RUN.sub(r"\1", word), textese)


def _once(word: str, textese: dict[str, str]) -> str:
    if len(word) > 2 and word[-1] == word[-2] and word[:-1] in _OFTEN_STRETCHED:
        return word[:-1]
    return textese.get(word) or respelled(word)


_OFTEN_STRETCHED: Final = frozenset(
    [
        *en.ONES,
        *es.ONES,
        "yes",
        "no",
        "stop",
        "done",
        "skip",
        "please",
        "so",
        "half",
        "nope",
        "yep",
        "yeah",
        "si",
        "hecho",
        "thanks",
    ]
)
# "Need 2" is "need to", but not before a length.
_SHORT_FORM: Final = Pattern(
    rf"\b(?:{'|'.join(map(re.escape, en.SHORT_FORMS))})\b(?! (?:more )?(?:days?|weeks?|months?)\b)"
)
_TEXTESE: Final = {Language.EN: es.IN_ANY_LANGUAGE | en.TEXTESE, Language.ES: en.TEXTESE | es.TEXTESE}
