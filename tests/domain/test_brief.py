"""What a coach reads before they talk: days with something in them, the newest first, and what came of each goal."""

from datetime import date

from service.domain.brief import BriefDay, Told, brief
from service.domain.replies import Kind

TUESDAY, WEDNESDAY = date(2026, 3, 3), date(2026, 3, 4)


def test_goal_outcome_rating_and_words_stand_at_their_day() -> None:
    told = [
        Told(TUESDAY, "call Sam", goal=True),
        Told(TUESDAY, outcome=Kind.YES),
        Told(TUESDAY, "rang Ann too"),
        Told(WEDNESDAY, rating=4.0),
    ]
    assert brief(told) == (
        BriefDay(WEDNESDAY, rating=4.0),
        BriefDay(TUESDAY, goal="call Sam", outcome=Kind.YES, words=("rang Ann too",)),
    )


def test_a_day_whose_words_are_not_to_be_repeated_is_left_out() -> None:
    assert brief([Told(TUESDAY, "", goal=True), Told(WEDNESDAY, "")]) == ()


def test_what_was_said_last_of_a_goal_is_what_came_of_it() -> None:
    told = [Told(TUESDAY, "call Sam", goal=True, outcome=Kind.PARTLY), Told(TUESDAY, outcome=Kind.YES)]
    assert brief(told)[0].outcome is Kind.YES
