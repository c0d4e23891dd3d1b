"""The picture of a mail: looked at, dot by dot. A missing font would leave the letters out without a word."""

import struct
import zlib
from dataclasses import dataclass

import pytest

from service.rendering import Rendering
from service.rendering.charts import SHARP, Dot, Picture, Point, draw_road, draw_week

GREEN = (0x2F, 0x9A, 0x82)
WEEK = tuple(
    Dot(mark, letter) for mark, letter in zip(["done", "partly", "rested"] + ["done"] * 4, "MTWTFSS", strict=True)
)


@dataclass(frozen=True)
class Pixels:
    """A PNG of eight-bit RGBA, read without help."""

    width: int
    height: int
    rows: list[bytes]

    @classmethod
    def of(cls, picture: Picture) -> "Pixels":
        png = picture.png
        assert png.startswith(b"\x89PNG\r\n\x1a\n")
        width, height, depth, color = struct.unpack(">IIBB", png[16:26])
        assert (depth, color) == (8, 6)
        data, at = b"", 8
        while at < len(png):
            length, kind = struct.unpack(">I4s", png[at : at + 8])
            data += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
            at += length + 12
        return cls(width, height, _unfiltered(zlib.decompress(data), width, height))

    def at(self, x: float, y: float) -> tuple[int, int, int, int]:
        """Red, green, blue and cover at a place of the page."""
        start = round(x * SHARP) * 4
        red, green, blue, cover = self.rows[round(y * SHARP)][start : start + 4]
        return red, green, blue, cover

    def ink(self, left: float, top: float, right: float, bottom: float) -> int:
        """How many pixels of a part of the page are drawn on."""
        return sum(
            row[x * 4 + 3] > 100
            for row in self.rows[round(top * SHARP) : round(bottom * SHARP)]
            for x in range(round(left * SHARP), round(right * SHARP))
        )


def _unfiltered(data: bytes, width: int, height: int) -> list[bytes]:
    """PNG's five filters (ISO/IEC 15948, 9.2)."""
    stride = width * 4
    rows: list[bytes] = []
    above = bytes(stride)
    for number in range(height):
        start = number * (stride + 1)
        kind, raw = data[start], bytearray(data[start + 1 : start + 1 + stride])
        for at in range(stride):
            left = raw[at - 4] if at >= 4 else 0
            corner = above[at - 4] if at >= 4 else 0
            raw[at] = (raw[at] + _guess(kind, left, above[at], corner)) & 0xFF
        above = bytes(raw)
        rows.append(above)
    return rows


def _guess(kind: int, left: int, above: int, corner: int) -> int:
    if kind < 4:
        return (0, left, above, (left + above) // 2)[kind]
    near = left + above - corner
    return min((left, above, corner), key=lambda value: abs(near - value))


@pytest.fixture(scope="module")
def week(rendering: Rendering) -> Pixels:
    return Pixels.of(draw_week(rendering.jinja, WEEK))


def test_done_is_full_partly_is_half_and_rest_is_light(week: Pixels) -> None:
    assert week.at(15, 16) == (*GREEN, 255)
    assert week.at(63 - 6, 16) == (*GREEN, 255)
    assert week.at(63 + 6, 16)[3] < 100
    assert 0 < week.at(111, 16)[3] < 100


def test_each_day_has_its_letter_under_it(week: Pixels) -> None:
    letters = [week.ink(15 + place * 48 - 10, 38, 15 + place * 48 + 10, 54) for place in range(7)]
    assert all(ink > 20 for ink in letters)
    monday, tuesday, *_ = letters
    assert monday > tuesday, "an M has more ink than a T"


def test_the_picture_has_no_ground_of_its_own(week: Pixels) -> None:
    assert week.at(39, 16)[3] == 0
    assert week.at(1, 1)[3] == 0


def test_a_rating_that_is_higher_stands_higher_with_its_number_above(rendering: Rendering) -> None:
    points = (Point(2, 0.25), Point(4, 0.75))
    road = Pixels.of(draw_road(rendering.jinja, points))
    low, high = 72 - 0.25 * 42, 72 - 0.75 * 42
    assert road.at(10, low) == (*GREEN, 255)
    assert road.at(330, high) == (*GREEN, 255)
    assert road.ink(2, low - 26, 20, low - 9) > 20
    assert road.ink(320, high - 26, 340, high - 9) > 20


def test_the_same_week_is_drawn_once(rendering: Rendering) -> None:
    assert draw_week(rendering.jinja, WEEK) is draw_week(rendering.jinja, tuple(WEEK))


def test_a_letter_is_escaped(rendering: Rendering) -> None:
    assert draw_week(rendering.jinja, (Dot("done", '<&"'),)).png
