"""A figure, the limit or peer it stands beside, and whether it is reached."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

import click


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in the same unit and the same run as its limit.

    limit: what design.md asks for, or what a bare peer reached; limit_is says which. target: the part of the limit
    to reach, at least; with at_most, at most. beside: other figures of the run, told but not judged.
    """

    what: str
    measured: float
    unit: str
    limit: float
    limit_is: str
    target: float = 1.0
    at_most: bool = False
    beside: tuple[tuple[str, float | str], ...] = field(default=())

    @property
    def ratio(self) -> float:
        return self.measured / self.limit if self.limit else 0.0

    @property
    def reached(self) -> bool:
        return self.ratio <= self.target if self.at_most else self.ratio >= self.target

    def as_plain(self) -> dict[str, object]:
        """As `--json` prints it."""
        return {
            "what": self.what,
            "measured": _rounded(self.measured),
            "unit": self.unit,
            "limit": _rounded(self.limit),
            "limit_is": self.limit_is,
            "ratio": _rounded(self.ratio),
            "target": f"{'at most' if self.at_most else 'at least'} {self.target:g}",
            "reached": self.reached,
            "beside": {name: _rounded(value) for name, value in self.beside},
        }


def show(figures: Sequence[Figure], *, as_json: bool) -> None:
    """Print them: one JSON object each on a line of its own, or lines for people."""
    for figure in figures:
        click.echo(json.dumps(figure.as_plain()) if as_json else _for_people(figure))


def _for_people(figure: Figure) -> str:
    told = figure.as_plain()
    verdict = "reached" if figure.reached else "NOT reached"
    head = f"{figure.what}: {told['measured']} {figure.unit}"
    against = f"{figure.limit_is}: {told['limit']} {figure.unit}; ratio {told['ratio']}, {told['target']}: {verdict}"
    return "\n".join((head, f"    {against}", *(f"    {name}: {_rounded(value)}" for name, value in figure.beside)))


def _rounded(value: float | str) -> float | str:
    """Four digits that count; more would pretend to a precision that a shared machine does not have."""
    return float(f"{value:.4g}") if isinstance(value, int | float) else value
