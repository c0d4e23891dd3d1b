"""Whatever rows lie in the outbox, and whenever the workers work: what we start keeps its measure and its hours."""

import itertools
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import DispatchState, Purpose
from service.domain.phone import PhoneNumber
from service.domain.schedule import BETWEEN_TEXTS, TEXTS_A_DATE, Hours
from service.effects.saying import queue_text
from service.store.tables import Client
from tests.life import Life
from tests.usecases.outbox import send
from tests.usecases.rows import change

STARTED = (Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION)
PURPOSES = (*STARTED, Purpose.ANSWER, Purpose.HELP_LINES)
_numbers = itertools.count(3400)

zones = st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu"])
rows = st.lists(
    st.tuples(
        st.sampled_from(PURPOSES),
        st.integers(0, 3 * 24 * 60),
        st.integers(30, 20 * 60),
    ),
    min_size=5,
    max_size=14,
)
steps = st.lists(st.integers(20, 8 * 60), min_size=10, max_size=16)


def test_no_rows_make_us_text_too_often_too_soon_or_at_night(life: Life, mira: int) -> None:
    @settings(max_examples=7, deadline=None)
    @given(zone=zones, rows=rows, steps=steps)
    def lives(zone: str, rows: list[tuple[Purpose, int, int]], steps: list[int]) -> None:
        _live(life, zone, rows, steps)

    lives()
    assert mira


def _live(life: Life, zone: str, rows: list[tuple[Purpose, int, int]], steps: list[int]) -> None:
    app, now = life.app, life.clock.now()
    # Each life begins at a midnight, so that one that fails fails again.
    life.clock.pass_real(now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1) - now)
    begin, number = life.clock.now(), f"+44740012{next(_numbers):04}"
    client_id = life.enroll("Ana", number, zone)
    change(app, Client, client_id, texts=ConsentState.GRANTED)
    purposes = {f"Text {place}.": purpose for place, (purpose, _, _) in enumerate(rows)}
    for body, (purpose, after, useful) in zip(purposes, rows, strict=True):
        _queue(app, client_id, number, body, purpose, begin + timedelta(minutes=after), timedelta(minutes=useful))
    for minutes in steps:
        send(app)
        life.clock.pass_real(timedelta(minutes=minutes))
    left = [
        (text.created_at, purposes.get(text.body, Purpose.INVITATION)) for text in life.sms.held if text.to == number
    ]
    _keeps_its_measure([at for at, purpose in left if purpose in STARTED], ZoneInfo(zone))
    assert max(Counter(text.body for text in life.sms.held if text.to == number).values(), default=1) == 1
    _nothing_is_forgotten(life, client_id)


def _queue(
    app: App, client_id: int, number: str, body: str, purpose: Purpose, send_at: datetime, useful: timedelta
) -> None:
    with app.store.writing() as tx:
        message = queue_text(
            tx, body, purpose, PhoneNumber(number), send_at, client_id=client_id, useful_until=send_at + useful
        )
        message.send_at = send_at


def _keeps_its_measure(started: list[datetime], zone: ZoneInfo) -> None:
    walls = [at.astimezone(zone) for at in started]
    assert max(Counter(wall.date() for wall in walls).values(), default=0) <= TEXTS_A_DATE
    assert all(later - one >= BETWEEN_TEXTS for one, later in pairwise(started))
    assert all(Hours().allow(wall.time()) for wall in walls)


def _nothing_is_forgotten(life: Life, client_id: int) -> None:
    """What has not left says why, or waits for a time to come."""
    for one in life.messages(client_id):
        if one.dispatch_state is DispatchState.WITHHELD:
            assert one.reason
        else:
            assert one.dispatch_state in {DispatchState.HANDED_OVER, DispatchState.WAITING}
