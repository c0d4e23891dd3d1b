"""The last mail of a program: where it began, where it led, and what was done on the way."""

from typing import Final

from service.domain.program import week_of
from service.domain.progress import Lived, Mark, mark_of
from service.domain.replies import Asked
from service.domain.summary.own_words import shorten
from service.domain.summary.told import Kept, Past, Quote, Road

_LONGEST_SENTENCE: Final = 30
_LONGEST_KEPT: Final = 20
_LONGEST_DONE: Final = 7
_NOT_KEPT_AGAIN: Final = 1


def road_of(past: Past) -> Road:
    """Everything that may be shown of a program that has ended. Counts stay when words may not be repeated."""
    first, last = (_sentence(past, 1, newest=False), _sentence(past, past.week, newest=True))
    done, more = _done(past)
    return Road(
        first=first,
        last=last if last != first else None,
        steadiness=past.steadiness(),
        done=done,
        more=more,
        kept=_kept(past, {quote.words for quote in (first, last) if quote}),
    )


def _sentence(past: Past, week: int, *, newest: bool) -> Quote | None:
    """The client's own sentence of a week: of its question if they answered it, else of whatever they wrote."""
    of_week = [one for one in _speakable(past) if week_of(one.program_day) == week]
    of_week.sort(key=lambda one: (one.asks is Asked.REFLECTION, one.on if newest else -one.on.toordinal()))
    return _quote(of_week[-1], _LONGEST_SENTENCE) if of_week else None


def _speakable(past: Past) -> list[Lived]:
    if not past.may_quote:
        return []
    return [one for one in past.lived if one.words and one.quotable and one.asks is not Asked.GOAL]


def _quote(one: Lived, limit: int) -> Quote:
    return Quote(one.on, shorten(one.words or "", limit))


def _done(past: Past) -> tuple[tuple[str, ...], int]:
    """Everything done, the client's words for it once each, and how much was done beside."""
    days = sorted({one.on for one in past.lived} | {goal.on for goal in past.goals})
    words: dict[str, None] = {}
    done = 0
    for day in days:
        if mark_of(day, past.lived, past.goals) is not Mark.DONE:
            continue
        goal = next((goal for goal in past.goals if goal.on == day), None)
        done += 1
        if goal is not None and goal.quotable and past.may_quote:
            words[shorten(goal.words, _LONGEST_DONE)] = None
    return tuple(words), done - len(words)


def _kept(past: Past, said_already: set[str]) -> tuple[Kept, ...]:
    """The answers that the program keeps, in its order, the latest of each; not what stands above already."""
    latest: dict[str, str] = {}
    spoken = [one for one in past.lived if one.words and one.quotable] if past.may_quote else []
    for one in sorted(spoken, key=lambda one: one.on):
        name = past.keeps(one)
        if name is not None and week_of(one.program_day) > _NOT_KEPT_AGAIN:
            latest[name] = one.words or ""
    order = [prompt.keeps for prompt in past.program.prompts if prompt.keeps in latest]
    shown = {name: shorten(latest[name], _LONGEST_KEPT) for name in dict.fromkeys(order) if name}
    return tuple(Kept(name, words) for name, words in shown.items() if words not in said_already)
