"""A program is whole, or it is refused with every fault, its line and its remedy."""

from collections.abc import Callable
from copy import deepcopy
from datetime import time, timedelta
from typing import Any

import pytest

from service.domain.language import Language
from service.domain.program import (
    Mail,
    Problem,
    Program,
    ProgramError,
    Scale,
    Starts,
    Weekday,
    content_hash,
    from_json,
    from_plain,
    read_program,
    to_json,
    to_plain,
    week_of,
)
from service.domain.replies import Asked

Plain = dict[str, Any]


@pytest.fixture
def plain() -> Plain:
    """A program of two weeks as a coach would write it."""
    return {
        "key": "fresh_start",
        "title": "Fresh start",
        "length": 14,
        "moments": {"morning": "09:00", "evening": "19:30", "noon": "12:15"},
        "weeks": [
            {"theme": "Look", "texts": 4, "mail": {"title": "Seen", "question": "What now?", "next_week": ["Plans."]}},
            {"theme": "Plan"},
        ],
        "run_in": [{"key": "wait", "day": 1, "moment": "morning", "asks": "goal", "text": "One thing?"}],
        "prompts": [
            {"key": "d2-pm", "day": 2, "moment": "evening", "asks": "did_it", "text": 'How was "{goal}"?'},
            {"key": "d2-am", "day": 2, "moment": "morning", "asks": "goal", "text": "Morning, {name}."},
            {"key": "d3", "day": 3, "moment": "noon", "asks": "reflection", "text": "If?", "keeps": "plan"},
            {"key": "d6", "day": 6, "moment": "noon", "asks": "rating", "scale": "1 to 5", "text": "How steady?"},
            {
                "key": "d8",
                "day": 8,
                "moment": "noon",
                "text": "Watch.",
                "variants": [{"when": "plan_known", "text": 'Your plan: "{plan}".'}],
            },
        ],
    }


def faults(plain: object, **source: Any) -> list[str]:
    with pytest.raises(ProgramError) as refused:
        read_program(plain, **source)
    return [str(problem) for problem in refused.value.problems]


def test_a_program_is_read_with_what_it_leaves_unsaid(plain: Plain) -> None:
    program = read_program(plain)
    assert (program.key, program.title, program.length) == ("fresh_start", "Fresh start", 14)
    assert (program.language, program.starts, program.rest_day) == (Language.EN, Starts.MONDAY, Weekday.SUNDAY)
    assert (program.max_segments, program.texts_a_day, program.texts_a_week) == (1, 2, 11)
    assert program.last_day == 8
    assert program.kept_names == {"plan"}


def test_the_planner_finds_a_day_in_order_of_time(plain: Plain) -> None:
    program = read_program(plain)
    assert [prompt.key for prompt in program.prompts_on(2)] == ["d2-am", "d2-pm"]
    assert program.prompts_on(4) == ()
    assert [prompt.day for prompt in program.prompts] == [2, 2, 3, 6, 8]
    assert [prompt.key for prompt in program.run_in_on(1)] == ["wait"]
    assert (program.run_in_days, program.run_in_on(2)) == (1, ())
    assert program.prompt("wait").asks is Asked.GOAL
    assert program.prompt("d6").scale == Scale(1, 5)
    with pytest.raises(KeyError):
        program.prompt("nobody")


def test_moments_keep_the_order_of_the_file(plain: Plain) -> None:
    program = read_program(plain)
    assert [moment.name for moment in program.moments] == ["morning", "evening", "noon"]
    assert program.moment_time("noon") == time(12, 15)
    with pytest.raises(KeyError):
        program.moment_time("night")


@pytest.mark.parametrize(
    ("at", "minutes"),
    [("08:00", 180), ("09:00", 180), ("17:00", 180), ("17:30", 150), ("19:30", 30), ("20:00", 30), ("20:45", 30)],
)
def test_a_morning_may_be_three_hours_late_and_an_evening_not_later_than_eight(
    plain: Plain, at: str, minutes: int
) -> None:
    plain["moments"]["noon"] = at
    assert read_program(plain).patience("noon") == timedelta(minutes=minutes)


def test_weeks_are_counted_from_one(plain: Plain) -> None:
    program = read_program(plain)
    assert [week_of(day) for day in (1, 7, 8, 14, 15)] == [1, 1, 2, 2, 3]
    week = program.week(1)
    assert week is not None
    assert week.mail == Mail("Seen", "What now?", "", ("Plans.",))
    assert [program.week(number).texts for number in (1, 2) if program.week(number)] == [4, 11]  # type: ignore[union-attr]
    assert (program.week(0), program.week(3)) == (None, None)


