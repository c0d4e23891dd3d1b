"""Story 2: Omar enrolls Nadia, whose number is mistyped, and a stranger answers."""

import pytest

from service.app import App
from service.domain.consent import ConsentState
from service.domain.flags import FlagReason
from service.domain.refusal import Refusal
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from tests.conftest import BEN
from tests.life import Life
from tests.usecases.rows import enrollment_of, outbound

LONDON = "Europe/London"
STRANGER = BEN
UNBACKED = EnrollmentForm(
    name="Nadia",
    phone=STRANGER,
    zone=LONDON,
    program="get_back_up",
    coach_email="mira@example.org",
    adult=True,
    enrolled_by="Omar",
)
"""One of the three rows of Omar's that say nothing of how she agreed."""


def test_a_stranger_is_asked_once_hears_who_we_are_and_nothing_more(life: Life, app: App, mira: int) -> None:
    assert mira
    life.move_to_local(LONDON, "2026-03-02 10:00")
    with pytest.raises(Refusal, match="who heard it, when and how"):
        enroll_client(app, UNBACKED)
    assert outbound(app) == [], "what lacks consent_how is refused, and nothing was sent for it"

    nadia = life.enroll("Nadia", STRANGER, LONDON, "get_back_up")
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
    with pytest.raises(Refusal, match="not the client's"):
        life.enroll("Nadia", STRANGER, LONDON, "get_back_up")
    life.move_to_local(LONDON, "2026-03-06 12:00")
    texts = life.texts_to(STRANGER)
    assert len(texts) == 3, "two answers in all, and no reminder after 48 hours"
    assert [text for text in texts if "Nadia" in text] == []
    assert FlagReason.WRONG_NUMBER in {flag.reason for flag in life.flags(nadia)}
    assert enrollment_of(app, nadia).join_code is not None, "the remedy: she texts the code from the right phone"
