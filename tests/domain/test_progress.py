"""What came of a client's days: marks for them, rates for staff."""

from dataclasses import replace

import pytest

from service.domain.check_in import CheckInState
from service.domain.program import Program, Scale
from service.domain.progress import Mark, goals_kept, mark_of, ratings, response_rate, told_days
from service.domain.replies import Kind
from service.rendering import Rendering
from tests.weeks import goal, on, reviewed, silent, told


@pytest.fixture
def program(rendering: Rendering) -> Program:
    return rendering.program("get_back_up")


def test_a_no_and_a_silence_look_like_rest(program: Program) -> None:
    lived = [reviewed(program, 1, Kind.YES), reviewed(program, 2, Kind.PARTLY), reviewed(program, 4, Kind.NO)]
    lived.append(silent(program, "w1-fri-pm"))
    marks = [mark_of(on(day), lived, ()) for day in (1, 2, 4, 5, 7)]
    assert marks == [Mark.DONE, Mark.PARTLY, Mark.RESTED, Mark.RESTED, Mark.RESTED]


def test_a_goal_that_was_told_done_before_anybody_asked_is_done() -> None:
    assert mark_of(on(1), (), [replace(goal(1, "ring Sam"), outcome=Kind.YES)]) is Mark.DONE


def test_the_best_that_was_told_of_a_day_counts(program: Program) -> None:
    early = replace(goal(1, "ring Sam"), outcome=Kind.PARTLY)
    assert mark_of(on(1), [reviewed(program, 1, Kind.YES)], [early]) is Mark.DONE


def test_ratings_stand_on_the_scale_that_their_prompt_declares(program: Program) -> None:
    lived = [told(program, "w2-sat", Kind.NUMBER, value=4), told(program, "w1-sat", Kind.NUMBER, value=2)]
    lived.append(told(program, "w3-sat", Kind.NUMBER, value=9))
    lived.append(told(program, "w4-fri-pm", Kind.NUMBER, value=3))
    found = ratings(lived, {key: Scale(1, 5) for key in ("w1-sat", "w2-sat", "w3-sat")})
    assert [(rating.program_day, rating.value) for rating in found] == [(6, 2), (13, 4)]


def test_a_skip_tells_nothing_but_is_an_answer_for_the_rate(program: Program) -> None:
    skipped = replace(told(program, "w1-wed-pm"), state=CheckInState.SKIPPED, answer=Kind.SKIP)
    assert told_days([skipped], ()) == frozenset()
    assert response_rate([skipped, silent(program, "w1-thu-pm")]) == 0.5


def test_what_we_held_back_or_never_asked_lowers_nobodys_rate(program: Program) -> None:
    held = replace(silent(program, "w1-thu-pm"), state=CheckInState.HELD, asked=False)
    late = replace(silent(program, "w1-fri-pm"), asked=False)
    thought = silent(program, "w1-wed-am")
    assert response_rate([held, late, thought]) is None
    assert response_rate([held, late, thought, reviewed(program, 1, Kind.NO)]) == 1.0


def test_goals_are_counted_by_what_became_of_them_and_whence_they_came(program: Program) -> None:
    lived = [reviewed(program, 1, Kind.YES), reviewed(program, 2, Kind.PARTLY), reviewed(program, 4, Kind.NO)]
    goals = [goal(1, "one"), goal(2, "two", told_before=1), goal(4, "three"), goal(9, "not due yet", told_before=2)]
    counted = goals_kept(lived, goals, on(7))
    assert (counted.named, counted.carried, counted.kept, counted.partly) == (3, 1, 1, 1)
