"""The languages Upswing speaks, and the words it knows in each."""

from enum import StrEnum


class Language(StrEnum):
    """A client's language: texts are written in it, and replies are read in it first."""

    EN = "en"
    ES = "es"
