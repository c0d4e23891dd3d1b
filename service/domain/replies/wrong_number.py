"""Hearing that we reached somebody else than we meant. Both languages always."""

from dataclasses import replace
from typing import Final

from service.domain.language.en import slips, stranger_frames, strangers
from service.domain.language.es import stranger_frames as es_stranger_frames
from service.domain.language.es import strangers as es_strangers
from service.domain.language.names import A_NAME, NAMES
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked
from service.domain.replies.phrases import Frames, heard_in, without

_WRONG: Final = heard_in(strangers.WRONG_NUMBER, es_strangers.WRONG_NUMBER)
_STRANGER: Final = Frames(stranger_frames.STRANGERS, es_stranger_frames.STRANGERS)
_NOT_WRONG: Final = heard_in(slips.NOT_WRONG_NUMBER, es_strangers.NOT_WRONG_NUMBER, es_stranger_frames.NOT_STRANGERS)
_NOT_ME: Final = Pattern(
    r"(?:(?:lol|haha|sorry|nope|no|nah) )*(?:not me|not him|not her)(?: (?:lol|haha|sorry|today|"
    r"tonight|this time|yet))*"
)
# Of an invitation, not of a text that went astray.
_NOT_FOR_ME: Final = Pattern(
    r"(?:(?:esto|eso|creo que|la verdad|gracias|pero|no) )*no es para mi(?: gracias| la verdad)*"
)
_ASKS_WHENCE: Final = Pattern(
    r"(?:(?:hi|hey|hello|sorry|ok|um|and|but|wait) )*(?:who gave you|how did you get|where did you get)(?: \w+){1,4}"
)
# To a question of ours: somebody else did it, or is to blame.
_OTHERS_DID: Final = Pattern(r"(?:^|(?<=/ ))(?:sorry |no |nope |lol )*not (?:me|him|her)(?= /|$)")
_OF_A_NUMBER: Final = Pattern(r"\b(?:wrong|number|who|whos|phone|stop|text\w*)\b")


def is_wrong_number(heard: Heard, asked: Asked) -> bool:
    """Return whether a stranger says that we reached the wrong person; "not me" to "did you do it" is no such thing."""
    if asked not in {Asked.NONE, Asked.INVITE} and _NOT_ME.fullmatch(heard.run):
        return False
    if asked is Asked.INVITE and (_NOT_FOR_ME.fullmatch(heard.run) or _ASKS_WHENCE.fullmatch(heard.run)):
        return False
    words = without(with_names_as_one(heard.flat), _NOT_WRONG)
    if asked not in {Asked.NONE, Asked.INVITE} and not _OF_A_NUMBER.search(words):
        words = without(words, _OTHERS_DID)
    return bool(_WRONG.search(words)) or _STRANGER.found_in(words)


def without_slips(heard: Heard) -> Heard:
    """Return the text without what only sounds like a stranger's: a slip of the finger, the wrong person for a job."""
    words = without(with_names_as_one(heard.flat), _NOT_WRONG)
    return replace(heard, run=" ".join(words.replace("/", " ").split())) if "~" in words else heard


def with_names_as_one(words: str) -> str:
    """Return the words with every known first name written as `A_NAME`."""
    return " ".join(_name_or_word(word) for word in words.split())


def _name_or_word(word: str) -> str:
    if word in NAMES:
        return A_NAME
    return f"{A_NAME}s" if word.endswith("s") and word[:-1] in NAMES else word
