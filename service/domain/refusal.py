"""The one error of the inside that is meant for a person's eyes."""

from collections.abc import Iterator
from contextlib import contextmanager


class Refusal(ValueError):
    """What a person asked for can't be done as asked; the words say what to write instead.

    about: the field of the form that they concern; empty where none alone does.
    """

    def __init__(self, words: str, about: str = "") -> None:
        super().__init__(words)
        self.about = about


@contextmanager
def concerning(field: str) -> Iterator[None]:
    """Whatever is refused in the block concerns this field, unless it names another."""
    try:
        yield
    except Refusal as refusal:
        raise Refusal(str(refusal), refusal.about or field) from None
