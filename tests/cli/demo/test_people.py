"""The demo's people read what they get, as people do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from service.cli.demo.people import ANA, EVERYBODY, Hears, Person, Script
from service.domain.phone import parse_phone
from service.domain.replies import Asked, Kind, Language, interpret
from service.rendering import Rendering

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_they_answer_one_after_the_other_and_then_fall_silent() -> None:
    person = Person(Script("Ana", ANA.phone, ANA.email, ANA.zone, "", "", (Hears(r"\?", ("one", None, "two")),)))
    answers = [person.answer("What is it?", MONDAY) for _ in range(4)]
    assert [answer and answer[1] for answer in answers] == ["one", None, "two", None]


def test_they_take_a_few_minutes_and_not_always_as_many() -> None:
    person = Person(Script("Ana", ANA.phone, ANA.email, ANA.zone, "", "", (Hears(r"\?", ("x",) * 9),)))
    after = [answer[0] for _ in range(9) if (answer := person.answer("What is it?", MONDAY))]
    assert len(set(after)) > 5
    assert all(timedelta(minutes=1) < one < timedelta(minutes=30) for one in after)


def test_on_a_silent_day_of_theirs_nothing_is_said() -> None:
    silent = ((date(2026, 3, 2), date(2026, 3, 2)),)
    hears = (Hears(r"\?", ("x", "y")),)
    person = Person(Script("Ana", ANA.phone, ANA.email, ANA.zone, "", "", hears, silent=silent))
    assert person.answer("What is it?", MONDAY) is None
    assert person.answer("What is it?", MONDAY + timedelta(days=1)) is not None


@pytest.mark.parametrize("script", EVERYBODY, ids=lambda script: script.name)
def test_their_numbers_exist_and_their_walls_are_in_their_zones(script: Script) -> None:
    assert parse_phone(script.phone).e164 == script.phone
    assert script.local("2026-03-02 09:00").tzinfo is script.zone


def test_ana_answers_every_question_of_the_program_and_nothing_that_asks_nothing(rendering: Rendering) -> None:
    for prompt in rendering.program("get_back_up").prompts:
        answer = Person(ANA).answer(prompt.text, MONDAY)
        assert (answer is not None) is (prompt.asks is not Asked.NONE), prompt.key
        if prompt.asks in {Asked.RATING, Asked.COUNT, Asked.DID_IT}:
            read = interpret(answer[1] if answer else "", prompt.asks, language=Language.EN, today=MONDAY.date())
            assert read.kind in {Kind.NUMBER, Kind.YES, Kind.NO, Kind.PARTLY}, prompt.key
