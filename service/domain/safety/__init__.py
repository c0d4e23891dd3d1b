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
    """Where help is in one country, in the words of a text.

    country: ISO 3166 alpha-2. crisis: a whole sentence; short: the same in a few words. emergency: the number for
    danger now. abuse: help for abuse at home. checked: when somebody last made sure that these numbers answer.
    """

    country: str
    crisis: str
    short: str
    emergency: str
    abuse: str
    checked: date

    @property
    def help(self) -> str:
        """Crisis line first, the emergency number for whoever is in danger now."""
        return f"{self.crisis} If you are in danger now, call {self.emergency}."

    @property
    def danger(self) -> str:
        """Both in a few words, for a text that says much else."""
        return f"call {self.emergency}, or {self.short}"

    @property
    def abuse_help(self) -> str:
        """Says nothing that somebody who reads over the client's shoulder could use."""
        return f"If you are in danger now, call {self.emergency}. Free, confidential, any time: {self.abuse}."
