"""What somebody says they did: in Spanish an accent tells "cancelé" (I did) from "cancele" (please do)."""

from typing import Final

from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard, fold

_ASKED_OF_US: Final = ("favor", "porfa")
_I_DID: Final = Pattern(
    r"\b(?:cancel|quit|borr|elimin|desactiv|anul|dej|mand|envi|escrib|llam|par|saqu|suspend|retir|silenci)[éí]\b"
    r"(?! de \w+me\b)"
)


def without_own_doing(heard: Heard) -> str:
    """Return the flat words with the verbs blanked that, as they are accented, tell what the writer has done."""
    if heard.said.isascii() or any(word in heard.run for word in _ASKED_OF_US):
        return heard.flat
    done = {fold(found[0]) for found in _I_DID.finditer(heard.said.lower())}
    return " ".join("~" if word in done else word for word in heard.flat.split()) if done else heard.flat
