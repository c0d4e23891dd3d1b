"""Planning may run late, twice or on two machines at once: each prompt is asked once, on its day, or missed."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.enrollment import EnrollmentState
from service.store.tables import Client, Enrollment
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.tick import tick
from tests.conftest import ANA, BEN, CHITRA
from tests.life import Life
from tests.usecases.outbox import send
from tests.usecases.rows import change, enrollment_of, make_unreadable, outbound

ZONES = {
    "London": (ANA, "Europe/London"),
    "New York": (BEN, "America/New_York"),
    "Kathmandu": (CHITRA, "Asia/Kathmandu"),
}


def _plan(app: App) -> int:
    return plan_due_prompts(app, app.clock.real_now() + timedelta(seconds=5))


def _prompts(app: App) -> list[tuple[int | None, int | None]]:
    return [(one.client_id, one.check_in_id) for one in outbound(app) if one.check_in_id is not None]


def _joins(life: Life, name: str, phone: str, zone: str, at: str) -> int:
    """Enrolled in the evening of a local date, and says yes at once."""
    client_id = life.enroll(name, phone, zone)
    life.move_to_local(zone, at)
    life.says(phone, "YES")
    return client_id


def test_a_planner_that_runs_twice_asks_once(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    life.clock.pass_real(timedelta(minutes=1))
    assert (_plan(app), _plan(app)) == (1, 0)
    assert len(life.check_ins(ana)) == len(_prompts(app)) == 1


def test_planners_on_four_machines_at_once_ask_everybody_once(life: Life, app: App, mira: int) -> None:
    assert mira
    numbers = [f"+44740012{number:04}" for number in range(3400, 3420)]
    for number in numbers:
        life.enroll("Ana", number, "Europe/London")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    for number in numbers:
        life.texts_in(number, "YES")
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    life.clock.pass_real(timedelta(minutes=1))
    start = threading.Barrier(4)

    def work(_: int) -> None:
        start.wait()
        tick(app, app.clock.real_now() + timedelta(seconds=5))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    clients = [client_id for client_id, _ in _prompts(app)]
    assert len(clients) == len(set(clients)) == 20


def test_a_place_that_is_planned_again_makes_no_second_check_in(life: Life, app: App, ana: int) -> None:
    """As after a restore of yesterday's backup of one table: the constraint decides, not the cache of the place."""
    life.move_to_local("Europe/London", "2026-03-03 09:00")
    before = enrollment_of(app, ana)
    change(app, Enrollment, before.id, next_on=date(2026, 3, 3), next_program_day=1, next_position=0)
    change(app, Enrollment, before.id, next_due_at=life.clock.now())
    _plan(app)
    assert len(life.check_ins(ana)) == len(_prompts(app)) == 1


@pytest.mark.parametrize(
    ("down_until", "states"),
    [
        ("2026-03-03 11:59", ["open"]),
        ("2026-03-03 12:00", ["missed"]),
        ("2026-03-03 19:55", ["missed", "open"]),
        ("2026-03-03 23:30", ["missed", "missed"]),
        ("2026-03-05 12:30", ["missed"] * 5),
    ],
)
def test_after_downtime_what_is_late_is_missed_not_sent(
    life: Life, ana: int, down_until: str, states: list[str]
) -> None:
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    told = len(life.texts_to(ANA))
    life.clock.pass_real(_until(life, "Europe/London", down_until))
    life.work()
    assert [check_in.state.value for check_in in life.check_ins(ana)] == states
    assert len(life.texts_to(ANA)) - told == states.count("open")


def _until(life: Life, zone: str, wall: str) -> timedelta:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)) - life.clock.now()


