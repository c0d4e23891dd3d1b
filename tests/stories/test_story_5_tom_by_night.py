"""Story 5: Tom by night."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from sqlalchemy import select

from service.adapters.memory import MemoryEmail, SetClock
from service.app import App
from service.domain.delivery import DispatchState, Purpose
from service.domain.flags import FlagReason
from service.domain.safety import Hold
from service.ports import Queue
from service.store.tables import Alert, Message, Role, Staff
from service.usecases.change_staff import change_staff
from service.usecases.process_inbound import process_inbound
from service.usecases.resume_client import resume_client
from service.usecases.show_client import show_client
from service.usecases.show_today import show_today
from tests.life import Life

CHICAGO = "America/Chicago"
TOM, MIRAS, JOS, OMARS = "+13125550142", "+13125550150", "+13125550151", "+13125550152"
CRY = "wont be around monday so dont bother. its all arranged"
HIS_WORDS = ("bother", "arranged", "dramatic", "Tom", "5550142")


@pytest.fixture
def clock() -> SetClock:
    """Thursday 12 March 2026, in the morning in Chicago."""
    return SetClock(datetime(2026, 3, 12, 15, 0, tzinfo=UTC))


@pytest.fixture
def jo(life: Life, app: App, mira: int, omar: int) -> int:
    """Mira's backup. All three have a phone on record."""
    jo = life.staff("Jo Park", "jo@example.org", phone=JOS)
    change_staff(app, None, mira, phone=MIRAS, backup_email="jo@example.org")
    change_staff(app, None, omar, phone=OMARS, backup_email="")
    return jo


@pytest.fixture
def tom(life: Life, jo: int) -> int:
    """He said yes on Friday: goal and review from Saturday on."""
    assert jo > 0
    tom = life.enroll("Tom", TOM, CHICAGO, "get_back_up", email="tom@example.org")
    life.move_to_local(CHICAGO, "2026-03-13 18:00")
    life.says(TOM, "YES")
    life.move_to_local(CHICAGO, "2026-03-14 23:10")
    return tom


def at(life: Life, wall: str) -> None:
    life.move_to_local(CHICAGO, wall)


def to_staff(life: Life) -> dict[str, int]:
    return {phone: len(life.texts_to(phone)) for phone in (MIRAS, JOS, OMARS)}


def alert_of(app: App) -> Alert:
    with app.store.reading() as tx:
        return tx.execute(select(Alert)).scalar_one()


