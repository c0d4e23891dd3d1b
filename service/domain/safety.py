"""When it is serious: what rests, and where help is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Hold(StrEnum):
    """Why prompts and mail rest. A crisis rests until a person resumes; grave news until the client asks."""

    CRISIS = "crisis"
    GRAVE = "grave"


@dataclass(frozen=True, slots=True)
class Services:
    """Where help is in one country, in the words of a text: "call or text 988, free, day and night".

    country: ISO 3166 alpha-2. emergency: the number for danger now. abuse: help for abuse at home.
    checked: the date on which somebody last made sure that these numbers answer.
    """

    country: str
    crisis: str
    emergency: str
    abuse: str
    checked: date
