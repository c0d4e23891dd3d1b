"""Phone numbers: read from what people type, kept as E.164, printed masked."""

from dataclasses import dataclass

import phonenumbers

_PREMIUM = frozenset(
    {
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.SHARED_COST,
        phonenumbers.PhoneNumberType.UAN,
        phonenumbers.PhoneNumberType.VOICEMAIL,
        phonenumbers.PhoneNumberType.PAGER,
    }
)


class BadPhone(ValueError):
    """The words are for the person who typed the number; they never contain the number."""


@dataclass(frozen=True, slots=True, order=True, repr=False)
class PhoneNumber:
    """A number in E.164, such as +447400123456. Prints itself masked; `.e164` is the number."""

    e164: str

    @property
    def masked(self) -> str:
        country = f"+{phonenumbers.parse(self.e164).country_code}"
        hidden = len(self.e164) - len(country) - 4
        return f"{country}{'•' * hidden}{self.e164[-4:]}"

    @property
    def country(self) -> str:
        """ISO 3166 alpha-2, or 001 where the number belongs to no country."""
        number = phonenumbers.parse(self.e164)
        country = phonenumbers.region_code_for_number(number)
        return country or phonenumbers.region_code_for_country_code(number.country_code or 0)

    def __repr__(self) -> str:
        return f"PhoneNumber('{self.masked}')"

    __str__ = __repr__


def parse_phone(typed: str, default_country: str | None = None) -> PhoneNumber:
    """Read a number as a person types it. A national number needs `default_country` (ISO 3166 alpha-2).

    Raises BadPhone with the remedy. `whatsapp:` and other schemes are refused: phonenumbers would read past them.
    """
    if ":" in typed or any(letter.isalpha() for letter in typed):
        raise BadPhone("Write the phone number with digits only, such as +44 7400 123456.")
    try:
        number = phonenumbers.parse(typed, default_country)
    except phonenumbers.NumberParseException:
        raise BadPhone("Write the phone number with its country code, such as +44 7400 123456.") from None
    if number.extension:
        raise BadPhone("Leave the extension out: a text can only reach the number itself.")
    if not phonenumbers.is_possible_number(number) or not phonenumbers.is_valid_number(number):
        raise BadPhone("This number does not exist in its country. Check each digit and the country code.")
    if phonenumbers.number_type(number) in _PREMIUM:
        raise BadPhone("This is a premium or service number. Write the client's own mobile number.")
    return PhoneNumber(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def carrier_phone(address: str) -> PhoneNumber | None:
    """The number in a carrier's From or To; None for short codes, names and other channels (`whatsapp:`)."""
    if not address.startswith("+") or not address[1:].isdigit() or not 6 < len(address) <= 16:
        return None
    try:
        phonenumbers.parse(address)
    except phonenumbers.NumberParseException:
        return None
    return PhoneNumber(address)
