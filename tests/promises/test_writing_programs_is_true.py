"""docs/writing-programs.md says what the code does: its examples run, its lists are whole, its numbers are ours."""

import re
from pathlib import Path

import pytest

from service.domain import schedule
from service.domain.keywords import reserved_words
from service.domain.program import lint
from service.domain.program.prompts import ASKS
from service.domain.program.words import COACH_LIMIT, DAY_CONDITIONS, GOAL_LIMIT, KEPT_LIMIT, NAME_LIMIT, SITUATIONS
from service.rendering import Rendering

ROOT = Path(__file__).parents[2]
DOC = (ROOT / "docs" / "writing-programs.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", DOC, re.DOTALL)
WHOLE = [example for example in EXAMPLES if example.startswith("key:")]
PARTS = [example for example in EXAMPLES if not example.startswith("key:")]


@pytest.mark.parametrize("example", WHOLE)
def test_every_example_is_a_program_fit_for_people(tmp_path: Path, example: str) -> None:
    (tmp_path / "example.yaml").write_text(example, encoding="utf-8")
    rendering = Rendering.load(ROOT / "templates", own_programs=tmp_path)
    assert rendering.program_faults() == ()
    (program,) = [one for one in rendering.programs() if one.file == "example.yaml"]
    assert [str(problem) for problem in lint(program)] == []


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_a_file_fits_into_one(tmp_path: Path, part: str) -> None:
    (tmp_path / "example.yaml").write_text(WHOLE[0] + part, encoding="utf-8")
    rendering = Rendering.load(ROOT / "templates", own_programs=tmp_path)
    assert rendering.program_faults() == ()
    (program,) = [one for one in rendering.programs() if one.file == "example.yaml"]
    assert [str(problem) for problem in lint(program)] == []
    assert program.weeks


def test_the_doc_has_examples() -> None:
    assert (len(WHOLE), len(PARTS)) == (2, 1)


@pytest.mark.parametrize("word", sorted({*DAY_CONDITIONS, *SITUATIONS, *ASKS}))
def test_every_condition_and_question_is_explained(word: str) -> None:
    assert f"`{word}`" in DOC


def test_every_name_of_the_head_is_explained(tmp_path: Path) -> None:
    (tmp_path / "example.yaml").write_text(WHOLE[0] + "zzzz: 1\n", encoding="utf-8")
    told = str(Rendering.load(ROOT / "templates", own_programs=tmp_path).program_faults()[0])
    names = told.split("it may have: ")[1].split(", ")
    assert len(names) > 10
    assert [name for name in names if f"`{name}`" not in DOC] == []


def test_the_limits_are_the_ones_that_are_checked() -> None:
    assert f"| texts a day | {schedule.TEXTS_A_DATE}, or {schedule.TEXTS_A_DATE_HARD_STOP} if" in DOC
    assert f"| texts a week | {schedule.TEXTS_A_WEEK}, or {schedule.TEXTS_A_WEEK_HARD_STOP} if" in DOC
    assert f"| hours between two texts | {schedule.BETWEEN_TEXTS.seconds // 3600} and more" in DOC
    assert f"| questions in a text | {schedule.QUESTIONS_A_TEXT} |" in DOC
    assert f"| answers in own words, a week | {schedule.TYPED_ANSWERS_A_WEEK} |" in DOC
    assert f"names\nto about {NAME_LIMIT} characters, a goal to {GOAL_LIMIT}, anything kept to {KEPT_LIMIT}" in DOC
    assert COACH_LIMIT <= NAME_LIMIT


def test_the_reserved_words_it_names_are_reserved() -> None:
    (named,) = re.findall(r"on which the carrier acts: ([A-Z, ]+) and their like", DOC)
    assert {word.lower() for word in named.split(", ")} <= reserved_words()
