"""docs/vocabulary.md is true: each word lives where it says."""

import ast
import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from service.domain.check_in import CheckInState
from service.domain.delivery import DeliveryStatus, DispatchState
from tests.promises.checks import NOT_OUR_WORDS, ROOT

PAGE = (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (?!word |---)(.+?) \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
NOT_YET = "not in the code yet"
LIVING = [(word, name) for word, _, where in ROWS for name in re.findall(r"`([^`]+)`", where)]
COMING = [word for word, _, where in ROWS if where == NOT_YET]

DESIGNED = """client coach admin staff program prompt moment enrollment check-in reply interpretation goal reflection
rating streak response_rate weekly_summary digest rest_day flag grave held sponsor message conversation outbox dispatch
dispatch_state delivery_status receipt gateway segment consent opt-out keyword quiet_hours pause local_date zone instant
due late missed program_day tick sweep doorbell sandbox"""


def test_every_word_of_the_design_is_on_the_page() -> None:
    assert {word.replace("_", " ") for word in DESIGNED.split()} - {word for word, _, _ in ROWS} == set()


def test_no_word_stands_twice() -> None:
    words = [word for word, _, _ in ROWS]
    assert sorted(set(words)) == sorted(words)


def test_every_word_lives_somewhere_or_is_said_to_be_missing() -> None:
    assert [word for word, _, where in ROWS if "`" not in where and where != NOT_YET] == []


@pytest.mark.parametrize(("word", "name"), LIVING)
def test_a_word_lives_where_the_page_says(word: str, name: str) -> None:
    assert resolves(name), f"{word}: there is no {name}"


@pytest.mark.parametrize("word", COMING)
def test_a_word_said_to_be_missing_is_missing(word: str) -> None:
    found = [f"{where}: {name}" for where, name in names_we_define() if _spelled(word) in _spelled(name)]
    assert found == [], f"{word} is in the code now: docs/vocabulary.md should say where"


@pytest.mark.parametrize(
    ("word", "states"),
    [("check-in", CheckInState), ("dispatch state", DispatchState), ("delivery status", DeliveryStatus)],
)
def test_a_word_with_fixed_states_names_all_of_them(word: str, states: type[Enum]) -> None:
    (told,) = [sentence for named, sentence, _ in ROWS if named == word]
    named = set(re.findall(r"[a-z]+", told.replace("handed over", "handed_over").replace("_", "")))
    assert {state.value.replace("_", "") for state in states} - named == set()


def test_every_word_we_leave_to_others_is_named_on_the_page() -> None:
    told = PAGE.partition("## Not in names of ours")[2]
    assert {word for word in NOT_OUR_WORDS if word not in told} == set()


def resolves(name: str) -> bool:
    """Whether a dotted name is a module of ours, or a class, function or attribute in one."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: Any = import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        return all((found := _inside(found, part)) is not None for part in parts[cut:])
    return False


def _inside(holder: Any, name: str) -> Any:
    annotated = getattr(holder, "__annotations__", {})
    return getattr(holder, name, None) or (annotated.get(name) if isinstance(annotated, dict) else None)


@cache
def names_we_define() -> tuple[tuple[str, str], ...]:
    """Every module, class and function of service and workers: where it is, and its name."""
    found: list[tuple[str, str]] = []
    for package in ("service", "workers"):
        for path in sorted((ROOT / package).rglob("*.py")):
            where = str(path.relative_to(ROOT))
            found.append((where, path.stem))
            found += [(where, name) for name in _names_in(ast.parse(path.read_text(encoding="utf-8")))]
    return tuple(found)


def _names_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name


def _spelled(name: str) -> str:
    return name.lower().replace("_", "").replace(" ", "")
