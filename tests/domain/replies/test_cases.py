"""Our own several thousand replies, read as a table: what it is, what was asked, what they typed.

A line of `cases/*.txt` is `kind[=value][+days][>until][~goal] asked[:standing] text`; kinds apart by `/` are each
right, an underscore in a goal is a space, and today is Wednesday 2026-03-04. A file ending in `_es` is of a client
who is spoken to in Spanish. They are not the held-out set, which the rules have never seen.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from service.domain.replies import Asked, Kind, Language, Standing, describe, interpret

TODAY = date(2026, 3, 4)
TABLES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
WANTED = re.compile(
    r"(?P<kind>\w+)(?:=(?P<value>[\d.]+))?(?:\+(?P<days>\d+))?(?:>(?P<until>[\d-]+))?(?:~(?P<goal>\S+))?"
)


def lines_of(table: Path) -> Iterator[tuple[str, str, str]]:
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            wanted, asked, text = line.split(" ", 2)
            yield wanted, asked, text.replace("\\n", "\n")


def read(asked: str, text: str, language: Language) -> dict[str, Any]:
    question, _, standing = asked.partition(":")
    return describe(
        interpret(text, Asked(question), language=language, today=TODAY, standing=Standing(standing or Standing.ACTIVE))
    )


def is_right(wanted: str, got: dict[str, Any]) -> bool:
    return any(fits(one, got) for one in wanted.split("/"))


def fits(wanted: str, got: dict[str, Any]) -> bool:
    label = WANTED.fullmatch(wanted)
    assert label, f"not a label: {wanted}"
    until = (
        label["until"] or (TODAY + timedelta(days=int(label["days"]))).isoformat() if label["days"] else label["until"]
    )
    goal = (label["goal"] or "").replace("_", " ")
    return (
        got["kind"] == Kind(label["kind"]).value
        and (label["value"] is None or got.get("value") == float(label["value"]))
        and (until is None or got.get("until") == until)
        and goal.lower() in got.get("goal", "").lower()
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_reply_of_a_table_is_read_as_its_line_says(table: Path) -> None:
    language = Language.ES if table.stem.endswith("_es") else Language.EN
    wrong = [
        f"{wanted} {asked} {text} -> {got}"
        for wanted, asked, text in lines_of(table)
        if not is_right(wanted, got := read(asked, text, language))
    ]
    assert wrong == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_cry_for_help_or_a_wish_to_stop_is_heard_in_the_other_language_too(table: Path) -> None:
    other = Language.EN if table.stem.endswith("_es") else Language.ES
    unheard = [
        text
        for wanted, asked, text in lines_of(table)
        if wanted in {"crisis", "opt_out"} and not is_right(wanted, read(asked, text, other))
    ]
    assert unheard == []


def test_there_are_enough_of_each_kind_to_mean_something() -> None:
    kinds = [wanted.split("/")[0] for table in TABLES for wanted, _, _ in lines_of(table)]
    first = [re.split(r"[=+>~]", kind)[0] for kind in kinds]
    assert {kind for kind in Kind if first.count(kind.value) < 15} == set()
