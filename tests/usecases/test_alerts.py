"""A cry for help wakes people, and goes on waking them until one of them has it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.delivery import DispatchState, Purpose, Verdict
from service.domain.phone import PhoneNumber
from service.domain.safety import Hold
from service.ports import SendFailed
from service.store.tables import Alert, Message, Staff
from service.usecases.process_inbound import process_inbound
from service.usecases.repeat_alerts import repeat_alerts
from tests.conftest import ANA
from tests.life import Life

CRY = "i cant do this anymore i want to die"
MIRAS, JOS = "+447400654321", "+447400654322"
MINUTE = timedelta(minutes=1)
pytestmark = pytest.mark.usefixtures("ana", "jo")


@pytest.fixture
def jo(life: Life, app: App, mira: int) -> int:
    """Mira's backup."""
    jo = life.staff("Jo Park", "jo@example.org", phone=JOS)
    with app.store.writing() as tx:
        tx.execute(update(Staff).where(Staff.id == mira).values(backup_id=jo, phone=PhoneNumber(MIRAS)))
    return jo


def alerts(app: App) -> list[Alert]:
    with app.store.reading() as tx:
        return list(tx.execute(select(Alert).order_by(Alert.id)).scalars())


def mailed(app: App) -> list[str]:
    assert isinstance(app.mail, MemoryEmail)
    return [mail.to for mail in app.mail.sent]


def pass_(life: Life, passed: timedelta) -> None:
    life.move_to(life.clock.now() + passed)


def test_coach_and_backup_are_told_at_once_and_no_word_of_hers_leaves(app: App, life: Life, ana: int) -> None:
    (answer,) = life.says(ANA, CRY)
    assert "I have alerted Mira's team" in answer
    (alert,) = alerts(app)
    for phone in (MIRAS, JOS):
        (text,) = life.texts_to(phone)
        assert f"ACK {alert.code}" in text
        assert f"/alerts/{alert.id}" in text
    assert sorted(mailed(app)) == ["jo@example.org", "mira@example.org"]
    assert isinstance(app.mail, MemoryEmail)
    everything = " ".join(life.texts_to(MIRAS) + life.texts_to(JOS) + [str(mail.mime) for mail in app.mail.sent])
    assert "Ana" not in everything
    assert "die" not in everything.split()
    assert life.client(ana).hold is Hold.CRISIS


