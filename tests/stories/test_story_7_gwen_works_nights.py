"""Story 7: Gwen works nights and goes quiet."""

from datetime import date, time

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.flags import FlagReason
from service.domain.replies import Asked
from service.domain.schedule import STAFF_HOURS
from service.store.tables import ConsentLog
from service.usecases.rehearse_client import rehearse_client
from tests.life import Life
from tests.usecases.rows import every

HOUSTON = "America/Chicago"
GWEN = "+17135550142"
NIGHTS = "i work nights. ask me at 4pm and check at 7am"


@pytest.fixture
def gwen(life: Life, mira: int) -> int:
    """Gwen said yes on Saturday; it is Sunday, six in the evening."""
    assert mira
    life.move_to_local(HOUSTON, "2026-02-28 10:00")
    client_id = life.enroll("Gwen", GWEN, HOUSTON, "get_back_up")
    life.move_to_local(HOUSTON, "2026-02-28 18:00")
    life.says(GWEN, "YES")
    life.move_to_local(HOUSTON, "2026-03-01 18:00")
    return client_id


def _texts_of(life: Life, day: str, until: str) -> list[str]:
    before = len(life.texts_to(GWEN))
    life.move_to_local(HOUSTON, f"{day} {until}")
    return life.texts_to(GWEN)[before:]


def test_gwen_is_asked_at_her_own_hours_and_left_in_peace(life: Life, app: App, gwen: int) -> None:
    assert life.says(GWEN, NIGHTS) == [
        "Set: the goal at 4 pm, the look back at 7 am the morning after. You asked for it, so I will."
    ]
    widened = [entry.words for entry in every(app, ConsentLog) if entry.event is ConsentEvent.HOURS_WIDENED]
    assert widened == [NIGHTS], "7:00 only because of her own words"

    assert len(_texts_of(life, "2026-03-02", "16:10")) == 1
    life.says(GWEN, "sleep six hours")
    life.move_to_local(HOUSTON, "2026-03-03 07:10")
    assert '"sleep six hours"' in life.texts_to(GWEN)[-1]
    life.says(GWEN, "done")
    review = next(one for one in life.check_ins(gwen) if one.asks is Asked.DID_IT)
    assert (review.local_date, review.state) == (date(2026, 3, 2), CheckInState.ANSWERED)
    life.move_to_local(HOUSTON, "2026-03-03 16:10")
    life.says(GWEN, "walk to the park")

    # From Wednesday on she is silent.
    life.move_to_local(HOUSTON, "2026-03-06 07:30")
    [friday] = _texts_of(life, "2026-03-07", "07:30")
    assert friday.startswith("No goal"), "one text on Friday, the one without a goal"

    life.move_to_local(HOUSTON, "2026-03-09 15:59")
    [comeback] = _texts_of(life, "2026-03-09", "16:10")
    assert comeback.startswith("Hi Gwen. Nothing to catch up on.")
    assert FlagReason.GONE_QUIET in {flag.reason for flag in life.flags(gwen) if flag.closed_at is None}
    assert _texts_of(life, "2026-03-18", "16:29") == []

    life.move_to_local(HOUSTON, "2026-03-18 16:30")
    assert life.says(GWEN, "WEEK") == ["OK, a week. I will text on Wednesday the 25th."]
    assert [flag for flag in life.flags(gwen) if flag.closed_at is None] == [], "the flag closed itself"
    assert _texts_of(life, "2026-03-25", "15:59") == []
    assert len(_texts_of(life, "2026-03-25", "16:10")) == 1
    assert sum("Nothing to catch up on" in text for text in life.texts_to(GWEN)) == 1
    assert not [text for text in life.texts_to(GWEN) if "days" in text and "quiet" in text.lower()]


def test_nobody_but_gwen_may_choose_seven_in_the_morning(life: Life, app: App, gwen: int) -> None:
    assert not STAFF_HOURS.allow(time(7)), "an admin who sets 7:00 is refused"
    assert min(text.at.time() for text in rehearse_client(app, gwen, 3).texts) == time(9)
    life.says(GWEN, NIGHTS)
    assert time(7) in {text.at.time() for text in rehearse_client(app, gwen, 3).texts}
