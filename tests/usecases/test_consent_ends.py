"""Consent is for so long: invitations lapse, silence ends it, and what was said about it stays as it was said."""

from datetime import timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest
from sqlalchemy import delete, update

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.consent import ConsentEvent, ConsentState
from service.domain.delivery import Channel
from service.domain.flags import FlagReason
from service.domain.refusal import Refusal
from service.store.faults import RuleBroken
from service.store.tables import Client, ConsentLog, Flag
from service.usecases.ask_for_mails_again import ask_for_mails_again
from service.usecases.show_mail_link import show_mail_link
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.rows import change, enrollment_of, every

LONDON = "Europe/London"


@pytest.fixture
def nadia(life: Life, mira: int) -> int:
    """Invited on Monday at nine; nobody has answered."""
    assert mira
    client_id = life.enroll("Nadia", BEN, LONDON)
    life.move_to_local(LONDON, "2026-03-02 09:00")
    return client_id


def _mails(app: App) -> list[Any]:
    assert isinstance(app.mail, MemoryEmail)
    return [message_from_bytes(mail.mime, policy=policy.default) for mail in app.mail.sent]


def test_an_invitation_is_repeated_once_after_two_days_and_lapses_after_fourteen(life: Life, nadia: int) -> None:
    life.move_to_local(LONDON, "2026-03-04 09:01")
    first, reminder = life.texts_to(BEN)
    assert "Reply YES to begin" in first
    assert "there is no other reminder" in reminder
    assert "Nadia" not in first + reminder
    life.move_to_local(LONDON, "2026-03-17 12:00")
    assert len(life.texts_to(BEN)) == 2
    assert life.client(nadia).texts is ConsentState.LAPSED


def test_after_no_there_is_no_reminder(life: Life, nadia: int) -> None:
    life.says(BEN, "no thanks")
    life.move_to_local(LONDON, "2026-03-20 12:00")
    assert life.client(nadia).texts is ConsentState.DECLINED
    assert len(life.texts_to(BEN)) == 2


def test_after_grave_news_there_is_no_reminder_and_her_yes_begins_it_all(life: Life, nadia: int) -> None:
    (condolence,) = life.says(BEN, "my mum died on sunday")
    assert "Nadia" not in condolence
    life.move_to_local(LONDON, "2026-03-06 10:00")
    assert len(life.texts_to(BEN)) == 2
    (welcome,) = life.says(BEN, "yes")
    assert welcome.startswith("You're in, Nadia.")
    assert life.client(nadia).hold is None
    life.move_to_local(LONDON, "2026-03-07 09:00")
    assert len(life.texts_to(BEN)) == 4


@pytest.mark.parametrize("words", ["thanks", "Liked \u201cUpswing: Mira Lopez set up...\u201d", "\U0001f44d"])
def test_thanks_or_a_thumb_is_no_consent(life: Life, nadia: int, words: str) -> None:
    life.says(BEN, words)
    assert life.client(nadia).texts is ConsentState.INVITED
    life.move_to_local(LONDON, "2026-03-03 21:00")
    assert life.check_ins(nadia) == []


def test_whom_the_carrier_has_answered_hears_our_welcome_too_and_once(life: Life, nadia: int) -> None:
    """The carrier's own "you have opted in" tells neither the times nor where help is in danger."""
    life.texts_in(BEN, "YES", answered_by_carrier=True)
    life.work()
    life.texts_in(BEN, "YES", answered_by_carrier=True)
    life.work()
    assert [text[:15] for text in life.texts_to(BEN)[1:]] == ["You're in, Nadi"]
    assert life.client(nadia).texts is ConsentState.GRANTED


def test_a_number_is_invited_once_in_thirty_days(life: Life, app: App, nadia: int) -> None:
    change(app, Client, nadia, left_at=life.clock.now())
    with pytest.raises(Refusal, match="within the last 30 days"):
        life.enroll("Nadia", BEN, LONDON)
    life.clock.pass_real(timedelta(days=31))
    assert life.enroll("Nadia", BEN, LONDON)


def test_consent_lapses_after_45_days_without_a_word(life: Life, app: App, ana: int) -> None:
    life.move_to_local(LONDON, "2026-04-16 08:00")
    assert life.client(ana).texts is ConsentState.GRANTED
    life.move_to_local(LONDON, "2026-04-17 12:00")
    assert life.client(ana).texts is ConsentState.LAPSED
    entry = every(app, ConsentLog)[-1]
    assert (entry.event, entry.said_by, entry.client_id) == (ConsentEvent.LAPSED, "nobody", ana)
    told = len(life.texts_to(ANA))
    life.move_to_local(LONDON, "2026-06-01 12:00")
    assert len(life.texts_to(ANA)) == told
    assert life.client(ana).lapses_at is None