@pytest.mark.usefixtures("omar")
def test_it_comes_again_every_quarter_of_an_hour_and_to_every_admin_after_two(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    pass_(life, 14 * MINUTE)
    assert len(life.texts_to(JOS)) == 1
    pass_(life, MINUTE)
    assert (len(life.texts_to(MIRAS)), len(life.texts_to(JOS))) == (2, 2)
    assert "omar@example.org" not in mailed(app)
    pass_(life, 15 * MINUTE)
    assert (len(life.texts_to(MIRAS)), mailed(app).count("omar@example.org")) == (3, 1)


def test_ack_from_a_staff_phone_ends_it_and_is_answered(app: App, life: Life, ana: int, jo: int) -> None:
    life.says(ANA, CRY)
    code = alerts(app)[0].code
    (thanks,) = life.says(JOS, f"Ack {code}.")
    assert f"Alert {code} is yours" in thanks
    pass_(life, timedelta(hours=3))
    assert len(life.texts_to(MIRAS)) == 1
    (alert,) = alerts(app)
    assert alert.ended_by == jo
    assert life.client(ana).hold is Hold.CRISIS, "to acknowledge is not to close"
    (late,) = life.says(MIRAS, f"ACK {code}")
    assert "taken before you: Jo" in late


@pytest.mark.parametrize("typed", ["ack", "ACK!", "{code}", "ok ack {code}", "Acknowledged {code}"])
def test_it_may_be_typed_by_somebody_half_asleep(app: App, life: Life, jo: int, typed: str) -> None:
    life.says(ANA, CRY)
    life.says(JOS, typed.format(code=alerts(app)[0].code))
    assert alerts(app)[0].ended_by == jo


def test_nobody_but_staff_can_end_it(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    code = alerts(app)[0].code
    life.says(ANA, f"ACK {code}")
    life.says("+447400999888", f"ACK {code}")
    assert alerts(app)[0].ended_at is None
    (unknown,) = life.says(JOS, f"ACK {int(code) - 1 if int(code) > 1000 else 1001}")
    assert "no open alert has that code" in unknown
    assert alerts(app)[0].ended_at is None


def test_more_cries_are_not_answered_twice_within_half_an_hour_and_wake_nobody_twice(app: App, life: Life) -> None:
    assert len(life.says(ANA, CRY)) == 1
    pass_(life, 5 * MINUTE)
    assert life.says(ANA, "i mean it, i want to kill myself") == []
    assert len(alerts(app)) == 1
    assert len(life.texts_to(JOS)) == 1
    pass_(life, 31 * MINUTE)
    assert len(life.says(ANA, "i want to kill myself")) == 1


def test_a_cry_after_somebody_took_it_wakes_them_anew(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    life.says(JOS, "ack")
    pass_(life, 5 * MINUTE)
    assert life.says(ANA, "i want to kill myself tonight") == [], "help was said five minutes ago"
    first, second = alerts(app)
    assert (first.ended_at is None, second.ended_at is None) == (False, True)
    assert second.code != first.code
    assert f"ACK {second.code}" in life.texts_to(JOS)[-1]


def test_the_alert_stands_or_falls_with_the_cry(app: App, life: Life) -> None:
    """Killed between the commit and the sending: whoever comes next sends it. Before: nothing was said."""
    life.texts_in(ANA, CRY)
    process_inbound(app, app.clock.real_now() + MINUTE)
    with app.store.reading() as tx:
        waiting = tx.execute(select(Message.purpose).where(Message.dispatch_state == DispatchState.WAITING))
        assert sorted(waiting.scalars()) == [Purpose.ALERT] * 4 + [Purpose.HELP_LINES]
    assert life.texts_to(JOS) == []
    life.work()
    assert (len(life.texts_to(JOS)), len(life.texts_to(ANA)) > 0) == (1, True)


def test_a_round_slept_through_is_made_up_by_one(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    life.clock.pass_real(timedelta(hours=2))
    life.work()
    assert len(life.texts_to(JOS)) == 2
    assert alerts(app)[0].rounds == 2


def test_two_ticks_at_once_give_one_round(app: App, life: Life) -> None:
    life.says(ANA, CRY)
    life.clock.pass_real(15 * MINUTE)
    for _ in range(2):
        repeat_alerts(app, app.clock.real_now() + MINUTE)
    assert alerts(app)[0].rounds == 2


def test_what_the_carrier_held_up_is_not_sent_with_the_next_round(life: Life) -> None:
    """A carrier that is down for an hour does not text four alerts at once when it is back."""
    life.sms.fail_next = [SendFailed("down", verdict=Verdict.RETRY) for _ in range(200)]
    life.says(ANA, CRY)
    for _ in range(4):
        life.clock.pass_real(15 * MINUTE)
        life.work()
    life.sms.fail_next = []
    life.clock.pass_real(MINUTE)
    life.work()
    assert len(life.texts_to(JOS)) == 1


def test_after_stop_a_cry_is_answered_once_and_somebody_is_alerted(app: App, life: Life) -> None:
    life.says(ANA, "STOP")
    (answer,) = life.says(ANA, CRY)
    assert "116 123" in answer
    assert "Check-ins" not in answer
    assert len(alerts(app)) == 1


def test_a_refused_help_text_makes_the_alert_say_call(app: App, life: Life) -> None:
    life.says(ANA, "STOP")
    life.texts_in(ANA, CRY)
    life.sms.fail_next = [SendFailed("they stopped", verdict=Verdict.STOPPED, code=21610)]
    life.work()
    life.work()
    (alert,) = alerts(app)
    assert alert.unreachable
    assert "Not reachable by text: call" in life.texts_to(JOS)[-1]
    assert life.texts_to(ANA)[-1].startswith("Upswing: you are unsubscribed")


def test_im_fine_is_answered_and_closes_nothing(app: App, life: Life, ana: int) -> None:
    life.says(ANA, CRY)
    assert life.says(ANA, "stop being dramatic lol im fine") == ["Good to hear. Someone will still look in."]
    assert alerts(app)[0].ended_at is None
    assert life.client(ana).hold is Hold.CRISIS
