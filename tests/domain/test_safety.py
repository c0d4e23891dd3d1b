"""Whom an alert wakes, what counts as taking it, and how help is said in each language."""

from datetime import date, timedelta

import pytest

from service.domain.language import Language
from service.domain.safety import (
    AlertKind,
    Chain,
    Services,
    StaffLine,
    aloud,
    in_words,
    line_for,
    needs_checking,
    told_by,
    whom,
)
from service.rendering import Rendering

MIRA, JO, KIM, OMAR = 1, 2, 3, 4
AT_ONCE, LATE = timedelta(0), timedelta(minutes=30)


@pytest.mark.parametrize(
    ("chain", "at_once", "late"),
    [
        (Chain(MIRA, JO, None, frozenset({OMAR})), {MIRA, JO}, {MIRA, JO, OMAR}),
        (Chain(MIRA, None, None, frozenset({OMAR})), {MIRA, OMAR}, {MIRA, OMAR}),
        (Chain(MIRA, JO, KIM, frozenset({OMAR})), {KIM, JO}, {KIM, JO, MIRA, OMAR}),
        (Chain(MIRA, JO, JO, frozenset({OMAR})), {JO, OMAR}, {JO, MIRA, OMAR}),
        (Chain(None, None, None, frozenset({OMAR})), {OMAR}, {OMAR}),
        (Chain(MIRA, None, None, frozenset()), {MIRA}, {MIRA}),
    ],
    ids=["coach and backup", "no backup", "away", "away, and the backup covers", "a stranger", "alone"],
)
def test_whom_an_alert_wakes(chain: Chain, at_once: set[int], late: set[int]) -> None:
    assert whom(chain, AT_ONCE) == at_once
    assert whom(chain, LATE - timedelta(seconds=1)) == at_once
    assert whom(chain, LATE) == late


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ACK 4821", "4821"),
        ("ack4821", None),
        (" Ack: 4821 ", "4821"),
        ("4821", "4821"),
        ("ACK", None),
        ("ack 482113", "482113"),
    ],
)
def test_what_takes_an_alert(text: str, code: str | None) -> None:
    told = told_by(text)
    assert (told.code if told else None) == code


@pytest.mark.parametrize(
    "text", ["", "back at 4821 main street", "ok", "yes", "4", "48", "acknowledge this: no", "ACK 4821 5"]
)
def test_what_takes_none(text: str) -> None:
    assert told_by(text) is None


def test_a_bare_code_is_no_word_of_theirs() -> None:
    bare, said = told_by("4821"), told_by("ACK")
    assert bare is not None
    assert said is not None
    assert (bare.by_word, said.by_word) == (False, True)


def services(call: str = "", text: str = "", *, free: bool = False, always: bool = False, abuse: str = "") -> Services:
    return Services("XX", call=call, text=text, free=free, always=always, emergency="112", abuse=abuse, checked=None)


@pytest.mark.parametrize(
    ("row", "english", "spanish"),
    [
        (
            services("988", "988", free=True, always=True),
            "Call or text 988, free, day and night.",
            "Llama o escribe al 988, gratis, las 24 horas.",
        ),
        (services("116 123", "85258"), "Call 116 123 or text 85258.", "Llama al 116 123 o escribe al 85258."),
        (services("", "85258", free=True), "Text 85258, free.", "Escribe al 85258, gratis."),
        (services(), "Call somebody you trust, or a crisis line near you.", "Llama a alguien de confianza."),
    ],
)
def test_help_is_said_crisis_line_first(row: Services, english: str, spanish: str) -> None:
    assert in_words(row, Language.EN).help == f"{english} If you are in danger now, call 112."
    assert in_words(row, Language.ES).help == f"{spanish} Si hay peligro ahora, llama al 112."


def test_in_a_few_words_nothing_is_promised_that_is_not_there() -> None:
    assert in_words(services("", "85258"), Language.EN).danger == "call 112, or text 85258"
    assert in_words(services(), Language.EN).danger == "call 112"
    assert in_words(services(), Language.EN).abuse == "If you are in danger now, call 112."


def test_a_voice_says_each_digit() -> None:
    assert aloud("Call 116 123 or 1-800-799-7233, *4141.") == "Call 1 1 6 1 2 3 or 1 8 0 0 7 9 9 7 2 3 3, * 4 1 4 1."


def test_a_row_is_checked_for_ninety_days() -> None:
    checked = Services("XX", "1", "", free=False, always=False, emergency="112", abuse="", checked=date(2026, 3, 2))
    assert not needs_checking(checked, date(2026, 5, 31))
    assert needs_checking(checked, date(2026, 6, 1))
    assert needs_checking(services(), date(2026, 3, 2))


def test_no_row_that_we_ship_claims_that_somebody_rang() -> None:
    assert [row.country for row in Rendering.load().countries().values() if row.checked is not None] == []


@pytest.mark.parametrize("line", StaffLine)
def test_no_text_to_staff_has_room_for_a_name_or_a_word(line: StaffLine) -> None:
    rendering = Rendering.load()
    (words,) = rendering.wordings(line.value)
    assert "{name}" not in words
    assert {part.split("}")[0] for part in words.split("{")[1:]} <= {"brand", "code", "alert_url", "desk_url", "taker"}


def test_an_alert_says_what_kind_it_is() -> None:
    assert line_for(AlertKind.CRISIS, unreachable=False) is StaffLine.ALERT
    assert line_for(AlertKind.STRANGER, unreachable=True) is StaffLine.ALERT_CALL
    assert line_for(AlertKind.DRILL, unreachable=False) is StaffLine.ALERT_DRILL
