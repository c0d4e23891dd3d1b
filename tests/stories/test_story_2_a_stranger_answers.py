"""Story 2: Omar enrolls Nadia, whose number is mistyped, and a stranger answers."""

from service.app import App
from service.domain.consent import ConsentState
from service.domain.flags import FlagReason
from service.effects.rosters import Enroller
from service.usecases.enroll_many import enroll_many
from service.usecases.look_over_roster import look_over_roster
from tests.conftest import BEN
from tests.life import Life
from tests.usecases.rows import enrollment_of, outbound

LONDON = "Europe/London"
STRANGER = BEN
OMAR = Enroller("Omar Haddad", "mira@example.org")
HEADINGS = "name,phone,zone,program,adult,consent_who,consent_when,consent_how,consent_wording"
LACKING = (7, 19, 40)
"""The lines of Omar's that say nothing of how they agreed."""


def omars_file() -> bytes:
    """Forty rows; Nadia, whose number is mistyped, in the first."""
    rows = [f"Nadia,{STRANGER},{LONDON},get_back_up,yes,Mira Lopez,2026-02-27,on the phone,card-1"]
    for line in range(3, 42):
        how = "" if line in LACKING else "on the phone"
        rows.append(f"Client {line},+447400{120000 + line},{LONDON},get_back_up,yes,Mira Lopez,2026-02-27,{how},card-1")
    return "\n".join([HEADINGS, *rows]).encode()


def test_a_stranger_is_asked_once_hears_who_we_are_and_nothing_more(life: Life, app: App, mira: int) -> None:
    assert mira
    life.move_to_local(LONDON, "2026-03-02 10:00")
    report = look_over_roster(app, omars_file(), OMAR)
    assert len(report.rows) == 40
    assert [row.line for row in report.refused] == list(LACKING)
    assert {row.fault for row in report.refused} == {"no consent_how: write how they agreed, such as: on the phone"}
    assert outbound(app) == [], "37 are offered, and none is sent before he confirms"

    done = enroll_many(app, omars_file(), {row.line for row in report.offered}, OMAR)
    assert len(done.enrolled) == 37
    nadia = done.enrolled[0][1].client_id
    life.move_to_local(LONDON, "2026-03-02 10:04")
    [invitation] = life.texts_to(STRANGER)
    assert invitation.startswith("Upswing: Mira Lopez set up 5 weeks of check-in texts for you")

    life.move_to_local(LONDON, "2026-03-02 10:06")
    [who] = life.says(STRANGER, "who is this??")
    assert "Automated; Mira reads replies" in who
    life.move_to_local(LONDON, "2026-03-02 10:07")
    assert life.says(STRANGER, "not me. wrong number, stop texting") == [
        "Upswing: you are unsubscribed and will get no more texts from this number."
    ]
    assert life.client(nadia).texts is ConsentState.WITHDRAWN

    life.move_to_local(LONDON, "2026-03-03 10:00")
    again = look_over_roster(app, omars_file(), OMAR)
    assert again.offered == []
    assert again.rows[0].fault.startswith("This number asked us to stop; they must text START")
    life.move_to_local(LONDON, "2026-03-06 12:00")
    texts = life.texts_to(STRANGER)
    assert len(texts) == 3, "two answers in all, and no reminder after 48 hours"
    assert [text for text in texts if "Nadia" in text] == []
    assert FlagReason.WRONG_NUMBER in {flag.reason for flag in life.flags(nadia)}
    assert enrollment_of(app, nadia).join_code is not None, "the remedy: she texts the code from the right phone"
