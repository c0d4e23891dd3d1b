"""One client's first days, start to end, on both databases: the thin line, alive."""

from datetime import date

from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.delivery import DispatchState
from service.domain.replies import Kind
from tests.conftest import ANA
from tests.life import Life


def test_ana_says_yes_and_lives_her_first_day(life: Life, ana: int) -> None:
    invitation, welcome = life.texts_to(ANA)
    assert "Reply YES to begin" in invitation
    assert "Ana" not in invitation
    assert welcome.startswith("You're in, Ana.")
    assert life.client(ana).texts is ConsentState.GRANTED

    life.move_to_local("Europe/London", "2026-03-02 23:00")
    assert life.texts_to(ANA) == [invitation, welcome], "prompts begin the morning after YES"

    life.move_to_local("Europe/London", "2026-03-03 09:00")
    assert len(life.texts_to(ANA)) == 3
    assert life.says(ANA, "update the risk log") != []
    assert life.goals(ana)[0].words == "update the risk log"

    life.move_to_local("Europe/London", "2026-03-03 19:30")
    assert '"update the risk log"' in life.texts_to(ANA)[-1]
    life.says(ANA, "done")
    morning, evening = life.check_ins(ana)
    assert (morning.state, evening.state) == (CheckInState.ANSWERED, CheckInState.ANSWERED)
    assert (evening.answer, evening.local_date) == (Kind.YES, date(2026, 3, 3))
    assert all(m.dispatch_state in {None, DispatchState.HANDED_OVER} for m in life.messages(ana))


def test_a_late_done_lands_on_yesterday(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    life.says(ANA, "ring Sam")
    life.move_to_local("Europe/London", "2026-03-04 07:50")
    life.says(ANA, "done")
    evening = life.check_ins(ana)[1]
    assert (evening.local_date, evening.answer) == (date(2026, 3, 3), Kind.YES)
    assert len(life.check_ins(ana)) == 2


def test_no_client_is_texted_at_night_however_the_days_go(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-09 12:00")
    walls = [message.at.hour for message in life.messages(ana) if message.dispatch_state and message.check_in_id]
    assert walls
    assert all(9 <= hour < 20 for hour in walls)
