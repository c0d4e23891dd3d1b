"""What a watcher sees: whether the service can do its work, and how much of it waits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.adapters.clock import SystemClock
from service.adapters.memory import MemoryDoorbell, SetClock
from service.adapters.zones import zone_data_version
from service.app import App
from service.store.heartbeats import beat
from service.store.transaction import Store
from service.usecases.tick import HEARTBEAT
from service.web.app import create_app


@pytest.fixture
def flask(app: App) -> Flask:
    return create_app(app)


@pytest.fixture
def watcher(flask: Flask) -> FlaskClient:
    return flask.test_client()


@pytest.fixture
def ticked(app: App) -> None:
    with app.store.writing() as tx:
        beat(tx, HEARTBEAT, app.clock.real_now())


def test_a_process_that_answers_is_alive_whatever_else_is_wrong(watcher: FlaskClient, doorbell: MemoryDoorbell) -> None:
    doorbell.is_away = True
    assert watcher.get("/healthz").status_code == 200


@pytest.mark.usefixtures("ticked")
def test_all_is_well(watcher: FlaskClient) -> None:
    told = watcher.get("/readyz")
    assert told.status_code == 200
    assert told.json == {
        "database": "up",
        "queue": "up",
        "tick_age_seconds": 0.0,
        "oldest_waiting_seconds": None,
        "zone_data": zone_data_version(),
    }


def test_before_the_first_tick_it_is_not_ready(watcher: FlaskClient) -> None:
    told = watcher.get("/readyz")
    assert (told.status_code, told.json and told.json["tick_age_seconds"]) == (503, None)


@pytest.mark.usefixtures("ticked")
def test_a_tick_that_is_long_ago_is_told(watcher: FlaskClient, clock: SetClock) -> None:
    clock.pass_real(timedelta(seconds=61))
    told = watcher.get("/readyz")
    assert (told.status_code, told.json and told.json["tick_age_seconds"]) == (503, 61.0)


@pytest.mark.usefixtures("ticked")
def test_a_queue_server_that_is_away_is_told(watcher: FlaskClient, doorbell: MemoryDoorbell) -> None:
    doorbell.is_away = True
    told = watcher.get("/readyz")
    assert (told.status_code, told.json and told.json["queue"]) == (503, "down")


def test_a_database_that_is_away_is_told(app: App) -> None:
    nowhere = Store.open("postgresql://upswing:secret-word@127.0.0.1:1/upswing")
    told = create_app(replace(app, store=nowhere)).test_client().get("/readyz")
    assert (told.status_code, told.json and told.json["database"]) == (503, "down")
    assert "secret-word" not in told.text


def test_the_zone_data_is_that_of_the_wheel() -> None:
    version = zone_data_version()
    assert int(version[:4]) >= SystemClock().now().year - 1
    assert version[4:].isalpha()
