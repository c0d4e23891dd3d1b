"""A week of the demo's clients in what docker-compose.yml describes: nothing doubled, nothing lost, no word out."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import psutil
import pytest
import requests
from sqlalchemy import func, select

from service.cli.demo.command import DAY_ONE
from service.cli.demo.lived import lived_by
from service.cli.demo.living import Life
from service.cli.demo.people import EVERYBODY, Person
from service.cli.demo.phones import Phones, PhoneText
from service.cli.demo.promises import broken_promises
from service.store.tables import Message
from service.usecases.move_clock import move_clock
from tests.databases import Postgresql
from tests.faults.practice import wait_for
from tests.production.running import Production, production
from tests.production.words import all_that_valkey_was_told, found_in, words_of

MONDAY_AFTER = datetime.combine(DAY_ONE, datetime.min.time(), UTC) + timedelta(weeks=1, hours=6)
NINE_IN_LONDON = MONDAY_AFTER.replace(hour=9)


@pytest.fixture
def running(postgresql: Postgresql, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Production]:
    with production(postgresql, tmp_path_factory.mktemp("p")) as started:
        yield started


def test_a_week_in_the_shape_of_production(running: Production) -> None:
    """One life, looked at from every side: to live it takes longer than all the looking."""
    with closing(Phones(running.house.sandbox_url)) as phones:
        life = Life(running.house, phones, [Person(one) for one in EVERYBODY], lambda _: None)
        life.live(MONDAY_AFTER)
        wait_for(partial(_all_arrived, life.phones), 15)
        _nothing_doubled_nothing_lost(running, life)
        _every_worker_has_worked(running)
        _a_worker_steps_back_for_the_web(running)
        _a_watcher_sees_it(running)
        texts = _a_backup_is_put_back_and_nobody_hears_it_twice(running, life)
    _no_word_of_a_client_is_in_a_log_or_in_valkey(running, texts)


def _all_arrived(phones: Phones) -> bool:
    return all(text.arrived for text in phones.texts())


def _nothing_doubled_nothing_lost(running: Production, life: Life) -> None:
    texts, mails = life.phones.texts(), life.phones.mails()
    lived = [lived_by(running.app, texts, mails, one, life.client_ids[one.name]) for one in EVERYBODY]
    assert [str(fault) for one in lived for fault in broken_promises(one)] == []
    ana, ben, chitra = lived
    assert min(len(ana.arrived), len(ben.arrived)) > 15
    assert len(chitra.arrived) > 4
    assert [one.summaries for one in (ana, ben)] == [1, 1]


def _every_worker_has_worked(running: Production) -> None:
    done = {
        name: [json.loads(line) for line in log.splitlines() if '"job_done"' in line]
        for name, log in running.logs().items()
        if name.startswith("worker-")
    }
    assert len(done) == running.compose.replicas("worker")
    assert all(lines and all(line["job_id"] and line["queue"] for line in lines) for lines in done.values())


def _a_worker_steps_back_for_the_web(running: Production) -> None:
    nice = {name: psutil.Process(process.pid).nice() for name, process in running.parts}
    web = next(value for name, value in nice.items() if name.startswith("web"))
    assert all(value > web for name, value in nice.items() if name.startswith("worker"))


def _a_watcher_sees_it(running: Production) -> None:
    web = running.app.settings.web_url
    ready = requests.get(f"{web}/readyz", timeout=5)
    assert (ready.status_code, ready.json()["queue"]) == (200, "up")
    assert requests.get(f"{web}/metrics", timeout=5).status_code == 403
    token = {"Authorization": f"Bearer {running.environment['METRICS_TOKEN']}"}
    assert 'upswing_last_beat_seconds{beat="tick"}' in requests.get(f"{web}/metrics", headers=token, timeout=5).text


def _a_backup_is_put_back_and_nobody_hears_it_twice(running: Production, life: Life) -> list[PhoneText]:
    """Taken while all runs, before nine; put back after nine, when Ana has been asked for her goal of the day."""
    file = running.folder / "upswing.backup"
    assert running.run("backup", str(file)) == 0
    move_clock(running.app, NINE_IN_LONDON + timedelta(minutes=5))
    wait_for(partial(_all_arrived, life.phones), 15)
    before = life.phones.texts()
    assert any(text.at >= NINE_IN_LONDON and not text.inbound for text in before)
    assert running.run("restore", str(file), "--replace") == 2, "it runs"
    running.stop("timetable")
    running.stop("worker")
    wait_for(lambda: running.run("restore", str(file), "--replace") == 0, 60)
    running.start("worker", 3)
    running.start("timetable", 3)
    move_clock(running.app, NINE_IN_LONDON + timedelta(hours=1))
    after = life.phones.texts()
    assert Counter(text.sid for text in after) == Counter(text.sid for text in before)
    with running.app.store.reading() as tx:
        known = select(func.count()).where(Message.provider_id.in_([text.sid for text in after if not text.inbound]))
        assert tx.execute(known).scalar_one() == sum(not text.inbound for text in after)
    return after


def _no_word_of_a_client_is_in_a_log_or_in_valkey(running: Production, texts: list[PhoneText]) -> None:
    said = [text.body for text in texts if text.inbound]
    words, phrases = words_of(said), [*(one for one in said if len(one) > 8), *_who_they_are()]
    assert len(words) > 30
    assert not words & words_of([Path(name).stem for name in running.logs()])
    for name, log in running.logs().items():
        # What a person types answers in sentences of our own, and Valkey in its own.
        ours = words if name.startswith(("web", "worker", "timetable", "sandbox")) else set()
        assert found_in(log, ours, phrases) == [], name
    told = all_that_valkey_was_told(running.folder)
    assert "workers.jobs.tick" in told, "it is what Valkey was told"
    assert found_in(told, words, phrases) == []


def _who_they_are() -> list[str]:
    return [fact for one in EVERYBODY for fact in (one.phone, one.phone[1:], one.email)]
