"""Being forgotten, off the straight road: no mail, old links, second thoughts, danger, a carrier that will not."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Purpose, Verdict
from service.domain.flags import FlagReason
from service.domain.forgetting import ErasureState
from service.effects.mail_outcomes import BOUNCED
from service.ports import CarrierText, SendFailed
from service.store.clients import suppress
from service.store.desk import NotVisible
from service.store.tables import CarrierCopy, Client, ConsentLog, Erasure, Message, Role, Staff, Suppression
from service.store.waiting import is_quiet
from service.usecases.confirm_erasure import confirm_erasure
from service.usecases.enroll_client import EnrollmentForm, enroll_client
from service.usecases.erase_due_clients import erase_due_clients
from service.usecases.reconcile_inbound import reconcile_inbound
from service.usecases.request_erasure import request_erasure
from service.usecases.undo_erasure import undo_erasure
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.rows import change, every

LINK = "To be safe I have mailed you a link. Nothing is deleted until you open it."
BUSY = SendFailed("Twilio answered error 20009", verdict=Verdict.UNKNOWN, code=20009)


@pytest.fixture
def ben(life: Life, mira: int) -> int:  # noqa: ARG001 (he needs his coach)
    """A client in New York with an e-mail address, at nine on his second morning."""
    client_id = life.enroll("Ben", BEN, "America/New_York", email="ben@example.org")
    life.move_to_local("America/New_York", "2026-03-02 12:00")
    life.says(BEN, "YES")
    life.move_to_local("America/New_York", "2026-03-03 09:05")
    return client_id


def wish_of(app: App, client_id: int) -> Erasure:
    return next(wish for wish in every(app, Erasure) if wish.client_id == client_id)


def mails(app: App) -> int:
    assert isinstance(app.mail, MemoryEmail)
    return len(app.mail.sent)


def staff(app: App, staff_id: int) -> Staff:
    with app.store.reading() as tx:
        return tx.get_one(Staff, staff_id)


def confirmed(app: App, life: Life, client_id: int) -> Erasure:
    life.says(BEN, "forget me")
    assert confirm_erasure(app, wish_of(app, client_id).id)
    life.work()
    return wish_of(app, client_id)


def test_without_an_address_a_person_makes_sure_and_ana_is_told_so(app: App, life: Life, ana: int, mira: int) -> None:
    (answer,) = life.says(ANA, "please delete all my data")
    assert answer.startswith("I have told Mira, who makes sure first that it is you who asks")
    assert answer.endswith("Nothing is deleted until then.")
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.FORGET_ME]
    life.move_to_local("Europe/London", "2026-03-20 12:00")
    assert life.client(ana).name == "Ana"
    assert confirm_erasure(app, wish_of(app, ana).id, staff=staff(app, mira)), "the flag was looked at late"
    life.move_to_local("Europe/London", "2026-03-22 12:00")
    assert every(app, Client) == []
    proof = [entry for entry in every(app, ConsentLog) if entry.event is ConsentEvent.ERASED]
    assert [entry.source for entry in proof] == [Source.STAFF]


def test_only_staff_who_may_see_a_client_can_ask_or_confirm_for_them(app: App, life: Life, ben: int) -> None:
    jo = staff(app, life.staff("Jo Park", "jo@example.org", Role.COACH))
    with pytest.raises(NotVisible):
        request_erasure(app, jo, ben)
    life.says(BEN, "forget me")
    with pytest.raises(NotVisible):
        confirm_erasure(app, wish_of(app, ben).id, staff=jo)


def test_a_wish_told_to_a_coach_is_mailed_its_link(app: App, life: Life, ben: int, mira: int) -> None:
    erasure_id = request_erasure(app, staff(app, mira), ben)
    life.work()
    assert mails(app) == 1
    assert request_erasure(app, staff(app, mira), ben) == erasure_id


@pytest.mark.usefixtures("ben")
def test_who_asks_five_times_gets_one_mail_and_an_hour_later_another(app: App, life: Life) -> None:
    answers = [life.says(BEN, "forget me") for _ in range(5)]
    # A third time the same words within an hour could be another machine's.
    assert answers == [[LINK], [LINK], [], [], []]
    life.work()
    assert mails(app) == 1
    life.move_to_local("America/New_York", "2026-03-03 10:06")
    life.says(BEN, "forget me")
    life.work()
    assert mails(app) == 2
    assert len(every(app, Erasure)) == 1


def test_a_link_is_good_for_seven_days(app: App, life: Life, ben: int) -> None:
    life.says(BEN, "forget me")
    life.move_to_local("America/New_York", "2026-03-10 10:06")
    assert not confirm_erasure(app, wish_of(app, ben).id)
    assert wish_of(app, ben).state is ErasureState.ASKED


def test_nothing_is_started_before_everything_goes_and_a_mail_with_his_initials_goes_too(
    app: App, life: Life, ben: int
) -> None:
    life.says(BEN, "can Mira call me please?")
    assert [one.body.count("B.") for one in every(app, Message) if one.purpose is Purpose.FLAG] == [1]
    confirmed(app, life, ben)
    texts = len(life.texts_to(BEN))
    life.move_to_local("America/New_York", "2026-03-05 09:00")
    assert len(life.texts_to(BEN)) == texts
    life.move_to_local("America/New_York", "2026-03-05 10:00")
    told_of_him = [one for one in every(app, Message) if one.purpose is Purpose.FLAG]
    assert (every(app, Client), told_of_him) == ([], [])


def test_ben_takes_it_back_and_goes_on_the_next_morning(app: App, life: Life, ben: int) -> None:
    wish = confirmed(app, life, ben)
    life.move_to_local("America/New_York", "2026-03-04 12:00")
    assert undo_erasure(app, wish.id)
    assert not undo_erasure(app, wish.id)
    assert not confirm_erasure(app, wish.id), "a link confirms once"
    before = len(life.texts_to(BEN))
    life.move_to_local("America/New_York", "2026-03-05 09:00")
    assert len(life.texts_to(BEN)) == before + 1
    life.move_to_local("America/New_York", "2026-03-12 12:00")
    assert life.client(ben).name == "Ben"
    assert life.says(BEN, "forget me") == [LINK], "he may ask afresh"


def test_a_pause_of_his_outlives_a_change_of_mind(app: App, life: Life, ben: int) -> None:
    life.says(BEN, "pause until march 20")
    until = life.client(ben).paused_until
    assert until == date(2026, 3, 20)
    wish = confirmed(app, life, ben)
    assert undo_erasure(app, wish.id)
    assert life.client(ben).paused_until == until
    before = len(life.texts_to(BEN))
    life.move_to_local("America/New_York", "2026-03-19 20:00")
    assert len(life.texts_to(BEN)) == before
    life.move_to_local("America/New_York", "2026-03-20 09:00")
    assert len(life.texts_to(BEN)) == before + 1


def test_asked_once_more_meanwhile_he_is_told_when_and_mailed_the_way_back(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.move_to_local("America/New_York", "2026-03-03 12:00")
    sent = mails(app)
    (answer,) = life.says(BEN, "delete my data")
    assert answer.startswith("It is under way: everything about you is deleted on Thursday the 5th.")
    life.work()
    assert mails(app) == sent + 1
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    assert every(app, Client) == []


def test_who_has_stopped_is_answered_by_mail_alone(app: App, life: Life, ben: int) -> None:
    life.says(BEN, "STOP")
    assert life.says(BEN, "forget me") == []
    life.work()
    assert mails(app) == 1
    assert confirm_erasure(app, wish_of(app, ben).id)
    life.move_to_local("America/New_York", "2026-03-05 12:00")
    assert every(app, Client) == []
    assert [kept.reason for kept in every(app, Suppression)] == ["stopped"]


def test_an_address_that_bounced_is_no_other_channel(app: App, life: Life, ben: int) -> None:
    with app.store.writing() as tx:
        suppress(tx, "ben@example.org", BOUNCED, secret=app.settings.secret, at=app.clock.now())
    (answer,) = life.says(BEN, "forget me")
    assert answer.startswith("I have told Mira")
    assert FlagReason.FORGET_ME in {flag.reason for flag in life.flags(ben)}


def test_whoever_may_be_in_danger_is_erased_only_after_a_person_has_looked(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.says(BEN, "i want to die")
    life.move_to_local("America/New_York", "2026-03-06 12:00")
    assert life.client(ben).name == "Ben"
    change(app, Client, ben, hold=None)
    life.move_to_local("America/New_York", "2026-03-07 12:00")
    assert every(app, Client) == []


def test_what_came_unread_is_read_before_anything_is_deleted(app: App, life: Life, ben: int) -> None:
    wish = confirmed(app, life, ben)
    life.texts_in(BEN, "wait")
    change(app, Erasure, wish.id, due_at=app.clock.now())
    assert erase_due_clients(app, app.clock.real_now() + timedelta(seconds=5)) == 0
    assert life.client(ben).name == "Ben"
    life.work()
    assert every(app, Client) == []


def test_what_the_carrier_will_not_let_go_of_is_asked_for_until_it_does(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.sms.fail_forgets = [BUSY, BUSY, BUSY]
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    assert every(app, Client) == []
    left = [copy for copy in every(app, CarrierCopy) if copy.gone_at is None]
    assert [copy.tries for copy in left] == [1, 1, 1]
    with app.store.reading() as tx:
        assert is_quiet(tx, app.clock.now()), "the clock of the sandbox does not wait for the carrier"
    life.work()
    assert [copy.tries for copy in every(app, CarrierCopy) if copy.gone_at is None] == [1, 1, 1], "not at once"
    life.clock.pass_real(timedelta(seconds=11))
    life.work()
    assert all(copy.gone_at for copy in every(app, CarrierCopy))
    assert [text for text in life.sms.held if BEN in {text.to, text.sender}] == []


def test_a_carrier_that_cannot_be_asked_keeps_nobody_from_being_erased_here(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.sms.fail_reads = SendFailed("Twilio could not be asked", verdict=Verdict.RETRY)
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    assert every(app, Client) == []
    life.sms.fail_reads = None
    life.clock.pass_real(timedelta(seconds=11))
    life.work()
    assert [text for text in life.sms.held if BEN in {text.to, text.sender}] == []


def test_a_text_of_somebody_erased_is_not_taken_in_as_a_strangers(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.sms.fail_forgets = [BUSY] * 50
    inbound = [message for message in life.messages(ben) if message.purpose is Purpose.REPLY]
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    from service.ports import CarrierText

    now = app.clock.real_now()
    for message in inbound:
        sid = str(message.provider_id)
        life.sms.hold(
            CarrierText(
                sid,
                BEN,
                life.sms.sender,
                "YES",
                inbound=True,
                delivery_status="received",
                error_code=None,
                created_at=now,
            )
        )
    life.clock.pass_real(timedelta(minutes=2))
    assert reconcile_inbound(app) == 0
    with app.store.reading() as tx:
        assert tx.execute(select(Message)).first() is None


def test_the_carriers_own_answers_are_forgotten_too(app: App, life: Life, ben: int) -> None:
    now = app.clock.real_now()
    life.sms.hold(
        CarrierText(
            "SM" + "9" * 32,
            life.sms.sender,
            BEN,
            "Bye.",
            inbound=False,
            delivery_status="sent",
            error_code=None,
            created_at=now,
        )
    )
    confirmed(app, life, ben)
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    assert "SM" + "9" * 32 in life.sms.forgotten


def test_a_join_code_from_the_erased_phone_is_a_beginning_of_its_own(app: App, life: Life, ben: int) -> None:
    confirmed(app, life, ben)
    life.move_to_local("America/New_York", "2026-03-05 09:05")
    code = enroll_client(
        app,
        EnrollmentForm("Ben", "America/New_York", "three_days", "mira@example.org", adult=True, enrolled_by="Omar"),
    ).join_code
    (answer,) = life.says(BEN, f"RISE {code}")
    assert "you're in, Ben" in answer
    assert every(app, Suppression) == []


def test_a_grave_word_beside_it_ends_prompts_at_once(app: App, life: Life, ben: int) -> None:
    (answer,) = life.says(BEN, "my wife died yesterday. delete all my data")
    assert answer.startswith("I am so sorry, Ben.")
    assert FlagReason.GRAVE in {flag.reason for flag in life.flags(ben)}
    assert wish_of(app, ben).state is ErasureState.ASKED
