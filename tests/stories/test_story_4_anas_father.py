"""Story 4: Ana's father. One condolence, then nothing of ours until she asks."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from service.adapters.memory import SetClock
from service.domain.check_in import CheckInState
from service.domain.delivery import Channel, Purpose
from service.domain.flags import FlagReason
from service.domain.program import week_of
from service.domain.progress import Mark, mark_of
from service.domain.replies import Asked, Kind
from service.store.summaries import lived_of
from service.usecases.write_to_client import write_to_client
from tests.life import Life

ANA = "+447400123456"
LONDON = "Europe/London"
WORDS = "no. my dad died this morning"


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 2, 26, 9, 0, tzinfo=UTC))


def answer_up_to(life: Life, day: str) -> None:
    """She keeps in touch for two weeks and a day: a goal each morning, a word each evening."""
    for one in range(2, 17):
        at = f"2026-03-{one:02}"
        if at >= day:
            return
        life.move_to_local(LONDON, f"{at} 09:10")
        life.says(ANA, "book the dentist")
        life.move_to_local(LONDON, f"{at} 19:40")
        life.says(ANA, "done")


def test_anas_father(life: Life, ana_in_week_one: int, mira: int) -> None:
    ana = ana_in_week_one
    answer_up_to(life, "2026-03-17")
    life.move_to_local(LONDON, "2026-03-17 09:10")
    life.says(ANA, "book the dentist")
    life.move_to_local(LONDON, "2026-03-17 19:30")
    asked = life.texts_to(ANA)[-1]
    assert "done, partly or no" in asked

    life.move_to_local(LONDON, "2026-03-17 19:33")
    assert life.says(ANA, WORDS) == [
        "I am so sorry, Ana. No check-ins from me until you ask for them. Mira will see this. You need not reply."
    ]
    assert FlagReason.GRAVE in {flag.reason for flag in life.flags(ana) if flag.closed_at is None}
    review = next(c for c in life.check_ins(ana) if c.asks is Asked.DID_IT and c.local_date == date(2026, 3, 17))
    assert (review.answer, review.quotable) == (Kind.NO, False)

    life.move_to_local(LONDON, "2026-03-17 20:10")
    write_to_client(life.app, ana, mira, "I am so sorry, Ana. Call me any time.")
    life.work()
    assert life.texts_to(ANA)[-1].endswith("- Mira")
    texts = life.texts_to(ANA)

    life.move_to_local(LONDON, "2026-03-26 08:02")
    assert life.texts_to(ANA) == texts, "no text between but Mira's"
    assert not [m for m in life.messages(ana) if m.channel is Channel.EMAIL and m.at.date() >= date(2026, 3, 17)]
    assert life.says(ANA, "ok ready to go again") == ["Good to hear from you. The next text comes tomorrow at 9 am."]

    life.move_to_local(LONDON, "2026-03-27 09:00")
    assert len(life.texts_to(ANA)) == len(texts) + 2
    back = [c for c in life.check_ins(ana) if c.local_date == date(2026, 3, 27)]
    assert back
    assert all(
        week_of(c.program_day) == 3 for c in life.check_ins(ana) if c.local_date > date(2026, 3, 26) and c.program_day
    )
    _nothing_was_counted(life, ana)


def _nothing_was_counted(life: Life, ana: int) -> None:
    between = [c for c in life.check_ins(ana) if date(2026, 3, 18) <= c.local_date <= date(2026, 3, 26)]
    assert not [c for c in between if c.state is CheckInState.MISSED]
    enrollment = life.check_ins(ana)[0].enrollment_id
    with life.app.store.reading() as tx:
        lived = lived_of(tx, enrollment, ZoneInfo(LONDON))
    assert mark_of(date(2026, 3, 17), lived, ()) is Mark.RESTED
    said = [m.body for m in life.messages(ana) if m.dispatch_state is not None]
    assert not [body for body in said if "dad" in body or "died" in body], "her words are quoted nowhere"
    assert sum(m.purpose is Purpose.FROM_STAFF for m in life.messages(ana)) == 1
