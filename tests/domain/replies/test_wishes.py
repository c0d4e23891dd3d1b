"""The changes people ask for in plain words, beside whatever else they say."""

from datetime import date, time

import pytest

from service.domain.replies import Asked, Interpretation, Kind, Language, Wish, interpret
from service.domain.replies.wishes import (
    ComeBack,
    Export,
    Fewer,
    ForgetMe,
    InZone,
    Later,
    MomentAt,
    More,
    OtherRestDay,
    OtherTimes,
    Private,
    Progress,
    Rest,
    Same,
    Tiny,
    Undo,
    Weekly,
)

TODAY = date(2026, 3, 4)
MORNING_7 = OtherTimes((MomentAt("morning", time(7)),))


def said(text: str, asked: Asked = Asked.NONE, language: Language = Language.EN) -> Interpretation:
    return interpret(text, asked, language=language, today=TODAY)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("ask me at 4", Later(at=time(16))),
        ("ask me again in an hour", Later(minutes=60)),
        ("remind me later", Later()),
        ("mornings at 7 from now on", MORNING_7),
        ("can you text me at 7am instead", MORNING_7),
        ("evenings at 9pm please", OtherTimes((MomentAt("evening", time(21)),))),
        ("dont text me before 9am", OtherTimes((MomentAt("morning", time(9)),))),
        ("nothing after 8pm please", OtherTimes((MomentAt("evening", time(20)),))),
        ("text me at 7 and 6", OtherTimes((MomentAt("morning", time(7)), MomentAt("evening", time(18))))),
        ("make sunday my rest day", OtherRestDay(6)),
        ("no texts on saturdays", OtherRestDay(5)),
        ("too many texts", Fewer()),
        ("can i get more check ins", More()),
        ("TINY", Tiny()),
        ("rest", Rest()),
        ("Same", Same()),
        ("WEEKLY", Weekly()),
        ("private.", Private()),
        ("keep my answers private", Private()),
        ("I'm in Lisbon this week", InZone("Lisbon", date(2026, 3, 9))),
        ("im in New York until friday", InZone("New York", date(2026, 3, 6))),
        ("I just moved to Chicago last week", InZone("Chicago")),
        ("how am I doing", Progress()),
        ("send me my data", Export()),
        ("forget me", ForgetMe()),
        ("delete everything about me", ForgetMe()),
        ("UNDO", Undo()),
        ("tomorrow", ComeBack("tomorrow")),
        ("WEEK", ComeBack("week")),
        ("leave it there", ComeBack("leave")),
    ],
)
def test_a_wish_in_plain_words_is_understood(text: str, wish: Wish) -> None:
    assert said(text).wish == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("mañanas a las 7", MORNING_7),
        ("pregúntame a las 4", Later(at=time(16))),
        ("cámbialo a las 8 de la noche", OtherTimes((MomentAt("evening", time(20)),))),
        ("menos mensajes", Fewer()),
        ("estoy en Lisboa esta semana", InZone("Lisboa", date(2026, 3, 9))),
        ("cómo voy", Progress()),
        ("olvídame", ForgetMe()),
        ("deshacer", Undo()),
        ("privado", Private()),
        ("lo mismo", Same()),
    ],
)
def test_a_wish_in_spanish_is_understood(text: str, wish: Wish) -> None:
    assert said(text, language=Language.ES).wish == wish


def test_gwen_works_nights_and_sets_both_her_times_in_one_text() -> None:
    wish = said("i work nights. ask me at 4pm and check at 7am").wish
    assert wish == OtherTimes((MomentAt("morning", time(16)), MomentAt("evening", time(7))))


@pytest.mark.parametrize(
    "text",
    ["update the rest of my cv", "call mom at 4", "take the same bus home", "in a week this will be easy", "gym at 7"],
)
def test_a_goal_that_sounds_like_a_wish_is_a_goal(text: str) -> None:
    reading = said(text, Asked.GOAL)
    assert (reading.kind, reading.wish) == (Kind.TEXT, None)
    assert reading.goal == text


def test_a_week_after_a_comeback_is_a_pause_of_seven_days() -> None:
    reading = said("WEEK")
    assert (reading.kind, reading.days, reading.until) == (Kind.PAUSE, 7, date(2026, 3, 11))


def test_same_keeps_the_goal_and_is_still_an_answer() -> None:
    assert said("same", Asked.GOAL).kind is Kind.TEXT


def test_whoever_is_in_danger_or_stops_has_no_other_wish() -> None:
    assert said("ask me at 4. actually i want to die").wish is None
    assert said("mornings at 7 from now on. no wait, stop texting me").wish is None
