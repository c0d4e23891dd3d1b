"""Dates, times and spans, as a text says them in each language."""

from datetime import date, datetime, time

import pytest

from service.domain.language import Language
from service.domain.replies import Kind
from service.rendering import Rendering

EN, ES = Language.EN, Language.ES
TODAY = date(2026, 3, 2)
"""A Monday."""


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [
        (date(2026, 3, 1), "Sunday the 1st", "el domingo 1"),
        (date(2026, 3, 12), "Thursday the 12th", "el jueves 12"),
        (date(2026, 3, 22), "Sunday the 22nd", "el domingo 22"),
        (date(2026, 3, 25), "Wednesday the 25th", "el miércoles 25"),
        (date(2026, 3, 31), "Tuesday the 31st", "el martes 31"),
    ],
)
def test_a_date(rendering: Rendering, day: date, english: str, spanish: str) -> None:
    assert (rendering.spoken(EN).day(day), rendering.spoken(ES).day(day)) == (english, spanish)


@pytest.mark.parametrize(
    ("at", "english", "spanish"),
    [
        (time(9), "9 am", "9:00"),
        (time(19, 30), "7:30 pm", "19:30"),
        (time(12), "12 pm", "12:00"),
        (time(0, 5), "12:05 am", "0:05"),
    ],
)
def test_a_wall_time(rendering: Rendering, at: time, english: str, spanish: str) -> None:
    assert (rendering.spoken(EN).wall(at), rendering.spoken(ES).wall(at)) == (english, spanish)


def test_the_morning_after(rendering: Rendering) -> None:
    assert rendering.spoken(EN).wall(time(7), next_day=True) == "7 am the morning after"
    assert rendering.spoken(ES).wall(time(7), next_day=True) == "7:00 de la mañana siguiente"


@pytest.mark.parametrize(
    ("then", "english", "spanish"),
    [
        (datetime(2026, 3, 2, 19, 30), "today at 7:30 pm", "hoy a las 19:30"),
        (datetime(2026, 3, 3, 9), "tomorrow at 9 am", "mañana a las 9:00"),
        (datetime(2026, 3, 4, 9), "on Wednesday the 4th at 9 am", "el miércoles 4 a las 9:00"),
        (datetime(2026, 3, 3, 1, 10), "tomorrow at 1:10 am", "mañana a la 1:10"),
        (datetime(2026, 3, 3, 13), "tomorrow at 1 pm", "mañana a las 13:00"),
    ],
)  # fmt: skip
def test_an_instant_to_come(rendering: Rendering, then: datetime, english: str, spanish: str) -> None:
    assert rendering.spoken(EN).instant_to_come(then, TODAY) == english
    assert rendering.spoken(ES).instant_to_come(then, TODAY) == spanish


def test_a_span_is_told_in_days_below_two_weeks(rendering: Rendering) -> None:
    assert [rendering.spoken(EN).span(days) for days in (3, 13, 14, 35)] == ["3 days", "13 days", "2 weeks", "5 weeks"]
    assert [rendering.spoken(ES).span(days) for days in (3, 35)] == ["3 jornadas", "5 semanas"]


def test_an_answer_is_read_back_by_its_name(rendering: Rendering) -> None:
    """A bare yes or no is true or false to YAML; what a client said must not be."""
    assert [rendering.spoken(EN).answer(kind) for kind in (Kind.YES, Kind.PARTLY, Kind.NO)] == ["done", "partly", "no"]
    assert [rendering.spoken(ES).answer(kind) for kind in (Kind.YES, Kind.PARTLY, Kind.NO)] == [
        "hecho",
        "en parte",
        "no",
    ]
    assert rendering.spoken(ES).answer(Kind.TEXT) == "tus palabras"


def test_both_languages_have_words_for_the_same_gaps(rendering: Rendering) -> None:
    english, spanish = rendering.spoken(EN).words, rendering.spoken(ES).words
    assert english.keys() - spanish.keys() <= {"days"}, "Spanish has no ordinals for dates"
    assert spanish.keys() <= english.keys()
    assert all(isinstance(key, str) for words in (english, spanish) for key in words["answers"])


def test_a_name_keeps_its_accent_where_that_costs_no_segment_more(rendering: Rendering) -> None:
    assert rendering.sms("closed", "es", name="Sofía") == "Guardado. Que te vaya bien, Sofía."
    back = rendering.sms("welcome_back_resting", "es", brand="Upswing", name="Sofía", coach="Íñigo")
    assert "Sofia" in back
    assert "Iñigo hable contigo" in back
    assert rendering.sms("closed", "en", name="Sofía") == "Kept. Go well, Sofia."
