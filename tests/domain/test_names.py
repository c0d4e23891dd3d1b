"""Names are found as they are typed, with or without their marks."""

import pytest

from service.domain.names import folded


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Zoë", "zoe"), ("ANA MARÍA", "ana maria"), ("Straßer", "strasser"), ("Łukasz", "łukasz")],
)
def test_a_name_is_found_without_its_marks(name: str, typed: str) -> None:
    assert folded(name) == typed == folded(typed)
