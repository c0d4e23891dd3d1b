"""The first page: who needs a person, in the order of need, and no words to whom they do not belong."""

import re
from datetime import UTC, datetime, timedelta

from service.domain.flags import FlagReason
from service.store.clients import raise_flag
from service.store.tables import Appointment, Client, Staff
from service.usecases.show_today import ROWS
from tests.conftest import ANA, CHITRA
from tests.life import Life
from tests.web.admin.browsing import Browser

SOFIA = "+34612345678"
SECRET = "I told my sister about the layoff"


def flag(life: Life, client_id: int, reason: FlagReason, ago: timedelta = timedelta(0)) -> None:
    with life.app.store.writing() as tx:
        raise_flag(tx, client_id, reason, life.clock.now() - ago)


def test_on_the_first_day_it_says_what_to_do_next(at_the_desk: Browser) -> None:
    at_the_desk.opens("/")
    assert "Good morning, Mira." in at_the_desk.words
    assert "Nobody is enrolled with you yet." in at_the_desk.words
    assert 'href="/clients/new"' in at_the_desk.page


def test_when_nobody_needs_anybody_it_says_so(at_the_desk: Browser, ana: int) -> None:
    assert ana
    at_the_desk.opens("/")
    assert "Nobody needs you right now." in at_the_desk.words
    assert "One client is fine." in at_the_desk.words


def test_a_crisis_stands_before_whatever_waited_longer(at_the_desk: Browser, life: Life, ana: int) -> None:
    chitra = life.enroll("Chitra", CHITRA, "Asia/Kathmandu")
    flag(life, ana, FlagReason.NOT_ARRIVING, timedelta(days=2))
    flag(life, chitra, FlagReason.CRISIS, timedelta(minutes=5))
    at_the_desk.opens("/")
    assert "2 people for you." in at_the_desk.words
    assert at_the_desk.words.index("Chitra") < at_the_desk.words.index("Ana")
    assert "5 minutes ago" in at_the_desk.words
    assert "Nothing has waited longer than 2 days." in at_the_desk.words
    assert f"tel:{CHITRA}" in at_the_desk.page


