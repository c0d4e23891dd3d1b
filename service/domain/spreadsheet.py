"""Lists of clients as spreadsheets save them, read and written: what they do to a file is put right here."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from service.domain.refusal import Refusal

MOST_ROWS: Final = 500
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\0")
_SHORTENED: Final = re.compile(r"(\d)[.,](\d+)E\+?(\d{1,2})", re.IGNORECASE)
_SEPARATOR_LINE: Final = re.compile(r"\s*sep=(.)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its headings. line: as a spreadsheet counts, the headings being 1. fault: why it cannot be read."""

    line: int
    cells: Mapping[str, str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """left_aside: the headings that mean nothing to us; what stands below them is not kept."""

    rows: Sequence[Row]
    left_aside: Sequence[str]


def read_sheet(content: bytes, known: Iterable[str], needed: Iterable[str]) -> Sheet:
    """Read a CSV file: UTF-8 or UTF-16 with a mark, or the Western code page of Excel; commas, semicolons or tabs.

    known: the headings that are read, needed: those without which no row makes sense. Raises Refusal.
    """
    lines = _lines(_decoded(content))
    if not lines:
        raise Refusal("The file is empty. Its first line says what the columns are: " + ", ".join(needed))
    headings = [_heading(cell) for cell in lines[0][1]]
    wanted = frozenset(known)
    _check_headings(headings, wanted, list(needed))
    body = [(line, cells) for line, cells in lines[1:] if any(cells)]
    if not body:
        raise Refusal("Below the headings there is no row; write one for each client.")
    if len(body) > MOST_ROWS:
        raise Refusal(f"The file has {len(body)} rows; split it into files of {MOST_ROWS} at most.")
    aside = [heading for heading in headings if heading and heading not in wanted]
    return Sheet([_row(line, cells, headings) for line, cells in body], aside)


def read_digits(cell: str) -> str:
    """A phone number as a person would type it: full-width digits in ASCII, and 4.158675309E+09 written out.

    Raises Refusal where the spreadsheet has rounded digits away.
    """
    plain = unicodedata.normalize("NFKC", cell).strip().removeprefix("'").strip()
    shortened = _SHORTENED.fullmatch(plain)
    if shortened is None:
        return plain
    digits, exponent = shortened[1] + shortened[2], int(shortened[3])
    if len(digits) != exponent + 1:
        raise Refusal(
            "A spreadsheet has rounded this number. Format the column as text, and write the number again with its "
            "country code, such as +44 7400 123456."
        )
    return digits


def write_sheet(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A CSV file that a spreadsheet opens as text: no cell of it is taken for a formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return file.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _decoded(content: bytes) -> str:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _lines(text: str) -> list[tuple[int, list[str]]]:
    first, _, rest = text.partition("\n")
    told = _SEPARATOR_LINE.fullmatch(first)
    separator = told[1] if told else max(",;\t", key=first.count)
    skipped = 1 if told else 0
    reader = csv.reader(io.StringIO(rest if told else text, newline=""), delimiter=separator)
    found = []
    before = 0
    try:
        for cells in reader:
            found.append((before + 1 + skipped, [_clean(cell) for cell in cells]))
            before = reader.line_num
    except csv.Error:
        raise Refusal(f"Line {before + 1 + skipped} cannot be read; save the file once more as CSV.") from None
    return found


def _clean(cell: str) -> str:
    """Without what no keyboard types: control characters, and the marks that turn the direction of writing."""
    kept = "".join(one if unicodedata.category(one) not in {"Cc", "Cf"} else " " for one in cell)
    return " ".join(kept.split())


def _heading(cell: str) -> str:
    return re.sub(r"[\s_-]+", "_", cell.casefold()).strip("_")


def _check_headings(headings: Sequence[str], known: frozenset[str], needed: Sequence[str]) -> None:
    missing = [heading for heading in needed if heading not in headings]
    if missing:
        raise Refusal(f"The first line lacks: {', '.join(missing)}. It may name: {', '.join(sorted(known))}.")
    twice = sorted({heading for heading in headings if heading in known and headings.count(heading) > 1})
    if twice:
        raise Refusal(f"The first line names a column twice: {', '.join(twice)}. Keep one of each.")


def _row(line: int, cells: Sequence[str], headings: Sequence[str]) -> Row:
    if any(cells[len(headings) :]):
        return Row(line, {}, "more cells than headings: put quotation marks around what contains the separator")
    padded = [*cells, *[""] * (len(headings) - len(cells))]
    return Row(line, dict(zip(headings, padded, strict=False)))
