"""The picture of a mail, from one SVG template to a PNG. Mail programs show no SVG."""

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

import resvg_py
from jinja2 import Environment

TEMPLATE: Final = "email/chart.svg"
FONT: Final = "Lato"
SHARP: Final = 2
"""Drawn at twice its size on the page: most screens have two dots where a page has one."""

_WIDTH: Final = 340
_FIRST_DOT: Final = 15
_DOT_SPACE: Final = 48
_DOTS_HEIGHT: Final = 56
_LINE_HEIGHT: Final = 80
_LINE_TOP, _LINE_BOTTOM = 30, 72
_MARGIN: Final = 10


@dataclass(frozen=True, slots=True)
class Dot:
    """One day. mark: done, partly or rested. label: the day's letter."""

    mark: str
    label: str


@dataclass(frozen=True, slots=True)
class Point:
    """One rating. height: where it stands on its scale, 0 to 1."""

    value: int
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, and the width and height in which a page shows it."""

    png: bytes
    width: int
    height: int


@lru_cache(maxsize=512)
def draw_week(jinja: Environment, dots: tuple[Dot, ...]) -> Picture:
    """A dot for each day, in their order."""
    placed = [
        {"x": _FIRST_DOT + place * _DOT_SPACE, "y": 16, "mark": dot.mark, "label": dot.label}
        for place, dot in enumerate(dots)
    ]
    return _draw(jinja, _DOTS_HEIGHT, dots=placed)


@lru_cache(maxsize=512)
def draw_road(jinja: Environment, points: tuple[Point, ...]) -> Picture:
    """A line through the ratings, in their order; higher is more."""
    space = (_WIDTH - 2 * _MARGIN) / max(1, len(points) - 1)
    placed = [
        {
            "x": _tidy(_MARGIN + place * space if len(points) > 1 else _WIDTH / 2),
            "y": _tidy(_LINE_BOTTOM - point.height * (_LINE_BOTTOM - _LINE_TOP)),
            "value": point.value,
        }
        for place, point in enumerate(points)
    ]
    line = "M " + " L ".join(f"{point['x']} {point['y']}" for point in placed)
    return _draw(jinja, _LINE_HEIGHT, points=placed, line=line)


def _draw(jinja: Environment, height: int, **shapes: object) -> Picture:
    nothing: dict[str, object] = {"dots": (), "points": (), "line": ""}
    svg = jinja.get_template(TEMPLATE).render(width=_WIDTH, height=height, font=FONT, **(nothing | shapes))
    # For a family it cannot find resvg draws no text at all, and says nothing: so ours comes with us.
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=[_font_file()], zoom=SHARP)
    return Picture(bytes(png), _WIDTH, height)


@cache
def _font_file() -> str:
    return str(files("font_lato") / "files" / "Lato-Regular.ttf")


def _tidy(place: float) -> float:
    return round(place, 1)
