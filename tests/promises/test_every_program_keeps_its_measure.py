"""Less is a promise: what every program we ship keeps, and what Get back up keeps beyond it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.keywords import reserved_words
from service.domain.language import Language
from service.domain.program import (
    Facts,
    Program,
    Prompt,
    content_hash,
    from_json,
    lint,
    placeholders,
    suggested_answers,
    to_json,
    week_of,
    words_for,
    worst_case,
)
from service.domain.replies import Asked
from service.domain.segments import count
from service.domain.situation import Situation
from service.rendering import Rendering

TEMPLATES = Path(__file__).parents[2] / "templates"
PROGRAMS = Rendering.load(TEMPLATES).programs()
GET_BACK_UP = Rendering.load(TEMPLATES).program("get_back_up")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

every_program = pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: f"{program.key}.{program.language}")


def texts(program: Program) -> list[tuple[Prompt, str, Asked]]:
    """Every wording of every prompt, with what it asks."""
    prompts = (*program.run_in_prompts, *program.prompts)
    own = [(prompt, prompt.text, prompt.asks) for prompt in prompts]
    return own + [(prompt, variant.text, variant.asks) for prompt in prompts for variant in prompt.variants]


@every_program
def test_the_linter_finds_nothing(program: Program) -> None:
    assert [str(problem) for problem in lint(program)] == []


@every_program
def test_every_file_of_programs_is_read(program: Program) -> None:
    assert {path.name for path in (TEMPLATES / "programs").glob("*.yaml")} == {one.file for one in PROGRAMS}
    assert program.file.startswith(program.key)


@every_program
def test_a_kept_version_is_the_program(program: Program) -> None:
    kept = from_json(to_json(program))
    assert (kept, content_hash(kept)) == (program, content_hash(program))


@every_program
def test_no_text_suggests_a_word_that_silences_the_number(program: Program) -> None:
    assert {text for _, text, _ in texts(program) if suggested_answers(text) & reserved_words()} == set()


@every_program
def test_a_text_that_asks_for_done_partly_or_no_names_all_three(program: Program) -> None:
    three = {Language.EN: ("done", "partly", "no"), Language.ES: ("hecho", "en parte", "no")}[program.language]
    reviews = [text.lower() for _, text, asks in texts(program) if asks is Asked.DID_IT]
    assert [text for text in reviews if not all(word in text for word in three)] == []


@every_program
def test_a_rating_names_both_ends_of_its_scale(program: Program) -> None:
    for prompt, text, asks in texts(program):
        if asks is Asked.RATING:
            assert prompt.scale is not None
            assert str(prompt.scale.low) in text
            assert str(prompt.scale.high) in text


def known(program: Program) -> st.SearchStrategy[Facts]:
    """Any client on any day: whatever they wrote, as long as their name can be written in GSM-7."""
    letters = st.text(st.sampled_from("abcdefgh ABCDÉéñ'-"), min_size=1, max_size=40)
    written = st.text(max_size=200) | st.text(st.sampled_from('ab é[€]\n"{name}'), max_size=200)
    values: dict[str, st.SearchStrategy[Any]] = {
        "name": letters,
        "coach": letters,
        "goal": st.none() | written,
        "goal_set": st.booleans(),
        "goal_carried": st.booleans(),
        "tiny": st.booleans(),
        "situation": st.none() | st.sampled_from(list(Situation)),
        "kept": st.dictionaries(st.sampled_from(sorted(program.kept_names) or ["none"]), written),
    }
    return st.builds(Facts, language=st.just(program.language), **values)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_whatever_a_client_wrote_a_text_stays_within_its_segments(data: st.DataObject) -> None:
    program = data.draw(st.sampled_from(PROGRAMS))
    prompt = data.draw(st.sampled_from((*program.run_in_prompts, *program.prompts)))
    words = words_for(prompt, data.draw(known(program)))
    assert count(words.text).segments <= program.max_segments
    assert not {"goal", *program.kept_names} & placeholders(words.text.replace("{name}", ""))


def test_get_back_up_sends_eleven_eleven_eleven_seven_and_seven() -> None:
    sent = [sum(1 for prompt in GET_BACK_UP.prompts if week_of(prompt.day) == week) for week in range(1, 6)]
    assert sent == [11, 11, 11, 7, 7]
    promised = [week.texts for week in GET_BACK_UP.weeks]
    assert promised == sent


def test_get_back_up_texts_of_the_first_two_weeks_are_one_segment_of_160() -> None:
    early = [text for prompt, text, _ in texts(GET_BACK_UP) if prompt.day <= 14]
    assert len(early) > 22
    for text in early:
        longest = count(worst_case(text, GET_BACK_UP))
        assert (longest.encoding, longest.segments) == ("GSM-7", 1), text


def test_get_back_up_asks_no_goal_on_the_third_day_and_nothing_on_the_seventh() -> None:
    wednesdays = [
        asks for prompt, _, asks in texts(GET_BACK_UP) if prompt in GET_BACK_UP.prompts and prompt.day % 7 == 3
    ]
    assert Asked.GOAL not in wednesdays
    assert Asked.DID_IT not in wednesdays
    assert [prompt for prompt in GET_BACK_UP.prompts if prompt.day % 7 == 0] == []


def test_get_back_up_has_its_one_longer_question_on_wednesday_evening() -> None:
    longer = [
        (prompt.day % 7, prompt.moment) for prompt in GET_BACK_UP.prompts if "This week's question" in prompt.text
    ]
    assert longer == [(3, "evening")] * 5


def test_get_back_up_ends_each_week_with_the_same_number_at_eleven() -> None:
    ratings = [prompt for prompt in GET_BACK_UP.prompts if prompt.asks is Asked.RATING]
    assert [prompt.day for prompt in ratings] == [6, 13, 20, 27, 34]
    assert {(prompt.moment, str(prompt.scale)) for prompt in ratings} == {("saturday", "1 to 5")}
    assert f"{GET_BACK_UP.moment_time('saturday'):%H:%M}" == "11:00"


def test_get_back_up_says_no_day_by_its_name_since_a_client_may_rest_on_another() -> None:
    named = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    assert [text for _, text, _ in texts(GET_BACK_UP) if any(day in text.lower() for day in named)] == []


def test_a_prompts_key_says_where_it_stands() -> None:
    for prompt in GET_BACK_UP.prompts:
        week, weekday = week_of(prompt.day), WEEKDAYS[(prompt.day - 1) % 7]
        assert prompt.key.startswith(f"w{week}-{weekday}")


def test_the_run_in_is_four_days_of_goal_and_review() -> None:
    asked = [(prompt.day, prompt.asks) for prompt in GET_BACK_UP.run_in_prompts]
    assert asked == [(day, asks) for day in range(1, 5) for asks in (Asked.GOAL, Asked.DID_IT)]


def ana(**known_of_her: Any) -> Facts:
    return Facts(name="Ana", coach="Mira", **known_of_her)


def said(key: str, **known_of_her: Any) -> tuple[str, Asked]:
    words = words_for(GET_BACK_UP.prompt(key), ana(**known_of_her))
    return words.text, words.asks


def test_a_goal_that_came_last_night_is_read_back_and_not_asked_twice() -> None:
    carried = {"goal": "ring Sam 10am", "goal_set": True, "goal_carried": True}
    for prompt in (*GET_BACK_UP.run_in_prompts, *GET_BACK_UP.prompts):
        if prompt.asks is Asked.GOAL:
            for situation in (None, *Situation):
                text, asks = said(prompt.key, situation=situation, **carried)
                assert asks is not Asked.GOAL
                assert '"ring Sam 10am"' in text
    assert said("w1-tue-am", **carried)[0].startswith(
        'Today\'s goal, in your words: "ring Sam 10am", as you said last night.'
    )


def test_a_carried_goal_that_may_not_be_quoted_is_not_quoted() -> None:
    text, asks = said("w1-tue-am", goal_set=True, goal_carried=True)
    assert (text, asks) == (
        "Morning. Today has its goal already, the one from last night. Nothing to reply.",
        Asked.NONE,
    )


def test_after_a_second_no_every_morning_asks_for_something_small() -> None:
    for prompt in GET_BACK_UP.prompts:
        if prompt.asks is Asked.GOAL:
            text, asks = said(prompt.key, tiny=True)
            assert "five minutes" in text.lower()
            assert asks is Asked.GOAL


def test_an_evening_without_a_goal_asks_about_the_day_and_not_about_the_goal() -> None:
    for prompt in (*GET_BACK_UP.run_in_prompts, *GET_BACK_UP.prompts):
        if prompt.asks is Asked.DID_IT:
            text, asks = said(prompt.key)
            assert (text, asks) == (
                "No goal today, and none needed. How was the day, in a word or two?",
                Asked.REFLECTION,
            )


def test_the_plan_comes_back_next_morning_and_is_what_the_evening_asks_about() -> None:
    plan = {"plan": "If I dread my inbox, I open one mail"}
    text, asks = said("w2-thu-am", kept=plan)
    assert '"If I dread my inbox, I open one mail"' in text
    assert asks is Asked.NONE
    text, asks = said("w2-thu-pm", kept=plan)
    assert "your plan" in text
    assert asks is Asked.DID_IT


def test_without_a_plan_the_day_asks_for_a_goal_like_any_other() -> None:
    assert said("w2-thu-am")[1] is Asked.GOAL
    assert '"open one mail"' in said("w2-thu-pm", goal="open one mail", goal_set=True)[0]


@pytest.mark.parametrize(
    ("asked_on", "kept_as", "quoted_on"),
    [
        ("w2-wed-pm", "plan", "w2-thu-am"),
        ("w3-wed-pm", "habit", "w3-thu-am"),
        ("w4-wed-pm", "sentence", "w4-thu-am"),
        ("w5-mon-am", "priority", "w5-tue-am"),
    ],
)
def test_what_is_kept_is_quoted_the_morning_after(asked_on: str, kept_as: str, quoted_on: str) -> None:
    asking, quoting = GET_BACK_UP.prompt(asked_on), GET_BACK_UP.prompt(quoted_on)
    assert asking.keeps == kept_as
    assert quoting.day == asking.day + 1
    assert '"nine, at my desk"' in said(quoted_on, kept={kept_as: "nine, at my desk"})[0]
    assert "nine" not in said(quoted_on, kept={})[0]


def test_who_is_between_jobs_is_not_asked_about_the_inbox_at_work() -> None:
    for key in ("w1-thu-am", "w2-mon-am", "w2-wed-pm", "w2-fri-am", "w3-wed-am", "w3-wed-pm", "w5-wed-pm"):
        between_jobs, asks = said(key, situation=Situation.BETWEEN_JOBS)
        in_the_job, same = said(key, situation=Situation.IN_THE_JOB)
        assert between_jobs != in_the_job
        assert asks is same


def test_the_closing_text_says_it_is_over_and_how_to_go_on() -> None:
    text, asks = said("w5-sat")
    assert text.startswith("That is five weeks, Ana. How steady today, 1 to 5? From here I go quiet. Text WEEKLY")
    assert asks is Asked.RATING
    assert GET_BACK_UP.last_day == 34


def test_every_week_has_a_mail_with_one_question_and_next_week_in_two_lines() -> None:
    assert [week.mail.title for week in GET_BACK_UP.weeks if week.mail] == [
        "What happened, and what it does not mean",
        "Plan and done",
        "Footing",
        "Not alone with it",
        "The road",
    ]
    for week in GET_BACK_UP.weeks:
        assert week.mail is not None
        assert week.mail.question.count("?") == 1
        assert len(week.mail.next_week) == 2