def test_a_flag_shows_the_words_that_raised_it(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    flag(life, ana, FlagReason.GRAVE)
    life.clock.pass_real(timedelta(minutes=1))
    life.says(ANA, "thanks")
    at_the_desk.opens("/")
    assert SECRET in at_the_desk.words
    assert "thanks" not in at_the_desk.words


def test_done_takes_it_off_the_list_for_good(at_the_desk: Browser, life: Life, ana: int, mira: int) -> None:
    flag(life, ana, FlagReason.NOT_ARRIVING)
    at_the_desk.opens("/")
    (raised,) = life.flags(ana)
    at_the_desk.sends(f"/clients/{ana}/done", flags=f"{raised.id}")
    assert at_the_desk.last.request.path == "/"
    assert "Nobody needs you right now." in at_the_desk.words
    (closed,) = life.flags(ana)
    assert (closed.closed_by, closed.closed_at) == (mira, life.clock.now())


def test_what_was_said_to_you_stays_until_you_write_back(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    at_the_desk.opens("/")
    assert "Said to you" in at_the_desk.words
    assert SECRET in at_the_desk.words
    at_the_desk.opens(f"/clients/{ana}")
    at_the_desk.sends(f"/clients/{ana}/texts", words="That took courage.")
    at_the_desk.opens("/")
    assert SECRET not in at_the_desk.words


def test_an_answer_to_a_question_of_ours_is_not_said_to_you(at_the_desk: Browser, life: Life, ana: int) -> None:
    assert ana
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    life.says(ANA, "update the risk log")
    at_the_desk.signs_in("mira@example.org")
    at_the_desk.opens("/")
    assert "Nobody needs you right now." in at_the_desk.words


def test_an_admin_sees_that_something_is_wrong_and_no_words(admin: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    flag(life, ana, FlagReason.CRISIS)
    admin.opens("/")
    assert "With other coaches" in admin.words
    assert "Ana" in admin.words
    assert "Crisis" in admin.words
    assert "with Mira Lopez" in admin.words
    assert SECRET not in admin.words


def test_an_admin_who_coaches_reads_the_words_of_their_own_clients(
    admin: Browser, life: Life, ana: int, omar: int
) -> None:
    with life.app.store.writing() as tx:
        tx.get_one(Client, ana).coach_id = omar
    life.says(ANA, SECRET)
    admin.opens("/")
    assert SECRET in admin.words


def test_a_coach_learns_nothing_of_another_coachs_clients(stranger: Browser, life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.CRISIS)
    life.staff("Nadia Osei", "nadia@example.org")
    stranger.signs_in("nadia@example.org")
    stranger.opens("/")
    assert "Ana" not in stranger.words
    stranger.opens("/clients")
    assert "Ana" not in stranger.words
    stranger.opens("/clients?q=ana&flagged=1")
    assert "Nobody by that name" in stranger.words


def test_an_answer_from_the_list_leaves_signed_and_the_row_with_it(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    at_the_desk.opens("/")
    assert at_the_desk.words.count("Thank you for telling me.") == 1, "a draft stands there and has gone nowhere"
    at_the_desk.opens(f"/?draft={ana}-1")
    (drafted,) = re.findall(r"<textarea[^>]*>([^<]+)</textarea>", at_the_desk.page)
    assert drafted.startswith("Thank you for telling me.")
    assert life.sms.held[-1].body != drafted, "a draft is never sent by itself"
    at_the_desk.sends(f"/clients/{ana}/texts", to="today", words="That took courage.")
    assert at_the_desk.last.request.path == "/"
    assert "Sent to Ana." in at_the_desk.words
    assert SECRET not in at_the_desk.words
    life.work()
    assert life.texts_to(ANA)[-1] == "That took courage. - Mira"


def test_drafts_are_in_the_clients_language(at_the_desk: Browser, life: Life, mira: int) -> None:
    assert mira
    sofia = life.enroll("Sofia", SOFIA, "Europe/Madrid", language="es")
    life.says(SOFIA, "YES")
    flag(life, sofia, FlagReason.GRAVE)
    at_the_desk.opens("/")
    assert "Lo siento mucho." in at_the_desk.words


def test_who_gets_no_texts_is_called(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, "STOP")
    flag(life, ana, FlagReason.WANTS_BACK_IN)
    at_the_desk.opens("/")
    assert f"tel:{ANA}" in at_the_desk.page
    assert "<textarea" not in at_the_desk.page


def test_done_ends_what_the_page_showed_and_not_what_came_since(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    at_the_desk.opens("/")
    (heard,) = re.findall(r'name="heard" value="(\d+)"', at_the_desk.page)
    life.clock.pass_real(timedelta(minutes=1))
    life.says(ANA, "and my brother knows too")
    at_the_desk.sends(f"/clients/{ana}/done", heard=heard)
    assert "my brother knows" in at_the_desk.words
    assert SECRET not in at_the_desk.words
    (heard,) = re.findall(r'name="heard" value="(\d+)"', at_the_desk.page)
    at_the_desk.sends(f"/clients/{ana}/done", heard=heard)
    assert "Nobody needs you right now." in at_the_desk.words


def test_tomorrow_puts_a_row_away_until_the_morning_of_whoever_did(
    at_the_desk: Browser, life: Life, mira: int, ana: int
) -> None:
    with life.app.store.writing() as tx:
        tx.get_one(Staff, mira).zone = "America/New_York"
    life.says(ANA, SECRET)
    at_the_desk.opens("/")
    at_the_desk.sends(f"/clients/{ana}/tomorrow")
    assert "Ana is back here tomorrow 06:00" in at_the_desk.words
    assert SECRET not in at_the_desk.words
    assert "One waits until tomorrow, as you said." in at_the_desk.words
    life.clock.move_to(datetime(2026, 3, 3, 11, tzinfo=UTC))
    at_the_desk.opens("/")
    assert SECRET in at_the_desk.words


def test_a_new_word_brings_a_row_back_before_its_morning(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, SECRET)
    at_the_desk.opens("/")
    at_the_desk.sends(f"/clients/{ana}/tomorrow")
    life.clock.pass_real(timedelta(minutes=1))
    life.says(ANA, "can you call me?")
    at_the_desk.opens("/")
    assert "can you call me?" in at_the_desk.words


def test_nobody_in_danger_waits_until_tomorrow(at_the_desk: Browser, life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.CRISIS)
    at_the_desk.opens("/")
    assert "/tomorrow" not in at_the_desk.page
    at_the_desk.sends(f"/clients/{ana}/tomorrow")
    assert "Ana may be in danger" in at_the_desk.words
    assert "Please look" in at_the_desk.words


def test_no_more_rows_than_a_coach_can_do_before_nine(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.says(ANA, f"Ana, client {ana}: {SECRET}")
    for number in range(ROWS + 7):
        other = life.enroll(f"Client {number}", f"+4474001300{number:02}", "Europe/London")
        flag(life, other, FlagReason.GONE_QUIET)
    at_the_desk.opens("/")
    assert at_the_desk.page.count('<li class="row') == ROWS
    assert "8 more like these" in at_the_desk.words
    assert "20 people for you." in at_the_desk.words
    assert SECRET in at_the_desk.words, "what was said to her stands before who has gone quiet"


def test_a_coach_can_do_nothing_with_another_coachs_row(stranger: Browser, life: Life, ana: int) -> None:
    flag(life, ana, FlagReason.GRAVE)
    (raised,) = life.flags(ana)
    life.staff("Nadia Osei", "nadia@example.org")
    stranger.signs_in("nadia@example.org")
    stranger.opens("/")
    for what in ("done", "tomorrow"):
        assert stranger.sends(f"/clients/{ana}/{what}", flags=f"{raised.id}").status_code == 404
        stranger.opens("/")
    assert life.flags(ana)[0].closed_at is None


def test_before_they_talk_she_reads_the_last_days_in_anas_words(at_the_desk: Browser, life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:05")
    life.says(ANA, "update the risk log")
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    life.says(ANA, "partly")
    with life.app.store.writing() as tx:
        mira = tx.get_one(Client, ana).coach_id
        tx.add(Appointment(client_id=ana, at=life.clock.now() + timedelta(hours=1), set_by=mira))
    at_the_desk.signs_in("mira@example.org")
    assert "Brief on Ana" in at_the_desk.words
    assert "Tuesday 3 March update the risk log : partly" in at_the_desk.words
    life.says(ANA, "PRIVATE")
    at_the_desk.opens("/")
    assert "Tuesday 3 March Their goal: partly" in at_the_desk.words
    assert "update the risk log" not in at_the_desk.words
