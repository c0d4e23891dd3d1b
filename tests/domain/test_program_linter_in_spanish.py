"""What a Spanish program may not say, and how it is measured."""

import pytest

from service.domain.language import Language
from service.domain.program import text_faults, worst_case
from tests.domain.test_program_linter import found, goal, program, prompt


@pytest.mark.parametrize(
    "text",
    [
        "Llevas una racha de tres.", "Hoy fallaste.", "Te faltó poco.", "¿Lo intentas otra vez?", "Empieza de nuevo.",
        "Esfuérzate más.", "¡Échale ganas!", "No te rindas.", "Haz al menos una.", "Es solo un paso.",
        "Es sólo un paso.", "¡Ánimo!", "Qué orgullo de ti.", "Tú puedes.", "Sí se puede.", "Mañana será otro día.",
        "Gracias por responder.",
    ],
)  # fmt: skip
def test_what_pushes_counts_or_cheers_in_spanish_is_a_fault(text: str) -> None:
    assert any("never say" in fault for fault in text_faults(text, Language.ES))


@pytest.mark.parametrize(
    "text", ["Agenda una sesión con Mira.", "Con 20 % de descuento.", "Prueba gratis.", "Suscríbete."]
)
def test_what_sells_in_spanish_is_a_fault(text: str) -> None:
    assert any("sells something" in fault for fault in text_faults(text, Language.ES))


def test_a_spanish_text_is_measured_as_if_its_gaps_were_full_of_accents() -> None:
    """One accent in a goal of forty letters makes the whole text UCS-2."""
    greeting = "Hola, {name}. "
    assert worst_case(greeting, program(goal(1), language="es")) == f"Hola, {chr(0xC1) * 16}. "
    fits = greeting + "x" * (70 - len("Hola, . ") - 16)
    assert found(prompt(1, "morning", text=fits), language="es") == []
    assert found(prompt(1, "morning", text=fits + "y"), language="es") == [
        "p.yaml:10: d1-morning: 2 segments at its longest (71 units of UCS-2), where the program allows 1; shorten it"
    ]
