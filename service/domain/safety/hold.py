"""Why a client is left in peace."""

from enum import StrEnum


class Hold(StrEnum):
    """Why prompts and mail rest. A crisis rests until a person resumes; grave news until the client asks."""

    CRISIS = "crisis"
    GRAVE = "grave"
