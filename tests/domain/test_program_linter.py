"""The linter says what breaks a promise, where, and what to write instead; and nothing about a good program."""

from typing import Any

import pytest

from service.domain.language import Language
from service.domain.program import Program, lint, read_program, suggested_answers, text_faults, worst_case

Plain = dict[str, Any]
NO_GOAL = {"for": "did_it", "when": "no_goal", "asks": "reflection", "text": "How was the day, in a word?"}


def prompt(day: int, moment: str, asks: str = "none", text: str = "A thought.", **more: Any) -> Plain:
    return {"key": f"d{day}-{moment}", "day": day, "moment": moment, "asks": asks, "text": text, **more}


def goal(day: int) -> Plain:
    return prompt(day, "morning", "goal", "What is one thing for today?")


def review(day: int, **more: Any) -> Plain:
    return prompt(day, "evening", "did_it", 'How was "{goal}": done, partly or no?', **more)


def program(*prompts: Plain, **changed: Any) -> Program:
    plain = {
        "key": "p",
        "title": "P",
        "length": 28,
        "moments": {"morning": "09:00", "noon": "12:00", "late": "14:59", "evening": "19:30"},
        "instead": [NO_GOAL],
        "prompts": list(prompts),
    } | changed
    lines: dict[tuple[str | int, ...], int] = {("prompts", index): 10 * (index + 1) for index in range(len(prompts))}
    return read_program(plain, file="p.yaml", lines=lines)


def found(*prompts: Plain, **changed: Any) -> list[str]:
    return [str(problem) for problem in lint(program(*prompts, **changed))]


def test_a_good_week_is_left_in_peace() -> None:
    week = [one for day in (1, 2, 4, 5) for one in (goal(day), review(day))]
    wednesday = [prompt(3, "morning"), prompt(3, "evening", "reflection", "What happened?")]
    number = prompt(6, "noon", "rating", "How steady, 1 to 5?", scale="1 to 5")
    assert found(*week, *wednesday, number) == []


def test_a_text_is_measured_at_its_longest() -> None:
    hello = "Hello {name}, {coach} here. "
    fits = hello + "x" * (160 - len("Hello , here. ") - 1 - 32)
    assert len(worst_case(fits, program(goal(1)))) == 160
    assert found(prompt(1, "morning", text=fits)) == []
    assert found(prompt(1, "morning", text=fits + "y")) == [
        "p.yaml:10: d1-morning: 2 segments at its longest (161 units of GSM-7), where the program allows 1; shorten it"
    ]
    assert found(prompt(1, "morning", text=fits + "y"), max_segments=2) == []


def test_goals_plans_and_times_count_as_long_as_they_may_become() -> None:
    asks = prompt(1, "morning", "reflection", "If?", keeps="plan")
    says = {"when": "plan_known", "text": "{plan}{noon}"}
    one = program(asks, prompt(2, "noon", variants=[says]))
    assert len(worst_case("{plan}{noon}", one)) == 98
    assert len(worst_case('"{goal}"', one)) == 42


def test_a_text_beyond_what_a_carrier_takes_is_refused_before_it_is_counted() -> None:
    assert "1601 characters at its longest; a text may have 1600" in found(prompt(1, "noon", text="x" * 1601))[0]


def test_each_wording_is_checked_and_named_by_its_condition() -> None:
    stand_in = {"when": ["tiny"], "text": "Better luck, don\u2019t worry."}
    assert found(prompt(1, "noon", variants=[stand_in])) == [
        "p.yaml:10: d1-noon (tiny): \u2019 makes the text cost three times as much; write '"
    ]


def test_a_fault_in_a_variant_is_told_at_its_own_line() -> None:
    plain = {
        "key": "p", "title": "P", "length": 6, "moments": {"noon": "12:00"},
        "prompts": [prompt(1, "noon", variants=[{"when": "tiny", "text": "just"}])],
    }  # fmt: skip
    lines: dict[tuple[str | int, ...], int] = {("prompts", 0): 5, ("prompts", 0, "variants", 0): 9}
    assert [problem.line for problem in lint(read_program(plain, lines=lines))] == [9]


def test_more_texts_a_day_than_promised() -> None:
    day = [prompt(1, "morning"), prompt(1, "noon"), prompt(1, "evening")]
    assert found(*day) == ["p.yaml:30: day 1 has 3 texts; 2 a day are promised: remove one"]
    assert found(*day, texts_a_day=3) == []


def test_more_texts_a_week_than_promised() -> None:
    days = [prompt(day, moment) for day in range(1, 7) for moment in ("morning", "evening")]
    assert found(*days) == ["p.yaml:120: week 1: 12 texts, where 11 are promised; remove 1"]
    assert found(*days, texts_a_week=12) == []
    assert found(*days[:8], weeks=[{"theme": "T", "texts": 7}]) == [
        "p.yaml:80: week 1: 8 texts, where 7 are promised; remove 1"
    ]
    assert found(*days[:8], prompt(8, "noon"), weeks=[{"theme": "T", "texts": 8}]) == []


