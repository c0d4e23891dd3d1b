"""Conversations as a coach reads them, lived through once more.

Each file in tests/transcripts is what `upswing talk PROGRAM --save FILE` keeps: `@` the client's clock, `<` what the
client texts, `>` what we text, `!` what is recorded. What we text may end in ` ...` where only its beginning matters.
Everything that happens must stand in the file: a text or a fact more is as wrong as one less.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from service.cli.talk.practice import Talk, open_talk
from service.cli.transcript import Line, transcript
from tests.databases import Sqlite

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))
_HEAD = re.compile(r"# (?P<program>\w+)(?: \((?P<language>\w\w)\))?, (?P<name>.+) in (?P<zone>\S+)")
_LINE = re.compile(r"(?:@ (?:\w{3} (?P<day>\d+ \w{3}) )?(?P<wall>\d\d:\d\d))?\s+(?P<mark>[<>!]) (?P<words>.*)")
_AND_SO_ON = " ..."
_TYPING = timedelta(minutes=1)
_YEAR = 2026


@dataclass(frozen=True)
class Written:
    """One line of a file, and when it happens on the client's clock."""

    text: str
    at: datetime
    mark: str
    words: str


def _read(lines: list[str]) -> Iterator[Written]:
    at = datetime(_YEAR, 1, 1)
    for text in lines:
        line = _LINE.fullmatch(text)
        assert line, f"this is no line of a transcript: {text}"
        if line["day"]:
            at = datetime.strptime(f"{line['day']} {_YEAR}", "%d %b %Y")  # noqa: DTZ007 (the zone stands in the head)
        if line["wall"]:
            at = at.replace(hour=int(line["wall"][:2]), minute=int(line["wall"][3:]))
        yield Written(text, at, line["mark"], line["words"])


def _live(talk: Talk, written: list[Written], zone: ZoneInfo) -> list[Line]:
    """Type what the client types when they type it, and let time pass until the last line."""
    happened = talk.wait(timedelta(0))
    for line in written:
        if line.mark == "<":
            happened += talk.wait(line.at.replace(tzinfo=zone) - _TYPING - talk.clock.now())
            happened += talk.says(line.words)
    return happened + talk.wait(max(written[-1].at.replace(tzinfo=zone) - talk.clock.now(), timedelta(0)))


def _same(written: str | None, happened: str | None) -> bool:
    if written is not None and happened is not None and written.endswith(_AND_SO_ON):
        return happened.startswith(written.removesuffix(_AND_SO_ON))
    return written == happened


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_it_goes_as_it_is_written(path: Path, tmp_path: Path, sqlite: Sqlite) -> None:
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    about = _HEAD.fullmatch(head)
    assert about, "the first line says: # program (language), name in zone"
    zone = ZoneInfo(about["zone"])
    written = list(_read(lines))
    language, program = about["language"] or "en", about["program"]
    sqlite.copy_to(tmp_path / "upswing.db")
    with open_talk(tmp_path, program=program, name=about["name"], zone=zone, language=language) as talk:
        happened = transcript(_live(talk, written, zone)).splitlines()
    for number, (expected, came) in enumerate(zip_longest(lines, happened), start=2):
        assert _same(expected, came), f"{path.name}:{number}\n  written:  {expected}\n  happened: {came}"


def test_there_are_enough_of_them_to_mean_something() -> None:
    assert len(TRANSCRIPTS) >= 12
