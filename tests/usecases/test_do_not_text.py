"""When not to text, lived: what planning finds in the rows (program.md section 1, by its numbers)."""

from datetime import date, timedelta

import pytest

from service.domain.check_in import CheckInState
from service.domain.delivery import Purpose
from service.domain.refusal import Refusal
from service.domain.restraint import Because
from service.store.tables import Client, Staff
from service.usecases.cancel_appointment import cancel_appointment
from service.usecases.declare_group_pause import declare_group_pause
from service.usecases.hand_back_client import hand_back_client
from service.usecases.set_appointment import set_appointment
from service.usecases.tick import tick
from service.usecases.write_to_client import write_to_client
from tests.conftest import ANA
from tests.life import Life

LONDON = "Europe/London"
TUESDAY = date(2026, 3, 3)


def staff(life: Life, staff_id: int) -> Staff:
    with life.app.store.reading() as tx:
        return tx.get_one(Staff, staff_id)


def prompts(life: Life, client_id: int) -> list[str]:
    return [m.body for m in life.messages(client_id) if m.purpose is Purpose.PROMPT]


def held(life: Life, client_id: int) -> set[Because | None]:
    return {c.held_because for c in life.check_ins(client_id) if c.state is CheckInState.HELD}


def test_1_a_text_nobody_has_read_yet_keeps_the_prompt_waiting(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 08:59")
    life.texts_in(ANA, "goal: ring Sam")
    life.clock.pass_real(timedelta(minutes=1))
    tick(life.app, life.clock.real_now() + timedelta(seconds=30))
    assert prompts(life, ana) == []
    life.work()
    life.move_to_local(LONDON, "2026-03-03 12:00")
    assert prompts(life, ana) == [], "it was the answer"
    assert [goal.words for goal in life.goals(ana)] == ["ring Sam"]


def test_2_while_mira_writes_nothing_of_ours_goes_between(life: Life, ana: int, mira: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 16:30")
    before = len(prompts(life, ana))
    write_to_client(life.app, ana, mira, "How did the call go?")
    life.move_to_local(LONDON, "2026-03-04 08:59")
    assert len(prompts(life, ana)) == before
    assert Because.HUMAN in held(life, ana)


def test_2_the_four_hours_run_from_the_last_human_text_whoever_wrote_it(life: Life, ana: int, mira: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 13:00")
    write_to_client(life.app, ana, mira, "How did the call go?")
    life.move_to_local(LONDON, "2026-03-03 16:30")
    life.says(ANA, "better than i thought, they asked for a second talk")
    before = len(prompts(life, ana))
    life.move_to_local(LONDON, "2026-03-03 20:00")
    assert len(prompts(life, ana)) == before, "the review of 19:30 would have come between the two of them"


def test_2_the_coach_ends_it_and_the_morning_that_waited_goes_at_once(life: Life, ana: int, mira: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 06:30")
    write_to_client(life.app, ana, mira, "Good luck today!")
    life.move_to_local(LONDON, "2026-03-03 09:20")
    assert prompts(life, ana) == []
    hand_back_client(life.app, staff(life, mira), ana)
    life.work()
    assert len(prompts(life, ana)) == 1
    with pytest.raises(Refusal, match="automatic texts go on"):
        hand_back_client(life.app, staff(life, mira), ana)


def test_3_and_4_grave_news_and_a_pause_plan_nothing(life: Life, ana: int) -> None:
    life.says(ANA, "my mum died last night")
    life.move_to_local(LONDON, "2026-03-06 12:00")
    assert prompts(life, ana) == []
    assert life.check_ins(ana) == []


def test_12_around_a_talk_with_mira_it_is_quiet(life: Life, ana: int, mira: int) -> None:
    set_appointment(life.app, staff(life, mira), ana, "2026-03-03T10:30")
    life.move_to_local(LONDON, "2026-03-03 12:30")
    assert prompts(life, ana) == []
    assert held(life, ana) == {Because.APPOINTMENT}
    life.move_to_local(LONDON, "2026-03-03 19:30")
    assert len(prompts(life, ana)) == 1


def test_12_a_talk_that_was_called_off_is_in_nobodys_way(life: Life, ana: int, mira: int) -> None:
    set_appointment(life.app, staff(life, mira), ana, "2026-03-03T10:30")
    cancel_appointment(life.app, staff(life, mira), ana, 1)
    life.move_to_local(LONDON, "2026-03-03 09:00")
    assert len(prompts(life, ana)) == 1


def test_14_the_first_evening_after_yes_stays_quiet(life: Life, ana: int) -> None:
    life.move_to_local(LONDON, "2026-03-03 08:59")
    assert prompts(life, ana) == []
    life.move_to_local(LONDON, "2026-03-03 09:00")
    assert len(prompts(life, ana)) == 1


def test_17_a_number_that_is_the_coachs_own_is_not_texted(life: Life, ana: int, mira: int) -> None:
    with life.app.store.writing() as tx:
        tx.get_one(Staff, mira).phone = tx.get_one(Client, ana).phone
    life.move_to_local(LONDON, "2026-03-03 19:30")
    assert prompts(life, ana) == []
    assert held(life, ana) == {Because.COACHS_OWN_NUMBER}


def test_18_on_a_day_of_mourning_nobody_is_asked_and_nothing_counts(life: Life, ana: int, mira: int) -> None:
    declare_group_pause(life.app, staff(life, mira), TUESDAY, TUESDAY + timedelta(days=1))
    life.move_to_local(LONDON, "2026-03-04 08:59")
    assert prompts(life, ana) == []
    assert {c.state for c in life.check_ins(ana)} == {CheckInState.HELD}
    life.move_to_local(LONDON, "2026-03-04 09:00")
    assert len(prompts(life, ana)) == 1
