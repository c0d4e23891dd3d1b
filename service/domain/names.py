"""People's names, as they are looked for."""

import unicodedata


def folded(name: str) -> str:
    """A name, or a part of one, without case and accents: `zoe` finds Zoë, and `strasse` Straße."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
