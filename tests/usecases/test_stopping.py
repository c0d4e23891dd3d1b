"""STOP wins, whatever was queued; only the carrier's own words opt back in (promise 4)."""

from datetime import timedelta

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent, ConsentState
from service.domain.delivery import DispatchState, Purpose, Verdict
from service.domain.flags import FlagReason
from service.domain.phone import PhoneNumber
from service.domain.refusal import Refusal
from service.domain.replies import Kind
from service.domain.safety import Hold
from service.ports import SendFailed
from service.store.tables import Client, ConsentLog, Enrollment
from service.usecases.process_inbound import process_inbound
from service.usecases.write_to_client import write_to_client
from tests.conftest import ANA, BEN
from tests.life import Life
from tests.usecases.outbox import queue_the_morning, row_of, send
from tests.usecases.rows import change, enroll_by_code, enrollment_of, every, outbound


def _read(app: App) -> None:
    process_inbound(app, app.clock.real_now() + timedelta(seconds=5))


def _after(life: Life, ana: int, *words: str) -> list[str]:
    """What Ana is answered, text by text."""
    assert ana
    return [answer for said in words for answer in life.says(ANA, said)]


def test_stop_withholds_what_was_queued(life: Life, app: App, ana: int) -> None:
    prompt = queue_the_morning(life)
    told = life.says(ANA, "STOP")
    assert [text.split(": ")[1] for text in told] == [
        "you are unsubscribed and will get no more texts from this number."
    ]
    assert row_of(app, prompt).dispatch_state is DispatchState.WITHHELD
    assert life.check_ins(ana)[0].state is CheckInState.HELD, "a prompt we held back counts for nothing"
    life.move_to_local("Europe/London", "2026-03-20 12:00")
    assert life.texts_to(ANA)[-1] == told[0]


def test_a_text_nobody_has_read_yet_holds_what_was_queued(life: Life, app: App, ana: int) -> None:
    prompt = queue_the_morning(life)
    life.texts_in(ANA, "STOP")
    assert send(app) == 0
    assert row_of(app, prompt).dispatch_state is DispatchState.WAITING
    _read(app)
    send(app)
    assert [text for text in life.texts_to(ANA) if text == prompt.body] == []
    assert ana


def test_anas_unread_text_holds_nobody_elses(life: Life, app: App, ana: int) -> None:
    life.enroll("Ben", BEN, "Europe/London")
    life.texts_in(ANA, "hello")
    assert send(app) == 1
    assert len(life.texts_to(BEN)) == 1
    assert ana


def test_the_confirmation_leaves_within_five_minutes_or_not_at_all(life: Life, app: App, ana: int) -> None:
    life.texts_in(ANA, "please stop sending these")
    _read(app)
    life.clock.pass_real(timedelta(minutes=5))
    assert send(app) == 0
    assert outbound(app)[-1].purpose is Purpose.OPT_OUT_CONFIRMATION
    assert outbound(app)[-1].dispatch_state is DispatchState.WITHHELD
    assert life.client(ana).texts is ConsentState.WITHDRAWN


def test_a_confirmation_four_minutes_late_still_leaves(life: Life, app: App, ana: int) -> None:
    life.texts_in(ANA, "stop")
    _read(app)
    life.clock.pass_real(timedelta(minutes=4))
    assert (send(app), ana) == (1, ana)


def test_where_the_carrier_has_answered_stop_we_are_silent(life: Life, ana: int) -> None:
    told = life.texts_to(ANA)
    life.texts_in(ANA, "STOP", answered_by_carrier=True)
    life.work()
    assert life.texts_to(ANA) == told
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    life.texts_in(ANA, "START", answered_by_carrier=True)
    life.work()
    assert life.texts_to(ANA) == told
    assert life.client(ana).texts is ConsentState.GRANTED


@pytest.mark.parametrize("word", ["START", "unstop", "Start."])
def test_start_opts_back_in_and_the_program_goes_on_tomorrow(life: Life, ana: int, word: str) -> None:
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    told = _after(life, ana, "STOP", word)
    assert len(told) == 2
    assert "welcome back, Ana" in told[1]
    life.move_to_local("Europe/London", "2026-03-04 10:00")
    assert life.check_ins(ana)[-1].prompt_key == "d2-morning"