def test_what_is_kept_as_json_comes_back_equal_and_has_the_same_hash(plain: Plain) -> None:
    program = read_program(plain, file="fresh_start.yaml", lines={("prompts", 0): 12})
    back = from_json(to_json(program))
    assert back == program
    assert from_plain(to_plain(program)) == program
    assert content_hash(back) == content_hash(program)
    assert to_json(back) == to_json(program)


def test_stand_ins_of_the_house_survive_being_kept(plain: Plain) -> None:
    program = read_program(plain, instead=[{"for": "did_it", "when": "no_goal", "text": "Quiet."}])
    assert program.prompt("d2-pm").variants[0].when == ("no_goal",)
    assert from_json(to_json(program)) == program


def put(*place: str | int, value: Any) -> Callable[[Plain], None]:
    def change(plain: Plain) -> None:
        target: Any = plain
        for step in place[:-1]:
            target = target[step]
        if value is None:
            del target[place[-1]]
        else:
            target[place[-1]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        put("prompts", 0, "text", value='How did "{goal}" go?'),
        put("moments", "noon", value="12:30"),
        put("moments", value={"evening": "19:30", "morning": "09:00", "noon": "12:15"}),
        put("prompts", 4, "day", value=9),
        put("prompts", 3, "scale", value="1 to 7"),
        put("weeks", 0, "mail", "question", value="What next?"),
    ],
)
def test_whatever_a_client_would_notice_makes_another_version(plain: Plain, change: Callable[[Plain], None]) -> None:
    before = read_program(plain)
    changed = deepcopy(plain)
    change(changed)
    assert content_hash(read_program(changed)) != content_hash(before)


def test_the_files_name_and_lines_make_no_other_version(plain: Plain) -> None:
    one = read_program(plain, file="a.yaml", lines={("prompts", 0): 3})
    other = read_program(plain, file="b.yaml", lines={("prompts", 0): 7})
    assert (one, content_hash(one)) == (other, content_hash(other))


def test_two_prompts_in_one_evening_are_refused_with_line_and_remedy(plain: Plain) -> None:
    plain["prompts"].append({"key": "more", "day": 2, "moment": "evening", "text": "More."})
    lines = {("prompts", 5): 41}
    assert faults(plain, file="get_back_up.yaml", lines=lines) == [
        "get_back_up.yaml:41: day 2 has two evening prompts; give one of them another moment"
    ]


