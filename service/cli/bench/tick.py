"""What a tick costs that finds nothing to do, and what one prompt costs to plan, at several sizes of a practice."""

import statistics
from collections.abc import Callable
from datetime import datetime, timedelta
from time import perf_counter

import click

from service.app import App
from service.bootstrap import settle
from service.cli.bench.figures import Figure, show
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.practice import PYTHON, free_ports, practice
from service.cli.bench.seeding import add_a_day, add_clients, add_coach, let_fall_due
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.tick import tick as tick_once

_IDLE_MS = 5.0
_PLAN_MS = 0.3
_TICKS = 60
_PROMPTS = 1_000
_ROUNDS = 3
_A_MINUTE = timedelta(minutes=1)


@click.command()
@DATABASE
@click.option("--sizes", default="10000,100000,1000000", show_default=True, help="How many enrollments each time.")
@JSON
def tick(database: str, sizes: str, *, as_json: bool) -> None:
    """An idle tick, and planning one prompt, with ever more enrollments."""
    for size in sizes.split(","):
        show(measure(database, int(size)), as_json=as_json)


def measure(database: str, enrollments: int) -> list[Figure]:
    """Both at one size, in this process, settled as a worker is. Planning takes the prompts of other clients each
    round."""
    (port,) = free_ports(1)
    with practice(database, twilio_api_url=f"http://127.0.0.1:{port}") as ready:
        ready.start_serving(port, PYTHON, "-m", "service.cli.bench.peer", str(port))
        app = ready.app
        add_clients(app, enrollments, add_coach(app))
        add_a_day(app, enrollments)
        settle()
        idle = statistics.median(_milliseconds(lambda: tick_once(app, _soon(app))) for _ in range(_TICKS))
        per_prompt = []
        for round_ in range(_ROUNDS):
            let_fall_due(app, _PROMPTS, after=round_ * _PROMPTS)
            per_prompt.append(_milliseconds(lambda: _plan(app)) / _PROMPTS)
        return [
            Figure(
                f"an idle tick with {enrollments} enrollments, {ready.database}",
                idle,
                "ms",
                _IDLE_MS,
                "the number to reach",
                at_most=True,
            ),
            Figure(
                f"planning one prompt with {enrollments} enrollments, {ready.database}",
                statistics.median(per_prompt),
                "ms",
                _PLAN_MS,
                "the number to reach",
                at_most=True,
            ),
        ]


def _plan(app: App) -> None:
    planned = plan_due_prompts(app, _soon(app))
    if planned != _PROMPTS:
        raise RuntimeError(f"{planned} of {_PROMPTS} prompts were planned")


def _soon(app: App) -> datetime:
    return app.clock.real_now() + _A_MINUTE


def _milliseconds(do: Callable[[], None]) -> float:
    began = perf_counter()
    do()
    return (perf_counter() - began) * 1000
