"""The client is in charge of how much comes, when and where: each wish is confirmed in one text, and can be undone."""

import json
import re
from datetime import date, time
from email import message_from_bytes, policy
from urllib.parse import urlsplit

import pytest

from service.adapters.memory import MemoryEmail
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent
from service.domain.flags import FlagReason
from service.domain.replies import Asked
from service.domain.restraint import Because, Pace
from service.store.tables import Client, ConsentLog
from service.web.app import create_app
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import change, enrollment_of, every

LONDON = "Europe/London"


@pytest.fixture
def ana_at_nine(life: Life, ana: int) -> int:
    """Ana on Tuesday at nine, asked for her goal."""
    life.move_to_local(LONDON, "2026-03-03 09:01")
    return ana


def test_ask_me_at_four_brings_the_same_question_at_four(life: Life, ana_at_nine: int) -> None:
    asked = life.texts_to(ANA)[-1]
    assert life.says(ANA, "ask me at 4") == ["All right, at 4 pm today."]
    life.move_to_local(LONDON, "2026-03-03 15:59")
    assert life.texts_to(ANA)[-1] != asked
    life.move_to_local(LONDON, "2026-03-03 16:01")
    assert life.texts_to(ANA)[-1] == asked
    life.says(ANA, "ring Sam")
    goal = next(one for one in life.check_ins(ana_at_nine) if one.asks is Asked.GOAL)
    assert (goal.state, goal.local_date, goal.words) == (CheckInState.ANSWERED, date(2026, 3, 3), "ring Sam")
    assert len(life.check_ins(ana_at_nine)) == 1, "it is one question, asked twice because she wanted it so"


def test_a_pause_beside_it_keeps_the_later_question_away(life: Life, ana_at_nine: int) -> None:
    life.says(ANA, "ask me at 4")
    life.says(ANA, "STOP")
    told = len(life.texts_to(ANA))
    life.move_to_local(LONDON, "2026-03-03 17:00")
    assert len(life.texts_to(ANA)) == told
    assert ana_at_nine


