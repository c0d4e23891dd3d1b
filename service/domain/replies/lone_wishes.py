"""Wishes said in a word or two: TINY, REST, SAME, WEEKLY, PRIVATE, UNDO, and the answers to the comeback text."""

from collections.abc import Iterable
from typing import Final

from service.domain.language.pattern import Pattern
from service.domain.replies.hearing import Heard
from service.domain.replies.kinds import Asked
from service.domain.replies.wishes import ComeBack, Export, Fewer, More, Private, Rest, Same, Tiny, Undo, Weekly, Wish


def _each(said: Iterable[tuple[Wish, str]]) -> dict[str, Wish]:
    return {" ".join(phrase.split()): wish for wish, phrases in said for phrase in phrases.split("|")}


_LONE: Final = _each(
    (
        (Undo(), "undo|undo that|undo this|undo please|undo it|deshacer|deshaz|deshazlo|deshacer eso"),
        (Private(), "private|privado|keep it private|privacidad|go private"),
        (
            Weekly(),
            "weekly|weekly texts|weekly check in|once a week|semanal|semanalmente|cada semana|una vez a la semana",
        ),
        (Tiny(), "tiny|something tiny|smaller|something smaller|a smaller one|a tiny one|tiny goal"),
        (Tiny(), "pequeno|chiquito|minimo|algo pequeno|algo mas chico|algo mas pequeno"),
        (Rest(), "rest|rest day|a rest day|a day of rest|a day off"),
        (Rest(), "descanso|descansar|dia de descanso|un dia de descanso"),
        (Same(), "same|same one|the same|the same one|same as yesterday|same as before"),
        (
            Same(),
            "same as last time|same as today",
        ),
        (Same(), "same goal|same again|same thing|same goal again|same goal as yesterday"),
        (
            Same(),
            "lo mismo|igual|la misma|la misma meta|igual que ayer|igual que hoy|lo mismo de ayer|lo mismo que ayer",
        ),
        (Same(), "lo mismo de hoy"),
        (More(), "more|mas"),
        (Fewer(), "fewer|menos"),
        (Export(), "send me everything|send me everything you have|a copy of everything|mandame todo"),
    )
)
_COME_BACK: Final = _each(
    (
        (ComeBack("tomorrow"), "tomorrow|tomorrow is fine|manana"),
        (ComeBack("week"), "week|a week|one week|wait a week|semana|una semana"),
        (ComeBack("leave"), "leave|leave it|leave it there|dejalo|dejar|dejarlo|dejemoslo|dejemoslo ahi"),
    )
)
# Lone words that answer these questions, and are a wish everywhere else.
_ANSWERS_TO: Final = dict.fromkeys(
    ("igual", "rest", "descanso"), frozenset({Asked.DID_IT, Asked.RATING})
) | dict.fromkeys(("more", "mas", "fewer", "menos"), frozenset({Asked.RATING, Asked.COUNT}))
_POLITE: Final = Pattern(
    r"^(?:(?:please|ok|hey|oops|ups|and|also|then|y|tambien|give me|can i (?:get|have)|make it|lets (?:do|go)|"
    r"dame|por favor) )+"
    r"|(?: (?:please|thanks|thank you|tomorrow|for tomorrow|manana|para manana|from now on|mode|por favor|gracias))+$"
)
_ANSWERED: Final = Pattern(
    r"^(?:\d+(?:[./]\d+)?|yes|yeah|yep|done|partly|half|si|hecho|listo|a medias)(?: stars?)? (?:(?:and|y|then) )?"
)


def lone_wish(heard: Heard, asked: Asked) -> Wish | None:
    """Return the wish that a text is and nothing else, but for an answer before it; None when it is none."""
    lone = _POLITE.sub("", heard.run)
    if lone in _LONE and asked not in _ANSWERS_TO.get(lone, frozenset()):
        return _LONE[lone]
    if beside := _beside_an_answer(heard):
        return beside
    return _COME_BACK.get(lone) if asked is Asked.NONE else None


def names_a_wish(words: str) -> bool:
    """Return whether words, already folded, are a wish and nothing else."""
    return _POLITE.sub("", words) in _LONE


def _beside_an_answer(heard: Heard) -> Wish | None:
    """Return the lone word that stands after an answer: "4 weekly", "done. tiny tomorrow"."""
    last = heard.clauses[-1] if heard.clauses else ""
    said = _ANSWERED.sub("", last)
    answered = said != last or (len(heard.clauses) > 1 and bool(_ANSWERED.match(f"{heard.clauses[0]} ")))
    wished = _POLITE.sub("", said)
    return _LONE.get(wished) if answered and wished not in _ANSWERS_TO else None
