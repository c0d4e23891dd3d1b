"""From what a client lived to what their mail says: one true sentence, and their own words before ours."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from service.domain.program import Program
from service.domain.progress import Lived, Mark, Meant, mark_of, told_days
from service.domain.replies import Asked, Kind
from service.domain.summary.own_words import Purse, tidy
from service.domain.summary.road import road_of
from service.domain.summary.told import Headline, Line, Past, Quote, SummaryKind, WeeklySummary

DAYS_SHOWN: Final = 7
QUOTES: Final = 3
_LONGEST_NOTE: Final = 40
_LONGEST_PLAN: Final = 25
_LONGEST_WIN: Final = 20
_LONGEST_QUOTE: Final = 60


def compose(past: Past) -> WeeklySummary | None:
    """The summary of a week, or None for the second quiet one in a row: silence is answered once.

    Nobody else is named in it (program.md section 8).
    """
    past = past.without_others()
    told = told_days(past.lately, past.lately_meant)
    purse = Purse()
    note = purse.spend(past.note, _LONGEST_NOTE) if past.note else None
    if not told and not past.is_last:
        return None if past.was_quiet else _quiet(past, note)
    marks = tuple((day, mark_of(day, past.lately, past.lately_meant)) for day in days_shown(past))
    if past.is_last:
        road = road_of(past)
        return WeeklySummary(SummaryKind.ROAD, past.week, _headline_of_road(past), marks, note=note, road=road)
    fired = _fired(past, purse)
    win = _win(past, purse)
    return WeeklySummary(
        kind=SummaryKind.ORDINARY,
        week=past.week,
        headline=_headline(past, marks, told),
        marks=marks,
        quotes=_quotes(past, purse, {quote.words for quote in (win, fired) if quote}),
        win=win,
        fired=fired,
        note=note,
        over=past.over,
    )


def days_shown(past: Past) -> tuple[date, ...]:
    """The local dates that get a mark: at most seven, the rest day the last. Of a longer time, those that were
    lived; a pause is not drawn."""
    length = (past.rest_day - past.since).days + 1
    if length <= DAYS_SHOWN:
        return tuple(past.since + timedelta(days=ahead) for ahead in range(length))
    return tuple(sorted({one.on for one in past.lately}))[-DAYS_SHOWN:]


def _quiet(past: Past, note: str | None) -> WeeklySummary:
    return WeeklySummary(SummaryKind.QUIET, past.week, Headline(Line.QUIET), (), note=note, over=past.over)


def _headline(past: Past, marks: tuple[tuple[date, Mark], ...], told: frozenset[date]) -> Headline:
    shown = {day for day, _ in marks}
    reviews = sorted((one for one in _reviews(past) if one.on in shown), key=lambda one: one.on)
    counts = [mark for _, mark in marks]
    done, partly = counts.count(Mark.DONE), counts.count(Mark.PARTLY)
    days = sum(min(shown) <= day <= past.rest_day for day in told) if shown else 0
    if done and reviews and reviews[0].answer is Kind.NO:
        return Headline(Line.BEGAN_WITH_A_NO, done=done)
    if done:
        return Headline(Line.DONE_AND_PARTLY if partly else Line.DONE, done=done, partly=partly)
    if partly:
        return Headline(Line.PARTLY, partly=partly)
    if days:
        hard = any(one.answer is Kind.NO for one in reviews)
        return Headline(Line.HARD if hard else Line.WROTE, days=days)
    return Headline(Line.WROTE_EARLIER)


def _headline_of_road(past: Past) -> Headline:
    done = sum(mark_of(day, past.lived, past.goals) is Mark.DONE for day in {one.on for one in past.lived})
    return Headline(Line.ROAD_DONE if done else Line.ROAD, done=done, weeks=past.week)


def _reviews(past: Past) -> Iterator[Lived]:
    return (one for one in past.lately if one.asks is Asked.DID_IT and one.answered)


def _goal_on(past: Past, day: date) -> Meant | None:
    return next((goal for goal in past.lately_meant if goal.on == day), None)


def _win(past: Past, purse: Purse) -> Quote | None:
    """One thing that was done, with its day: the last about which the client said a word, else the last."""
    if not past.may_quote:
        return None
    done = [
        goal
        for goal in sorted(past.lately_meant, key=lambda goal: goal.on)
        if goal.quotable and mark_of(goal.on, past.lately, past.lately_meant) is Mark.DONE
    ]
    spoken = {one.on for one in _reviews(past) if one.words and one.quotable}
    chosen = next((goal for goal in reversed(done) if goal.on in spoken), done[-1] if done else None)
    words = purse.spend(chosen.words, _LONGEST_WIN) if chosen else None
    return Quote(chosen.on, words) if chosen and words else None


def _fired(past: Past, purse: Purse) -> Quote | None:
    """Words that the program keeps, such as an if-then plan, when the client said that their moment came."""
    if not past.may_quote:
        return None
    for review in _reviews(past):
        name = _asked_about(past.program, review.prompt_key)
        if name is None or review.answer not in {Kind.YES, Kind.PARTLY} or _goal_on(past, review.on):
            continue
        told = [one for one in past.lived if one.words and one.quotable and past.keeps(one) == name]
        earlier = [one for one in told if one.on < review.on and one.words]
        words = purse.spend(earlier[-1].words or "", _LONGEST_PLAN) if earlier else None
        if words:
            return Quote(review.on, words)
    return None


def _asked_about(program: Program, prompt_key: str) -> str | None:
    """The name of the kept words that a review asks about on a day without a goal."""
    prompt = next((prompt for prompt in program.prompts if prompt.key == prompt_key), None)
    for variant in prompt.variants if prompt else ():
        names = [name for name in sorted(program.kept_names) if f"{name}_known" in variant.when]
        if names and variant.asks is Asked.DID_IT:
            return names[0]
    return None


def _quotes(past: Past, purse: Purse, said: set[str]) -> tuple[Quote, ...]:
    """Up to three: what answers the week's question first, then what they wrote beside, in the order it came."""
    if not past.may_quote:
        return ()
    spoken = [one for one in past.lately if one.words and one.quotable and one.asks is not Asked.GOAL]
    spoken.sort(key=lambda one: (past.keeps(one) is None, one.asks is not Asked.REFLECTION, -one.on.toordinal()))
    found: list[Quote] = []
    for one in spoken:
        if len(found) == QUOTES:
            break
        if tidy(one.words or "") in said:
            continue
        words = purse.spend(one.words or "", _LONGEST_QUOTE)
        if words:
            said.add(tidy(one.words or ""))
            found.append(Quote(one.on, words))
    return tuple(sorted(found, key=lambda quote: quote.on))
