"""Whether it was done, told in idioms and frames rather than in a yes or a no."""

from typing import Final

from service.domain.language.en.accounts import acted as en_acted
from service.domain.language.en.accounts import done, in_part, undone
from service.domain.language.es import accounts as es
from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Kind
from service.domain.replies.phrases import heard_in, without

_THEN_DONE: Final = heard_in(done.THEN_DONE)
_IN_PART: Final = heard_in(in_part.IN_PART, es.IN_PART)
_UNDONE: Final = heard_in(undone.UNDONE, es.UNDONE)
_DONE: Final = heard_in(done.DONE, es.DONE)
_IDLE: Final = heard_in(en_acted.IDLE, es.IDLE)
_AFTER_ALL: Final = heard_in(es.AFTER_ALL)
_NOT_AFTER_ALL: Final = heard_in(es.NOT_AFTER_ALL)
_ACTED: Final = heard_in(en_acted.ACTED)
_ACTED_ES: Final = Pattern(es.ACTED)
_DENIED: Final = heard_in(en_acted.DENIED, es.DENIED)


def without_idle_words(words: str) -> str:
    """Return the words without what only sounds like an answer: "no idea how", "never been so glad", "no manches"."""
    return without(words, _IDLE)


def turned_round(words: str) -> Kind | None:
    """Return NO or YES where the end takes back what came before: "almost, but in the end no"."""
    if _NOT_AFTER_ALL.search(words):
        return Kind.NO
    return Kind.YES if _AFTER_ALL.search(words) else None


def told(words: str) -> Kind | None:
    """Return PARTLY, NO or YES where a turn of phrase tells it; None when none does."""
    if _THEN_DONE.search(words):
        return Kind.YES
    for phrases, kind in ((_IN_PART, Kind.PARTLY), (_UNDONE, Kind.NO), (_DONE, Kind.YES)):
        if phrases.search(words):
            return kind
    return None


def acted(heard: Heard) -> bool:
    """Return whether a text tells of something done, by whatever verb, and denies it nowhere after."""
    if heard.asks:
        return False
    parts = _TURNS.split(heard.flat)
    done = [at for at, part in enumerate(parts) if _ACTED.search(part) and not _DENIED.search(part)]
    if done:
        return not any(_DENIED.search(part) for part in parts[done[-1] + 1 :])
    return bool(_ACTED_ES.search(heard.said.lower())) and not _DENIED.search(heard.flat)


_TURNS: Final = Pattern(r" / | but (?:then )?| though ")
