"""Mails leave once, whatever the relay says, and none leaves that may not."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update

from service.adapters.memory import MemorySms, SetClock
from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Channel, DeliveryStatus, DispatchState, Purpose, Verdict
from service.domain.flags import FlagReason
from service.effects.mail_outcomes import BOUNCED
from service.effects.mailing import queue_mail, unsubscribe_url
from service.ports import Accepted, OutgoingEmail, OutgoingSms, SendFailed
from service.rendering.mail import Letter
from service.store.clients import suppress, suppressed_for
from service.store.outbox import claim_messages
from service.store.tables import Client, Message
from service.usecases.dispatch_mails import dispatch_mails
from service.usecases.dispatch_outbox import dispatch_outbox
from service.usecases.process_inbound import process_inbound
from tests.conftest import ANA
from tests.life import Life
from tests.mailboxes import ANAS_MAIL, MAIL_STATEMENT, mails_to, relay

LETTER = Letter("Upswing for Mira", "Your week, Ana", "Hello Ana,\n", "<p>Hello Ana,</p>")
WHILE = timedelta(seconds=30)


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    client_id = life.enroll("Ana", ANA, "Europe/London", email=ANAS_MAIL, mail_statement=MAIL_STATEMENT)
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "YES")
    return client_id


def queue(app: App, client_id: int | None, useful: timedelta = timedelta(days=2), to: str = ANAS_MAIL) -> int:
    now = app.clock.now()
    purpose = Purpose.WEEKLY if client_id else Purpose.ALERT
    with app.store.writing() as tx:
        url = unsubscribe_url(app.settings, client_id) if client_id else None
        mail = queue_mail(
            app, tx, LETTER, purpose, to, now, useful_until=now + useful, client_id=client_id, unsubscribe_url=url
        )
        return mail.id


def send(app: App) -> int:
    return asyncio.run(dispatch_mails(app, app.clock.real_now() + WHILE))


def message(app: App, message_id: int) -> Message:
    with app.store.reading() as tx:
        return tx.get_one(Message, message_id)


def fails(app: App, verdict: Verdict, code: int | None = None) -> None:
    relay(app).fail_next.append(SendFailed("the relay said no", verdict=verdict, code=code))


def change(app: App, client_id: int, **values: object) -> None:
    with app.store.writing() as tx:
        tx.execute(update(Client).where(Client.id == client_id).values(**values))


def test_a_mail_leaves_once_and_is_recorded(app: App, ana: int) -> None:
    mail = queue(app, ana)
    assert (send(app), send(app)) == (1, 0)
    (sent,) = mails_to(app, ANAS_MAIL)
    assert sent["Subject"] == "Your week, Ana"
    kept = message(app, mail)
    assert (kept.dispatch_state, kept.delivery_status) == (DispatchState.HANDED_OVER, DeliveryStatus.SENT)
    assert kept.body == "Hello Ana,\n"


def test_the_outbox_sends_texts_and_mails_side_by_side(app: App, ana: int) -> None:
    queue(app, ana)
    assert asyncio.run(dispatch_outbox(app, app.clock.real_now() + WHILE)) == 1
    assert len(mails_to(app, ANAS_MAIL)) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"mails": ConsentState.WITHDRAWN},
        {"mails": ConsentState.NONE},
        {"texts": ConsentState.WITHDRAWN},
    ],
)
def test_consent_is_asked_again_right_before_a_mail_leaves(
    app: App, ana: int, changed: dict[str, ConsentState]
) -> None:
    mail = queue(app, ana)
    change(app, ana, **changed)
    assert send(app) == 0
    assert mails_to(app, ANAS_MAIL) == []
    assert message(app, mail).dispatch_state is DispatchState.WITHHELD
    assert message(app, mail).reason == "the client has not agreed to mails"


def test_an_unread_text_of_the_clients_holds_their_mail(app: App, life: Life, ana: int) -> None:
    mail = queue(app, ana)
    life.texts_in(ANA, "stop")
    assert send(app) == 0
    assert mails_to(app, ANAS_MAIL) == []
    assert message(app, mail).dispatch_state is DispatchState.WAITING


def test_a_stop_withholds_the_mail_that_waits_and_sends_one_farewell(app: App, life: Life, ana: int) -> None:
    mail = queue(app, ana)
    life.texts_in(ANA, "stop")
    life.work()
    life.work()
    assert message(app, mail).dispatch_state is DispatchState.WITHHELD
    assert message(app, mail).reason == "the client asked us to stop"
    assert [one["Subject"] for one in mails_to(app, ANAS_MAIL)] == ["Your texts"]


def test_a_mail_that_came_too_late_does_not_leave(app: App, ana: int, clock: SetClock) -> None:
    mail = queue(app, ana, useful=timedelta(hours=1))
    clock.pass_real(timedelta(hours=1))
    assert send(app) == 0
    assert message(app, mail).dispatch_state is DispatchState.WITHHELD


def test_mail_to_staff_knows_no_consent(app: App, mira: int) -> None:  # noqa: ARG001
    queue(app, None, to="mira@example.org")
    assert send(app) == 1


def test_a_relay_that_is_busy_is_asked_again_later_and_later(app: App, ana: int, clock: SetClock) -> None:
    mail = queue(app, ana)
    waits = []
    for _ in range(3):
        fails(app, Verdict.RETRY, 451)
        assert send(app) == 0
        kept = message(app, mail)
        assert kept.dispatch_state is DispatchState.WAITING
        assert kept.retry_at is not None
        waits.append(kept.retry_at - clock.real_now())
        assert send(app) == 0, "not before its time"
        clock.pass_real(waits[-1])
    assert waits[0] >= timedelta(minutes=1)
    assert waits == sorted(waits)
    assert waits[1] >= 1.9 * waits[0]
    assert send(app) == 1
    assert len(mails_to(app, ANAS_MAIL)) == 1


def test_a_lost_answer_is_answered_by_the_same_message_id(app: App, ana: int, clock: SetClock) -> None:
    queue(app, ana)
    relay(app).take_but_fail = True
    fails(app, Verdict.AMBIGUOUS)
    assert send(app) == 0
    relay(app).take_but_fail = False
    clock.pass_real(timedelta(minutes=1))
    assert send(app) == 1
    once, again = relay(app).sent
    assert once.message_id_header == again.message_id_header


def test_a_worker_that_died_with_a_mail_leaves_it_to_the_next(app: App, ana: int, clock: SetClock) -> None:
    mail = queue(app, ana)
    now = clock.real_now()
    with app.store.writing() as tx:
        lease = now + timedelta(seconds=30)
        claimed = claim_messages(
            tx, Channel.EMAIL, claimed_by="gone", now=clock.now(), real_now=now, lease_until=lease, limit=10
        )
    assert [one.id for one in claimed] == [mail]
    assert send(app) == 0, "it may still be on its way"
    clock.pass_real(timedelta(seconds=31))
    assert send(app) == 1
    assert message(app, mail).dispatch_state is DispatchState.HANDED_OVER


def test_the_sweep_of_texts_leaves_mails_alone(app: App, life: Life, ana: int, clock: SetClock) -> None:
    mail = queue(app, ana)
    with app.store.writing() as tx:
        now = clock.real_now()
        claim_messages(tx, Channel.EMAIL, claimed_by="gone", now=clock.now(), real_now=now, lease_until=now, limit=10)
    clock.pass_real(timedelta(seconds=1))
    life.work()
    assert message(app, mail).dispatch_state is DispatchState.HANDED_OVER


def test_nobody_at_that_address_is_heard_once(app: App, life: Life, ana: int) -> None:
    mail = queue(app, ana)
    fails(app, Verdict.BAD_ADDRESS, 550)
    assert send(app) == 0
    assert message(app, mail).dispatch_state is DispatchState.FAILED
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.NOT_ARRIVING]
    with app.store.reading() as tx:
        assert suppressed_for(tx, ANAS_MAIL, secret=app.settings.secret) == BOUNCED
    queue(app, ana)
    assert send(app) == 0
    assert mails_to(app, ANAS_MAIL) == []


def test_a_mail_that_the_relay_will_not_have_is_shown_and_not_sent_again(
    app: App, life: Life, ana: int, clock: SetClock
) -> None:
    mail = queue(app, ana)
    fails(app, Verdict.UNKNOWN, 554)
    send(app)
    clock.pass_real(timedelta(hours=2))
    assert send(app) == 0
    assert message(app, mail).dispatch_state is DispatchState.FAILED
    assert message(app, mail).error_code == 554
    assert life.flags(ana) == [], "nobody blames the client"


def test_what_an_admin_can_mend_waits_for_it(app: App, ana: int, clock: SetClock) -> None:
    mail = queue(app, ana)
    fails(app, Verdict.OURS_TO_FIX, 535)
    send(app)
    assert message(app, mail).dispatch_state is DispatchState.WAITING
    clock.pass_real(timedelta(minutes=15))
    assert send(app) == 1


def test_a_suppressed_address_gets_none_whoever_enrolled_it(app: App, ana: int) -> None:
    queue(app, ana)
    with app.store.writing() as tx:
        suppress(tx, ANAS_MAIL, "unsubscribed", secret=app.settings.secret, at=app.clock.now())
    assert send(app) == 0


class HangingRelay:
    """A relay that answers only when it is let go."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.let_go = asyncio.Event()
        self.taken = 0

    async def send(self, _email: OutgoingEmail) -> None:
        self.asked.set()
        await self.let_go.wait()
        self.taken += 1


class AnnouncingSms(MemorySms):
    """A carrier that says when it has got a text."""

    def __init__(self, clock: SetClock) -> None:
        super().__init__(clock)
        self.got_one = asyncio.Event()

    async def send(self, text: OutgoingSms) -> Accepted:
        accepted = await super().send(text)
        self.got_one.set()
        return accepted


def test_a_relay_that_hangs_keeps_no_text_waiting(app: App, life: Life, ana: int, clock: SetClock) -> None:
    queue(app, ana)
    hanging, announcing = HangingRelay(), AnnouncingSms(clock)
    announcing.held = life.sms.held
    slow = App(app.settings, clock, announcing, hanging, app.doorbell, app.store, app.rendering, app.rate)

    async def both() -> int:
        sending = asyncio.ensure_future(dispatch_outbox(slow, clock.real_now() + WHILE))
        await asyncio.wait_for(hanging.asked.wait(), 5)
        life.texts_in(ANA, "HELP")
        process_inbound(slow, clock.real_now() + WHILE)
        await asyncio.wait_for(announcing.got_one.wait(), 5)
        assert hanging.taken == 0
        hanging.let_go.set()
        return await sending

    assert asyncio.run(both()) == 2
