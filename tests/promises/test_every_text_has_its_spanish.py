"""Whatever a client may read in English they may read in Spanish, asked in the same places and understood."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from service.domain.conversation import Line
from service.domain.language import Language
from service.domain.program import Program, Prompt, placeholders, worst_case
from service.domain.replies import Asked, Kind, interpret
from service.domain.replies.wishes import ComeBack, ForgetMe, More, Private, Rest, Same, Tiny, Undo, Weekly, Wish
from service.rendering import Rendering

TEMPLATES = Path(__file__).parents[2] / "templates"
RENDERING = Rendering.load(TEMPLATES)
TEXTS = RENDERING.texts
TWO_SEGMENTS = 134
"""UTF-16 code units in two segments of UCS-2."""

FOR_STAFF = frozenset({"alert", "alert_call", "alert_drill", "alert_taken", "alert_taken_by", "alert_unknown"})
MAILS_TO_STAFF = frozenset(
    {"account_fault", "alert", "alert_call", "alert_drill", "alert_taken", "flag", "flag_unsent"}
)
_WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_GENDERED = re.compile(
    r"\b(list[oa]s?(?![:,.])|segur[oa]s?|sol[oa]s?|bienvenid[oa]s?|cansad[oa]s?|preparad[oa]s?|content[oa]s?|tranquil[oa]s?"
    r"|orgullos[oa]s?|dispuest[oa]s?|inscrit[oa]s?|registrad[oa]s?|adulto|usuario|amigo|amiga)\b",
    re.IGNORECASE,
)
_OF_NO_READER = (
    "noche tranquila", "noche sea tranquila", "palabra sobre el día también es bienvenida", "la lista", "a lista",
    "tu lista",
)  # fmt: skip
"""Nights, words and lists have a gender of their own; so has "listo:", done, which is said of no reader."""


def in_english() -> list[str]:
    return sorted(name for name, language in TEXTS.texts if language is Language.EN and name not in FOR_STAFF)


@pytest.mark.parametrize("name", in_english())
def test_a_text_is_there_in_spanish_and_fills_in_nothing_that_is_not_given(name: str) -> None:
    """What a line is given depends on the line, so that its Spanish may need no more than its English."""
    spanish = TEXTS.texts.get((name, Language.ES))
    assert spanish, f"templates/sms/es/{name}.txt is missing; its English is templates/sms/en/{name}.txt"
    given = {place for text in TEXTS.texts[name, Language.EN] for place in placeholders(text)}
    assert {place for text in spanish for place in placeholders(text)} <= given


def test_nothing_is_said_in_spanish_that_has_no_english() -> None:
    assert {name for name, language in TEXTS.texts if language is Language.ES} == set(in_english())


def test_every_line_of_the_conversation_is_there_in_spanish() -> None:
    assert [line.value for line in Line if (line.value, Language.ES) not in TEXTS.texts] == []


@pytest.mark.parametrize("name", [name for name in in_english() if name.startswith("ack_")])
def test_an_acknowledgment_has_as_many_kinds_of_wordings_as_in_english(name: str) -> None:
    """Of those without a goal or a name at least 14 where the English has 14, since none comes twice in 14 days."""
    english, spanish = TEXTS.texts[name, Language.EN], TEXTS.texts[name, Language.ES]
    assert len(set(spanish)) == len(spanish)
    plain = {language: [text for text in texts if not placeholders(text) & {"goal", "name"}]
             for language, texts in ((Language.EN, english), (Language.ES, spanish))}  # fmt: skip
    assert len(plain[Language.ES]) >= min(14, len(plain[Language.EN]))
    for text, longest in zip(spanish, TEXTS.worst_cases(name, Language.ES), strict=True):
        assert len(longest) <= 60 or "{goal}" in text, text
        assert not re.search("[¿?]", text)
        assert not text.startswith("¡")


def mails() -> list[Path]:
    folders = {path.parent for path in (TEMPLATES / "email").glob("*/en/*.txt")}
    return sorted(folder for folder in folders if folder.parent.name not in MAILS_TO_STAFF)


def test_every_mail_and_page_to_a_client_is_there_in_spanish() -> None:
    for english in (*mails(), TEMPLATES / "pages" / "en"):
        spanish = english.parent / Language.ES.value
        missing = {path.name for path in english.iterdir()} - {path.name for path in spanish.glob("*")}
        assert missing == set(), f"write it in {spanish.relative_to(TEMPLATES)}, or name it among MAILS_TO_STAFF"


def by_language(key: str) -> tuple[Program, Program]:
    return RENDERING.program(key), RENDERING.program(key, Language.ES)


every_program = pytest.mark.parametrize("key", sorted(RENDERING.programs_by_key()))


def shape(prompt: Prompt) -> tuple[object, ...]:
    """A prompt without its words."""
    variants = tuple((variant.when, variant.asks) for variant in prompt.variants)
    return prompt.key, prompt.day, prompt.moment, prompt.asks, prompt.scale, prompt.keeps, variants


@every_program
def test_a_program_asks_the_same_on_the_same_days_in_both_languages(key: str) -> None:
    english, spanish = by_language(key)
    for one in ("length", "starts", "moments", "rest_day", "texts_a_day", "texts_a_week", "kept_names"):
        assert getattr(english, one) == getattr(spanish, one), one
    for asked, pregunta in zip(
        (*english.run_in_prompts, *english.prompts), (*spanish.run_in_prompts, *spanish.prompts), strict=True
    ):
        assert shape(asked) == shape(pregunta)
    assert [(week.texts, bool(week.mail), week.mail and week.mail.asks) for week in english.weeks] == [
        (week.texts, bool(week.mail), week.mail and week.mail.asks) for week in spanish.weeks
    ]


def spanish_texts(key: str) -> list[str]:
    program = by_language(key)[1]
    prompts = (*program.run_in_prompts, *program.prompts)
    return [text for prompt in prompts for text in (prompt.text, *(variant.text for variant in prompt.variants))]


@every_program
def test_no_text_of_a_program_takes_more_than_two_segments_of_ucs2(key: str) -> None:
    program = by_language(key)[1]
    for text in spanish_texts(key):
        longest = len(worst_case(text, program).encode("utf-16-le")) // 2
        assert longest <= TWO_SEGMENTS, f"{longest}: {text}"


@every_program
def test_no_text_of_a_program_names_a_day_since_a_client_may_rest_on_another(key: str) -> None:
    assert [text for text in spanish_texts(key) if any(day in text.lower() for day in _WEEKDAYS)] == []


def everything_said() -> list[str]:
    fixed = [text for (_, language), texts in TEXTS.texts.items() if language is Language.ES for text in texts]
    return fixed + [text for key in RENDERING.programs_by_key() for text in spanish_texts(key)]


def test_no_text_takes_the_reader_for_a_man_or_a_woman() -> None:
    for text in everything_said():
        said = text
        for allowed in _OF_NO_READER:
            said = said.replace(allowed, "")
        assert not _GENDERED.search(said), text


def test_every_question_is_opened_as_it_is_closed() -> None:
    for text in everything_said():
        marks = Counter(text)
        assert marks["¿"] == marks["?"], text
        assert marks["¡"] == marks["!"], text


WHAT_OUR_WORDS_MEAN: list[tuple[str, Asked, Kind | Wish]] = [
    ("SALTAR", Asked.GOAL, Kind.SKIP),
    ("SALTAR", Asked.REFLECTION, Kind.SKIP),
    ("IGUAL", Asked.GOAL, Same()),
    ("SEMANAL", Asked.RATING, Weekly()),
    ("SEMANAL", Asked.NONE, Weekly()),
    ("PRIVADO", Asked.NONE, Private()),
    ("DESHACER", Asked.NONE, Undo()),
    ("OLVÍDAME", Asked.NONE, ForgetMe()),
    ("PEQUEÑO", Asked.NONE, Tiny()),
    ("DESCANSO", Asked.NONE, Rest()),
    ("MAÑANA", Asked.NONE, ComeBack("tomorrow")),
    ("SEMANA", Asked.NONE, ComeBack("week")),
    ("DEJARLO", Asked.NONE, ComeBack("leave")),
    ("ACEPTO", Asked.INVITE, Kind.OPT_IN),
    ("AYUDA", Asked.NONE, Kind.HELP),
    ("AYUDA", Asked.INVITE, Kind.HELP),
    ("PAUSA", Asked.NONE, Kind.PAUSE),
    ("MÁS", Asked.NONE, More()),
    ("MÁS", Asked.GOAL, More()),
    ("STOP", Asked.NONE, Kind.OPT_OUT),
    ("ALTO", Asked.NONE, Kind.OPT_OUT),
    ("hecho", Asked.DID_IT, Kind.YES),
    ("en parte", Asked.DID_IT, Kind.PARTLY),
    ("no", Asked.DID_IT, Kind.NO),
]


@pytest.mark.parametrize(("word", "asked", "meant"), WHAT_OUR_WORDS_MEAN)
def test_the_words_we_ask_for_are_the_words_we_hear(word: str, asked: Asked, meant: Kind | Wish) -> None:
    for written in {word, word.lower(), word.capitalize()}:
        read = interpret(written, asked, language=Language.ES, today=date(2026, 3, 4))
        assert meant in (read.kind, read.wish), written


def test_no_word_in_capitals_is_left_unexplained() -> None:
    ours = {word for word, _, _ in WHAT_OUR_WORDS_MEAN} | {"RISE"}
    said = {word for text in everything_said() for word in re.findall(r"\b[A-ZÁÉÍÓÚÑ]{3,}\b", text)}
    assert said <= ours
