"""Story 1: Ana's ordinary Monday and Tuesday."""

from datetime import date

from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.domain.replies import Asked, Kind
from service.store.tables import CheckIn
from tests.conftest import ANA
from tests.life import Life

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def _review_of(life: Life, client_id: int, day: date) -> CheckIn:
    return next(c for c in life.check_ins(client_id) if c.asks is Asked.DID_IT and c.local_date == day)


def test_ana_lives_her_monday_and_tuesday(life: Life, ana_in_week_one: int) -> None:
    ana = ana_in_week_one
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    assert life.texts_to(ANA)[-1].startswith("Good morning, Ana. We start small. What is one thing")

    life.move_to_local("Europe/London", "2026-03-02 09:12")
    answers = life.says(ANA, "update the risk log")
    assert len(answers) == 1
    assert "?" not in answers[0]

    life.move_to_local("Europe/London", "2026-03-02 19:30")
    assert life.texts_to(ANA)[-1].startswith('How did it go with "update the risk log"? Reply done, partly or no.')

    life.move_to_local("Europe/London", "2026-03-02 19:41")
    answers = life.says(ANA, "partly, ran out of steam. tmrw ring Sam 10am")
    assert answers == ["Kept: partly, and tomorrow: ring Sam 10am. UNDO if wrong."]
    monday = _review_of(life, ana, MONDAY)
    assert (monday.answer, monday.words) == (Kind.PARTLY, "ran out of steam")
    assert [(goal.local_date, goal.words) for goal in life.goals(ana)] == [
        (MONDAY, "update the risk log"),
        (TUESDAY, "ring Sam 10am"),
    ]

    life.move_to_local("Europe/London", "2026-03-03 09:00")
    assert life.texts_to(ANA)[-1].startswith('Today\'s goal, in your words: "ring Sam 10am", as you said last night.')
    life.move_to_local("Europe/London", "2026-03-03 19:30")
    assert life.texts_to(ANA)[-1].startswith('Back to "ring Sam 10am": done, partly or no?')

    life.move_to_local("Europe/London", "2026-03-04 07:50")
    assert len(life.says(ANA, "done btw!")) == 1
    assert _review_of(life, ana, TUESDAY).answer is Kind.YES
    assert not any(c.local_date == date(2026, 3, 4) for c in life.check_ins(ana))

    started = [message for message in life.messages(ana) if message.purpose is Purpose.PROMPT]
    assert len(started) == 4
    assert sum("What is one" in message.body for message in started) == 1, "Tuesday's goal was not asked for again"
    assert life.flags(ana) == []
    assert all(c.state is not CheckInState.MISSED for c in life.check_ins(ana) if c.asks is not Asked.NONE)
