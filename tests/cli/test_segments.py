"""`upswing segments`: a coach who writes a text sees what it costs."""

import json

from click.testing import CliRunner

from service.cli import upswing
from service.domain.refusal import Refusal


def test_a_plain_text_is_one_segment_and_nothing_in_it_is_costly() -> None:
    done = CliRunner().invoke(upswing, ["segments", "Good size for a day.", "--json"])
    assert json.loads(done.stdout) == {"encoding": "GSM-7", "segments": 1, "costly": []}


def test_a_typographic_apostrophe_makes_three_segments_of_one() -> None:
    words = "Mira" + "\N{RIGHT SINGLE QUOTATION MARK}" + "s " + "x" * 140
    done = CliRunner().invoke(upswing, ["segments", words, "--json"])
    told = {"encoding": "UCS-2", "segments": 3, "costly": ["\N{RIGHT SINGLE QUOTATION MARK}"]}
    assert json.loads(done.stdout) == told


def test_a_coach_is_told_which_character_costs_and_why() -> None:
    done = CliRunner().invoke(upswing, ["segments", "tea ~ 5 {min}"])
    assert done.stdout.splitlines() == [
        "GSM-7, 1 segment: 16 units, of which 160 fit one",
        "costly: ~ (U+007E) { (U+007B) } (U+007D)  (take two units each)",
    ]


def test_a_character_that_cannot_be_seen_is_named_by_its_number() -> None:
    done = CliRunner().invoke(upswing, ["segments", "a\N{NO-BREAK SPACE}b"])
    assert "costly: U+00A0  (force UCS-2" in done.stdout


def test_a_text_no_carrier_takes_is_refused_with_the_remedy() -> None:
    done = CliRunner().invoke(upswing, ["segments", "x" * 1601])
    assert isinstance(done.exception, Refusal)
    assert "1600 characters; this one has 1601. Send it as two texts." in str(done.exception)
