"""Every setting and every verb stands in docs/running.md, and every setting in .env.example, as the code has it."""

import re
from pathlib import Path
from typing import Any

import pytest

from service.cli import VERBS
from service.settings import BadSettings, Settings, load_settings
from tests.promises.checks import ROOT

RUNNING = ROOT / "docs" / "running.md"
EXAMPLE = ROOT / ".env.example"


def expected_table() -> list[str]:
    return [
        f"| `{name.upper()}` | {_shown(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]


def told_table(text: str) -> list[str]:
    return [line for line in text.partition("\n## Settings\n")[2].splitlines() if line.startswith("| `")]


def test_the_table_of_settings_is_the_code() -> None:
    expected = expected_table()
    assert len(expected) > 20
    assert told_table(RUNNING.read_text(encoding="utf-8")) == expected, "\n".join(["Write:", *expected])


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_a_missing_or_older_row_is_found() -> None:
    text = RUNNING.read_text(encoding="utf-8")
    expected = expected_table()
    assert told_table(text.replace(expected[3] + "\n", "")) != expected
    assert told_table(text.replace("`8010`", "`8011`")) != expected


def test_the_example_names_every_setting_once_and_sets_none() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    names = [match[1] for line in lines if (match := re.match(r"#([A-Z_]+)=", line))]
    assert names == [name.upper() for name in Settings.model_fields]
    assert [line for line in lines if line and not line.startswith("#")] == []


def test_the_example_starts_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_settings(_env_file=file).embedded


def test_the_example_with_a_name_of_nothing_ours_does_not(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(EXAMPLE.read_text(encoding="utf-8") + "SECRET_KEI=x\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=r"^SECRET_KEI: no setting has this name"):
        load_settings(_env_file=file)


def test_each_setting_of_the_example_can_be_taken_as_it_stands(tmp_path: Path) -> None:
    """Without the # a line is a value that fits, or the start says what goes with it."""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if re.match(r"#[A-Z_]+=.", line):
            file = tmp_path / ".env"
            file.write_text(f"{line[1:]}\nSECRET_KEY={'x' * 32}\n", encoding="utf-8")
            try:
                load_settings(_env_file=file)
            except BadSettings as fault:
                assert " needs " in str(fault), line  # noqa: PT017


def test_every_verb_of_the_command_is_told() -> None:
    text = RUNNING.read_text(encoding="utf-8")
    assert [verb for verb in VERBS if not re.search(rf"`upswing {verb}[ `]", text)] == []


def _shown(default: Any) -> str:
    if default is None or default == ():
        return ""
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    return f"`{default:g}`" if isinstance(default, float) else f"`{default}`"
