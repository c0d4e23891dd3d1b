"""Words that stood beside an answer and say no more than the answer does."""

import re
from typing import Final

from service.domain.language.en.remnants import REMNANTS as EN
from service.domain.language.es.remnants import REMNANTS as ES
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import fold

_REMNANT: Final = Pattern(rf"(?:{EN}|{ES})")
_OTHER_THAN_WORDS: Final = Pattern(r"[^\w\s]+")


def says_something(words: str) -> bool:
    """Return whether these words would mean anything if they were read back: "half a page" does, "some of it" not."""
    plain = " ".join(_OTHER_THAN_WORDS.sub("", fold(words)).split())
    return bool(re.search(r"[^\W\d_]", plain)) and not _REMNANT.fullmatch(plain)
