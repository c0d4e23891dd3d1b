"""Which words somebody agreed to, and under which law: a version and a place, kept with each consent."""

from typing import Final

from service.domain.phone import PhoneNumber

_WASHINGTON: Final = frozenset({"206", "253", "360", "425", "509", "564"})
"""The area codes of Washington State, whose My Health My Data Act (RCW 19.373) asks for a consent of its own."""


def wording_for(version: str, phone: PhoneNumber | None) -> str:
    """Such as invitation-1/GB, or invitation-1/US-WA (ISO 3166-2); the version alone where no number is known."""
    if phone is None:
        return version
    place = f"{phone.country}-WA" if phone.country == "US" and phone.e164[2:5] in _WASHINGTON else phone.country
    return f"{version}/{place}"
