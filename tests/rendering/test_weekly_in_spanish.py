"""The weekly mail of a client who gets it in Spanish: every word of it, and only Spanish."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
import yaml

from service.domain.language import Language
from service.domain.program import Program, tone_faults
from service.domain.replies import Asked, Kind
from service.domain.segments import count
from service.domain.summary import Headline, Line, Past, compose
from service.rendering import Rendering
from service.rendering.mail import Letter
from service.rendering.weekly import headline_text, weekly_letter
from tests.rendering.page import Page
from tests.weeks import ANA, goal, reviewed, silent, told, week_of_ana

SOFIA = replace(ANA, name="Sofía", language=Language.ES)
WORDS_AT_MOST = 250
_ENGLISH = re.compile(
    r"\b(the|you|your|week|and|of|done|partly|this|with|what|sunday|monday|text|mails)\b", re.IGNORECASE
)


@pytest.fixture
def program(rendering: Rendering) -> Program:
    return rendering.program("get_back_up", Language.ES)


def letter(rendering: Rendering, program: Program, past: Past, **reader: Any) -> Letter:
    summary = compose(past)
    assert summary is not None
    return weekly_letter(rendering, summary, program, replace(SOFIA, **reader))


def whole_week(program: Program, week: int) -> Past:
    """Everything answered, everything done, and a note from the coach."""
    days = range(week * 7 - 6, week * 7 + 1)
    lived = [
        told(program, prompt.key, Kind.NUMBER, value=3)
        if prompt.asks in {Asked.RATING, Asked.COUNT}
        else told(program, prompt.key, Kind.YES if prompt.asks is Asked.DID_IT else Kind.TEXT, "llamé al banco")
        for day in days
        for prompt in program.prompts_on(day)
        if prompt.asks is not Asked.NONE
    ]
    goals = [goal(day, "llamar al banco") for day in days if day % 7 not in {3, 4, 6, 0}]
    return week_of_ana(program, week, lived, goals, note="Te leo.")


def ordinary(program: Program) -> Past:
    lived = [
        reviewed(program, 1, Kind.NO),
        reviewed(program, 2, Kind.YES, "al final, diez minutos"),
        told(program, "w1-wed-pm", Kind.TEXT, "El lanzamiento se atrasó dos veces."),
        reviewed(program, 5, Kind.PARTLY),
    ]
    return week_of_ana(program, 1, lived, [goal(2, "actualizar la lista")])


def every_kind(program: Program) -> Iterator[Past]:
    yield ordinary(program)
    for week in range(1, 6):
        yield whole_week(program, week)
    yield week_of_ana(program, 2, [silent(program, "w2-mon-am")])
    yield week_of_ana(program, 3, [reviewed(program, 15, Kind.NO, "no pude"), reviewed(program, 16, Kind.NO)])
    yield replace(whole_week(program, 2), may_quote=False, note=None)


def test_her_week_is_told_in_spanish(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, ordinary(program))
    for words in (
        "Hola, Sofía:",
        "Una cosa pequeña hecha en una semana que empezó con un no.",
        "actualizar la lista",
        "El lanzamiento se atrasó dos veces.",
        "Un hecho es lo que habría grabado una cámara.",
        "La semana que viene es para planear",
        "¿Qué te enseña, si es que enseña algo?",
        "Tus palabras las pueden leer dos personas, Mira Lopez y tú.",
        "manda PAUSA",
    ):
        assert words in made.text
        assert words.startswith("Hola") or words in " ".join(Page(made.html).shown.split())
    assert (made.subject, made.sender_name) == ("Tu semana, Sofía", "Upswing por Mira")
    assert '<html lang="es"' in made.html


def test_no_word_of_it_is_english_whatever_the_week_was(rendering: Rendering, program: Program) -> None:
    for past in every_kind(program):
        made = letter(rendering, program, past, private=not past.may_quote, postal_address="Calle Uno 1, Madrid")
        page = Page(made.html)
        for said in (made.text, page.shown, *page.alts):
            assert _ENGLISH.findall(re.sub(r"https?://\S+", "", said)) == []


def test_its_days_and_numbers_are_spanish(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, ordinary(program))
    (alt,) = Page(made.html).alts
    assert alt == (
        "Los días de la semana: lunes descanso, martes hecho, miércoles descanso, jueves descanso, viernes en parte, "
        "sábado descanso, domingo descanso."
    )
    assert 'Hecho el martes: "actualizar la lista"' in made.text
    numbers = [told(program, f"w{week}-sat", Kind.NUMBER, value=value) for week, value in enumerate((2, 2, 3, 4, 4), 1)]
    road = letter(rendering, program, week_of_ana(program, 5, numbers))
    assert "Tu equilibrio, semana a semana, de 1 a 5: 2, 2, 3, 4, 4" in road.text


def test_it_is_read_in_a_minute_too(rendering: Rendering, program: Program) -> None:
    for past in every_kind(program):
        assert len(letter(rendering, program, past).text.split()) < WORDS_AT_MOST


def headlines() -> Iterator[Headline]:
    for line in Line:
        for number in (1, 5, 23):
            yield Headline(line, done=number, partly=number, days=number, weeks=5)


def test_every_headline_is_a_text_of_two_segments_at_most(rendering: Rendering) -> None:
    for headline in headlines():
        said = headline_text(rendering, headline, Language.ES)
        assert len(said) <= rendering.texts.elsewhere.worst["headline"]
        text = rendering.sms("weekly_headline", Language.ES, name="Á" * 16, headline=said)
        assert count(text).segments <= 2
        assert list(tone_faults(said, Language.ES)) == []
        assert "aquí" not in said


def words(rendering: Rendering, language: Language) -> Mapping[str, Any]:
    path = rendering.templates / "email" / "weekly" / "words" / f"{language.value}.yaml"
    found: Mapping[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def leaves(found: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every piece of words with where it stands; lists as one, since a language may need more of them."""
    if isinstance(found, Mapping):
        for name, inner in found.items():
            yield from leaves(inner, f"{path}/{name}")
    else:
        yield path, " ".join(found) if isinstance(found, list) else str(found)


def test_both_languages_have_the_same_words_to_say(rendering: Rendering) -> None:
    english, spanish = (dict(leaves(words(rendering, language))) for language in Language)
    assert english.keys() == spanish.keys()
    for place, said in english.items():
        gaps = {gap.lower() for gap in re.findall(r"\{(\w+)\}", said)}
        assert gaps == {gap.lower() for gap in re.findall(r"\{(\w+)\}", spanish[place])}, place


def test_nothing_in_it_counts_pushes_or_cheers(rendering: Rendering) -> None:
    for place, said in leaves(words(rendering, Language.ES)):
        assert list(tone_faults(said, Language.ES)) == [], place
