"""One client's page: what was said, what became of it, and what a person may do."""

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from service.domain.consent import ConsentEvent, ConsentState, Source
from service.domain.delivery import DeliveryStatus, DispatchState, Purpose
from service.domain.flags import FlagReason
from service.domain.safety import Hold
from service.store.clients import raise_flag
from service.store.desk_words import consent_entries
from service.store.inbound import mark_read
from service.store.tables import Client, Message
from service.usecases.show_client import MESSAGES
from tests.conftest import ANA, BEN, MONDAY_MORNING
from tests.life import Life
from tests.web.admin.browsing import Browser

MIRA = "mira@example.org"


@pytest.fixture
def a_day_of_anas(life: Life, ana: int) -> int:
    """She set a goal on Tuesday morning and kept it by the evening."""
    life.move_to_local("Europe/London", "2026-03-03 09:12")
    life.says(ANA, "update the risk log")
    life.move_to_local("Europe/London", "2026-03-03 19:44")
    life.says(ANA, "done")
    return ana


@pytest.fixture
def desk(stranger: Browser, mira: int) -> Browser:
    """Mira signs in once the days have passed."""
    assert mira
    return stranger


def test_the_conversation_stands_as_it_was_by_the_clients_own_days(desk: Browser, a_day_of_anas: int) -> None:
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{a_day_of_anas}")
    words = desk.words
    said = [
        "Reply YES to begin",
        "YES 09:00",
        "You're in, Ana.",
        "Tuesday 3 March",
        "update the risk log 09:12",
        "done 19:44",
    ]
    places = [words.index(one) for one in said]
    assert places == sorted(places)
    assert "understood as: a goal" in words
    assert "filed under Tuesday 3 March, evening (how it went)" in words
    assert "Three days, day 2 of 3" in words
    assert "Next text tomorrow 09:00, in London." in words


def test_the_days_are_the_clients_own_wherever_they_live(desk: Browser, life: Life, mira: int) -> None:
    assert mira
    chitra = life.enroll("Chitra", "+9779841234567", "Asia/Kathmandu")
    life.says("+9779841234567", "YES")
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{chitra}")
    assert "13:45 in Kathmandu" in desk.words, "08:00 in London"


def test_goals_and_answers_stand_by_date_and_consent_as_it_was_given(desk: Browser, a_day_of_anas: int) -> None:
    desk.signs_in(MIRA)
    page = desk.opens(f"/clients/{a_day_of_anas}")
    assert page.status_code == 200
    assert "Day by day Tue 3 Mar update the risk log how it went done" in desk.words
    assert "Agreed to be invited noted by Omar" in desk.words
    assert "Agreed to texts by text, yesterday 09:00" in desk.words


FATES: list[tuple[dict[str, Any], str]] = [
    (
        {"dispatch_state": DispatchState.WAITING, "send_at": MONDAY_MORNING + timedelta(hours=3)},
        "waiting until today 11:00",
    ),
    ({"dispatch_state": DispatchState.WAITING}, "waiting"),
    ({"dispatch_state": DispatchState.WAITING, "error_code": 21408}, "an admin must allow it"),
    ({"dispatch_state": DispatchState.HANDED_OVER}, "with the carrier"),
    ({"dispatch_state": DispatchState.HANDED_OVER, "delivery_status": DeliveryStatus.SENT}, "with the carrier"),
    ({"dispatch_state": DispatchState.HANDED_OVER, "delivery_status": DeliveryStatus.DELIVERED}, "delivered"),
    (
        {
            "dispatch_state": DispatchState.HANDED_OVER,
            "delivery_status": DeliveryStatus.UNDELIVERED,
            "error_code": 30003,
        },
        "did not arrive: the phone was off or out of reach (error 30003)",
    ),
    ({"dispatch_state": DispatchState.UNCONFIRMED}, "not confirmed yet"),
    (
        {"dispatch_state": DispatchState.WITHHELD, "reason": "the client asked for a pause"},
        "not sent: the client asked",
    ),
    (
        {"dispatch_state": DispatchState.FAILED, "reason": "Twilio answered error 21211"},
        "did not leave: Twilio answered",
    ),
]


