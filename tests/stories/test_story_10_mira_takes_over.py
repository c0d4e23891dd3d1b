"""Story 10: Mira takes over, from her phone, by answering the mail about a flag."""

import itertools
from datetime import UTC, date, datetime

import pytest

from service.adapters.memory import SetClock
from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, Purpose
from service.domain.flags import FlagReason
from service.domain.replies import Asked
from service.effects.mailing import reply_address
from service.store.tables import Message, Staff
from service.usecases.receive_mail import IncomingMail, Received, receive_mail
from service.usecases.show_today import show_today
from tests.life import Life

KOFI = "+233241234567"
ACCRA = "Africa/Accra"
_NUMBERS = itertools.count(1)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 2, 26, 9, 0, tzinfo=UTC))


@pytest.fixture
def kofi(life: Life, mira: int) -> int:
    """Week 1 began on Monday; on Tuesday at noon he asked for Mira, and the mail about it went to her."""
    assert mira
    life.move_to_local(ACCRA, "2026-02-28 10:00")
    client_id = life.enroll("Kofi Asante", KOFI, ACCRA, "get_back_up")
    life.says(KOFI, "YES")
    life.move_to_local(ACCRA, "2026-03-03 12:00")
    life.says(KOFI, "can you call me about the offer?")
    return client_id


def flag_mails(life: Life, mira: int) -> list[Message]:
    with life.app.store.reading() as tx:
        found = tx.query(Message).filter(Message.purpose == Purpose.FLAG).order_by(Message.id).all()
    assert all(mail.staff_id == mira and mail.client_id is None for mail in found)
    return found


def answers(life: Life, mail: Message, words: str, sender: str = "mira@example.org") -> Received:
    quoted = "\n".join(f"> {line}" for line in mail.body.splitlines())
    wrote = "On Tue, 3 Mar 2026 at 12:00, Upswing <checkins@upswing.localhost> wrote:"
    received = receive_mail(
        life.app,
        IncomingMail(
            recipient=reply_address(life.app.settings, mail.id),
            sender=sender,
            envelope_sender=sender,
            body=f"{words}\n\n{wrote}\n{quoted}",
            message_id=f"<{next(_NUMBERS)}@mail.example.org>",
            subject="Re: Somebody to look at",
        ),
    )
    life.work()
    return received


def test_mira_takes_over_from_her_phone(life: Life, kofi: int, mira: int) -> None:
    [mail] = flag_mails(life, mira)
    life.move_to_local(ACCRA, "2026-03-03 18:50")
    assert answers(life, mail, "How did the call go? - Mira") is Received.KEPT
    assert life.texts_to(KOFI)[-1] == "How did the call go? - Mira"
    assert [flag.closed_by for flag in life.flags(kofi)] == [mira]

    life.move_to_local(ACCRA, "2026-03-03 18:58")
    assert life.says(KOFI, "rough. what was that book you mentioned?") == [], "no machine speaks between two people"
    [question] = [flag for flag in life.flags(kofi) if flag.closed_at is None]
    assert question.reason is FlagReason.QUESTION
    assert len(flag_mails(life, mira)) == 1, "one mail a day; the rest waits on the desk"

    life.move_to_local(ACCRA, "2026-03-03 19:05")
    assert answers(life, mail, "Option B. Page 40.") is Received.KEPT
    assert life.texts_to(KOFI)[-1] == "Option B. Page 40. - Mira"
    texts = len(life.texts_to(KOFI))
    life.move_to_local(ACCRA, "2026-03-04 08:59")
    assert len(life.texts_to(KOFI)) == texts, "the evening review was held"
    [review] = [c for c in life.check_ins(kofi) if c.local_date == date(2026, 3, 3) and c.moment == "evening"]
    assert review.state is CheckInState.HELD, "held, not missed"

    life.move_to_local(ACCRA, "2026-03-04 09:00")
    assert life.texts_to(KOFI)[-1].startswith("No goal today, nothing to reply.")
    life.move_to_local(ACCRA, "2026-03-04 09:02")
    [kept] = life.says(KOFI, "idea for our session: salary stuff")
    assert "?" not in kept
    with life.app.store.reading() as tx:
        coach = tx.get_one(Staff, mira)
    assert [said.last.words for said in show_today(life.app, coach).said if said.last] == [
        "idea for our session: salary stuff"
    ]


def test_the_mail_tells_neither_number_nor_name_nor_words(life: Life, kofi: int, mira: int) -> None:
    assert kofi
    [mail] = flag_mails(life, mira)
    assert mail.channel is Channel.EMAIL
    assert "K. A." in mail.body
    for secret in (KOFI, KOFI[-6:], "Kofi", "Asante", "offer?"):
        assert secret not in mail.body


def test_nobody_else_answers_for_mira(life: Life, kofi: int, mira: int) -> None:
    [mail] = flag_mails(life, mira)
    texts = len(life.texts_to(KOFI))
    assert answers(life, mail, "Hello Kofi", sender="somebody@example.org") is Received.NOT_TAKEN
    assert len(life.texts_to(KOFI)) == texts
    assert life.client(kofi).human_until is None


def test_what_cannot_be_sent_is_told_to_mira(life: Life, kofi: int, mira: int) -> None:
    [mail] = flag_mails(life, mira)
    life.says(KOFI, "STOP")
    texts = len(life.texts_to(KOFI))
    assert answers(life, mail, "How did it go?") is Received.KEPT
    assert len(life.texts_to(KOFI)) == texts
    assert "has not been sent" in flag_mails(life, mira)[-1].body
    assert life.client(kofi).human_until is None


def test_held_days_count_for_nothing(life: Life, kofi: int, mira: int) -> None:
    [mail] = flag_mails(life, mira)
    life.move_to_local(ACCRA, "2026-03-03 18:50")
    answers(life, mail, "How did the call go?")
    life.move_to_local(ACCRA, "2026-03-04 08:00")
    asked = [c for c in life.check_ins(kofi) if c.asks is Asked.DID_IT and c.local_date == date(2026, 3, 3)]
    assert all(c.state is CheckInState.HELD and c.asked_at is None for c in asked)
