"""Story 6: Ben stops, in three ways."""

from datetime import timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.delivery import DispatchState, Purpose, Verdict
from service.domain.flags import FlagReason
from service.domain.refusal import Refusal
from service.domain.replies import Asked, Kind
from service.domain.safety import Hold
from service.ports import SendFailed
from service.store.tables import CheckIn
from service.usecases.write_to_client import write_to_client
from tests.conftest import BEN
from tests.life import Life

NEW_YORK = "America/New_York"
MAILS = "Told Mira in her office on 26 February that mails are fine"


@pytest.fixture
def ben(life: Life, mira: int) -> int:
    """Ben on Monday evening of week 1, asked about his goal at half past seven."""
    assert mira
    life.move_to_local(NEW_YORK, "2026-02-28 10:00")
    client_id = life.enroll("Ben", BEN, NEW_YORK, "get_back_up", email="ben@example.org", mail_statement=MAILS)
    life.move_to_local(NEW_YORK, "2026-02-28 18:00")
    life.says(BEN, "YES")
    life.move_to_local(NEW_YORK, "2026-03-02 09:20")
    life.says(BEN, "ring the bank")
    life.move_to_local(NEW_YORK, "2026-03-02 19:40")
    assert '"ring the bank"' in life.texts_to(BEN)[-1]
    return client_id


def _review(life: Life, ben: int) -> CheckIn:
    return next(one for one in life.check_ins(ben) if one.asks is Asked.DID_IT)


def _mails(app: App) -> list[str]:
    assert isinstance(app.mail, MemoryEmail)
    read: list[Any] = [message_from_bytes(mail.mime, policy=policy.default) for mail in app.mail.sent]
    return [mail.get_body(("plain",)).get_content() for mail in read]


def test_ben_stops_in_his_own_words_and_comes_back_by_start(life: Life, app: App, ben: int, mira: int) -> None:
    [stopped] = life.says(BEN, "please stop sending these")
    assert stopped == "Upswing: you are unsubscribed and will get no more texts from this number."
    told = len(life.texts_to(BEN))

    life.move_to_local(NEW_YORK, "2026-03-02 19:49")
    assert life.says(BEN, "yes") == []
    assert (_review(life, ben).answer, _review(life, ben).state) == (Kind.YES, CheckInState.ANSWERED)
    assert life.client(ben).texts is ConsentState.WITHDRAWN

    life.move_to_local(NEW_YORK, "2026-03-03 09:30")
    assert len(life.texts_to(BEN)) == told, "nothing on Tuesday"
    with pytest.raises(Refusal, match="call instead"):
        write_to_client(app, ben, mira, "How are you, Ben?")
    [farewell] = _mails(app)
    assert "texts have stopped. Keep the weekly mail, or stop that too?" in farewell

    life.move_to_local(NEW_YORK, "2026-03-05 02:00")
    [help_lines] = life.says(BEN, "i cant do this anymore i want to die")
    assert "988" in help_lines
    assert life.client(ben).hold is Hold.CRISIS
    assert life.client(ben).texts is ConsentState.WITHDRAWN

    life.move_to_local(NEW_YORK, "2026-03-09 09:00")
    assert life.says(BEN, "opt me back in please") == []
    life.work()
    assert FlagReason.WANTS_BACK_IN in {flag.reason for flag in life.flags(ben)}
    asked_for = [mail for mail in _mails(app) if "START" in mail.splitlines()]
    assert len(asked_for) == 1
    farewells = [mail for mail in _mails(app) if "Keep the weekly mail" in mail]
    assert len(farewells) == 1, "exactly one farewell mail, and no weekly one without his click"
    assert not [one for one in life.messages(ben) if one.purpose is Purpose.WEEKLY and one.handed_over_at]

    life.move_to_local(NEW_YORK, "2026-03-09 09:20")
    assert len(life.says(BEN, "START")) == 1
    assert life.client(ben).texts is ConsentState.GRANTED


def test_where_the_carrier_welcomes_him_back_we_do_not(life: Life, ben: int) -> None:
    life.says(BEN, "STOP")
    life.move_to_local(NEW_YORK, "2026-03-09 09:20")
    told = len(life.texts_to(BEN))
    life.texts_in(BEN, "START", answered_by_carrier=True)
    life.work()
    assert len(life.texts_to(BEN)) == told
    assert life.client(ben).texts is ConsentState.GRANTED


def test_a_confirmation_that_comes_after_five_minutes_is_not_sent_at_all(life: Life, ben: int) -> None:
    """The worker was down from 19:40 to 19:47."""
    told = len(life.texts_to(BEN))
    life.texts_in(BEN, "please stop sending these")
    life.sms.fail_next = [SendFailed("no line", verdict=Verdict.RETRY)]
    life.work()
    life.clock.pass_real(timedelta(minutes=7))
    life.work()
    assert len(life.texts_to(BEN)) == told
    confirmation = next(one for one in life.messages(ben) if one.purpose is Purpose.OPT_OUT_CONFIRMATION)
    assert confirmation.dispatch_state is DispatchState.WITHHELD
    assert life.client(ben).texts is ConsentState.WITHDRAWN


def test_where_the_carrier_refuses_the_help_lines_somebody_is_told_to_call(life: Life, ben: int) -> None:
    life.says(BEN, "STOP")
    life.move_to_local(NEW_YORK, "2026-03-05 02:00")
    life.sms.fail_next = [SendFailed("stopped", code=21610, verdict=Verdict.STOPPED)]
    life.says(BEN, "i cant do this anymore i want to die")
    refused = next(one for one in life.messages(ben) if one.purpose is Purpose.HELP_LINES)
    assert refused.dispatch_state is DispatchState.WITHHELD
    assert FlagReason.CRISIS in {flag.reason for flag in life.flags(ben)}