def test_before_the_question_later_moves_it_for_that_day_alone(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 08:00")
    assert life.says(ANA, "ask me at 11am") == ["All right, at 11 am today."]
    told = len(life.texts_to(ANA))
    life.move_to_local(LONDON, "2026-03-03 10:59")
    assert len(life.texts_to(ANA)) == told
    life.move_to_local(LONDON, "2026-03-03 11:01")
    assert len(life.texts_to(ANA)) == told + 1
    life.move_to_local(LONDON, "2026-03-04 09:01")
    assert life.check_ins(ana)[-1].prompt_key == "d2-morning"


def test_fewer_leaves_the_last_text_of_each_day(life: Life, ana: int, app: App) -> None:
    assert life.says(ANA, "too many texts")[0].startswith("Fewer it is: one text a day at most")
    life.move_to_local(LONDON, "2026-03-03 21:00")
    morning, evening = life.check_ins(ana)
    assert (morning.state, morning.held_because) == (CheckInState.HELD, Because.FEWER)
    assert evening.asked_at is not None
    assert life.says(ANA, "more texts please")[0].startswith("All right: all texts of the program, up to 11 a week")
    assert enrollment_of(app, ana).pace is Pace.FULL


def test_another_rest_day_from_now_on(life: Life, ana: int, app: App) -> None:
    assert life.says(ANA, "no texts on wednesdays please")[0].startswith("Set: Wednesday is the day without texts")
    life.move_to_local(LONDON, "2026-03-06 21:00")
    assert {one.local_date.day for one in life.check_ins(ana)} == {3, 5, 6}
    assert enrollment_of(app, ana).rest_weekday == 2


def test_a_week_in_lisbon_and_home_again(life: Life, ana: int, app: App) -> None:
    words = "I'm in New York until friday"
    assert life.says(ANA, words)[0].startswith("Set: New York time until Friday the 6th, then your own.")
    away = life.client(ana)
    assert (away.zone, away.home_zone, away.away_until) == ("America/New_York", LONDON, date(2026, 3, 6))
    entries = [entry for entry in every(app, ConsentLog) if entry.event is ConsentEvent.ZONE_MOVED]
    assert [entry.words for entry in entries] == [words]
    life.move_to_local("America/New_York", "2026-03-03 08:59")
    assert life.check_ins(ana) == []
    life.move_to_local("America/New_York", "2026-03-05 21:00")
    life.move_to_local(LONDON, "2026-03-07 12:00")
    asked = [(one.local_date.day, one.prompt_key) for one in life.check_ins(ana)]
    assert len(asked) == len({key for _, key in asked}) == 6, "no day comes twice, and none is lost"
    assert [day for day, _ in asked] == [3, 3, 4, 4, 5, 5]
    assert life.client(ana).zone == LONDON


def test_a_place_nobody_knows_is_asked_about_once(life: Life, ana: int) -> None:
    [answer] = life.says(ANA, "I'm in Lower Slaughter this week")
    assert answer.startswith("I do not know that place.")
    assert life.client(ana).zone == LONDON


def test_undo_puts_zone_rest_day_and_pause_back(life: Life, ana: int, app: App) -> None:
    due = enrollment_of(app, ana).next_due_at
    for wish in ("I'm in Lisbon until friday", "no texts on tuesdays", "pause until friday", "fewer texts", "PRIVATE"):
        life.move_to(life.clock.now().replace(minute=(life.clock.now().minute + 3) % 60))
        life.says(ANA, wish)
        assert life.says(ANA, "UNDO") == ["Taken back. Say it in your own words, whenever you like."], wish
    client, enrollment = life.client(ana), enrollment_of(app, ana)
    assert (client.zone, client.home_zone, client.paused_until, client.keeps_words_private) == (
        LONDON,
        None,
        None,
        False,
    )
    assert (enrollment.rest_weekday, enrollment.pace, enrollment.next_due_at) == (6, Pace.FULL, due)


def test_undo_of_a_correction_brings_the_first_answer_back(life: Life, ana_at_nine: int) -> None:
    life.says(ANA, "ring Sam")
    life.move_to_local(LONDON, "2026-03-03 19:40")
    life.says(ANA, "partly")
    life.move_to_local(LONDON, "2026-03-03 19:50")
    life.says(ANA, "done")
    life.says(ANA, "UNDO")
    review = next(one for one in life.check_ins(ana_at_nine) if one.asks is Asked.DID_IT)
    assert (review.state, review.answer) == (CheckInState.ANSWERED, "partly")


def test_undo_narrows_hours_that_were_widened_and_the_log_says_so(life: Life, ana: int, app: App) -> None:
    life.says(ANA, "mornings at 7 from now on please")
    assert life.client(ana).opens == time(7)
    life.says(ANA, "UNDO")
    assert life.client(ana).opens == time(9)
    events = [entry.event for entry in every(app, ConsentLog)]
    assert events[-2:] == [ConsentEvent.HOURS_WIDENED, ConsentEvent.HOURS_NARROWED]


def test_how_am_i_doing_counts_what_was_kept_and_nothing_else(life: Life, ana_at_nine: int) -> None:
    assert life.says(ANA, "how am i doing")[0].startswith("What you write here is kept")
    life.says(ANA, "ring Sam")
    life.move_to_local(LONDON, "2026-03-03 19:40")
    life.says(ANA, "done")
    life.move_to_local(LONDON, "2026-03-03 19:50")
    assert life.says(ANA, "how am i doing") == ['Goals kept so far: 1. The latest, on Tuesday the 3rd: "ring Sam".']
    life.says(ANA, "PRIVATE")
    assert life.says(ANA, "how am i doing") == ["Goals kept so far: 1, the latest on Tuesday the 3rd."]
    assert ana_at_nine


def test_a_copy_of_everything_comes_by_the_other_channel(life: Life, ana: int, app: App) -> None:
    change(app, Client, ana, email="ana@example.org")
    [answer] = life.says(ANA, "send me my data")
    assert "mailed you a link" in answer
    life.work()
    assert isinstance(app.mail, MemoryEmail)
    mail = message_from_bytes(app.mail.sent[-1].mime, policy=policy.default)
    body = mail.get_body(("plain",))
    assert body is not None
    found = re.search(r"http\S+/copy/\S+", body.get_content())
    assert found is not None
    path, page = urlsplit(found[0]).path, create_app(app).test_client()
    seen = page.get(path).text
    assert "update" not in seen
    token = re.search(r'name="csrf" value="([^"]+)"', seen)
    assert token is not None
    copy = page.post(path, data={"csrf": token[1]})
    assert json.loads(copy.text)["client"]["name"] == "Ana"
    life.clock.pass_real(life.clock.now().replace(year=2027) - life.clock.now())
    assert page.get(path).status_code == 404


def test_without_a_mail_address_a_person_hands_the_copy_over(life: Life, ana: int) -> None:
    [answer] = life.says(ANA, "send me my data")
    assert "I have told Mira" in answer
    assert [flag.reason for flag in life.flags(ana)] == [FlagReason.EXPORT]


def test_two_texts_within_a_minute_and_a_half_get_one_acknowledgment(life: Life, ana_at_nine: int) -> None:
    assert len(life.says(ANA, "ring Sam")) == 1
    assert life.says(ANA, "before lunch if he is in") == []
    life.move_to_local(LONDON, "2026-03-03 19:40")
    assert len(life.says(ANA, "done")) == 1
    assert life.says(ANA, "he was nice about it") == []
    assert ana_at_nine


def test_grave_words_within_the_same_thought_are_answered(life: Life, ana_at_nine: int) -> None:
    life.says(ANA, "ring Sam")
    [answer] = life.says(ANA, "my dad died this morning")
    assert answer.startswith("I am so sorry, Ana.")
    assert ana_at_nine


def test_a_machine_that_says_the_same_over_and_over_gets_no_third_answer(life: Life, ana_at_nine: int) -> None:
    words = "what is this? who are you?"
    answered = []
    for minute in (10, 20, 30, 40):
        life.move_to_local(LONDON, f"2026-03-03 09:{minute}")
        answered.append(len(life.says(ANA, words)))
    assert answered[2:] == [0, 0]
    assert sum(answered) <= 2
    assert life.says(ANA, "stop")[-1].endswith("no more texts from this number."), "a wish to stop is always heard"
    assert ana_at_nine