def test_what_became_of_each_text_is_said_plainly(desk: Browser, life: Life, ana: int) -> None:
    desk.signs_in(MIRA)
    for facts, said in FATES:
        with life.app.store.writing() as tx:
            message = Message(
                client_id=ana,
                channel="sms",
                purpose=Purpose.PROMPT,
                address=ANA,
                body="hello",
                at=life.clock.now(),
                **facts,
            )
            tx.add(message)
            tx.flush()
            message_id = message.id
        page = desk.opens(f"/clients/{ana}").text
        shown = re.search(rf'id="m{message_id}">(.*?)</li>', page, re.DOTALL)
        assert shown
        assert said in shown[1], facts


def test_mira_answers_as_herself_and_automatic_texts_hold_until_she_is_done(
    desk: Browser, life: Life, ana: int, mira: int
) -> None:
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    desk.sends(f"/clients/{ana}/texts", words="Well done. Ring me on Friday?")
    assert "by hand · waiting" in desk.words
    assert "You have the word" in desk.words
    life.work()
    assert life.texts_to(ANA)[-1] == "Well done. Ring me on Friday? - Mira"
    assert life.messages(ana)[-1].staff_id == mira
    desk.sends(f"/clients/{ana}/hand-back")
    assert "Automatic texts go on." in desk.words
    assert "You have the word" not in desk.words


def test_an_empty_or_endless_text_is_refused_and_kept_in_the_box(desk: Browser, life: Life, ana: int) -> None:
    before = len(life.messages(ana))
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    assert desk.sends(f"/clients/{ana}/texts", words="  ").status_code == 422
    assert "Write what you want to say." in desk.words
    desk.sends(f"/clients/{ana}/texts", words="long " * 400)
    assert "Shorten it by" in desk.words
    assert "long long long" in desk.words
    assert len(life.messages(ana)) == before


def test_the_cost_of_a_text_is_told_before_it_is_sent(desk: Browser, life: Life, ana: int) -> None:
    before = len(life.messages(ana))
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    token = desk.token

    def cost(words: str) -> object:
        return desk.client.post(f"/clients/{ana}/count", data={"words": words}, headers={"X-CSRF-Token": token}).json

    assert cost("x" * 153) == {"segments": 1, "units": 160, "encoding": "GSM-7", "costly": []}
    assert cost("x" * 154) == {"segments": 2, "units": 161, "encoding": "GSM-7", "costly": []}
    assert cost("Olé, claro, \u2019") == {"segments": 1, "units": 20, "encoding": "UCS-2", "costly": ["\u2019"]}
    assert cost(" ") == {"problem": "Write what you want to say."}
    assert len(life.messages(ana)) == before


def test_whoever_stopped_cannot_be_texted_and_the_page_says_call(desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, "STOP")
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    assert "Call instead" in desk.words
    assert f"tel:{ANA}" in desk.page
    assert "<textarea" not in desk.page
    desk.sends(f"/clients/{ana}/texts", words="Are you all right?")
    assert desk.last.status_code == 422
    assert "Ana does not get texts from us; call instead. You wrote: Are you all right?" in desk.words


