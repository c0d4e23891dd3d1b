"""How common the commonest words are in what clients write, so that a phrase is looked for by its rarest word."""

from collections import defaultdict
from functools import cache
from math import inf
from typing import Final

from service.domain.language.vocabulary import vocabulary

_IN_A_THOUSAND_TEXTS: Final = {
    140: "a i me my no the to",
    60: "and for im it of stop this you",
    33: "2 3 4 at be de dont el in is la not off on out please que that want was with y ya yes",
    17: """
    1 5 about again all anymore back but by call can cant con day did do done en end from get going got have he how id
    if its just last like lo lol mi more now number one person phone por quiero se si so take text texting texts these
    today un until up week what your
    """,
    7: """
    0 10 6 after al an are as ask because been before better boss could days del didnt down enough es esta este estoy
    every favor gave go goal good had half has help her here hes home hoy ill interview isnt ive job keep kids know las
    le learned leave life list los mas mensajes message messages mira monday nada need never new next night nobody
    nothing numero office ok old only or over para pause people pero reply right said say send sent she skip someone
    sorry soy start still stopped talk thank thanks thats them then they thing think three time told tomorrow tonight
    too took two una we when who will wont work would wrong yo
    """,
    3: """
    20 7 8 9 alone already ana answer any asked asking away bad being bit called cancelled car check coach come como
    couldnt cv does doesnt else email ended esto everyone everything ex feel finally fine finish finished first five
    friday getting give gone gracias gym hard hasta head hi him his hold hours house ins into jaja late left let lets
    long longer looking make manana many mean meant meeting mejor minutes morning much name ni none nope opt other otra
    our partly plan program put question rather ready recruiter rest resume same says see semana sending should sin
    since some somebody something started sure te tell tengo than there theres thinking though through tired todo
    trabajo tried va vez vida voy wasnt way weeks went were whats why wish without yeah years yep yesterday youre zero
    """,
}
_RARE: Final = 0.5
_COMMON: Final = {word: much for much, words in _IN_A_THOUSAND_TEXTS.items() for word in vocabulary(words)}


def word_commonness(word: str) -> float:
    """Return in about how many of a thousand texts a word stands."""
    return _COMMON.get(word, _RARE)


def beginning_commonness(beginning: str) -> float:
    """Return in about how many of a thousand texts a word stands that begins so: infinity when all words do."""
    if not beginning:
        return inf
    # The longer a beginning, the fewer rare words have it.
    return 8 / len(beginning) + _by_beginning().get(beginning, 0)


@cache
def _by_beginning() -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    for word, much in _COMMON.items():
        for end in range(1, len(word) + 1):
            found[word[:end]] += much
    return found
