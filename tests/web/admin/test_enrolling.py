"""Enrolling a client from the desk."""

import re

from sqlalchemy import func, select

from service.domain.consent import ConsentState
from service.store.tables import Client, Enrollment, Message
from tests.conftest import ANA
from tests.life import STATEMENT, Life
from tests.web.admin.browsing import Browser

ANAS = {
    "name": "Ana",
    "zone": "Europe/London",
    "program": "three_days",
    "language": "en",
    "adult": "yes",
    "email": "ana@example.org",
    "situation": "between_jobs",
}


def how_many(life: Life) -> tuple[int, ...]:
    with life.app.store.reading() as tx:
        counted = (tx.execute(select(func.count()).select_from(table)) for table in (Client, Enrollment, Message))
        return tuple(found.scalar_one() for found in counted)


def test_in_the_room_ana_gets_a_card_with_all_a_carrier_wants_said(at_the_desk: Browser, life: Life) -> None:
    at_the_desk.opens("/clients/new")
    at_the_desk.sends("/clients/new", **ANAS)
    assert at_the_desk.last.request.path.endswith("/card")
    code = re.search(r"RISE \d{4}", at_the_desk.words)
    assert code
    for told in ("+1 500-555-0006", "Upswing", "automated", "11 a week", "Msg & data rates may apply", "HELP", "STOP"):
        assert told in at_the_desk.words, told
    life.says(ANA, code[0])
    at_the_desk.opens("/clients")
    assert "Active" in at_the_desk.words
    card = at_the_desk.opens("/clients/1/card")
    assert card.status_code == 404, "the code works once"


def test_who_reads_spanish_gets_the_card_and_the_answer_in_spanish(at_the_desk: Browser, life: Life) -> None:
    at_the_desk.opens("/clients/new")
    at_the_desk.sends("/clients/new", **ANAS | {"name": "Sofía", "language": "es"})
    for told in ("Desde tu teléfono", "Tres días", "automatizados", "3 jornadas", "19:30", "AYUDA", "STOP"):
        assert told in at_the_desk.words, told
    code = re.search(r"RISE \d{4}", at_the_desk.words)
    assert code
    (joined,) = life.says(ANA, code[0])
    assert joined.startswith("Upswing: listo, Sofia. 3 jornadas")


def test_the_desk_names_a_program_once_and_in_english(at_the_desk: Browser) -> None:
    at_the_desk.opens("/clients/new")
    assert at_the_desk.words.count("Three days") == 1
    assert "Tres días" not in at_the_desk.words
    assert "Español" in at_the_desk.words


def test_with_a_number_and_a_statement_an_invitation_goes_out(at_the_desk: Browser, life: Life, mira: int) -> None:
    at_the_desk.opens("/clients/new")
    at_the_desk.sends("/clients/new", **ANAS, phone=ANA, statement=STATEMENT)
    assert "invitation is on its way" in at_the_desk.words
    client = life.client(1)
    assert (client.texts, client.coach_id, client.email) == (ConsentState.INVITED, mira, "ana@example.org")
    assert client.adult_confirmed_by == "Mira Lopez"


def test_a_slip_is_told_beside_its_field_and_nothing_typed_is_lost(at_the_desk: Browser, life: Life) -> None:
    slips = {
        "name": ({"name": " "}, "Write the client's name"),
        "zone": ({"zone": "London"}, "such as Europe/London"),
        "email": ({"email": "ana at example"}, "Write the whole e-mail address"),
        "phone": ({"phone": "07400 123456", "statement": STATEMENT}, "with its country code"),
        "statement": ({"phone": ANA, "statement": "yes"}, "Write who heard the client agree"),
        "adult": ({"adult": ""}, "Confirm that the client is an adult"),
        "program": ({"program": "nothing"}, "Write the program as one of"),
        "situation": ({"situation": "asleep"}, "Write the situation as one of"),
        "language": ({"language": "xx"}, "Write the language as one of"),
    }
    for field, (slip, remedy) in slips.items():
        at_the_desk.opens("/clients/new")
        answer = at_the_desk.sends("/clients/new", **{**ANAS, **slip})
        assert answer.status_code == 422, field
        beside = re.search(rf'id="{field}-says">\s*<strong>(.*?)</strong>', at_the_desk.page, re.DOTALL)
        assert beside, field
        assert remedy in beside[1], field
        kept = {**ANAS, **slip}
        assert f'value="{kept["name"]}"'.replace('" "', '""') in at_the_desk.page
        assert (STATEMENT in at_the_desk.page) == (kept.get("statement") == STATEMENT), field
        assert ('value="yes" checked' in at_the_desk.page) == (field != "adult")
    assert how_many(life) == (0, 0, 0), "nothing half-made"


def test_a_number_that_is_taken_or_stopped_is_told_what_to_do(at_the_desk: Browser, life: Life, ana: int) -> None:
    at_the_desk.opens("/clients/new")
    at_the_desk.sends("/clients/new", **{**ANAS, "name": "Anna"}, phone=ANA, statement=STATEMENT)
    assert "Another active client has this number" in at_the_desk.words
    life.says(ANA, "STOP")
    at_the_desk.opens(f"/clients/{ana}")
    at_the_desk.opens("/clients/new")
    at_the_desk.sends("/clients/new", **{**ANAS, "name": "Anna"}, phone=ANA, statement=STATEMENT)
    assert "they must text START" in at_the_desk.words


def test_a_coach_enrolls_for_nobody_but_themselves(at_the_desk: Browser, life: Life, mira: int, omar: int) -> None:
    assert omar
    at_the_desk.opens("/clients/new")
    assert 'name="coach"' not in at_the_desk.page
    at_the_desk.sends("/clients/new", **ANAS, coach="omar@example.org")
    assert life.client(1).coach_id == mira


def test_an_admin_chooses_the_coach(admin: Browser, life: Life, mira: int) -> None:
    admin.opens("/clients/new")
    assert "Mira Lopez" in admin.words
    admin.sends("/clients/new", **ANAS, coach="mira@example.org")
    assert life.client(1).coach_id == mira


def test_what_was_typed_comes_back_as_text(at_the_desk: Browser) -> None:
    at_the_desk.opens("/clients/new")
    answer = at_the_desk.sends("/clients/new", **{**ANAS, "name": '"><script>x</script>', "zone": "\x00nowhere"})
    assert answer.status_code == 422
    assert "<script>x" not in answer.text