def test_told_by_voice_to_stop_counts_like_a_text(desk: Browser, life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    sent = len(life.texts_to(ANA))
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    for _ in range(2):
        desk.sends(f"/clients/{ana}/stop", told="On the phone,  this morning")
    assert "Texts have stopped." in desk.words
    assert "You cannot text Ana" in desk.words
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    with life.app.store.reading() as tx:
        withdrawn = [entry for entry in consent_entries(tx, ana) if entry.event is ConsentEvent.WITHDRAWN]
    assert [(entry.source, entry.words) for entry in withdrawn] == [
        (Source.STAFF, "Told Mira Lopez: On the phone, this morning")
    ]
    life.move_to_local("Europe/London", "2026-03-05 12:00")
    assert len(life.texts_to(ANA)) == sent


def test_after_a_hold_only_the_own_coach_lets_prompts_begin_again(
    desk: Browser, admin: Browser, life: Life, ana: int
) -> None:
    life.move_to_local("Europe/London", "2026-03-03 08:00")
    with life.app.store.writing() as tx:
        tx.get_one(Client, ana).hold = Hold.CRISIS
    sent = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2026-03-05 12:00")
    assert len(life.texts_to(ANA)) == sent
    admin.signs_in("omar@example.org")
    admin.opens(f"/clients/{ana}")
    assert "who reads the conversation, resumes them" in admin.words
    assert admin.sends(f"/clients/{ana}/resume").status_code == 404
    assert life.client(ana).hold is Hold.CRISIS
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    desk.sends(f"/clients/{ana}/resume")
    assert "Prompts return tomorrow morning" in desk.words
    assert "Next text tomorrow 09:00" in desk.words
    life.move_to_local("Europe/London", "2026-03-06 09:01")
    assert len(life.texts_to(ANA)) == sent + 1
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    desk.sends(f"/clients/{ana}/resume")
    assert "Nothing is on hold" in desk.words


def test_an_admin_reads_no_words_and_writes_none(admin: Browser, life: Life, ana: int) -> None:
    life.says(ANA, "I told my sister about the layoff")
    life.says(ANA, "stop texting me please, my wife reads this")
    admin.opens(f"/clients/{ana}")
    assert "is between them and Mira Lopez" in admin.words
    assert "Read them in an emergency" in admin.words
    assert "sister" not in admin.words
    assert "wife" not in admin.words, "the words of an opt-out are words too"
    assert "Agreed to be invited" in admin.words
    assert admin.sends(f"/clients/{ana}/texts", words="Hello").status_code == 403
    assert "Only Mira Lopez writes to this client." in admin.words
    admin.opens(f"/clients/{ana}")
    assert admin.sends(f"/clients/{ana}/count", words="Hello").status_code == 403


def test_another_coach_finds_nothing_there(stranger: Browser, life: Life, ana: int) -> None:
    with life.app.store.writing() as tx:
        raise_flag(tx, ana, FlagReason.QUESTION, life.clock.now())
    life.staff("Nadia Osei", "nadia@example.org")
    stranger.signs_in("nadia@example.org")
    for path in (f"/clients/{ana}", f"/clients/{ana}/card"):
        assert stranger.opens(path).status_code == 404
    for act in ("texts", "count", "stop", "resume", "hand-back", f"flags/{life.flags(ana)[0].id}/close"):
        stranger.opens("/")
        assert stranger.sends(f"/clients/{ana}/{act}", words="hello").status_code == 404, act
    assert life.client(ana).texts is ConsentState.GRANTED
    assert life.flags(ana)[0].closed_at is None


def test_a_flag_is_closed_only_through_its_own_client(desk: Browser, life: Life, ana: int) -> None:
    ben = life.enroll("Ben", BEN, "America/New_York")
    with life.app.store.writing() as tx:
        raise_flag(tx, ben, FlagReason.QUESTION, life.clock.now())
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    desk.sends(f"/clients/{ana}/flags/{life.flags(ben)[0].id}/close")
    assert life.flags(ben)[0].closed_at is None


def test_a_long_conversation_is_leafed_through(desk: Browser, life: Life, ana: int) -> None:
    for number in range(MESSAGES + 5):
        life.texts_in(ANA, f"word number {number:03}")
    with life.app.store.writing() as tx:
        for waiting in tx.execute(select(Message.id).where(Message.unread.is_(True))).scalars():
            mark_read(tx, waiting, {"kind": "text"})
    desk.signs_in(MIRA)
    desk.opens(f"/clients/{ana}")
    latest = re.findall(r"word number \d+", desk.words)
    assert latest == [f"word number {number:03}" for number in range(5, MESSAGES + 5)]
    earlier = re.search(rf'href="(/clients/{ana}\?before=\d+)"', desk.page)
    assert earlier
    desk.opens(earlier[1])
    assert re.findall(r"word number \d+", desk.words) == [f"word number {number:03}" for number in range(5)]


def test_what_a_client_writes_is_text_and_nothing_else(desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, "<img src=x onerror=alert(1)> {{ 7*7 }}")
    desk.signs_in(MIRA)
    page = desk.opens(f"/clients/{ana}")
    assert "<img" not in page.text
    assert "{{ 7*7 }}" in desk.page
    assert "<img" not in desk.opens("/").text