def test_a_prompt_queued_in_the_evening_is_not_sent_at_midnight(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 19:29")
    life.clock.pass_real(timedelta(minutes=1))
    _plan(app)
    life.clock.pass_real(_until(life, "Europe/London", "2026-03-03 23:59"))
    assert send(app) == 0
    assert life.check_ins(ana)[-1].state is CheckInState.MISSED


@pytest.mark.parametrize("city", ZONES)
@pytest.mark.parametrize(
    "starts", [date(2026, 3, 6), date(2026, 3, 27), date(2026, 10, 23), date(2026, 10, 30)], ids=str
)
def test_a_clock_change_neither_repeats_nor_loses_a_day(life: Life, mira: int, city: str, starts: date) -> None:
    """US clocks change on 8 March and 1 November 2026, London's on 29 March and 25 October."""
    assert mira
    phone, zone = ZONES[city]
    client_id = _joins(life, city, phone, zone, f"{starts} 12:00")
    life.move_to_local(zone, f"{starts + timedelta(days=6)} 12:00")
    went_out = [(one.local_date, one.asked_at) for one in life.check_ins(client_id)]
    asked = [(on, at.astimezone(ZoneInfo(zone))) for on, at in went_out if at is not None]
    days = sorted({on for on, _ in asked})
    expected = [on for on in (starts + timedelta(days=n) for n in range(1, 6)) if on.weekday() != 6][:3]
    assert days == expected
    assert all(at.date() == on for on, at in asked)
    mornings = [f"{at:%H:%M}" for _, at in asked if at.hour < 12]
    assert mornings == ["09:00"] * len(mornings)
    assert len(mornings) >= 2


def test_one_that_cannot_be_planned_keeps_nobody_else_unasked(life: Life, app: App, ana: int) -> None:
    ben = _joins(life, "Ben", BEN, "Europe/London", "2026-03-02 12:00")
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    make_unreadable(app, ana)
    life.clock.pass_real(timedelta(minutes=1))
    assert _plan(app) == 1
    assert [client_id for client_id, _ in _prompts(app)] == [ben]
    change(app, Client, ana, zone="Europe/London")
    life.clock.pass_real(timedelta(minutes=10))
    assert _plan(app) == 1, "mended within its patience, it is asked after all"
    assert {client_id for client_id, _ in _prompts(app)} == {ana, ben}


def test_ana_flies_to_new_york_and_no_day_comes_twice(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 12:00")
    change(app, Client, ana, zone="America/New_York")
    life.move_to_local("America/New_York", "2026-03-07 12:00")
    asked = [(one.prompt_key, one.local_date) for one in life.check_ins(ana)]
    assert len({key for key, _ in asked}) == len(asked) == 6
    assert sorted({on for _, on in asked}) == [date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)]


def test_ana_flies_to_kathmandu_and_no_day_is_lost(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 12:00")
    change(app, Client, ana, zone="Asia/Kathmandu")
    life.move_to_local("Asia/Kathmandu", "2026-03-07 12:00")
    asked = [(one.prompt_key, one.local_date) for one in life.check_ins(ana)]
    assert len({key for key, _ in asked}) == len(asked) == 6
    assert sorted({on for _, on in asked}) == [date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)]


def test_a_pause_neither_skips_nor_repeats(life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    life.says(ANA, "pause")
    life.move_to_local("Europe/London", "2026-03-10 10:00")
    assert [one.prompt_key for one in life.check_ins(ana)] == ["d1-morning", "d1-evening"]
    life.says(ANA, "resume")
    for day in (11, 12):
        life.move_to_local("Europe/London", f"2026-03-{day} 09:05")
        life.says(ANA, "one thing")
    life.move_to_local("Europe/London", "2026-03-14 12:00")
    after = [(one.prompt_key, one.local_date.day) for one in life.check_ins(ana)[2:]]
    assert after == [("d2-morning", 11), ("d2-evening", 11), ("d3-morning", 12), ("d3-evening", 12)]


def test_a_pause_with_an_end_is_ended_by_us(life: Life, app: App, ana: int) -> None:
    """Whatever set the next due instant into the pause: she is asked on the day it ends, and not before."""
    life.move_to_local("Europe/London", "2026-03-03 20:00")
    change(app, Client, ana, paused_until=date(2026, 3, 9))
    life.move_to_local("Europe/London", "2026-03-09 10:00")
    assert [(one.prompt_key, one.local_date.day) for one in life.check_ins(ana)[2:]] == [("d2-morning", 9)]


def test_a_program_is_finished_behind_its_last_prompt(life: Life, app: App, ana: int) -> None:
    for day in (3, 4, 5):
        life.move_to_local("Europe/London", f"2026-03-0{day} 09:05")
        life.says(ANA, "one thing")
    life.move_to_local("Europe/London", "2026-03-06 12:00")
    finished = enrollment_of(app, ana)
    assert (finished.state, finished.next_due_at) == (EnrollmentState.FINISHED, None)
    assert len(life.check_ins(ana)) == 6
    life.move_to_local("Europe/London", "2026-03-20 12:00")
    assert len(life.check_ins(ana)) == 6


def test_a_pause_over_the_last_evening_finishes_the_program_too(life: Life, app: App, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-05 12:00")
    assert life.check_ins(ana)[-1].prompt_key == "d3-morning"
    life.says(ANA, "pause")
    life.move_to_local("Europe/London", "2026-03-08 10:00")
    life.says(ANA, "resume")
    assert enrollment_of(app, ana).state is EnrollmentState.FINISHED
    life.move_to_local("Europe/London", "2026-03-12 10:00")
    assert len(life.check_ins(ana)) == 5
