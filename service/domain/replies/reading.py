"""Reading one reply: what was typed, what was asked and the language become an interpretation.

The order is the promise: a machine's answer counts for nothing; a cry for help comes before a wish to stop, a wish to
stop before everything else; then what the client asks of us; only then the answer to the question.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from service.domain.language import Language
from service.domain.language.pattern import Pattern
from service.domain.replies import answering, graver, requests
from service.domain.replies.hearing import Heard, fold, hear
from service.domain.replies.kinds import Asked, Interpretation, Kind, Reading, Standing
from service.domain.replies.lone_wishes import names_a_wish
from service.domain.replies.machines import nobody_wrote
from service.domain.replies.news import readings_of
from service.domain.replies.situation import Situation
from service.domain.replies.wishes import Export, ForgetMe
from service.domain.replies.wishing import wish_in


def interpret(
    text: str,
    asked: Asked,
    *,
    language: Language,
    today: date,
    standing: Standing = Standing.ACTIVE,
    scale: tuple[int, int] = (1, 5),
) -> Interpretation:
    """Read one reply. `today` is the client's local date; `scale` the rating asked for. Never raises, for any text."""
    if nobody_wrote(text):
        return Interpretation(Kind.AUTO)
    heard = hear(text, language)
    if not heard.run and not heard.emoji:
        return Interpretation(Kind.UNCLEAR)
    wish = wish_in(heard, asked, today, language)
    here = Situation(heard, asked, language, today, standing, scale, wish)
    first = next((found for step in _STEPS if (found := step(here))), Interpretation(Kind.UNCLEAR))
    return _finished(here, first)


def _finished(here: Situation, first: Interpretation) -> Interpretation:
    wish = first.wish or here.wish
    if first.kind in {Kind.CRISIS, Kind.WRONG_NUMBER}:
        wish = None
    if first.kind is Kind.OPT_OUT and not isinstance(wish, ForgetMe | Export):
        wish = None
    note = None if first.note and names_a_wish(fold(first.note).strip(" .!")) else first.note
    readings = readings_of(here.heard, first.kind) - ({Reading.QUESTION} if wish else set())
    # Nobody is asked again who has just told of a death or a new job.
    told = first.kind is Kind.UNCLEAR and not readings.isdisjoint({Reading.GRAVE, Reading.GOOD_NEWS})
    kind = Kind.TEXT if told and here.asked is not Asked.INVITE else first.kind
    return replace(first, kind=kind, wish=wish, note=note, readings=readings, about=_about(here))


def _about(here: Situation) -> date | None:
    """Return the local day an answer says it is about: "yesterday: done"."""
    if here.asked not in {Asked.DID_IT, Asked.NONE, Asked.RATING}:
        return None
    return here.today - timedelta(days=1) if _names_yesterday(here.heard) else None


def names_yesterday(text: str, language: Language) -> bool:
    """Whether a text says of itself that it answers for the day before: as an answer it would be `about` that day."""
    return _names_yesterday(hear(text, language))


def _names_yesterday(heard: Heard) -> bool:
    return _YESTERDAY.search(heard.typed) is not None


_YESTERDAY: Final = Pattern(
    r"^\W*(?:(?:re|for|about|as for|regarding|sorry|late|oops|hey|hi|oh|del?|lo de|la de|para|"
    r"sobre|el de)\W+)*(?:yesterday|yday|ystrday|last night|ayer|anoche)(?:'?s)?(?: goal|"
    r" one)?\s*(?:[:=-]|,|\bwas\b|\bi did\b|\bdone\b|\byes\b|\bno\b|\bpartly\b|\bhecho\b|\bsi\b)|"
    r"\b(?:for|about|re|del?|para) (?:yesterday|ayer)(?:'?s)?(?: (?:goal|one))?\W*$"
)
_STEPS: Final = (
    graver.cry_for_help,
    graver.wish_to_stop,
    graver.stranger,
    graver.way_back_in,
    requests.texts_again,
    requests.person_wanted,
    requests.pause_wanted,
    requests.help_wanted,
    requests.question_passed,
    requests.lone_wish,
    requests.thanks,
    answering.answer_to,
    answering.question_back,
)