def test_tom_by_night(life: Life, app: App, tom: int, mira: int, jo: int, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(life.texts_to(TOM))
    (answer,) = life.says(TOM, CRY)
    assert answer.index("988") < answer.index("911"), "the crisis line first"
    assert "I have alerted Mira's team" in answer
    assert life.client(tom).hold is Hold.CRISIS
    assert [flag.reason for flag in life.flags(tom) if flag.closed_at is None] == [FlagReason.CRISIS]
    assert to_staff(life) == {MIRAS: 1, JOS: 1, OMARS: 0}

    at(life, "2026-03-14 23:24")
    assert to_staff(life) == {MIRAS: 1, JOS: 1, OMARS: 0}
    at(life, "2026-03-14 23:25")
    assert to_staff(life) == {MIRAS: 2, JOS: 2, OMARS: 0}
    at(life, "2026-03-14 23:40")
    assert to_staff(life) == {MIRAS: 3, JOS: 3, OMARS: 1}

    at(life, "2026-03-14 23:47")
    (thanks,) = life.says(JOS, f"ACK {alert_of(app).code}")
    assert "is yours" in thanks
    assert alert_of(app).ended_by == jo
    told = to_staff(life)

    at(life, "2026-03-14 23:52")
    assert life.says(TOM, "stop being dramatic lol im fine") == ["Good to hear. Someone will still look in."]
    assert life.client(tom).hold is Hold.CRISIS
    assert [flag.closed_at for flag in life.flags(tom) if flag.reason is FlagReason.CRISIS] == [None]

    at(life, "2026-03-17 10:00")
    assert len(life.texts_to(TOM)) == before + 2, "two texts from us, and none of them a prompt"
    assert to_staff(life) == told, "alerting stopped at 23:47"
    assert not any(message.purpose is Purpose.WEEKLY and message.handed_over_at for message in life.messages(tom))

    with app.store.reading() as tx:
        coach = tx.get_one(Staff, mira)
    resume_client(app, coach, tom)
    at(life, "2026-03-18 08:59")
    assert len(life.texts_to(TOM)) == before + 2
    at(life, "2026-03-18 09:00")
    assert len(life.texts_to(TOM)) == before + 3
    _his_words_are_nowhere(app, life, tom, capsys.readouterr().out)


def _his_words_are_nowhere(app: App, life: Life, tom: int, log: str) -> None:
    """Not in an alert, a mail, a log line, nor on any page but his coach's."""
    assert isinstance(app.mail, MemoryEmail)
    mails = [message_from_bytes(mail.mime, policy=policy.default) for mail in app.mail.sent if "tom" not in mail.to]
    assert len(mails) >= 6
    alerts = [text for phone in (MIRAS, JOS, OMARS) for text in life.texts_to(phone)]
    told = [str(mail["subject"]) + mail.get_body(("plain",)).get_content() for mail in mails]  # type: ignore[union-attr]
    for words in (*alerts, *told, log):
        assert not [word for word in HIS_WORDS if word in words], words[:80]
    with app.store.reading() as tx:
        admin = tx.execute(select(Staff).where(Staff.role == Role.ADMIN)).scalar_one()
    assert show_client(app, admin, tom).words is None
    assert all(row.last is None for row in show_today(app, admin).elsewhere)


def test_the_bell_alone_brings_him_help_and_no_tick_is_waited_for(life: Life, app: App, tom: int) -> None:
    """Workers do here what is rung for, and nothing else: what comes at once by the bell leaves within five seconds."""
    texts, rung = len(life.texts_to(TOM)), life.doorbell.rung
    rung.clear()
    life.texts_in(TOM, CRY)
    until = app.clock.real_now() + timedelta(seconds=5)
    for queue in rung:
        assert queue is not Queue.TICK
        if queue is Queue.INBOUND:
            process_inbound(app, until)
        else:
            life.send()
    assert rung == [Queue.INBOUND, Queue.OUTBOX]
    assert len(life.texts_to(TOM)) == texts + 1
    assert to_staff(life) == {MIRAS: 1, JOS: 1, OMARS: 0}
    assert life.client(tom).hold is Hold.CRISIS


def test_killed_between_the_commit_and_the_sending_it_still_holds(life: Life, app: App, tom: int) -> None:
    """The worker that reads him dies before anything leaves. All that has to leave stands in the rows."""
    before = len(life.texts_to(TOM))
    life.texts_in(TOM, CRY)
    process_inbound(app, app.clock.real_now().replace(year=2027))
    assert (len(life.texts_to(TOM)), to_staff(life)) == (before, {MIRAS: 0, JOS: 0, OMARS: 0})
    with app.store.reading() as tx:
        waiting = tx.execute(select(Message.purpose).where(Message.dispatch_state == DispatchState.WAITING)).scalars()
        assert sorted(waiting) == [Purpose.ALERT] * 4 + [Purpose.HELP_LINES]
    assert life.client(tom).hold is Hold.CRISIS
    life.send()
    assert (len(life.texts_to(TOM)), to_staff(life)) == (before + 1, {MIRAS: 1, JOS: 1, OMARS: 0})
    help_lines = next(message for message in life.messages(tom) if message.purpose is Purpose.HELP_LINES)
    assert help_lines.send_at == help_lines.at, "at ten past eleven at night, without waiting for anything"
