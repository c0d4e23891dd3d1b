"""What a client's reply to the weekly mail leads to: heard as a text would be, answered by nothing."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from service.adapters.memory import SetClock
from service.app import App
from service.domain.consent import ConsentState, Source
from service.domain.delivery import Channel, Purpose
from service.domain.flags import FlagReason
from service.domain.safety import Hold
from service.store.tables import ConsentLog, Message
from tests.conftest import ANA
from tests.life import Life


@pytest.fixture
def clock() -> SetClock:
    """Sunday morning: whoever says yes begins on Monday."""
    return SetClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    statement = "Told Mira in the room on 1 March that one mail a week is fine"
    ana = life.enroll("Ana", ANA, "Europe/London", "get_back_up", email="ana@example.org", mail_statement=statement)
    life.says(ANA, "YES")
    return ana


def gets_the_mail_of_week(life: Life, week: int) -> None:
    """She sets a goal each Monday, so that nobody takes her for silent, and reads the mail on Sunday."""
    for number in range(1, week + 1):
        for day in (2, 4, 6):
            on = date(2026, 3, day + 7 * (number - 1))
            life.move_to_local("Europe/London", f"{on} 09:10")
            life.says(ANA, "sort the receipts")
    life.move_to_local("Europe/London", f"{date(2026, 3, 1 + 7 * week)} 17:30")


def inbound_mails(life: Life, client_id: int) -> Sequence[Message]:
    return [m for m in life.messages(client_id) if m.channel is Channel.EMAIL and m.dispatch_state is None]


def goals(life: Life, client_id: int) -> dict[date, str]:
    return {goal.local_date: goal.words for goal in life.goals(client_id)}


def test_a_sentence_is_kept_for_the_coach_and_nothing_is_texted(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 1)
    before, goals_before = life.texts_to(ANA), goals(life, ana)
    life.replies_to_mail(ana, "It taught me to ask sooner.")
    (kept,) = inbound_mails(life, ana)
    assert kept.read_as is not None
    assert (kept.unread, kept.read_as["kind"]) == (False, "text")
    assert "> " in kept.body, "as it came"
    assert life.texts_to(ANA) == before
    assert goals(life, ana) == goals_before
    assert life.flags(ana) == []


def test_the_goal_she_writes_on_sunday_is_mondays(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 2)
    life.replies_to_mail(ana, "ten minutes of walking\n\nAna")
    assert "ten minutes of walking" in goals(life, ana)[date(2026, 3, 16)]
    life.move_to_local("Europe/London", "2026-03-16 09:05")
    assert "ten minutes of walking" in life.texts_to(ANA)[-1]


def test_a_goal_that_comes_when_monday_was_asked_already_is_tuesdays(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 2)
    life.move_to_local("Europe/London", "2026-03-16 10:00")
    life.replies_to_mail(ana, "ten minutes of walking")
    assert date(2026, 3, 16) not in goals(life, ana)
    assert goals(life, ana)[date(2026, 3, 17)] == "ten minutes of walking"


def test_a_cry_for_help_by_mail_is_flagged_and_answered_with_help_alone(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 2)
    life.replies_to_mail(ana, "I don't want to be alive any more")
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.CRISIS]
    assert life.client(ana).hold is Hold.CRISIS
    assert date(2026, 3, 16) not in goals(life, ana), "never filed as an answer"
    answers = [m for m in life.messages(ana) if m.dispatch_state and m.at == life.clock.now()]
    assert [m.purpose for m in answers] == [Purpose.HELP_LINES]
    sent = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2026-03-22 18:00")
    assert len(life.texts_to(ANA)) == sent, "prompts and mail rest"


def test_what_the_mail_itself_says_is_not_heard(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 1)
    life.replies_to_mail(ana, "Thanks\n> STOP\n> I want to die")
    assert life.flags(ana) == []
    assert life.client(ana).texts is ConsentState.GRANTED


@pytest.mark.parametrize(
    ("words", "texts", "mails"),
    [
        ("STOP", ConsentState.WITHDRAWN, ConsentState.WITHDRAWN),
        ("please stop these emails, thanks", ConsentState.GRANTED, ConsentState.WITHDRAWN),
        ("stop answering emails at night", ConsentState.GRANTED, ConsentState.GRANTED),
    ],
)
def test_a_stop_by_mail_stops(
    app: App, life: Life, ana: int, words: str, texts: ConsentState, mails: ConsentState
) -> None:
    gets_the_mail_of_week(life, 2)
    before = life.texts_to(ANA)
    life.replies_to_mail(ana, words)
    client = life.client(ana)
    assert (client.texts, client.mails) == (texts, mails)
    assert life.texts_to(ANA) == before, "no confirmation on another channel"
    with app.store.reading() as tx:
        wanted = select(ConsentLog).where(ConsentLog.client_id == ana, ConsentLog.source == Source.EMAIL)
        said = [(entry.channel, entry.words) for entry in tx.execute(wanted).scalars()]
    withdrawn = {Channel.SMS: texts, Channel.EMAIL: mails}
    assert sorted(said) == sorted((one, words) for one, now in withdrawn.items() if now is ConsentState.WITHDRAWN)


def test_texts_do_not_come_back_by_mail(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 1)
    life.says(ANA, "STOP")
    life.replies_to_mail(ana, "START")
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.WANTS_BACK_IN]


def test_forget_me_by_mail_brings_a_person_not_a_link_to_where_it_came_from(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 1)
    mails = len([m for m in life.messages(ana) if m.channel is Channel.EMAIL and m.dispatch_state])
    life.replies_to_mail(ana, "forget me")
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.FORGET_ME]
    assert len([m for m in life.messages(ana) if m.channel is Channel.EMAIL and m.dispatch_state]) == mails


def test_grave_news_by_mail_holds_prompts_and_is_never_quoted(life: Life, ana: int) -> None:
    gets_the_mail_of_week(life, 2)
    before = life.texts_to(ANA)
    life.replies_to_mail(ana, "my father died on friday")
    assert life.client(ana).hold is Hold.GRAVE
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.GRAVE]
    assert not any(goal.quotable for goal in life.goals(ana) if "father" in goal.words)
    assert life.texts_to(ANA) == before
