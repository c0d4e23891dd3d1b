"""Lists of clients, as the spreadsheets of this world save them."""

import pytest

from service.domain.refusal import Refusal
from service.domain.spreadsheet import MOST_ROWS, harmless, read_digits, read_sheet, write_sheet

KNOWN = ("name", "phone", "consent_how")
NEEDED = ("name",)
ANA = {"name": "Ana", "phone": "+447400123456"}


@pytest.mark.parametrize(
    "content",
    [
        b"name,phone\nAna,+447400123456\n",
        b"\xef\xbb\xbfname;phone\r\nAna;+447400123456\r\n",
        b"sep=;\nName;PHONE\nAna;+447400123456",
        "name\tphone\nAna\t+447400123456\n".encode("utf-16"),
        b'"name","phone"\n\n"Ana","+447400123456"\n,\n',
    ],
)
def test_ana_is_read_however_her_row_was_saved(content: bytes) -> None:
    [row] = read_sheet(content, KNOWN, NEEDED).rows
    assert (dict(row.cells), row.fault) == (ANA, "")


def test_the_line_is_the_one_that_the_spreadsheet_shows() -> None:
    told = read_sheet(b'name,phone\n"Ana\nMaria",1\n\nBen,2\n', KNOWN, NEEDED).rows
    assert [(row.line, row.cells["name"]) for row in told] == [(2, "Ana Maria"), (5, "Ben")]


def test_excels_western_code_page_keeps_its_accents() -> None:
    [row] = read_sheet("name\nJosé Núñez\n".encode("cp1252"), KNOWN, NEEDED).rows
    assert row.cells["name"] == "José Núñez"


def test_headings_are_read_as_people_write_them_and_strange_ones_are_named() -> None:
    sheet = read_sheet(b"Name,Consent How,Diagnosis\nAna,on the phone,secret\n", KNOWN, NEEDED)
    assert sheet.rows[0].cells["consent_how"] == "on the phone"
    assert sheet.left_aside == ["diagnosis"]


@pytest.mark.parametrize(
    ("content", "remedy"),
    [
        (b"", "The file is empty"),
        (b"phone\n1\n", "lacks: name"),
        (b"name,Name\nAna,Ben\n", "names a column twice: name"),
        (b"name,phone\n", "no row"),
        (b"name\n" + b"Ana\n" * (MOST_ROWS + 1), "split it"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_with_the_remedy(content: bytes, remedy: str) -> None:
    with pytest.raises(Refusal, match=remedy):
        read_sheet(content, KNOWN, NEEDED)


def test_a_comma_too_many_is_a_fault_of_its_row_alone() -> None:
    first, second = read_sheet(b"name,phone\nNunez, Ana,1\nBen,2\n", KNOWN, NEEDED).rows
    assert "quotation marks" in first.fault
    assert second.fault == ""


def test_what_no_keyboard_types_is_not_kept() -> None:
    [row] = read_sheet("name\nA\x00na\u202e Maria\n".encode(), KNOWN, NEEDED).rows
    assert row.cells["name"] == "A na Maria"


@pytest.mark.parametrize(
    ("cell", "digits"),
    [
        ("4.158675309E+09", "4158675309"),
        ("4,158675309e9", "4158675309"),
        ("\uff0b\uff14\uff14 \uff17\uff14\uff10\uff10 \uff11\uff12\uff13\uff14\uff15\uff16", "+44 7400 123456"),
        ("'+447400123456", "+447400123456"),
        (" +44 7400 123456 ", "+44 7400 123456"),
    ],
)
def test_a_number_is_read_through_what_a_spreadsheet_made_of_it(cell: str, digits: str) -> None:
    assert read_digits(cell) == digits


@pytest.mark.parametrize("cell", ["4.15868E+09", "4.474E+11", "4.15867531E+09"])
def test_a_number_that_was_rounded_is_never_guessed(cell: str) -> None:
    with pytest.raises(Refusal, match="Format the column as text"):
        read_digits(cell)


@pytest.mark.parametrize("cell", ["=1+1", "+447400123456", "-2", "@SUM(A1)", "\tx", "\rx", "\0x"])
def test_no_cell_that_we_write_is_a_formula(cell: str) -> None:
    assert harmless(cell) == "'" + cell
    assert write_sheet(["a"], [[cell]]).splitlines()[0] == "a"
    assert harmless("Ana") == "Ana"
