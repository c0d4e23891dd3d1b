"""Which client somebody means who types an id, a number, an address or a name."""

import pytest

from service.app import App
from service.domain.refusal import Refusal
from service.usecases.find_client import find_client
from tests.conftest import ANA, BEN
from tests.life import Life


def test_ana_is_found_by_whatever_is_known_of_her(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ben = life.enroll("Ben", BEN, "America/New_York")
    ana = life.enroll("Ana María", ANA, "Europe/London", email="Ana@Example.org")
    for typed in (str(ana), ANA, "+44 7400 123456", "ana@example.org", " ANA@example.org", "Ana  María", "ana maría"):
        assert find_client(app, typed) == ana
    assert find_client(app, "ben") == ben


def test_two_people_of_one_name_are_told_apart_without_their_numbers(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    first = life.enroll("Ana", ANA, "Europe/London")
    second = life.enroll("Ana", BEN, "America/New_York")
    with pytest.raises(Refusal) as refused:
        find_client(app, "Ana")
    assert f"{first} (Europe/London" in str(refused.value)
    assert f"{second} (America/New_York" in str(refused.value)
    assert ANA not in str(refused.value)


@pytest.mark.parametrize("typed", ["99", "Nadia", "nadia@example.org", "+447400123499"])
def test_nobody_of_this_name_is_said_with_what_to_write(app: App, typed: str) -> None:
    with pytest.raises(Refusal, match="Write the id that stands on the desk"):
        find_client(app, typed)


def test_a_number_that_cannot_be_is_refused_with_the_remedy(app: App) -> None:
    with pytest.raises(Refusal, match="country code"):
        find_client(app, "+44 12")
