"""Phone numbers as people type them, kept as E.164, printed masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.phone import BadPhone, PhoneNumber, carrier_phone, parse_phone


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("+44 7400 123456", None, "+447400123456"),
        ("07400 123456", "GB", "+447400123456"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("+977 984-1234567", None, "+9779841234567"),
        ("+447400123456", None, "+447400123456"),
    ],
)
def test_a_number_is_read_as_people_type_it(typed: str, country: str | None, kept: str) -> None:
    assert parse_phone(typed, country).e164 == kept


@pytest.mark.parametrize(
    ("typed", "remedy"),
    [
        ("07911 123456", "country code"),
        ("whatsapp:+447400123456", "digits only"),
        ("+44 770", "does not exist"),
        ("+1 900 555 0123", "premium"),
        ("call me", "digits only"),
        ("", "country code"),
        ("+1 212 555 0123;ext=4", "digits only"),
    ],
)
def test_a_bad_number_is_refused_with_what_to_write_instead(typed: str, remedy: str) -> None:
    with pytest.raises(BadPhone, match=remedy) as refused:
        parse_phone(typed)
    assert typed == "" or typed not in str(refused.value)


def test_a_number_prints_itself_masked_everywhere() -> None:
    number = PhoneNumber("+447400123456")
    assert repr(number) == str(number) == f"{number}" == "PhoneNumber('+44••••••3456')"
    assert "7400" not in f"{[number]!r}{ {'to': number} }"


def test_a_number_knows_its_country() -> None:
    assert PhoneNumber("+447400123456").country == "GB"
    assert PhoneNumber("+9779841234567").country == "NP"


@pytest.mark.parametrize(
    "address", ["whatsapp:+447400123456", "12345", "Upswing", "", "+", "+44abc", "+4474001234564567890"]
)
def test_a_carriers_address_that_is_no_number_is_none(address: str) -> None:
    assert carrier_phone(address) is None


@given(st.text())
def test_whatever_is_typed_is_read_or_refused_in_our_words(typed: str) -> None:
    try:
        number = parse_phone(typed, "GB")
    except BadPhone:
        return
    assert parse_phone(number.e164) == number