def test_a_program_that_starts_any_day_keeps_its_week_from_whatever_day_one_counts() -> None:
    days = [prompt(day, "noon") for day in range(4, 11)]
    late = [prompt(day, "evening") for day in range(4, 9)]
    told = found(*days, *late, starts="next_day", length=14)
    assert told == ["p.yaml:70: days 4 to 10: 12 texts, where 11 are promised; remove 1"]
    assert found(*days, *late[:4], starts="next_day", length=14) == []
    last = [prompt(day, moment) for day in range(9, 15) for moment in ("noon", "evening")]
    assert found(*last, starts="next_day", length=14) == [
        "p.yaml:120: days 8 to 14: 12 texts, where 11 are promised; remove 1"
    ]


def test_five_answers_in_own_words_a_week_are_enough() -> None:
    week = [goal(day) for day in range(1, 7)]
    assert found(*week) == ["p.yaml:60: week 1: 6 typed answers, where 5 may be asked; ask a number instead"]
    assert found(*week[:5], prompt(6, "noon", "count", "How many people?")) == []
    either = {"when": "tiny", "asks": "goal", "text": "Five minutes of what?"}
    assert "6 typed answers" in found(*week[:5], prompt(6, "noon", variants=[either]))[0]


def test_the_question_on_a_day_without_a_goal_is_not_counted_twice() -> None:
    week = [one for day in range(1, 6) for one in (goal(day), review(day))]
    assert found(*week) == []


def test_one_question_a_text() -> None:
    assert found(prompt(1, "noon", "reflection", "What? And why?")) == [
        "p.yaml:10: d1-noon: there are 2 question marks; ask one question a text"
    ]


def test_a_text_that_asks_nothing_has_no_question_mark() -> None:
    assert "it has a question mark but asks nothing" in found(prompt(1, "noon", text="All well?"))[0]


def test_three_hours_between_two_texts() -> None:
    told = found(prompt(1, "noon"), prompt(1, "late"))
    assert told == ["p.yaml:20: d1-late comes 179 minutes after d1-noon; move it: leave three hours between"]
    assert found(prompt(1, "morning"), prompt(1, "noon")) == []


def test_the_rest_day_is_silent() -> None:
    assert found(prompt(7, "evening")) == ["p.yaml:10: day 7 is the rest day; move d7-evening to another day"]
    assert found(prompt(14, "evening")) != []
    assert found(prompt(7, "evening"), starts="next_day") == []


def test_no_sunday_before_noon_where_the_rest_day_is_another() -> None:
    told = found(prompt(1, "morning"), rest_day="saturday")
    assert told == [
        "p.yaml:10: d1-morning may fall on a Sunday before noon; move it to 12:00 or later, or write rest_day: sunday"
    ]
    assert found(prompt(1, "noon"), prompt(2, "morning"), rest_day="saturday") == []
    assert found(prompt(2, "morning"), rest_day="saturday", starts="next_day") != []


def test_nobody_is_asked_whether_they_did_what_was_never_said() -> None:
    assert found(review(1)) == ["p.yaml:10: d1-evening asks did_it, but no goal is asked earlier that day; ask for one"]
    assert found(goal(1), review(2)) != []
    assert found(goal(1), review(1)) == []


def test_a_review_needs_words_for_a_day_without_a_goal() -> None:
    told = found(goal(1), review(1), instead=[])
    assert told == ["p.yaml:20: d1-evening needs words for a day without a goal: a variant with when: no_goal"]


def test_a_plan_may_be_reviewed_on_a_day_without_a_goal() -> None:
    plan = prompt(1, "evening", "reflection", "If what, then what?", keeps="plan")
    used = {"when": ["plan_known", "no_goal"], "asks": "did_it", "text": "Did the plan help: done, partly or no?"}
    assert found(plan, prompt(2, "evening", "none", "Rest well.", variants=[used])) == []


def test_nothing_is_quoted_before_it_was_asked() -> None:
    plan = prompt(2, "evening", "reflection", "If what, then what?", keeps="plan")
    early = prompt(2, "noon", variants=[{"when": "plan_known", "text": "{plan}"}])
    assert found(plan, early) == ["p.yaml:20: d2-noon waits for plan, which d2-evening asks only later"]
    itself = plan | {"variants": [{"when": "plan_known", "asks": "reflection", "text": "Or what else?"}]}
    assert found(itself) == ["p.yaml:10: d2-evening waits for plan, which d2-evening asks only later"]