def test_start_ends_a_pause_from_before(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    _after(life, ana, "pause", "STOP", "START")
    life.move_to_local("Europe/London", "2026-03-04 10:00")
    assert life.check_ins(ana)[-1].prompt_key == "d2-morning"


@pytest.mark.parametrize("words", ["opt me back in please", "please start sending them again"])
def test_plain_words_bring_a_person_not_the_texts(life: Life, ana: int, words: str) -> None:
    _after(life, ana, "STOP")
    told = life.texts_to(ANA)
    life.says(ANA, words)
    assert life.texts_to(ANA) == told
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert FlagReason.WANTS_BACK_IN in {flag.reason for flag in life.flags(ana)}


def test_a_yes_to_last_nights_question_is_an_answer_and_no_opt_in(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "ring the bank")
    life.move_to_local("Europe/London", "2026-03-03 19:40")
    life.says(ANA, "please stop sending these")
    assert life.says(ANA, "yes") == []
    assert life.client(ana).texts is ConsentState.WITHDRAWN
    assert life.check_ins(ana)[-1].answer is Kind.YES


def test_a_yes_that_answers_nothing_opts_back_in(life: Life, ana: int) -> None:
    _after(life, ana, "STOP")
    [back] = life.says(ANA, "YES")
    assert "welcome back" in back
    assert life.client(ana).texts is ConsentState.GRANTED


def test_a_cry_for_help_is_answered_also_after_stop(life: Life, ana: int) -> None:
    _after(life, ana, "STOP")
    [answer] = life.says(ANA, "i cant do this anymore i want to die")
    assert "116 123" in answer
    assert life.client(ana).hold is Hold.CRISIS
    assert FlagReason.CRISIS in {flag.reason for flag in life.flags(ana)}


def test_help_is_answered_once_a_cry_and_nothing_else_leaves_after_stop(life: Life, ana: int) -> None:
    _after(life, ana, "STOP")
    before = len(life.texts_to(ANA))
    for said in ("hello?", "HELP", "i want to die", "thanks", "stop", "what is this"):
        life.says(ANA, said)
    assert len(life.texts_to(ANA)) == before + 1


def test_a_person_can_not_text_somebody_who_stopped(life: Life, app: App, ana: int, mira: int) -> None:
    _after(life, ana, "STOP")
    with pytest.raises(Refusal, match="call instead"):
        write_to_client(app, ana, mira, "How are you?")


def test_no_word_of_a_client_in_crisis_resumes_the_prompts(life: Life, app: App, ana: int) -> None:
    """Not even for somebody who had gone quiet before, whom any other word brings back."""
    life.move_to_local("Europe/London", "2026-03-03 10:00")
    change(app, Enrollment, enrollment_of(app, ana).id, quiet_since=life.clock.now().date())
    for said in ("i want to die", "lol im fine", "resume", "START"):
        life.says(ANA, said)
    assert life.client(ana).hold is Hold.CRISIS
    asked = len(life.check_ins(ana))
    life.move_to_local("Europe/London", "2026-03-12 10:00")
    assert len(life.check_ins(ana)) == asked


def test_grave_news_rests_until_she_asks(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    change(app, Enrollment, enrollment_of(app, ana).id, quiet_since=life.clock.now().date())
    life.says(ANA, "my dad died this morning")
    life.says(ANA, "thanks")
    assert life.client(ana).hold is Hold.GRAVE
    life.move_to_local("Europe/London", "2026-03-10 10:00")
    life.says(ANA, "ok ready to go again")
    assert life.client(ana).hold is None
    life.move_to_local("Europe/London", "2026-03-11 10:00")
    assert life.check_ins(ana)[-1].local_date.day == 11


def test_whoever_has_a_wrong_number_never_reads_the_clients_name(life: Life, app: App, mira: int) -> None:
    assert mira
    nadia = life.enroll("Nadia", ANA, "Europe/London")
    life.move_to_local("Europe/London", "2026-03-02 10:00")
    told = [
        answer for said in ("who is this??", "wrong number, stop texting", "START") for answer in life.says(ANA, said)
    ]
    assert len(told) == 3
    assert [text for text in life.texts_to(ANA) if "Nadia" in text] == []
    assert FlagReason.WRONG_NUMBER in {flag.reason for flag in life.flags(nadia)}
    assert (life.client(nadia).phone, life.client(nadia).texts) == (None, ConsentState.WITHDRAWN)
    code = enrollment_of(app, nadia).join_code
    life.says(BEN, f"RISE {code}")
    assert life.client(nadia).phone == PhoneNumber(BEN)
    assert life.client(nadia).texts is ConsentState.GRANTED


def test_a_number_that_stopped_is_refused_until_its_owner_texts_start(life: Life, mira: int) -> None:
    assert mira
    life.says(ANA, "STOP")
    with pytest.raises(Refusal, match="must text START"):
        life.enroll("Ana", ANA, "Europe/London")
    assert len(life.says(ANA, "START")) == 1
    assert life.enroll("Ana", ANA, "Europe/London")


def test_a_stopped_number_that_texts_a_join_code_is_asked_for_start(life: Life, app: App, mira: int) -> None:
    assert mira
    life.says(BEN, "STOP")
    ben = enroll_by_code(app, "Ben", "America/New_York")
    assert life.says(BEN, f"RISE {ben.join_code}") == []
    assert FlagReason.WANTS_BACK_IN in {flag.reason for flag in life.flags(ben.client_id)}
    life.says(BEN, "START")
    life.says(BEN, f"RISE {ben.join_code}")
    assert life.client(ben.client_id).texts is ConsentState.GRANTED


def test_a_flag_that_is_raised_again_is_seen_again_not_doubled(life: Life, ana: int) -> None:
    _after(life, ana, "STOP", "opt me back in please")
    first = life.flags(ana)[-1]
    life.clock.pass_real(timedelta(days=1))
    _after(life, ana, "opt me back in please")
    assert [flag.id for flag in life.flags(ana)].count(first.id) == len(life.flags(ana)) == 1
    assert life.flags(ana)[-1].seen_at == first.seen_at + timedelta(days=1)
    assert life.flags(ana)[-1].opened_at == first.opened_at


def test_the_consent_log_only_grows(life: Life, app: App, ana: int) -> None:
    def rows() -> list[tuple[object, ...]]:
        columns = ConsentLog.__table__.columns.keys()
        return [tuple(getattr(row, name) for name in columns) for row in every(app, ConsentLog)]

    seen = rows()
    for said in ("STOP", "START", "pause", "wrong number"):
        life.says(ANA, said)
        now = rows()
        assert now[: len(seen)] == seen, "what was said about consent is proof, and stays as it was written"
        seen = now
    events = [row.event for row in every(app, ConsentLog) if row.client_id == ana]
    assert events == [
        ConsentEvent.STATEMENT,
        ConsentEvent.INVITED,
        ConsentEvent.GRANTED,
        ConsentEvent.WITHDRAWN,
        ConsentEvent.GRANTED,
        ConsentEvent.WITHDRAWN,
    ]


def test_a_stop_while_the_carrier_is_out_of_reach_still_wins(life: Life, app: App, ana: int) -> None:
    prompt = queue_the_morning(life)
    life.sms.fail_next = [SendFailed("could not be reached", verdict=Verdict.RETRY)]
    send(app)
    life.says(ANA, "stop")
    life.move_to(life.clock.now() + timedelta(hours=1))
    assert prompt.body not in life.texts_to(ANA)
    assert ana


def test_prompts_wait_for_nobody_who_left(life: Life, app: App, ana: int) -> None:
    prompt = queue_the_morning(life)
    change(app, Client, ana, left_at=life.clock.now())
    assert send(app) == 0
    assert row_of(app, prompt).dispatch_state is DispatchState.WITHHELD
