"""How well Upswing reads what clients text, measured on lines its rules have never seen.

`python tests/replies_held_out/score.py [--totals]` prints the figures, and without `--totals` every line read
wrongly. It exits with 1 when a figure falls short of issue 5: 97 % right; of the cries for help, the wishes to
stop and the wrong numbers 99 % found, each by itself; of the look-alikes of each at most 2 % taken for it.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from service.domain.language import Language
from service.domain.replies import Asked, Interpretation, Standing, interpret

HERE = Path(__file__).parent
CRITICAL_KINDS = ("crisis", "opt_out", "wrong_number")
RIGHT_AT_LEAST = 0.97
FOUND_AT_LEAST = 0.99
FALSE_ALARMS_AT_MOST = 0.02


@dataclass(frozen=True)
class Line:
    """One labelled text, as in the README of the open set: what was asked, what came, what it means."""

    id: str
    context: str
    lang: str
    state: str
    text: str
    today: date
    weight: str
    near: str | None
    expect: dict[str, Any]
    accept: tuple[str, ...]

    @property
    def kind(self) -> str:
        return str(self.expect["kind"])

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every kind a fair coach could read here, the first choice first."""
        return (self.kind, *self.accept)

    @property
    def question(self) -> tuple[str, str, str, str]:
        return (self.context, self.lang, self.text, self.state)


@dataclass(frozen=True)
class Reading:
    """A line beside what the service made of it."""

    line: Line
    got: Interpretation

    @property
    def right(self) -> bool:
        got = str(self.got.kind)
        return got in self.line.accept or (got == self.line.kind and says_the_same(self.line, self.got))

    def __str__(self) -> str:
        line, got = self.line, self.got
        label = " or ".join([json.dumps(line.expect, ensure_ascii=False), *line.accept])
        found = {"kind": str(got.kind), "value": got.value, "until": until_of(got, line.today), "goal": got.goal}
        told = ", ".join(f"{key} {value}" for key, value in found.items() if value is not None)
        return f"{line.id} {line.context} {line.lang} {line.state}: {line.text!r}\n     want {label}\n     got  {told}"


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def ratio(self) -> float:
        return self.part / self.whole

    def __str__(self) -> str:
        return f"{self.part}/{self.whole} ({self.ratio:.1%})"


def lines_of(path: Path) -> list[Line]:
    return [_line(json.loads(raw)) for raw in path.read_text(encoding="utf-8").splitlines()]


def held_out_lines() -> list[Line]:
    return [line for path in sorted(HERE.glob("*.jsonl")) for line in lines_of(path)]


def read_all(lines: Iterable[Line]) -> list[Reading]:
    return [Reading(line, _interpreted(line)) for line in lines]


def right_overall(readings: Sequence[Reading]) -> Share:
    return Share(sum(reading.right for reading in readings), len(readings))


def found(kind: str, readings: Sequence[Reading]) -> Share:
    """Of the lines that are `kind`, how many were read as it, or as something their label accepts."""
    meant = [reading for reading in readings if reading.line.kind == kind]
    return Share(sum(str(reading.got.kind) in reading.line.kinds for reading in meant), len(meant))


def false_alarms(kind: str, readings: Sequence[Reading]) -> Share:
    """Of the lines that look like `kind` and may not be read as it, how many were."""
    alike = [reading for reading in readings if reading.line.near == kind and kind not in reading.line.kinds]
    return Share(sum(str(reading.got.kind) == kind for reading in alike), len(alike))


def says_the_same(line: Line, got: Interpretation) -> bool:
    """Is everything the label states beside the kind also what was understood?"""
    expect = line.expect
    if "value" in expect and (got.value is None or abs(got.value - expect["value"]) > expect.get("tol", 0)):
        return False
    if "goal" in expect and _plain(expect["goal"]) not in _plain(got.goal or ""):
        return False
    return expect.keys().isdisjoint({"days", "until"}) or until_of(got, line.today) == _until_expected(line)


def until_of(got: Interpretation, today: date) -> date | None:
    """The first date on which prompts return, whichever way the pause was stated."""
    if got.until is not None or got.days is None:
        return got.until
    return today + timedelta(days=got.days)


def report(readings: Sequence[Reading], *, totals_only: bool) -> str:
    told = [] if totals_only else [str(reading) for reading in readings if not reading.right]
    told.append(f"right overall: {right_overall(readings)}")
    sizes = Counter(reading.line.kind for reading in readings)
    for kind, _ in sizes.most_common():
        told.append(f"  {kind}: {right_overall([reading for reading in readings if reading.line.kind == kind])}")
    for kind in CRITICAL_KINDS:
        taken_for_it = [reading for reading in readings if str(reading.got.kind) == kind]
        everywhere = sum(kind not in reading.line.kinds for reading in taken_for_it)
        told.append(
            f"{kind}: found {found(kind, readings)}, false alarms among look-alikes "
            f"{false_alarms(kind, readings)}, in the whole set {everywhere}"
        )
    return "\n".join(told)


def falls_short(readings: Sequence[Reading]) -> bool:
    return (
        right_overall(readings).ratio < RIGHT_AT_LEAST
        or any(found(kind, readings).ratio < FOUND_AT_LEAST for kind in CRITICAL_KINDS)
        or any(false_alarms(kind, readings).ratio > FALSE_ALARMS_AT_MOST for kind in CRITICAL_KINDS)
    )


def main(arguments: Sequence[str]) -> int:
    readings = read_all(held_out_lines())
    sys.stdout.write(report(readings, totals_only="--totals" in arguments) + "\n")
    return int(falls_short(readings))


def _line(raw: dict[str, Any]) -> Line:
    return Line(
        id=raw["id"],
        context=raw["context"],
        lang=raw["lang"],
        state=raw.get("state", "active"),
        text=raw["text"],
        today=date.fromisoformat(raw.get("today", "2026-03-04")),
        weight=raw["weight"],
        near=raw.get("near"),
        expect=raw["expect"],
        accept=tuple(raw.get("accept", ())),
    )


def _interpreted(line: Line) -> Interpretation:
    return interpret(
        line.text,
        Asked(line.context),
        language=Language(line.lang),
        today=line.today,
        standing=Standing(line.state),
    )


def _until_expected(line: Line) -> date:
    if "until" in line.expect:
        return date.fromisoformat(line.expect["until"])
    return line.today + timedelta(days=line.expect["days"])


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
