"""Lists of words, written as one writes words: apart by spaces."""


def vocabulary(words: str) -> frozenset[str]:
    """Return the words of a list as a set."""
    return frozenset(words.split())
