"""Where help is, by country: what the table says, and how a text or a voice says it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from service.domain.language import Language

CHECK_AGAIN_AFTER = timedelta(days=90)
"""How long a number may go without somebody making sure that it answers (program.md 2)."""


@dataclass(frozen=True, slots=True)
class Services:
    """Where help is in one country.

    country: ISO 3166 alpha-2. call, text: the crisis line's number by voice and by text; empty where there is none that
    we know. free: it costs the caller nothing. always: it answers day and night. emergency: the number for danger now.
    abuse: help for abuse at home, empty where we know none. checked: when somebody last made sure that these numbers
    answer; None for never.
    """

    country: str
    call: str
    text: str
    free: bool
    always: bool
    emergency: str
    abuse: str
    checked: date | None


@dataclass(frozen=True, slots=True)
class HelpWords:
    """What a text says of a country's services.

    help: crisis line first, the emergency number for whoever is in danger now. danger: both in a few words. abuse:
    nothing that somebody who reads over the client's shoulder could use.
    """

    help: str
    danger: str
    abuse: str


def needs_checking(services: Services, today: date) -> bool:
    """Whether a person has to ring these numbers before anybody is sent to them again."""
    return services.checked is None or today - services.checked > CHECK_AGAIN_AFTER


def in_words(services: Services, language: Language) -> HelpWords:
    """The services of a country as a client reads them, in GSM-7."""
    return _spanish(services) if language is Language.ES else _english(services)


def aloud(words: str) -> str:
    """The same words for a voice: each digit by itself, so that 988 is no number of hundreds."""
    apart = re.sub(r"\d[\d -]*\d", lambda number: " ".join(re.sub(r"\D", "", number[0])), words)
    return apart.replace("*", "* ")


def _english(services: Services) -> HelpWords:
    call, text, emergency = services.call, services.text, services.emergency
    line = _line(call, text, "call or text {}", "call {}", "text {}", " or ")
    how = (", free" if services.free else "") + (", day and night" if services.always else "")
    sentence = f"{line[0].upper()}{line[1:]}{how}." if line else "Call somebody you trust, or a crisis line near you."
    short = _line(call, text if call == text or not call else "", "call or text {}", "call {}", "text {}", " or ")
    now = f"If you are in danger now, call {emergency}."
    abuse = f"{now} Free, confidential, any time: {services.abuse}." if services.abuse else now
    return HelpWords(
        help=f"{sentence} {now}",
        danger=f"call {emergency}, or {short}" if short else f"call {emergency}",
        abuse=abuse,
    )


def _spanish(services: Services) -> HelpWords:
    call, text, emergency = services.call, services.text, services.emergency
    line = _line(call, text, "llama o escribe al {}", "llama al {}", "escribe al {}", " o ")
    how = (", gratis" if services.free else "") + (", las 24 horas" if services.always else "")
    sentence = f"{line[0].upper()}{line[1:]}{how}." if line else "Llama a alguien de confianza."
    short = f"al {call}" if call else ""
    now = f"Si hay peligro ahora, llama al {emergency}."
    abuse = f"{now} Gratis, confidencial, 24 h: {services.abuse}." if services.abuse else now
    return HelpWords(
        help=f"{sentence} {now}",
        danger=f"llama al {emergency}, o {short}" if short else f"llama al {emergency}",
        abuse=abuse,
    )


def _line(call: str, text: str, both: str, by_call: str, by_text: str, joined: str) -> str:
    """One crisis line, by voice, by text, or by both."""
    if call and call == text:
        return both.format(call)
    ways = [way.format(number) for way, number in ((by_call, call), (by_text, text)) if number]
    return joined.join(ways)
