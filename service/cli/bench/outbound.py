"""Texts per second of one worker process, beside twilio-python's own client in a bare loop against the same peer."""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import click
from redis import Redis
from rq import Worker

from service.cli.bench.figures import Figure, show
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.practice import PYTHON, Practice, free_ports, practice
from service.cli.bench.seeding import add_a_day, add_clients, add_coach, add_waiting_texts, let_fall_due
from service.cli.bench.waiting import handed_over, nothing_is_left
from service.cli.parts import TIMETABLE, WORKER
from service.ports import Queue

_AT_ONCE = 100
_OF_BARE = 0.8
_PLANNED_AND_SENT = 1_000.0
_JOBS = 300
_NO_RATE = 10_000.0
"""Segments a second: more than any worker here could send."""
_PATIENCE_SECONDS = 300.0


@click.command()
@DATABASE
@click.option("--texts", default=8_000, show_default=True, type=click.IntRange(100), help="How many, each round.")
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1), help="The median of them is told.")
@JSON
def outbound(database: str, texts: int, rounds: int, *, as_json: bool) -> None:
    """Texts a second of one worker, beside twilio's own client in a bare loop."""
    show(measure(database, texts, rounds), as_json=as_json)


def measure(database: str, texts: int, rounds: int) -> list[Figure]:
    """Measure dispatch, then planning and dispatch, some times. A bare loop runs before and after each dispatch: the
    machine is shared, and only what was measured close together may be compared."""
    dispatched, bare, planned, job_per_text = [], [], [], 0.0
    for _ in range(rounds):
        with _beside_a_peer(database) as (ready, address):
            bare.append(_bare_loop(ready, address, texts))
            dispatched.append(_dispatch(ready, texts))
            bare.append(_bare_loop(ready, address, texts))
            job_per_text = job_per_text or _job_per_text(ready, address)
            name = ready.database
        with _beside_a_peer(database) as (ready, address):
            planned.append(_plan_and_dispatch(ready, texts))
    return [
        Figure(
            f"texts dispatched and recorded by one worker, {name}",
            statistics.median(dispatched),
            "texts/s",
            statistics.median(bare),
            "twilio's async client in a bare loop",
            _OF_BARE,
            beside=(("an RQ job for each text, SimpleWorker, texts/s", job_per_text),),
        ),
        Figure(
            f"texts planned, dispatched and recorded by one worker, {name}",
            statistics.median(planned),
            "texts/s",
            _PLANNED_AND_SENT,
            "the number to reach",
        ),
    ]


@contextmanager
def _beside_a_peer(database: str) -> Iterator[tuple[Practice, str]]:
    (port,) = free_ports(1)
    address = f"http://127.0.0.1:{port}"
    with practice(database, twilio_api_url=address, segments_per_second=_NO_RATE) as ready:
        ready.start_serving(port, PYTHON, "-m", "service.cli.bench.peer", str(port))
        yield ready, address


def _bare_loop(ready: Practice, address: str, texts: int) -> float:
    return ready.number_of("-m", "service.cli.bench.bare_loop", address, str(texts), str(_AT_ONCE))


def _job_per_text(ready: Practice, address: str) -> float:
    queue = ready.app.settings.queue_url
    return ready.number_of("-m", "service.cli.bench.rq_per_text", queue, address, str(_JOBS))


def _dispatch(ready: Practice, texts: int) -> float:
    add_clients(ready.app, texts, add_coach(ready.app))
    start_worker(ready)
    add_waiting_texts(ready.app, texts)
    began = monotonic()
    ready.app.doorbell.ring(Queue.OUTBOX)
    ready.wait_until(lambda: nothing_is_left(ready.app), _PATIENCE_SECONDS)
    return handed_over(ready.app) / (monotonic() - began)


def _plan_and_dispatch(ready: Practice, texts: int) -> float:
    add_clients(ready.app, texts, add_coach(ready.app))
    add_a_day(ready.app, texts)
    start_worker(ready)
    let_fall_due(ready.app, texts)
    began = monotonic()
    ready.app.doorbell.ring(Queue.TICK)
    ready.wait_until(lambda: handed_over(ready.app) >= texts, _PATIENCE_SECONDS)
    return texts / (monotonic() - began)


def start_worker(ready: Practice) -> None:
    """One worker and a timetable; returns once the worker listens."""
    ready.start(*WORKER)
    with Redis.from_url(ready.app.settings.queue_url) as connection:
        ready.wait_until(lambda: bool(Worker.all(connection=connection)))
    ready.start(*TIMETABLE)
