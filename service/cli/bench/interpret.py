"""Reading one reply."""

import itertools
import statistics
from datetime import date
from time import perf_counter

import click

from service.cli.bench.figures import Figure, show
from service.cli.bench.options import JSON
from service.domain.language import Language
from service.domain.replies import Asked
from service.domain.replies import interpret as read

_ONE_MS = 1.0
_TODAY = date(2026, 3, 4)
_REPLIES = (
    ("update the risk log {}", Asked.GOAL, Language.EN),
    ("partly, ran out of steam on page {}. tmrw ring Sam 10am", Asked.DID_IT, Language.EN),
    ("nah, kids were sick all day and I did not get to part {}", Asked.DID_IT, Language.EN),
    ("3ish? rough day. also pls stop sending these, thats no {}", Asked.RATING, Language.EN),
    ("The launch slipped {} days. I had seen it coming and said nothing, which is what bothers me.", Asked.REFLECTION,
     Language.EN),
    ("Liked “Back to goal {}: done, partly or no?”", Asked.DID_IT, Language.EN),
    ("can we talk on friday? i have a question about reference {}", Asked.NONE, Language.EN),
    ("back monday, away with the family till then, room {}", Asked.NONE, Language.EN),
    ("ya quedó el número {}, mañana llamo al banco a las 10", Asked.DID_IT, Language.ES),
    ("un 4, hoy me sentí más tranquila en el camión {}", Asked.RATING, Language.ES),
)  # fmt: skip


@click.command()
@click.option("--replies", default=20_000, show_default=True, type=click.IntRange(100))
@JSON
def interpret(replies: int, *, as_json: bool) -> None:
    """Milliseconds to read one reply, of several kinds and lengths."""
    show(measure(replies), as_json=as_json)


def measure(replies: int) -> list[Figure]:
    """Mean and 99th percentile, after each kind was read once: what a worker compiles, it compiles once.

    No text is read twice: what is remembered of one helps none.
    """
    seconds = []
    for text, asked, language in _REPLIES:
        read(text.format("one"), asked, language=language, today=_TODAY)
    for number, (text, asked, language) in enumerate(itertools.islice(itertools.cycle(_REPLIES), replies)):
        typed = text.format(number)
        began = perf_counter()
        read(typed, asked, language=language, today=_TODAY)
        seconds.append(perf_counter() - began)
    seconds.sort()
    return [
        Figure(
            "reading one reply, mean",
            statistics.fmean(seconds) * 1000,
            "ms",
            _ONE_MS,
            "the number to reach",
            at_most=True,
            beside=(("99 % read within, ms", seconds[int(len(seconds) * 0.99)] * 1000),),
        )
    ]
