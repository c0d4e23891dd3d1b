"""Story 6, the night of it: Ben has stopped, and cries for help."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from service.adapters.memory import SetClock
from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose, Verdict
from service.domain.flags import FlagReason
from service.ports import SendFailed
from service.store.tables import Alert, Staff
from service.usecases.change_staff import change_staff
from service.usecases.show_alert import show_alert
from tests.conftest import BEN
from tests.life import Life

NEW_YORK = "America/New_York"
MIRAS = "+12125550150"
CRY = "i cant do this anymore i want to die"


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 3, 5, 15, 0, tzinfo=UTC))


@pytest.fixture
def ben(life: Life, app: App, mira: int) -> int:
    """He stopped on Monday evening, in his own words."""
    change_staff(app, None, mira, phone=MIRAS, backup_email="")
    ben = life.enroll("Ben", BEN, NEW_YORK, "get_back_up")
    life.move_to_local(NEW_YORK, "2026-03-06 18:00")
    life.says(BEN, "YES")
    life.move_to_local(NEW_YORK, "2026-03-09 19:40")
    (farewell,) = life.says(BEN, "please stop sending these")
    assert "you are unsubscribed" in farewell
    life.move_to_local(NEW_YORK, "2026-03-12 02:00")
    return ben


def test_he_gets_one_text_with_help_lines_and_nothing_after_it(life: Life, app: App, ben: int) -> None:
    before = len(life.texts_to(BEN))
    (answer,) = life.says(BEN, CRY)
    assert answer.index("988") < answer.index("911")
    assert len(life.texts_to(MIRAS)) == 1
    life.move_to(life.clock.now() + timedelta(days=3))
    assert len(life.texts_to(BEN)) == before + 1
    assert life.client(ben).texts is ConsentState.WITHDRAWN
    assert FlagReason.CRISIS in {flag.reason for flag in life.flags(ben) if flag.closed_at is None}
    with app.store.reading() as tx:
        assert not tx.execute(select(Alert)).scalar_one().unreachable


def test_refused_by_the_carrier_the_alert_says_call(life: Life, app: App, ben: int, mira: int) -> None:
    life.sms.fail_next = [SendFailed("they have stopped", verdict=Verdict.STOPPED, code=21610)]
    assert life.says(BEN, CRY) == []
    life.work()
    first, second = life.texts_to(MIRAS)
    assert "Not reachable by text: call." not in first
    assert "Not reachable by text: call." in second
    with app.store.reading() as tx:
        coach, alert = tx.get_one(Staff, mira), tx.execute(select(Alert)).scalar_one()
    sheet = show_alert(app, coach, alert.id)
    assert sheet.alert.unreachable
    assert sheet.person is not None
    assert (sheet.person.name, sheet.person.phone) == ("Ben", life.client(ben).phone)


def test_each_cry_is_answered_once_at_most(life: Life, ben: int) -> None:
    for minutes in (0, 5, 20, 10, 40):
        life.move_to(life.clock.now() + timedelta(minutes=minutes))
        assert len(life.says(BEN, CRY)) == (0 if minutes in {5, 20} else 1)
    helped = [message for message in life.messages(ben) if message.purpose is Purpose.HELP_LINES]
    assert len(helped) == 3


def test_wanting_back_in_he_is_told_no_lie(life: Life, ben: int) -> None:
    life.says(BEN, CRY)
    assert life.says(BEN, "opt me back in please") == []
    (back,) = life.says(BEN, "START")
    assert "Check-ins rest until Mira has spoken with you" in back
    assert FlagReason.WANTS_BACK_IN in {flag.reason for flag in life.flags(ben)}
