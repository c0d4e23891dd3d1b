"""The one error of the inside that is meant for a person's eyes."""


class Refusal(ValueError):
    """What a person asked for can't be done as asked; the words say what to write instead."""
