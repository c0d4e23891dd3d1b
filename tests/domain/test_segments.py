"""A text costs what the carrier will say it costs."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from service.domain.segments import LONGEST_TEXT, Segments, TextTooLong, count, is_gsm7, units

# 3GPP TS 23.038, 6.2.1: row by row as printed there, columns 0 to 7; the cell 0x1B is the escape to the extension.
_TABLE = """
@ Δ SP 0 ¡ P ¿ p
£ _ ! 1 A Q a q
$ Φ " 2 B R b r
¥ Γ # 3 C S c s
è Λ ¤ 4 D T d t
é Ω % 5 E U e u
ù Π & 6 F V f v
ì Ψ ' 7 G W g w
ò Σ ( 8 H X h x
Ç Θ ) 9 I Y i y
LF Ξ * : J Z j z
Ø ESC + ; K Ä k ä
ø Æ , < L Ö l ö
CR æ - = M Ñ m ñ
Å ß . > N Ü n ü
å É / ? O § o à
"""
_NAMED = {"SP": " ", "LF": "\n", "CR": "\r"}
BASIC = {_NAMED.get(cell, cell) for cell in _TABLE.split() if cell != "ESC"}
EXTENSION = set("^{}\\[~]|€\f")

gsm = st.sampled_from(sorted(BASIC | EXTENSION))
any_char = st.characters(exclude_categories=["Cs"])
texts = st.one_of(
    st.text(gsm, max_size=700),
    st.text(st.sampled_from("ab€[]"), min_size=140, max_size=480),
    st.text(st.sampled_from("ab\u2019\N{PARTY POPPER}"), min_size=60, max_size=220),
    st.text(any_char, max_size=400),
)


def oracle(text: str) -> tuple[str, int, int]:
    """Lay the units out in a row, mark where a pair stands, and cut without cutting a pair."""
    if set(text) <= BASIC | EXTENSION:
        encoding, alone, joined = "GSM-7", 160, 153
        row = [half for char in text for half in (["first", "second"] if char in EXTENSION else ["one"])]
    else:
        encoding, alone, joined = "UCS-2", 70, 67
        raw = text.encode("utf-16-be")
        row = ["second" if 0xDC <= raw[at] <= 0xDF else "one" for at in range(0, len(raw), 2)]
    if len(row) <= alone:
        return encoding, 1 if row else 0, len(row)
    parts, at = 0, 0
    while at < len(row):
        at += joined
        if at < len(row) and row[at] == "second":
            at -= 1
        parts += 1
    return encoding, parts, len(row)


@given(texts)
@example("")
@example("a" * 152 + "€" * 5)
@example("\N{PARTY POPPER}" * 68)
def test_any_text_costs_what_a_plain_count_of_its_units_says(text: str) -> None:
    counted = count(text)
    assert (counted.encoding, counted.segments, counted.units) == oracle(text)
    assert units(text) == counted.units
    assert is_gsm7(text) == (counted.encoding == "GSM-7")


@given(texts)
def test_the_costly_characters_are_named_once_each_in_order(text: str) -> None:
    costly = count(text).costly
    foreign = [char for char in dict.fromkeys(text) if char not in BASIC | EXTENSION]
    assert list(costly) == (foreign or [char for char in dict.fromkeys(text) if char in EXTENSION])


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ł" * 70, 1),
        ("ł" * 71, 2),
        ("ł" * 134, 2),
        ("ł" * 135, 3),
    ],
)
def test_the_edges_are_where_the_standard_puts_them(text: str, segments: int) -> None:
    assert count(text).segments == segments


def test_a_pair_is_not_split_between_two_segments() -> None:
    fits = "a" * 151 + "€" + "a" * 153
    padded = "a" * 152 + "€" + "a" * 152
    assert (count(fits).units, count(fits).segments) == (306, 2)
    assert (count(padded).units, count(padded).segments) == (306, 3)


def test_an_emoji_is_not_split_between_two_segments() -> None:
    whole = "a" * 65 + "\N{PARTY POPPER}" + "a" * 67
    padded = "a" * 66 + "\N{PARTY POPPER}" + "a" * 66
    assert (count(whole).units, count(whole).segments) == (134, 2)
    assert (count(padded).units, count(padded).segments) == (134, 3)


def test_one_typographic_apostrophe_makes_a_text_three_times_as_dear() -> None:
    plain = "It's " + "a" * 142
    assert count(plain) == Segments("GSM-7", 1, 147, ())
    assert count(plain.replace("'", "\u2019")) == Segments("UCS-2", 3, 147, ("\u2019",))


@pytest.mark.parametrize("char", list("ñüàèéìòùÇ"))
def test_these_accents_cost_nothing(char: str) -> None:
    assert count(char).encoding == "GSM-7"


@pytest.mark.parametrize("char", ["\t", "`", "á", "í", "ó", "ú", "\u201c", "\u2013", "ç", "\N{SLIGHTLY SMILING FACE}"])
def test_these_force_ucs2(char: str) -> None:
    assert count(f"a{char}a").costly == (char,)


def test_a_text_of_1600_characters_is_counted_and_one_more_is_refused_without_quoting_it() -> None:
    assert count("x" * LONGEST_TEXT).segments == 11
    with pytest.raises(TextTooLong) as refused:
        count("secret" * 267)
    assert "secret" not in str(refused.value)
    assert "1602" in str(refused.value)
