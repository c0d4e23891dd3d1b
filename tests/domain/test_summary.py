"""What a week's mail says: one true sentence, their words, and nothing that hurts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from service.domain.program import Program
from service.domain.progress import Lived, Mark
from service.domain.replies import Kind
from service.domain.summary import Line, Past, SummaryKind, WeeklySummary, compose
from service.domain.summary.own_words import shorten
from service.rendering import Rendering
from tests.weeks import goal, on, reviewed, silent, told, week_of_ana


@pytest.fixture
def program(rendering: Rendering) -> Program:
    return rendering.program("get_back_up")


def composed(past: Past) -> WeeklySummary:
    summary = compose(past)
    assert summary is not None
    return summary


def lines(past: Past) -> Line:
    return composed(past).headline.line


def test_a_week_that_began_with_a_no_is_told_so_only_when_something_followed(program: Program) -> None:
    no, done = reviewed(program, 1, Kind.NO), reviewed(program, 2, Kind.YES)
    assert composed(week_of_ana(program, 1, [no, done])).headline == replace(
        composed(week_of_ana(program, 1, [no, done])).headline, line=Line.BEGAN_WITH_A_NO, done=1
    )
    assert lines(week_of_ana(program, 1, [no])) is Line.HARD
    assert lines(week_of_ana(program, 1, [done, reviewed(program, 4, Kind.NO)])) is Line.DONE


def test_each_sentence_is_said_of_the_week_that_it_is_true_of(program: Program) -> None:
    done, partly = reviewed(program, 2, Kind.YES), reviewed(program, 4, Kind.PARTLY)
    assert lines(week_of_ana(program, 1, [done, partly])) is Line.DONE_AND_PARTLY
    assert lines(week_of_ana(program, 1, [partly])) is Line.PARTLY
    wrote = told(program, "w1-wed-pm", Kind.TEXT, "the launch slipped")
    assert lines(week_of_ana(program, 1, [wrote])) is Line.WROTE


def test_a_late_done_belongs_to_its_own_day_and_both_days_count_as_written_on_once(program: Program) -> None:
    late = replace(reviewed(program, 1, Kind.NO), told_on=on(2))
    hard = composed(week_of_ana(program, 1, [late, reviewed(program, 2, Kind.NO)]))
    assert (hard.headline.line, hard.headline.days) == (Line.HARD, 1)


def test_seven_marks_from_monday_to_the_rest_day(program: Program) -> None:
    marks = composed(week_of_ana(program, 1, [reviewed(program, 2, Kind.YES)])).marks
    assert [day for day, _ in marks] == [on(day) for day in range(1, 8)]
    assert [mark for _, mark in marks].count(Mark.DONE) == 1


def test_a_pause_is_not_drawn(program: Program) -> None:
    lived = [replace(reviewed(program, day, Kind.YES), on=on(day + 9)) for day in (4, 5)]
    past = week_of_ana(program, 1, [reviewed(program, 1, Kind.YES), reviewed(program, 2, Kind.YES), *lived])
    marks = composed(replace(past, rest_day=on(15))).marks
    assert [day for day, _ in marks] == [on(1), on(2), on(13), on(14)]


def test_the_win_is_the_last_thing_done_that_they_said_a_word_about(program: Program) -> None:
    goals = [goal(1, "call the bank"), goal(2, "ring Sam"), goal(4, "tidy the desk")]
    lived = [
        reviewed(program, 1, Kind.YES, "it was quick"),
        reviewed(program, 2, Kind.YES),
        reviewed(program, 4, Kind.NO),
    ]
    win = composed(week_of_ana(program, 1, lived, goals)).win
    assert win is not None
    assert (win.on, win.words) == (on(1), "call the bank")


def test_a_goal_that_may_not_be_quoted_is_no_win(program: Program) -> None:
    lived = [reviewed(program, 1, Kind.YES)]
    assert composed(week_of_ana(program, 1, lived, [goal(1, "see the doctor", quotable=False)])).win is None


def test_nobody_else_is_named_in_a_mail_and_what_was_done_still_counts(program: Program) -> None:
    goals = [goal(1, "call the bank"), goal(2, "ring Sam 10am"), goal(4, "lunch with my wife")]
    lived = [
        reviewed(program, 1, Kind.YES),
        reviewed(program, 2, Kind.YES, "Sam was kind"),
        reviewed(program, 4, Kind.YES, "we sat by the river"),
        reviewed(program, 5, Kind.YES, "showed Mira the list"),
        told(program, "w1-wed-pm", Kind.TEXT, "I lost the Northwind account"),
    ]
    past = replace(week_of_ana(program, 1, lived, goals), spared=("Ana", "Mira Lopez"), firm="Northwind")
    summary = composed(past)
    assert summary.headline.done == 4
    assert summary.win is not None
    assert summary.win.words == "call the bank"
    assert [quote.words for quote in summary.quotes] == ["we sat by the river", "showed Mira the list"]


def test_what_the_program_has_asked_about_somebody_is_shown_unless_they_have_a_name(program: Program) -> None:
    whom = "The slides. I would tell my manager."
    unnamed, named = (
        [told(program, "w1-wed-pm", Kind.TEXT, "It slipped."), told(program, "w5-wed-pm", Kind.TEXT, words)]
        for words in (whom, "The slides. I would tell Karen.")
    )
    for lived, last in ((unnamed, whom), (named, None)):
        road = composed(week_of_ana(program, 5, lived)).road
        assert road is not None
        assert (road.last.words if road.last else None) == last


def test_up_to_three_quotes_the_weeks_question_first_in_the_order_they_came(program: Program) -> None:
    lived = [
        reviewed(program, 1, Kind.YES, "one"),
        reviewed(program, 2, Kind.YES, "two"),
        told(program, "w1-wed-pm", Kind.TEXT, "the launch slipped"),
        reviewed(program, 4, Kind.YES, "three"),
        reviewed(program, 5, Kind.YES, "four"),
    ]
    quotes = composed(week_of_ana(program, 1, lived)).quotes
    assert [quote.words for quote in quotes] == ["the launch slipped", "three", "four"]


def test_nothing_is_said_twice(program: Program) -> None:
    lived = [
        reviewed(program, 1, Kind.YES, "call the bank"),
        reviewed(program, 2, Kind.YES, "good"),
        reviewed(program, 4, Kind.YES, "good"),
    ]
    summary = composed(week_of_ana(program, 1, lived, [goal(1, "call the bank")]))
    assert [quote.words for quote in summary.quotes] == ["good"]


def everything(program: Program, *, quotable: bool = True) -> list[Lived]:
    """A week with own words wherever there can be some."""
    plan = told(program, "w2-wed-pm", Kind.TEXT, "If I dread my inbox, I open one mail", quotable=quotable)
    used = replace(reviewed(program, 11, Kind.YES, "it came at ten"), quotable=quotable)
    return [plan, used]


def test_a_plan_is_shown_when_its_moment_came_on_a_day_without_another_goal(program: Program) -> None:
    fired = composed(week_of_ana(program, 2, everything(program))).fired
    assert fired is not None
    assert (fired.on, fired.words) == (on(11), "If I dread my inbox, I open one mail")
    with_a_goal = week_of_ana(program, 2, everything(program), [goal(11, "tidy")])
    assert composed(with_a_goal).fired is None
    plan, _ = everything(program)
    assert composed(week_of_ana(program, 2, [plan, reviewed(program, 11, Kind.NO)])).fired is None


def test_private_leaves_counts_and_no_word_of_theirs(program: Program) -> None:
    goals = [goal(8, "call the bank"), goal(12, "close it")]
    lived = [*everything(program), reviewed(program, 8, Kind.YES, "quick"), reviewed(program, 12, Kind.YES)]
    summary = composed(week_of_ana(program, 2, lived, goals, may_quote=False))
    assert not summary.shows_words
    assert summary.headline.done == 3
    assert (summary.win, summary.fired, summary.quotes) == (None, None, ())


def test_words_that_may_not_be_quoted_stand_nowhere(program: Program) -> None:
    assert not composed(week_of_ana(program, 2, everything(program, quotable=False))).shows_words


def test_a_quiet_week_is_told_quietly_and_a_second_one_not_at_all(program: Program) -> None:
    quiet = week_of_ana(program, 1, [silent(program, "w1-mon-am"), silent(program, "w1-mon-pm")])
    summary = composed(quiet)
    assert (summary.kind, summary.marks, summary.shows_words) == (SummaryKind.QUIET, (), False)
    assert compose(replace(quiet, was_quiet=True)) is None
    wrote = replace(quiet, was_quiet=True, lived=[reviewed(program, 1, Kind.NO)])
    assert composed(wrote).kind is SummaryKind.ORDINARY


def test_the_road_looks_back_on_all_of_it(program: Program) -> None:
    lived = [
        told(program, "w1-wed-pm", Kind.TEXT, "The launch slipped."),
        told(program, "w1-sat", Kind.NUMBER, value=2),
        *everything(program),
        reviewed(program, 15, Kind.YES),
        reviewed(program, 16, Kind.YES),
        told(program, "w5-mon-am", Kind.TEXT, "sleep"),
        told(program, "w5-wed-pm", Kind.TEXT, "The Friday report could wait."),
        told(program, "w5-sat", Kind.NUMBER, value=4),
    ]
    goals = [goal(15, "a walk at lunch"), goal(16, "a walk at lunch")]
    summary = composed(week_of_ana(program, 5, lived, goals))
    assert summary.kind is SummaryKind.ROAD
    road = summary.road
    assert road is not None
    assert road.first is not None
    assert road.last is not None
    assert (road.first.words, road.last.words) == ("The launch slipped.", "The Friday report could wait.")
    assert [rating.value for rating in road.steadiness] == [2, 4]
    assert (road.done, road.more) == (("a walk at lunch",), 2)
    assert [(kept.name, kept.words) for kept in road.kept] == [
        ("plan", "If I dread my inbox, I open one mail"),
        ("priority", "sleep"),
    ]


def test_the_road_keeps_private_words_private_and_is_told_even_after_a_quiet_week(program: Program) -> None:
    lived = [
        told(program, "w1-wed-pm", Kind.TEXT, "The launch slipped."),
        told(program, "w1-sat", Kind.NUMBER, value=2),
    ]
    summary = composed(week_of_ana(program, 5, lived, [goal(1, "call")], may_quote=False, was_quiet=True))
    assert not summary.shows_words
    assert summary.road is not None
    assert [rating.value for rating in summary.road.steadiness] == [2]


def test_long_words_are_cut_between_words_and_never_turn_the_page_around() -> None:
    assert shorten("one two three four, five", 4) == "one two three four ..."
    assert shorten("fine\u202e\x07 as\nit is", 9) == "fine as it is"
    assert shorten("x" * 500, 3) == "x" * 37 + "..."
    assert shorten("family 👩‍👧 walk", 9) == "family 👩‍👧 walk"


def test_the_first_week_of_a_shifted_program_reaches_back_to_its_first_day(program: Program) -> None:
    past = replace(
        week_of_ana(program, 1, [reviewed(program, 1, Kind.YES)]), since=on(1), rest_day=on(1) + timedelta(days=2)
    )
    assert len(composed(past).marks) == 3
