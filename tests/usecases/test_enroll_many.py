"""A file of clients: looked over first, enrolled when confirmed, and never half of it."""

from collections.abc import Sequence

import pytest

from service.app import App
from service.domain.consent import ConsentEvent
from service.domain.refusal import Refusal
from service.effects.rosters import Enroller
from service.store.tables import Client, ConsentLog
from service.usecases.enroll_many import enroll_many
from service.usecases.look_over_roster import look_over_roster
from tests.conftest import ANA, BEN, CHITRA
from tests.life import Life
from tests.usecases.rows import every, outbound

OMAR = Enroller("Omar Haddad")
MIRA = Enroller("Mira Lopez", "mira@example.org", own_only=True)
HEADINGS = (
    *("name", "phone", "zone", "program", "adult", "coach", "language"),
    *("consent_who", "consent_when", "consent_how", "consent_wording"),
    *("email", "mail_consent_who", "mail_consent_when", "mail_consent_how", "mail_consent_wording"),
)
ROW = {
    "name": "Ana",
    "phone": ANA,
    "zone": "Europe/London",
    "program": "three_days",
    "adult": "yes",
    "coach": "mira@example.org",
    "consent_who": "Mira Lopez",
    "consent_when": "2026-03-01",
    "consent_how": "on the phone",
    "consent_wording": "card-1",
}


def written(*rows: dict[str, str], headings: Sequence[str] = HEADINGS) -> bytes:
    lines = [",".join(headings), *(",".join(row.get(heading, "") for heading in headings) for row in rows)]
    return "\n".join(lines).encode()


def faults(app: App, *rows: dict[str, str], by: Enroller = OMAR) -> list[str]:
    return [row.fault for row in look_over_roster(app, written(*rows), by).rows]


def test_looking_over_sends_nothing_and_confirming_keeps_the_whole_statement(app: App, mira: int) -> None:
    by_code = ROW | {"name": "Ben", "phone": "", "language": "ES"}
    content = written(ROW, by_code)
    report = look_over_roster(app, content, OMAR)
    assert [(row.line, row.fault, row.invites) for row in report.rows] == [(2, "", True), (3, "", False)]
    assert every(app, Client) == []
    done = enroll_many(app, content, {2, 3}, OMAR)
    assert [bool(enrolled.join_code) for _, enrolled in done.enrolled] == [False, True]
    ana, ben = every(app, Client)
    assert (ana.coach_id, ana.adult_confirmed_by, ben.language.value) == (mira, "Omar Haddad", "es")
    statement = next(entry for entry in every(app, ConsentLog) if entry.event is ConsentEvent.STATEMENT)
    assert statement.words == "Told Mira Lopez on 2026-03-01, on the phone; wording: card-1"
    assert len(outbound(app)) == 1
    again = look_over_roster(app, content, OMAR)
    assert [row.fault.split(";")[0] for row in again.rows] == [
        "Another active client has this number",
        "A client of this name already waits for their join code",
    ]


def test_only_what_was_confirmed_is_enrolled_and_what_changed_meanwhile_is_refused(
    life: Life, app: App, mira: int
) -> None:
    assert mira
    content = written(ROW, ROW | {"name": "Ben", "phone": BEN}, ROW | {"name": "Chitra", "phone": CHITRA})
    life.enroll("Ben", BEN, "America/New_York")
    done = enroll_many(app, content, {2, 3}, OMAR)
    assert [row.name for row, _ in done.enrolled] == ["Ana"]
    assert [row.fault.split(";")[0] for row in done.refused] == ["Another active client has this number"]
    assert sorted(client.name for client in every(app, Client)) == ["Ana", "Ben"]


def test_each_fault_says_what_to_write_instead(app: App, mira: int) -> None:
    assert mira
    told = {
        "no consent_who: write who": {"consent_who": ""},
        "no consent_how: write how": {"consent_how": ""},
        "no consent_wording: write which": {"consent_wording": ""},
        "consent_when: write the day": {"consent_when": "1/3/26"},
        "consent_when is a day to come": {"consent_when": "2027-01-01"},
        "no mail_consent_when": {"email": "a@example.org", "mail_consent_who": "Mira"},
        "Write the e-mail address that": {
            f"mail_consent_{part}": said
            for part, said in (("who", "Mira"), ("when", "2026-03-01"), ("how", "phone"), ("wording", "card-1"))
        },
        "with its country code": {"phone": "4.47400123456E+11"},
        "has rounded this number": {"phone": "4.474E+11"},
        "Write the language as one of": {"language": "French"},
        "Confirm that the client is an adult": {"adult": "no"},
        "No coach has this e-mail address": {"coach": "nobody@example.org"},
        "such as Europe/London": {"zone": "London"},
    }
    for remedy, slip in told.items():
        [fault] = faults(app, ROW | slip)
        assert remedy in fault, remedy


def test_rows_are_compared_with_each_other(app: App, mira: int) -> None:
    assert mira
    full_width = ANA.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789+"})
    nameless = ROW | {"phone": ""}
    told = faults(app, ROW, ROW | {"name": "Anna", "phone": full_width}, nameless, nameless)
    assert told[0] == told[2] == ""
    assert told[1].startswith("The same number stands in line 2")
    assert told[3].startswith("The same name without a number stands in line 4")


def test_numbers_that_stopped_or_were_wrong_are_refused_with_the_way_back(life: Life, app: App, mira: int) -> None:
    assert mira
    life.enroll("Ana", ANA, "Europe/London")
    life.says(ANA, "STOP")
    assert faults(app, ROW) != [""]
    life.enroll("Ben", BEN, "America/New_York")
    life.says(BEN, "wrong number")
    [fault] = faults(app, ROW | {"phone": BEN})
    assert fault.startswith("This number asked us to stop; they must text START")


def test_a_coach_enrolls_their_own_clients_only(life: Life, app: App, mira: int) -> None:
    assert mira
    life.staff("Kofi Asante", "kofi@example.org")
    assert faults(app, ROW | {"coach": ""}, ROW | {"coach": "kofi@example.org", "phone": BEN}, by=MIRA) == [
        "",
        "You enroll your own clients only; leave coach empty.",
    ]


def test_a_file_without_its_columns_is_refused_whole(app: App) -> None:
    with pytest.raises(Refusal, match="lacks: zone, program, adult"):
        look_over_roster(app, b"name,phone\nAna,1\n", OMAR)
