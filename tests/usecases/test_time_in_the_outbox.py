"""While a text waits, we may be down for any stretch, the clocks may change, and the client may move."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import DispatchState, Purpose
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE, Hours
from service.store.tables import Client, Message
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.outbox import REFUSED, queue_the_morning, row_of, send, sweep
from tests.usecases.rows import change, outbound

LONDON = ZoneInfo("Europe/London")


def _left(life: Life) -> list[datetime]:
    """When each text to Ana left."""
    return [text.created_at for text in life.sms.held if text.to == ANA]


@pytest.mark.parametrize("planned", [True, False], ids=["it was queued", "nothing was planned"])
@pytest.mark.parametrize(
    ("down", "sent"),
    [
        (timedelta(minutes=5), True),
        (timedelta(hours=2, minutes=59), True),
        (timedelta(hours=3, minutes=1), False),
        (timedelta(hours=12), False),
        (timedelta(hours=26), False),
        (timedelta(days=9), False),
    ],
    ids=str,
)
def test_after_any_time_of_being_down_a_morning_is_sent_in_time_or_missed(
    life: Life, app: App, ana: int, planned: bool, down: timedelta, sent: bool
) -> None:
    if planned:
        message = queue_the_morning(life)
    else:
        life.move_to_local("Europe/London", "2026-03-03 08:59")
        life.clock.pass_real(timedelta(minutes=1))
    before = len(_left(life))
    life.clock.pass_real(down)
    life.work()
    first = next(one for one in life.check_ins(ana) if one.local_date.day == 3)
    assert first.state is (CheckInState.OPEN if sent else CheckInState.MISSED)
    assert (first.asked_at is not None) is sent
    if planned:
        state = DispatchState.HANDED_OVER if sent else DispatchState.WITHHELD
        assert row_of(app, message).dispatch_state is state
    _no_burst_and_no_night(_left(life)[before:])


def _no_burst_and_no_night(times: list[datetime]) -> None:
    assert len(times) <= 1, "whatever piled up, one text leaves"
    assert all(Hours().allow(at.astimezone(LONDON).time()) for at in times)


def test_after_a_week_of_starts_and_stops_nothing_was_sent_too_often(life: Life, app: App, ana: int) -> None:
    """Down for an hour and more, then up for a moment, each day at other times; and down in the night."""
    first = life.clock.now()
    while life.clock.now() < first + timedelta(days=7):
        by_day = 8 <= life.clock.now().astimezone(LONDON).hour < 20
        life.clock.pass_real(timedelta(minutes=73) if by_day else timedelta(hours=10))
        sweep(app)
        send(app)
    prompts = [one for one in outbound(app) if one.purpose is Purpose.PROMPT and one.handed_over_at is not None]
    times = sorted(one.handed_over_at for one in prompts if one.handed_over_at is not None)
    dates = [at.astimezone(LONDON).date() for at in times]
    assert times
    assert all(dates.count(date) <= TEXTS_A_DATE for date in dates)
    assert all(later - one >= BETWEEN_TEXTS for one, later in pairwise(times))
    assert len({(one.check_in_id) for one in prompts}) == len(prompts)
    assert ana


@pytest.mark.parametrize(
    ("zone", "night", "morning"),
    [
        ("Europe/London", datetime(2026, 3, 28, 23, tzinfo=UTC), datetime(2026, 3, 29, 8, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 3, 8, 3, tzinfo=UTC), datetime(2026, 3, 8, 13, tzinfo=UTC)),
        ("Europe/London", datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 9, tzinfo=UTC)),
    ],
    ids=["London, spring", "New York, spring", "London, autumn"],
)
def test_an_invitation_waits_for_nine_by_the_clock_that_was_changed_in_the_night(
    life: Life, app: App, mira: int, zone: str, night: datetime, morning: datetime
) -> None:
    life.clock.pass_real(night - life.clock.now())
    life.enroll("Ana", ANA, zone)
    assert send(app) == 0
    [waiting] = outbound(app)
    assert waiting.send_at == morning
    life.clock.pass_real(morning - life.clock.now() - timedelta(seconds=1))
    assert send(app) == 0
    life.clock.pass_real(timedelta(seconds=1))
    assert (send(app), mira) == (1, mira)


def _an_evening_waits(life: Life, ana: int) -> Message:
    """Tuesday's evening question, which the carrier could not take at 19:30 in London."""
    life.move_to_local("Europe/London", "2026-03-03 19:29")
    life.clock.pass_real(timedelta(minutes=1))
    life.sms.fail_next = [REFUSED]
    life.work()
    waiting = [one for one in outbound(life.app) if one.dispatch_state is DispatchState.WAITING]
    assert [one.client_id for one in waiting] == [ana]
    life.clock.pass_real(timedelta(minutes=5))
    return waiting[0]


def test_who_has_flown_to_auckland_is_not_woken_by_an_evening_in_london(life: Life, app: App, ana: int) -> None:
    message = _an_evening_waits(life, ana)
    change(app, Client, ana, zone="Pacific/Auckland", opens=Hours().opens, closes=Hours().closes)
    assert send(app) == 0, "it is 08:35 there"
    assert row_of(app, message).dispatch_state in {DispatchState.WAITING, DispatchState.WITHHELD}
    life.clock.pass_real(timedelta(hours=3))
    life.work()
    assert life.texts_to(ANA).count(message.body) <= 1


def test_who_has_flown_to_new_york_gets_it_once(life: Life, app: App, ana: int) -> None:
    message = _an_evening_waits(life, ana)
    change(app, Client, ana, zone="America/New_York")
    assert send(app) == 1
    life.clock.pass_real(timedelta(minutes=20))
    life.work()
    assert life.texts_to(ANA).count(message.body) == 1
    dates = [(one.prompt_key, one.local_date) for one in life.check_ins(ana)]
    assert len(dates) == len(set(dates))
