"""Sofía reads and answers in Spanish: her first two weeks, text by text (Madrid, coach Mira)."""

import re

import pytest

from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, Purpose
from service.domain.language import Language
from service.domain.program import tone_faults
from service.domain.replies import Asked, Kind
from service.domain.segments import count
from service.store.tables import Message
from tests.life import Life
from tests.mailboxes import MAIL_STATEMENT

SOFIA = "+34612345678"
MADRID = "Europe/Madrid"
_ENGLISH = re.compile(
    r"\b(the|you|your|today|tomorrow|this|that|and|reply|done|partly|week|morning|at \d|am|pm|texts?)\b", re.IGNORECASE
)

WHAT_SHE_SAYS = {
    "03-02 09:10": "actualizar la lista de riesgos",
    "03-02 19:41": "en parte, me quedé sin fuerzas. mañana llamar a Sam a las 10",
    "03-03 19:45": "hecho",
    "03-04 19:50": "El lanzamiento se atrasó dos veces y lo veía venir.",
    "03-05 09:20": "mandar el papel que falta",
    "03-05 19:40": "hecho",
    "03-06 09:05": "cerrar el informe",
    "03-06 20:10": "no",
    "03-07 11:30": "un 2",
    "03-09 09:15": "ordenar el correo",
    "03-09 19:40": "sí",
    "03-10 09:10": "una llamada",
    "03-10 19:50": "a medias",
    "03-11 19:55": "Si temo mi correo, abro uno",
    "03-12 20:00": "hecho",
    "03-13 09:30": "cerrar el archivo",
    "03-13 19:35": "hecho",
    "03-14 11:05": "3",
}


@pytest.fixture
def sofia(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """She accepted on Saturday evening and has lived until the Sunday evening of the second week."""
    life.move_to_local(MADRID, "2026-02-28 10:00")
    client_id = life.enroll(
        "Sofía", SOFIA, MADRID, "get_back_up", email="sofia@example.org", mail_statement=MAIL_STATEMENT, language="es"
    )
    life.move_to_local(MADRID, "2026-02-28 18:00")
    life.says(SOFIA, "ACEPTO")
    for at, words in WHAT_SHE_SAYS.items():
        life.move_to_local(MADRID, f"2026-{at}")
        life.says(SOFIA, words)
        life.move_to_local(MADRID, f"2026-{at[:-1]}9")
    life.move_to_local(MADRID, "2026-03-15 20:00")
    return client_id


def started(life: Life, client_id: int, purpose: Purpose) -> list[Message]:
    return [one for one in life.messages(client_id) if one.purpose is purpose and one.handed_over_at]


def test_sofias_first_two_weeks(life: Life, sofia: int) -> None:
    texts = life.texts_to(SOFIA)
    for text in texts:
        assert not _ENGLISH.search(text), text
        assert list(tone_faults(text, Language.ES)) == []
        assert count(text).segments <= 2

    asked = [one.body for one in started(life, sofia, Purpose.PROMPT)]
    assert len(asked) == 22
    assert asked[0].startswith("Buenos días, Sofía. Empecemos por poco")
    assert asked[2].startswith('La meta de hoy, en tus palabras: "llamar a Sam a las 10", como dijiste anoche.')
    assert 'Tu plan: "Si temo mi correo, abro uno".' in " ".join(asked)
    assert "¿Pudiste usar tu plan hoy?" in " ".join(asked)

    assert any(text.startswith("Upswing: Mira Lopez prepara para ti 5 semanas") for text in texts)
    assert any(text.startswith("Listo, Sof") and "19:30" in text for text in texts)
    assert "Guardado: en parte, y mañana: llamar a Sam a las 10. DESHACER si no es eso." in texts

    lived = [one for one in life.check_ins(sofia) if one.asks is not Asked.NONE]
    assert {one.state for one in lived} == {CheckInState.ANSWERED}
    reviews = [one.answer for one in lived if one.asks is Asked.DID_IT]
    assert reviews == [Kind.PARTLY, Kind.YES, Kind.YES, Kind.NO, Kind.YES, Kind.PARTLY, Kind.YES, Kind.YES]
    assert [one.value for one in lived if one.asks is Asked.RATING] == [2, 3]
    assert life.flags(sofia) == []

    mails = [one for one in started(life, sofia, Purpose.WEEKLY) if one.channel is Channel.EMAIL]
    assert [mail.body.split("\n")[0] for mail in mails] == ["Hola, Sofía:"] * 2
    assert "El lanzamiento se atrasó dos veces y lo veía venir." in mails[0].body
    assert "Cuatro cosas pequeñas hechas" in mails[1].body or "cosas pequeñas hechas esta semana" in mails[1].body