def test_every_fault_is_told_at_once_in_the_order_of_the_file(plain: Plain) -> None:
    plain["prompts"][0]["moment"] = "midnight"
    plain["prompts"][2]["day"] = 99
    del plain["title"]
    lines = {(): 1, ("prompts", 0): 10, ("prompts", 0, "moment"): 12, ("prompts", 2): 20}
    assert faults(plain, file="p.yaml", lines=lines) == [
        "p.yaml:1: a program needs 'title'",
        "p.yaml:12: moment of prompt 1 is 'midnight'; write one of: morning, evening, noon",
        "p.yaml:20: day of prompt 3 is '99'; write a whole number from 1 to 14",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (put("lenght", value=3), "a program has no 'lenght'; did you mean 'length'?"),
        (put("length", value=None), "a program needs 'length'; write a whole number from 1 to 366"),
        (put("length", value="long"), "length of a program is 'long'; write a whole number from 1 to 366"),
        (put("key", value="Fresh Start"), "small letters, digits and _ only"),
        (put("language", value="fr"), "language of a program is 'fr'; write one of: en, es"),
        (put("starts", value="sunday"), "write one of: monday, next_day"),
        (put("starts", value="next_day"), "a program that starts the next day has no run-in"),
        (put("rest_day", value="sun"), "write one of: monday, tuesday"),
        (put("max_segments", value=4), "a whole number from 1 to 3"),
        (put("texts_a_day", value=4), "a whole number from 1 to 3"),
        (put("texts_a_week", value=15), "a whole number from 1 to 14"),
        (put("weeks", 0, "texts", value=15), "a whole number from 1 to 14"),
        (put("weeks", 1, "theme", value=None), "week 2 needs 'theme'"),
        (put("weeks", 0, "mail", "question", value=None), "the mail of week 1 needs 'question'"),
        (put("length", value=7), "there are 2 weeks, but a length of 7 days"),
        (put("moments", value={}), "a program needs 'moments'"),
        (put("moments", value=["morning"]), "must be a list of names and values"),
        (put("moments", "noon", value="12"), "must be a time of day, such as 09:00"),
        (put("moments", "noon", value="25:00"), "must be a time of day, such as 09:00"),
        (put("moments", "noon", value="07:59"), "noon is at 07:59; programs text from 08:00 and before 21:00"),
        (put("moments", "noon", value="21:00"), "noon is at 21:00; programs text from 08:00 and before 21:00"),
        (put("prompts", value=None), "a program needs 'prompts', at least one"),
        (put("prompts", value="none"), "must be a list, each item begun with '-'"),
        (put("prompts", 0, value="hello"), "prompt 1 must have names and values"),
        (put("prompts", 0, "key", value=None), "prompt 1 needs 'key'"),
        (put("prompts", 0, "key", value="d3"), "key 'd3' is used twice"),
        (put("prompts", 0, "key", value="wait"), "key 'wait' is used twice"),
        (put("prompts", 0, "key", value="Day 2!"), "small letters, digits, - and _ only"),
        (put("prompts", 0, "day", value=0), "a whole number from 1 to 14"),
        (put("prompts", 0, "asks", value="invite"), "write one of: goal, did_it, rating, count, reflection, none"),
        (put("prompts", 0, "text", value=None), "prompt 1 needs 'text'"),
        (put("prompts", 0, "text", value=["a"]), "text of prompt 1 must be words"),
        (put("prompts", 0, "text", value="Hi {nmae}"), "nobody fills {nmae}; it may be: coach, evening, goal"),
        (put("prompts", 0, "text", value="Hi {plan}"), "quote {plan} in a variant with when: plan_known"),
        (put("prompts", 0, "scale", value="1 to 5"), "only a rating has one"),
        (put("prompts", 0, "keeps", value="it"), "asks did_it; only a goal or a reflection can be kept"),
        (put("prompts", 2, "keeps", value="goal"), "'goal' already means something else"),
        (put("prompts", 2, "keeps", value="noon"), "'noon' already means something else"),
        (put("prompts", 2, "keeps", value="My plan"), "small letters and _ only, such as plan"),
        (put("prompts", 3, "scale", value=None), "needs 'scale', such as 1 to 5"),
        (put("prompts", 3, "scale", value="5"), "two whole numbers up to 10, such as 1 to 5"),
        (put("prompts", 3, "scale", value="5 to 1"), "two whole numbers up to 10, such as 1 to 5"),
        (
            put("prompts", 4, "variants", 0, "when", value="rainy"),
            "'rainy' is no condition; write one of: begun",
        ),
        (put("prompts", 4, "variants", 0, "when", value=None), "needs 'when'"),
        (put("prompts", 4, "variants", 0, "when", value=7), "must be words, or a list of them"),
        (put("prompts", 4, "variants", 0, "txt", value="x"), "did you mean 'text'?"),
        (put("run_in", 0, "day", value=7), "a whole number from 1 to 6"),
    ],
)
def test_a_slip_is_answered_with_what_to_write_instead(
    plain: Plain, change: Callable[[Plain], None], message: str
) -> None:
    change(plain)
    assert any(message in fault for fault in faults(plain)), faults(plain)


def test_what_is_no_mapping_at_all_is_refused() -> None:
    assert faults([1, 2], file="x.yaml") == [
        "x.yaml: a program begins with names and values, such as title: Three days"
    ]


def test_a_problem_sorts_by_line_and_names_no_place_it_does_not_know() -> None:
    assert str(Problem("", 0, "no")) == "no"
    problems = [Problem("a", 10, "x"), Problem("a", 9, "y"), Problem("a", 9, "y")]
    assert [problem.line for problem in ProgramError(problems).problems] == [9, 10]


def test_a_stand_in_of_the_house_gives_way_to_the_programs_own(plain: Plain) -> None:
    plain["instead"] = [{"for": "did_it", "when": "no_goal", "asks": "reflection", "text": "Ours."}]
    house: list[Plain] = [
        {"for": "did_it", "when": "no_goal", "text": "The house's."},
        {"for": "goal", "when": "tiny", "asks": "goal", "text": "Five minutes?"},
    ]
    program = read_program(plain, instead=house)
    assert [variant.text for variant in program.prompt("d2-pm").variants] == ["Ours."]
    assert [variant.text for variant in program.prompt("d2-am").variants] == ["Five minutes?"]
    assert [variant.text for variant in program.prompt("wait").variants] == ["Five minutes?"]


def test_a_prompts_own_words_come_before_a_stand_in_with_the_same_condition(plain: Plain) -> None:
    plain["prompts"][0]["variants"] = [
        {"when": "between_jobs", "asks": "did_it", "text": "Hunting?"},
        {"when": "no_goal", "text": "Own."},
    ]
    house: list[Plain] = [
        {"for": "did_it", "when": "no_goal", "text": "The house's."},
        {"for": "did_it", "when": ["no_goal", "tiny"], "text": "Small."},
    ]
    variants = read_program(plain, instead=house).prompt("d2-pm").variants
    assert [variant.text for variant in variants] == ["Own.", "Small.", "Hunting?"]


def test_two_programs_that_say_the_same_are_equal(plain: Plain) -> None:
    assert isinstance(read_program(plain), Program)
    assert read_program(plain) == read_program(deepcopy(plain))
