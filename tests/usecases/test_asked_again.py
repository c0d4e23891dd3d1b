"""Between the planning of a text and its leaving the world goes on; what leaves is right at that moment."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, DispatchState, Priority, Purpose
from service.domain.phone import PhoneNumber
from service.domain.replies import Kind
from service.domain.safety import Hold
from service.store.tables import Appointment, Client, Enrollment, Goal, GroupPause, Message, Staff
from service.usecases.write_to_client import write_to_client
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.outbox import queue_the_morning, row_of, send, sweep
from tests.usecases.rows import change, enrollment_of, outbound


def _left_already(app: App, client_id: int, ago: timedelta, **columns: object) -> int:
    """A text of ours that left some time ago."""
    now = app.clock.now()
    facts: dict[str, object] = {
        "client_id": client_id,
        "channel": Channel.SMS,
        "purpose": Purpose.PROMPT,
        "priority": Priority.PROMPT,
        "address": ANA,
        "body": "Before.",
        "at": now - ago,
        "send_at": now - ago,
        "useful_until": now,
        "dispatch_state": DispatchState.HANDED_OVER,
        "handed_over_at": now - ago,
        "segments": 1,
    }
    with app.store.writing() as tx:
        message = Message(**(facts | columns))
        tx.add(message)
        tx.flush()
        return message.id


def _not_sent(app: App, message: Message, why: str) -> None:
    row = row_of(app, message)
    assert (row.dispatch_state, row.reason) == (DispatchState.WITHHELD, why)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"hold": Hold.GRAVE}, "prompts rest until a person says otherwise"),
        ({"hold": Hold.CRISIS}, "prompts rest until a person says otherwise"),
        ({"left_at": "now"}, "the client has left"),
        ({"not_today": "today"}, "the client said not today"),
    ],
    ids=["grave news", "a crisis", "left", "not today"],
)
def test_what_has_become_true_of_ana_since_holds_her_morning(
    life: Life, app: App, ana: int, facts: dict[str, object], why: str
) -> None:
    message = queue_the_morning(life)
    now = life.clock.now()
    meant = {"now": now, "today": now.date()}
    told = {name: meant.get(fact, fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    change(app, Client, ana, **told)
    assert send(app) == 0
    _not_sent(app, message, why)
    assert life.check_ins(ana)[0].state is CheckInState.HELD


def test_a_day_of_mourning_declared_since_holds_her_morning(life: Life, app: App, ana: int, mira: int) -> None:
    message = queue_the_morning(life)
    today = life.clock.now().date()
    with app.store.writing() as tx:
        for since in (today - timedelta(days=1), today):
            tx.add(
                GroupPause(coach_id=mira, since=since, until=since + timedelta(days=1), declared_at=life.clock.now())
            )
    assert send(app) == 0
    _not_sent(app, message, "the coach has declared days without texts")
    assert life.check_ins(ana)[0].state is CheckInState.HELD


def test_no_texts_on_tuesdays_counts_for_the_one_that_already_waits(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    change(app, Enrollment, enrollment_of(app, ana).id, rest_weekday=life.clock.now().weekday())
    assert send(app) == 0
    _not_sent(app, message, "it is the client's rest day")


def test_a_phone_that_has_become_the_coachs_gets_no_prompt(life: Life, app: App, ana: int, mira: int) -> None:
    message = queue_the_morning(life)
    change(app, Staff, mira, phone=life.client(ana).phone)
    assert send(app) == 0
    _not_sent(app, message, "the number is the coach's own")


def test_ben_waits_for_sunday_noon_though_his_text_was_planned_elsewhere(life: Life, app: App, ana: int) -> None:
    """His clock, his phone and his rest day have become others since."""
    message = queue_the_morning(life)
    change(app, Client, ana, phone=PhoneNumber("+12125550123"), zone="America/New_York")
    change(app, Enrollment, enrollment_of(app, ana).id, rest_weekday=0)
    sunday = datetime(2026, 3, 8, 9, 30, tzinfo=ZoneInfo("America/New_York"))
    change(app, Message, message.id, useful_until=sunday + timedelta(hours=5))
    life.clock.pass_real(sunday - life.clock.now())
    assert send(app) == 0
    assert row_of(app, message).send_at == sunday.replace(hour=12, minute=0)


def test_two_texts_on_one_date_are_enough_whoever_queued_the_third(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    for hours in (4, 8):
        _left_already(app, ana, timedelta(hours=hours))
    send(app)
    _not_sent(app, message, "the day has had its texts")
    assert life.check_ins(ana)[0].state is CheckInState.HELD


def test_a_full_week_holds_a_prompt_and_a_text_about_the_week_comes_on_top(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    for place in range(11):
        _left_already(app, ana, timedelta(hours=25, minutes=40 * place))
    about_the_week = _waiting_copy(app, message)
    change(app, Message, about_the_week.id, purpose=Purpose.WEEKLY)
    assert send(app) == 1
    _not_sent(app, message, "the week has had its texts")
    assert row_of(app, about_the_week).dispatch_state is DispatchState.HANDED_OVER


def _waiting_copy(app: App, message: Message) -> Message:
    now = app.clock.now()
    copied = _left_already(
        app,
        message.client_id or 0,
        timedelta(0),
        dispatch_state=DispatchState.WAITING,
        handed_over_at=None,
        useful_until=now + timedelta(hours=9),
        body="Once more.",
    )
    [waiting] = [one for one in outbound(app) if one.id == copied]
    return waiting


def test_less_than_three_hours_after_the_last_it_waits(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    _left_already(app, ana, timedelta(hours=2))
    assert send(app) == 0
    waiting = row_of(app, message)
    assert (waiting.dispatch_state, waiting.tries) == (DispatchState.WAITING, 0)
    assert waiting.send_at == life.clock.now() + timedelta(hours=1)
    life.clock.pass_real(timedelta(hours=1))
    assert send(app) == 1


def test_a_text_that_never_arrived_fills_no_budget(life: Life, app: App, ana: int) -> None:
    queue_the_morning(life)
    _left_already(app, ana, timedelta(hours=1), delivery_status="undelivered")
    assert send(app) == 1


def test_two_lost_texts_that_planning_could_not_know_of_hold_the_third(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    change(app, Client, ana, heard_at=None)
    for hours in (5, 13):
        _left_already(app, ana, timedelta(hours=hours), delivery_status="undelivered")
    assert send(app) == 0
    _not_sent(app, message, "the last two texts did not arrive")


def test_what_was_answered_before_it_left_is_not_asked(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "ring Sam")
    life.move_to_local("Europe/London", "2026-03-03 19:29")
    life.clock.pass_real(timedelta(minutes=1))
    sweep(app)
    [message] = [one for one in outbound(app) if one.dispatch_state is DispatchState.WAITING]
    [goal] = life.goals(ana)
    change(app, Goal, goal.id, outcome=Kind.YES)
    assert send(app) == 0
    _not_sent(app, message, "its question is closed already")


def test_two_hours_around_a_talk_with_the_coach_nothing_is_started(life: Life, app: App, ana: int, mira: int) -> None:
    message = queue_the_morning(life)
    with app.store.writing() as tx:
        tx.add(Appointment(client_id=ana, at=life.clock.now() + timedelta(minutes=30), set_by=mira))
    assert send(app) == 0
    assert row_of(app, message).send_at == life.clock.now() + timedelta(hours=2, minutes=30)


def test_while_mira_is_writing_with_ana_her_words_leave_and_no_prompt(
    life: Life, app: App, ana: int, mira: int
) -> None:
    message = queue_the_morning(life)
    write_to_client(app, ana, mira, "How did it go with Sam?")
    assert send(app) == 1
    assert row_of(app, message).dispatch_state is DispatchState.WITHHELD
    assert "Mira" in life.texts_to(ANA)[-1]


def test_the_carrier_is_told_to_drop_a_prompt_when_the_evening_ends(life: Life, app: App, ana: int) -> None:
    message = queue_the_morning(life)
    send(app)
    assert life.sms.valid_seconds[-1] == 3 * 60 * 60, "as long as a morning is useful"
    change(app, Client, ana, closes=(life.clock.now() + timedelta(minutes=50)).time())
    again = _waiting_copy(app, message)
    change(app, Message, message.id, delivery_status="undelivered")
    send(app)
    assert row_of(app, again).dispatch_state is DispatchState.HANDED_OVER
    assert life.sms.valid_seconds[-1] == 50 * 60
