"""Counts for a watcher: true, cheap, without a name, and not for everybody."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event

from service.adapters.memory import SetClock
from service.app import App
from service.domain.delivery import Verdict
from service.ports import SendFailed
from service.settings import load_settings
from service.usecases.take_vitals import take_vitals
from service.web import metrics
from service.web.app import create_app
from tests.conftest import ANA, BEN
from tests.life import Life

TOKEN = "t" * 32


def measured(app: App, watcher: FlaskClient | None = None) -> Mapping[str, float]:
    """Every sample, by its name and the values of its labels."""
    told = (watcher or create_app(app).test_client()).get("/metrics")
    assert told.status_code == 200, told.text
    samples = [sample for family in text_string_to_metric_families(told.text) for sample in family.samples]
    return {
        " ".join([sample.name.removeprefix("upswing_"), *sample.labels.values()]): sample.value for sample in samples
    }


def test_what_ana_lived_is_counted(app: App, life: Life, ana: int, clock: SetClock) -> None:
    assert ana
    told = measured(app)
    assert told["tried_messages sms handed_over"] == len(life.texts_to(ANA))
    assert told["inbound_messages sms"] == 1
    assert told["hand_over_seconds sms 0.5"] == 0
    assert told["last_beat_seconds tick"] == 0
    life.says(ANA, "STOP")
    life.says(ANA, "i want to die")
    told = measured(app)
    assert told["opt_outs sms"] == 1
    assert told["open_flags crisis"] == 1
    clock.pass_real(timedelta(minutes=6))
    told = measured(app)
    assert (told["tried_messages sms handed_over"], told["inbound_messages sms"], told["opt_outs sms"]) == (0, 0, 1)
    assert told["last_beat_seconds tick"] == 360


def test_what_waits_is_counted_by_its_age(app: App, life: Life, ana: int, clock: SetClock) -> None:
    assert ana
    life.texts_in(ANA, "done")
    assert measured(app)["unsettled_messages unread"] == 1
    life.sms.fail_next = [SendFailed("Twilio could not be reached", verdict=Verdict.RETRY)] * 9
    life.says(ANA, "HELP")
    clock.pass_real(timedelta(minutes=2))
    told = measured(app)
    assert told["waiting_messages sms 60"] == told["waiting_messages sms 0"] > 0
    assert told["waiting_messages sms 300"] == 0
    assert told["waiting_seconds"] >= 120


def test_what_is_due_is_counted(app: App, life: Life, ana: int, clock: SetClock) -> None:
    assert ana
    assert measured(app)["due_enrollments"] == 0
    due = life.app.clock.now()
    clock.move_to(due + timedelta(days=1, hours=1))
    told = measured(app)
    assert told["due_enrollments"] == 1
    assert 0 < told["due_seconds"] <= 25 * 3600


def test_nobody_is_named(app: App, life: Life, ana: int) -> None:
    assert ana
    life.says(ANA, "tell Priya about the lawsuit")
    told = create_app(app).test_client().get("/metrics").text
    assert [word for word in ("Ana", "Mira", "Priya", ANA, ANA[1:]) if word in told] == []


def test_ten_watchers_cost_as_much_as_one(app: App, ana: int) -> None:
    assert ana
    watcher = create_app(app).test_client()
    statements: list[str] = []
    event.listen(app.store.engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
    for _ in range(10):
        measured(app, watcher)
    once = len(statements)
    assert 5 < once < 20
    take_vitals(app)
    assert len(statements) == 2 * once


@pytest.mark.parametrize("headers", [{"X-Forwarded-For": "203.0.113.9"}, {"Forwarded": "for=203.0.113.9"}])
def test_without_a_token_it_is_for_this_machine_alone(app: App, headers: dict[str, str]) -> None:
    watcher = create_app(app).test_client()
    assert watcher.get("/metrics").status_code == 200
    assert watcher.get("/metrics", headers=headers).status_code == 403
    assert watcher.get("/metrics", environ_overrides={"REMOTE_ADDR": "203.0.113.9"}).status_code == 403


def test_behind_a_proxy_that_is_trusted_too(app: App) -> None:
    behind = replace(app, settings=load_settings(_env_file=None, data_dir=app.settings.data_dir, trusted_proxies=1))
    watcher = create_app(behind).test_client()
    assert watcher.get("/metrics").status_code == 200
    assert watcher.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 403


def test_with_a_token_it_is_for_who_knows_it(app: App) -> None:
    own = replace(app, settings=load_settings(_env_file=None, data_dir=app.settings.data_dir, metrics_token=TOKEN))
    watcher = create_app(own).test_client()
    assert watcher.get("/metrics").status_code == 403
    assert watcher.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}x"}).status_code == 403
    elsewhere = {"REMOTE_ADDR": "203.0.113.9"}
    told = watcher.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"}, environ_overrides=elsewhere)
    assert told.status_code == 200


def test_a_half_of_the_times_is_the_middle_one() -> None:
    assert metrics._quantile([3, 1, 2], 0.5) == 2
    assert metrics._quantile([1.0] * 99 + [9.0], 0.99) == 9
    assert metrics._quantile([], 0.5) is None


def test_ben_who_stopped_waits_for_nothing(app: App, life: Life, mira: int) -> None:
    assert mira
    life.enroll("Ben", BEN, "America/New_York")
    life.says(BEN, "STOP")
    assert measured(app)["waiting_messages sms 0"] == 0