def test_what_was_kept_while_waiting_may_be_quoted_from_day_one() -> None:
    plan = prompt(3, "evening", "reflection", "If what, then what?", keeps="plan")
    quoting = prompt(1, "noon", variants=[{"when": "plan_known", "text": "{plan}"}])
    assert found(quoting, run_in=[plan]) == []
    early = quoting | {"key": "early"}
    told = found(prompt(1, "noon"), run_in=[plan, early])
    assert ["early waits for plan" in line for line in told] == [True]


def test_the_run_in_keeps_the_same_measure() -> None:
    told = "\n".join(found(goal(2), run_in=[review(1), prompt(1, "late"), prompt(1, "noon")]))
    assert "run-in day 1 has 3 texts; 2 a day are promised" in told
    assert "d1-late comes 179 minutes after d1-noon" in told
    assert "d1-evening asks did_it, but no goal is asked earlier that day" in told


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Reply YES when it is done.", "YES"),
        ("Was it good? Reply yes or no.", "YES"),
        ("Is that so, yes or no?", "YES"),
        ("Was it yes/no?", "YES"),
        ("Reply done, cancel or no.", "CANCEL"),
        ("Text 'quit' if it is too much.", "QUIT"),
        ("Text STOP to stop.", "STOP"),
        ("STOP works too.", "STOP"),
        ("Answer with end if you like.", "END"),
        ("Type INFO for more.", "INFO"),
    ],
)
def test_no_answer_is_suggested_on_which_the_carrier_acts(text: str, word: str) -> None:
    told = found(prompt(1, "noon", "reflection", text))
    assert told == [
        f"p.yaml:10: d1-noon: the carrier acts on a reply of '{word}' before we see it; suggest another word"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "We start small, and it ends here.",
        "A bus stop is a fine place to begin.",
        "Would it help to quit early today?",
        "Reply done, partly or no.",
        "SKIP is fine too.",
    ],
)
def test_reserved_words_in_plain_sentences_are_left_alone(text: str) -> None:
    assert found(prompt(1, "noon", "reflection", text)) == []


def test_suggested_answers_are_found_wherever_they_stand() -> None:
    assert {"tiny", "rest"} <= suggested_answers("Tomorrow: TINY or REST?")
    assert {"done", "partly", "no"} <= suggested_answers("Reply done, partly or no.")
    assert suggested_answers("How was the day?") == frozenset()


@pytest.mark.parametrize(
    "words",
    ["streak", "Missed", "you fell behind", "again", "try harder", "don't give up", "failed", "at least", "just",
     "I'm proud of you", "amazing", "you've got this", "no worries", "Tomorrow is a new day"],
)  # fmt: skip
def test_these_words_are_never_said(words: str) -> None:
    assert any(fault.startswith("never say") for fault in text_faults(f"So: {words}."))


@pytest.mark.parametrize("words", ["adjust the plan", "That one is behind you.", "against the wind", "a failure"])
def test_words_that_only_look_like_them_may_be_said(words: str) -> None:
    assert list(text_faults(words)) == []


@pytest.mark.parametrize(
    "words", ["Book a call with me", "20% off", "renew your plan", "Use this discount", "calendly.com/mira"]
)
def test_no_text_sells(words: str) -> None:
    assert any("sells something" in fault for fault in text_faults(words))


def test_a_goal_to_book_the_dentist_sells_nothing() -> None:
    assert list(text_faults("Like: book the dentist.")) == []


@pytest.mark.parametrize("link", ["bit.ly/x1", "https://tinyurl.com/abc", "t.co/9"])
def test_no_link_shorteners(link: str) -> None:
    assert any("link shortener" in fault for fault in text_faults(f"See {link} for more"))


def test_accents_are_a_fault_in_english_and_the_language_in_spanish() -> None:
    assert list(text_faults("la reuni\u00f3n", Language.EN)) != []
    assert list(text_faults("la reuni\u00f3n", Language.ES)) == []
    assert list(text_faults("la reuni\u00f3n\u2026", Language.ES)) != []


def test_no_spanish_text_says_what_no_english_one_may() -> None:
    assert any("never say" in fault for fault in text_faults("No te rindas", Language.ES))


def test_a_mail_has_one_question_and_two_lines_about_next_week() -> None:
    mail = {"title": "Seen?", "question": "What now?", "next_week": ["a", "b", "c"], "note": "You failed\u2026"}
    told = "\n".join(found(prompt(1, "noon"), weeks=[{"theme": "Look", "mail": mail}]))
    assert "the mail of 'Look' has 2 questions; ask one" in told
    assert "more than two lines" in told
    assert "never say 'failed'" in told
    assert "three times" not in told


def test_problems_come_in_the_order_of_the_file() -> None:
    told = found(prompt(1, "noon", text="just"), prompt(2, "noon", text="again"), prompt(3, "noon", text="missed"))
    assert [line.split(":")[1] for line in told] == ["10", "20", "30"]
