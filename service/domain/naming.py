"""Whether words name somebody else, or the firm somebody works for; a mail goes without such words.

Rules, and none of them sure: where in doubt it is a name. That costs a quote, and a mail has others to choose from.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from service.domain.language.en import others as en
from service.domain.language.es import others as es
from service.domain.language.names import NAMES
from service.domain.language.pattern import Pattern
from service.domain.language.vocabulary import vocabulary
from service.domain.places import zone_of

_NO_FIRM: Final = vocabulary(
    """
    cv tv hr it am pm ok pdf pr qa ux ui api sql ai diy id faq eod eta asap tbd fyi lol omg btw po kpi roi
    uk us usa eu nyc la sf dc tiny rest same skip linkedin excel word powerpoint python zoom google gmail outlook
    slack teams whatsapp wifi youtube spotify
    """
)
"""Written in capitals or with one, and no firm that somebody hides behind: tools, shorthand, our own words."""
_ORDINARY: Final = en.ORDINARY | es.ORDINARY | _NO_FIRM
_EVERYDAY: Final = en.EVERYDAY | es.EVERYDAY
_SURELY_NAMES: Final = NAMES - _EVERYDAY
_TOLD_EVERYDAY: Final = Pattern(
    rf"(?:^|[.!?,;:] ?|\b(?:and|then|to|y|luego) )(?:(?:{en.TELLING}) |(?:{es.TELLING}) (?:a )?)"
    rf"(?:{'|'.join(sorted(_EVERYDAY | en.ORDINARY & NAMES))})\b(?! (?:be|take|need|mean|help)\b)"
)
_TITLED: Final = Pattern(r"\b(?:mrs?|ms|miss|prof|sra?|srta|dona)\b\.? ?\w")
_RELATION: Final = Pattern(rf"{en.RELATION}|{es.RELATION}")
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_BEGINS_A_SENTENCE: Final = re.compile(r"[.!?:;\n\"\u201c(\[*\u2022\u2013\u2014]|\s-\s|\d\)")
_LONG_ENOUGH: Final = 4


def names_somebody(words: str, *, spared: Collection[str] = (), firm: str = "") -> bool:
    """Whether words have the name of a person or a firm in them.

    spared: names that may stand, those of the client and the coach. firm: who sent the client to us, if anybody did.
    """
    plain = _plain(words)
    if "@" in words or _TITLED.search(plain) or _TOLD_EVERYDAY.search(plain) or _has(plain, firm):
        return True
    may_stand = _ORDINARY | {_plain(part) for name in spared for part in name.split()}
    shouted = words.isupper()
    return any(
        token.known or (not shouted and token.capital and not token.place)
        for token in _tokens(words)
        if token.plain not in may_stand
    )


def speaks_of_others(words: str) -> bool:
    """Whether words tell of somebody by what they are to the client: "my boss", "mi hermana"."""
    return _RELATION.search(_plain(words)) is not None


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of letters. plain: in lower case, without accents or a genitive. first: of its sentence."""

    written: str
    plain: str
    first: bool

    @property
    def known(self) -> bool:
        return self.plain in _SURELY_NAMES

    @property
    def capital(self) -> bool:
        """Written as names are: in capitals anywhere, with one where no sentence begins. A lone letter stands for a
        name, and is none."""
        return len(self.plain) > 1 and (self.written.isupper() or (self.written[0].isupper() and not self.first))

    @property
    def place(self) -> bool:
        return zone_of(self.plain) is not None


def _tokens(words: str) -> Iterator[_Token]:
    end = 0
    for found in _TOKEN.finditer(words):
        first = end == 0 or _BEGINS_A_SENTENCE.search(words[end : found.start()]) is not None
        plain = _plain(found[0]).replace("\u2019", "'").partition("'")[0]
        yield _Token(found[0], plain, first)
        end = found.end()


def _plain(words: str) -> str:
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFKD", words.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _has(plain: str, firm: str) -> bool:
    """Whether somebody's firm is named, by its first word or the whole of it."""
    whole = " ".join(_plain(firm).split())
    first = whole.partition(" ")[0].rstrip(".,")
    wanted = {one for one in (whole, first) if len(one) >= _LONG_ENOUGH}
    return any(re.search(rf"\b{re.escape(one)}\b", plain) for one in wanted)
