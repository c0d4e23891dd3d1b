"""After the last day only the client's own WEEKLY goes on, with one check-in a week."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from service.adapters.memory import SetClock
from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentEvent, ConsentState
from service.domain.enrollment import EnrollmentState
from service.domain.program import week_of
from service.domain.replies import Asked, Kind
from service.store.tables import ConsentLog, Enrollment
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.rows import change, enrollment_of, every

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 2, 26, 9, 0, tzinfo=UTC))


@pytest.fixture
def ana(life: Life, mira: int) -> int:  # noqa: ARG001 (she needs her coach)
    """A client in London whose three days began on Monday 2 March and end with a number on Wednesday evening."""
    client_id = life.enroll(
        "Ana", ANA, "Europe/London", mail_statement="Told Mira that mails are fine", email="a@b.org"
    )
    life.move_to_local("Europe/London", "2026-03-01 12:00")
    life.says(ANA, "YES")
    return client_id


def close(life: Life) -> None:
    """Her three days, answered to the end."""
    for day in (2, 3, 4):
        for wall, answer in (("09:10", "ring the bank"), ("19:40", "done" if day < 4 else "4")):
            life.move_to_local("Europe/London", f"2026-03-0{day} {wall}")
            life.says(ANA, answer)


def weekly_texts(life: Life, client_id: int) -> list[datetime]:
    """When her one check-in a week came, by her own clock."""
    asked = [c for c in life.check_ins(client_id) if c.prompt_key.startswith("week-") and c.asked_at]
    return [c.asked_at.astimezone(LONDON) for c in asked if c.asked_at is not None]


def test_without_that_word_nothing_comes_after_the_last_day(life: Life, ana: int) -> None:
    close(life)
    texts = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2026-04-30 12:00")
    assert len(life.texts_to(ANA)) == texts
    assert weekly_texts(life, ana) == []


def test_weekly_brings_one_check_in_a_week_and_is_confirmed_in_one_text(app: App, life: Life, ana: int) -> None:
    close(life)
    life.move_to_local("Europe/London", "2026-03-05 10:00")
    assert life.says(ANA, "weekly") == ["Good. One check-in a week from here, on Saturday the 14th at 11 am."]
    life.move_to_local("Europe/London", "2026-03-14 11:10")
    life.says(ANA, "4")
    life.move_to_local("Europe/London", "2026-03-28 12:00")
    assert [f"{at:%a %d %H}" for at in weekly_texts(life, ana)] == ["Sat 14 11", "Sat 21 11", "Sat 28 11"]
    granted = [entry for entry in every(app, ConsentLog) if entry.event is ConsentEvent.GRANTED]
    assert (granted[-1].words, granted[-1].wording) == ("weekly", "weekly")
    assert life.says(ANA, "WEEKLY") == ["Good. One check-in a week from here, on Saturday the 4th at 11 am."]
    assert len(every(app, Enrollment)) == 2


def test_in_the_last_week_it_is_kept_until_the_end(app: App, life: Life, ana: int) -> None:
    life.move_to_local("Europe/London", "2026-03-03 09:10")
    answers = life.says(ANA, "weekly")
    assert answers == ["Good. After these weeks I go on with one check-in a week. Nothing more to do."]
    assert len(every(app, Enrollment)) == 1
    life.move_to_local("Europe/London", "2026-03-04 19:35")
    assert [one.state for one in every(app, Enrollment)] == [EnrollmentState.FINISHED, EnrollmentState.ACTIVE]
    assert life.says(ANA, "4") == ["Kept. Go well, Ana."]
    life.move_to_local("Europe/London", "2026-03-21 12:00")
    assert len(weekly_texts(life, ana)) == 2


def test_before_that_it_is_a_note_like_any_other(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    life.enroll("Ana", ANA, "Europe/London", "get_back_up")
    life.move_to_local("Europe/London", "2026-03-01 12:00")
    life.says(ANA, "YES")
    life.move_to_local("Europe/London", "2026-03-10 12:00")
    life.says(ANA, "WEEKLY")
    assert len(every(app, Enrollment)) == 1
    assert every(app, Enrollment)[0].then_version_id is None


def test_stop_and_pause_work_as_ever(life: Life, ana: int) -> None:
    close(life)
    life.says(ANA, "weekly")
    life.says(ANA, "pause until march 20")
    life.move_to_local("Europe/London", "2026-03-21 12:00")
    assert [f"{at:%d}" for at in weekly_texts(life, ana)] == ["21"], "on the first Saturday from the day she named"
    life.says(ANA, "STOP")
    life.move_to_local("Europe/London", "2026-04-30 12:00")
    assert len(weekly_texts(life, ana)) == 1


def test_no_weekly_mail_comes_with_it(app: App, life: Life, ana: int) -> None:
    close(life)
    sent = len([m for m in life.messages(ana) if m.channel == "email"])
    life.says(ANA, "weekly")
    life.move_to_local("Europe/London", "2026-03-31 12:00")
    assert len([m for m in life.messages(ana) if m.channel == "email"]) == sent
    assert enrollment_of(app, ana).state is EnrollmentState.ACTIVE


def test_other_times_and_another_rest_day_are_kept(life: Life, ana: int) -> None:
    life.says(ANA, "mornings at 10 from now on please")
    close(life)
    assert life.says(ANA, "weekly") == ["Good. One check-in a week from here, on Saturday the 14th at 10 am."]
    life.move_to_local("Europe/London", "2026-03-14 10:05")
    assert [f"{at:%H:%M}" for at in weekly_texts(life, ana)] == ["10:00"]


def test_silence_makes_it_rarer_asks_once_and_ends_it_after_45_days(life: Life, ana: int) -> None:
    close(life)
    life.says(ANA, "weekly")
    life.move_to_local("Europe/London", "2026-04-11 11:00")
    came = weekly_texts(life, ana)
    assert [f"{at:%d %b}" for at in came] == ["14 Mar", "21 Mar"], "her last word was on the 4th of March"
    assert life.texts_to(ANA)[-1].startswith("Hi Ana. Nothing to catch up on.")
    texts = len(life.texts_to(ANA))
    life.move_to_local("Europe/London", "2027-04-30 12:00")
    assert len(life.texts_to(ANA)) == texts
    assert life.client(ana).texts is ConsentState.LAPSED


def test_her_word_after_the_comeback_brings_the_next_saturday_back(life: Life, ana: int) -> None:
    close(life)
    life.says(ANA, "weekly")
    life.move_to_local("Europe/London", "2026-04-13 09:00")
    assert life.says(ANA, "tomorrow") == ["Good to hear from you. The next text comes on Saturday the 18th at 11 am."]
    life.move_to_local("Europe/London", "2026-04-18 12:00")
    assert [f"{at:%d %b}" for at in weekly_texts(life, ana)][-1] == "18 Apr"
    assert life.client(ana).texts is ConsentState.GRANTED


def test_it_is_over_after_a_year(app: App, life: Life, ana: int) -> None:
    close(life)
    life.says(ANA, "weekly")
    _live_weeks(life, ana, 0, 2)
    weekly = enrollment_of(app, ana)
    assert weekly.next_program_day is not None
    # The weeks between are as these were.
    change(app, Enrollment, weekly.id, next_program_day=weekly.next_program_day + 7 * 47)
    _live_weeks(life, ana, 2, 7)
    came = weekly_texts(life, ana)
    assert len(came) == 52 - 47
    assert {(at.isoweekday(), at.hour) for at in came} == {(6, 11)}
    assert life.check_ins(ana)[-1].answer is Kind.NUMBER
    assert week_of(life.check_ins(ana)[-1].program_day) == 52
    assert "Kept. Go well, Ana." in life.texts_to(ANA)[-1]


def _live_weeks(life: Life, ana: int, first: int, end: int) -> None:
    for week in range(first, end):
        life.move_to(datetime(2026, 3, 14, 12, 0, tzinfo=UTC) + timedelta(weeks=week))
        open_one = next((c for c in life.check_ins(ana) if c.state is CheckInState.OPEN and c.asked_at), None)
        if open_one is not None:
            life.says(ANA, "4" if open_one.asks is Asked.RATING else "a walk by the river")