def test_a_word_from_her_makes_it_last(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-04-10 12:00")
    life.says(ANA, "still here")
    life.move_to_local(LONDON, "2026-05-20 12:00")
    assert life.client(ana).texts is ConsentState.GRANTED


def test_a_reaction_ends_a_short_silence_and_is_no_word_that_consent_lasts_by(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-03-04 12:00")
    before = life.client(ana)
    assert life.says(ANA, "Liked \u201cGood morning, Ana.\u201d") == []
    after = life.client(ana)
    assert after.heard_at == life.clock.now() != before.heard_at
    assert after.lapses_at == before.lapses_at
    life.clock.pass_real(timedelta(days=22))
    life.says(ANA, "Loved an image")
    assert life.client(ana).heard_at == after.heard_at, "after three weeks the number may be somebody else's"


def test_who_says_sixteen_is_let_back_by_nobody_but_a_person(life: Life, app: App, ana: int) -> None:
    life.says(ANA, "im 16")
    for words in ("resume please", "UNDO", "START"):
        assert life.says(ANA, words) == []
    life.move_to_local(LONDON, "2026-03-05 20:00")
    assert life.check_ins(ana) == []
    [flag] = [flag for flag in life.flags(ana) if flag.closed_at is None]
    assert flag.reason is FlagReason.UNDER_AGE
    change(app, Flag, flag.id, closed_at=life.clock.now())
    assert len(life.says(ANA, "resume please")) == 1
    life.move_to_local(LONDON, "2026-03-06 20:00")
    assert life.check_ins(ana) != []


def test_a_pause_she_asked_for_is_no_silence(life: Life, ana: int) -> None:
    life.says(ANA, "pause until april 30")
    life.move_to_local(LONDON, "2026-05-20 12:00")
    assert life.client(ana).texts is ConsentState.GRANTED


def test_whose_consent_lapsed_begins_again_by_their_own_text(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-04-20 12:00")
    assert len(life.says(ANA, "START")) == 1
    assert life.client(ana).texts is ConsentState.GRANTED


def test_after_stop_one_mail_asks_whether_to_keep_the_mail_and_silence_ends_it(life: Life, app: App, ana: int) -> None:
    change(app, Client, ana, email="ana@example.org", mails=ConsentState.GRANTED)
    life.says(ANA, "STOP")
    life.work()
    life.says(ANA, "START")
    life.says(ANA, "STOP")
    life.move_to_local(LONDON, "2026-04-01 12:00")
    [mail] = _mails(app)
    assert "Keep the weekly mail, or stop that too?" in mail.get_body(("plain",)).get_content()
    token = mail["List-Unsubscribe"].strip("<>").rpartition("/")[2]
    assert not show_mail_link(app, token).come
    ask_for_mails_again(app, token)
    assert show_mail_link(app, token).come
    assert life.client(ana).mails_alone
    events = [(entry.channel, entry.event) for entry in every(app, ConsentLog)]
    assert events[-1] == (Channel.EMAIL, ConsentEvent.GRANTED)


def test_who_wants_back_in_is_told_once_by_mail_to_text_start(life: Life, app: App, ana: int) -> None:
    change(app, Client, ana, email="ana@example.org")
    life.says(ANA, "STOP")
    for _ in range(2):
        life.says(ANA, "opt me back in please")
        life.work()
    [mail] = _mails(app)
    assert "\nSTART\n" in mail.get_body(("plain",)).get_content().replace("\r", "")
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.WANTS_BACK_IN]


def test_forget_me_and_stop_stops_and_keeps_the_wish(life: Life, ana: int) -> None:
    life.says(ANA, "forget me and stop texting me")
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert FlagReason.FORGET_ME in {flag.reason for flag in life.flags(ana)}


@pytest.mark.parametrize(
    "changed",
    [
        update(ConsentLog).values(words="something else"),
        update(ConsentLog).values(event=ConsentEvent.DECLINED),
        update(ConsentLog).values(client_id=2),
        delete(ConsentLog),
    ],
    ids=["words", "event", "whose", "deleted"],
)
def test_the_database_itself_refuses_to_change_what_was_said(app: App, ana: int, changed: Any) -> None:
    assert enrollment_of(app, ana).client_id == ana
    said = [(entry.id, entry.words, entry.event) for entry in every(app, ConsentLog)]
    with pytest.raises(RuleBroken), app.store.writing() as tx:
        tx.execute(changed.where(ConsentLog.client_id == ana).execution_options(synchronize_session=False))
    assert [(entry.id, entry.words, entry.event) for entry in every(app, ConsentLog)] == said
