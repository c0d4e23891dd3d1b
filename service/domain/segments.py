"""What a text costs: its encoding and how many segments carry it.

3GPP TS 23.038 section 6.2.1 (GSM 7 bit default alphabet) and 6.2.1.1 (its extension table); a text that does not fit
one segment loses six octets of each to the header that joins them (3GPP TS 23.040 section 9.2.3.24.1).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Encoding = Literal["GSM-7", "UCS-2"]

LONGEST_TEXT: Final = 1600
"""Twilio, Messages resource: the most characters a Body may have."""

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION: Final = frozenset("\f^{}\\[~]|€")
_GSM: Final = _BASIC | _EXTENSION
_ALONE: Final[dict[Encoding, int]] = {"GSM-7": 160, "UCS-2": 70}
_JOINED: Final[dict[Encoding, int]] = {"GSM-7": 153, "UCS-2": 67}


class TextTooLong(ValueError):
    """A text of more characters than the carrier takes. Says how many, never which."""


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text costs.

    units: septets (GSM-7) or 16-bit code units (UCS-2), without the padding at the end of a full segment.
    costly: the characters, once each in order of appearance, that force UCS-2; in a GSM-7 text those that take two.
    """

    encoding: Encoding
    segments: int
    units: int
    costly: tuple[str, ...]


def count(text: str) -> Segments:
    """Say how a text travels. An empty text takes no segment. Raises TextTooLong beyond 1,600 characters."""
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(f"a text may have {LONGEST_TEXT} characters; this one has {len(text)}")
    if _BASIC.issuperset(text) and len(text) <= _ALONE["GSM-7"]:
        # Nearly all of ours; a practice counts many thousands at nine in the morning.
        return Segments("GSM-7", min(len(text), 1), len(text), ())
    foreign = _once(char for char in text if char not in _GSM)
    encoding: Encoding = "UCS-2" if foreign else "GSM-7"
    widths = [_width(char, encoding) for char in text]
    return Segments(
        encoding=encoding,
        segments=_segments(widths, encoding),
        units=sum(widths),
        costly=foreign or _once(char for char in text if char in _EXTENSION),
    )


def units(text: str) -> int:
    """How many units a text of any length takes: septets, or 16-bit code units if it needs UCS-2."""
    encoding: Encoding = "GSM-7" if is_gsm7(text) else "UCS-2"
    return sum(_width(char, encoding) for char in text)


def is_gsm7(text: str) -> bool:
    """Whether every character is in the GSM-7 alphabet or its extension table."""
    return _GSM.issuperset(text)


def _width(char: str, encoding: Encoding) -> int:
    if encoding == "GSM-7":
        return 2 if char in _EXTENSION else 1
    return 2 if ord(char) > 0xFFFF else 1


def _segments(widths: list[int], encoding: Encoding) -> int:
    total = sum(widths)
    if total <= _ALONE[encoding]:
        return min(total, 1)
    segments, room = 1, _JOINED[encoding]
    for width in widths:
        if width > room:  # a pair is not split: the rest of the segment stays empty
            segments, room = segments + 1, _JOINED[encoding]
        room -= width
    return segments


def _once(chars: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chars))
