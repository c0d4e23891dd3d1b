"""A rehearsal says what will happen, and makes none of it happen."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from service.adapters.memory import SetClock
from service.app import App
from service.domain.delivery import Purpose
from service.domain.replies import Asked
from service.store.tables import Base
from service.usecases.grant_mails import grant_mails
from service.usecases.rehearse_client import WEEKLY, Rehearsal, rehearse_client
from tests.conftest import ANA, BEN
from tests.life import Life

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def clock() -> SetClock:
    """The Sunday before, at noon in London."""
    return SetClock(datetime(2026, 3, 1, 12, 0, tzinfo=LONDON))


def test_what_is_rehearsed_is_what_is_sent_to_the_letter_and_the_minute(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    rehearsed = rehearse_client(app, ana, 36)
    _live_without_goals(life, rehearsed)
    sent = [message for message in life.messages(ana) if message.purpose is Purpose.PROMPT]
    prompts = [text for text in rehearsed.texts if text.prompt_key != WEEKLY]
    assert len(sent) == 47
    assert [(text.at, text.text) for text in prompts] == [(m.at.astimezone(LONDON), m.body) for m in sent]


def test_who_has_no_mail_is_told_of_each_week_by_a_text_and_rehearses_it(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    rehearsed = rehearse_client(app, ana, 15)
    for text in rehearsed.texts:
        life.move_to(text.at)
        life.says(ANA, "3")
    told = [message.at.astimezone(LONDON) for message in life.messages(ana) if message.purpose is Purpose.WEEKLY]
    assert len(told) == 2
    assert [text.at for text in rehearsed.texts if text.prompt_key == WEEKLY] == told


def test_who_gets_the_week_by_mail_is_not_texted_about_it(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London", email="ana@example.org")
    grant_mails(app, ana, statement="Told Mira on the phone on 1 March that mails are fine", heard_by="Mira Lopez")
    assert WEEKLY not in [text.prompt_key for text in rehearse_client(app, ana, 36).texts]


def test_both_sides_of_a_clock_change_keep_their_wall_time(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    mornings = [text.at for text in rehearse_client(app, ana, 36).texts if text.prompt_key.endswith("-am")]
    assert {at.time().isoformat("minutes") for at in mornings} == {"09:00"}
    assert {at.utcoffset() for at in mornings} == {LONDON.utcoffset(datetime(2026, month, 20)) for month in (3, 4)}


def test_nothing_is_changed_and_nobody_is_rung(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    life.doorbell.rung.clear()
    before = _row_counts(app), life.client(ana).heard_at, life.texts_to(ANA)
    rehearse_client(app, ana, 36)
    life.work()
    assert (_row_counts(app), life.client(ana).heard_at, life.texts_to(ANA)) == before


def test_a_goal_that_is_known_is_in_the_words_and_one_that_is_not_is_said_to_be_unknown(app: App, life: Life) -> None:
    life.staff("Mira Lopez", "mira@example.org")
    ana = _begun(life, "Europe/London")
    life.move_to_local("Europe/London", "2026-03-02 09:00")
    life.says(ANA, "update the risk log")
    tonight, tomorrow_morning, tomorrow_night = rehearse_client(app, ana, 2).texts
    assert '"update the risk log"' in tonight.text
    assert (tonight.unknown_goal, tonight.asks) == (False, Asked.DID_IT)
    assert tomorrow_morning.unknown_goal
    assert tomorrow_night.text == "No goal today, and none needed. How was the day, in a word or two?"
    assert (tomorrow_night.unknown_goal, tomorrow_night.asks, tomorrow_night.segments) == (True, Asked.REFLECTION, 1)


def test_somebody_who_has_not_said_yes_is_rehearsed_as_if_they_did_now(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ben = life.enroll("Ben", BEN, "America/New_York", "get_back_up")
    rehearsed = rehearse_client(app, ben, 7)
    assert rehearsed.as_if_yes
    assert (rehearsed.texts[0].at.date(), rehearsed.texts[0].prompt_key) == (date(2026, 3, 2), "w1-mon-am")
    assert rehearsed.until == date(2026, 3, 7)


def test_somebody_who_stopped_gets_nothing_and_the_reason_is_told(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    life.says(ANA, "STOP")
    rehearsed = rehearse_client(app, ana, 14)
    assert rehearsed.texts == ()
    assert "must text START themselves" in rehearsed.nothing


def test_somebody_in_a_crisis_gets_nothing_and_the_reason_is_told(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = _begun(life, "Europe/London")
    life.says(ANA, "i want to die")
    assert "prompts rest" in rehearse_client(app, ana, 14).nothing


def test_a_program_that_is_over_has_no_text_left(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    ana = life.enroll("Ana", ANA, "Europe/London", "three_days")
    life.says(ANA, "YES")
    life.move_to_local("Europe/London", "2026-03-12 12:00")
    rehearsed = rehearse_client(app, ana, 14)
    assert (rehearsed.texts, bool(rehearsed.nothing)) == ((), True)


def test_days_that_somebody_was_away_for_are_not_sent_late(app: App, life: Life, mira: int) -> None:  # noqa: ARG001
    """The machine was off from Sunday night to Monday noon: the morning is too late, the evening is not."""
    ana = _begun(life, "Europe/London")
    life.clock.pass_real(datetime(2026, 3, 2, 12, 30, tzinfo=LONDON) - life.clock.now())
    rehearsed = rehearse_client(app, ana, 1)
    assert [text.prompt_key for text in rehearsed.texts] == ["w1-mon-pm"]
    assert [one.prompt_key for one in rehearsed.not_sent] == ["w1-mon-am"]


def _begun(life: Life, zone: str, **facts: str) -> int:
    """Somebody who said yes on the Sunday before; day one is Monday 2 March."""
    client_id = life.enroll("Ana", ANA, zone, "get_back_up", **facts)
    life.says(ANA, "YES")
    return client_id


def _live_without_goals(life: Life, rehearsed: Rehearsal) -> None:
    for text in rehearsed.texts:
        life.move_to(text.at)
        if text.asks is not Asked.NONE:
            life.says(ANA, "SKIP")


def _row_counts(app: App) -> Sequence[int]:
    with app.store.reading() as tx:
        return [
            tx.execute(select(func.count()).select_from(table)).scalar_one() for table in Base.metadata.sorted_tables
        ]
