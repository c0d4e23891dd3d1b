"""A short code's whole rate, held: texts to the sandbox at 100 ms each, with its signed receipts coming back."""

from collections.abc import Sequence
from datetime import datetime

import click
import requests
from sqlalchemy import func, select

from service.cli.bench.figures import Figure, show
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.outbound import start_worker
from service.cli.bench.practice import Practice, practice
from service.cli.bench.seeding import add_clients, add_coach, add_waiting_texts
from service.cli.bench.waiting import nothing_is_left
from service.cli.parts import SANDBOX, web_command
from service.ports import Queue
from service.store.tables import Receipt

_RATE = 100
_LATENCY_MS = 100
_OF_RATE = 0.97
_WINDOW_SECONDS = 10
_GRANT = 100
_RECEIPTS_A_TEXT = 4
_PATIENCE_SECONDS = 120.0


@click.command()
@DATABASE
@click.option("--seconds", default=60, show_default=True, type=click.IntRange(20), help="How long to hold it.")
@JSON
def sustained(database: str, seconds: int, *, as_json: bool) -> None:
    """100 segments/s for a minute, with receipts: the rate held, the fullest ten seconds, and what was recorded."""
    show(measure(database, seconds), as_json=as_json)


def measure(database: str, seconds: int) -> list[Figure]:
    """One worker, one web process. The first and the last moments do not count: nothing is held there."""
    texts = _RATE * seconds
    with practice(database, segments_per_second=float(_RATE)) as ready:
        settings = ready.app.settings
        add_clients(ready.app, texts, add_coach(ready.app))
        ready.start_serving(settings.sandbox_port, *SANDBOX)
        _slow_down(settings.sandbox_url)
        ready.start_serving(settings.port, *web_command(settings))
        start_worker(ready)
        add_waiting_texts(ready.app, texts)
        ready.app.doorbell.ring(Queue.OUTBOX)
        ready.wait_until(lambda: nothing_is_left(ready.app), seconds + _PATIENCE_SECONDS)
        ready.wait_at_most(_PATIENCE_SECONDS, lambda: _recorded(ready) >= texts * _RECEIPTS_A_TEXT)
        return _figures(ready, texts, _taken(settings.sandbox_url))


def _figures(ready: Practice, texts: int, taken: Sequence[datetime]) -> list[Figure]:
    span = (taken[-1] - taken[0]).total_seconds()
    return [
        Figure(
            f"texts of one segment a second, held, with receipts, {ready.database}",
            (texts - 1) / span,
            "texts/s",
            float(_RATE),
            "SEGMENTS_PER_SECOND",
            _OF_RATE,
        ),
        Figure(
            f"texts in the fullest {_WINDOW_SECONDS} s, {ready.database}",
            float(_fullest(taken)),
            "texts",
            float(_RATE * _WINDOW_SECONDS + _GRANT),
            "the rate, and one grant",
            at_most=True,
        ),
        Figure(
            f"receipts recorded, {ready.database}",
            float(_recorded(ready)),
            "receipts",
            float(texts * _RECEIPTS_A_TEXT),
            "receipts that the carrier sent",
        ),
    ]


def _slow_down(sandbox_url: str) -> None:
    fault: dict[str, str | int] = {"kind": "latency", "milliseconds": _LATENCY_MS, "scope": "everything"}
    requests.post(f"{sandbox_url}/faults", json=fault, timeout=10).raise_for_status()


def _taken(sandbox_url: str) -> list[datetime]:
    """When the carrier took each text, in order."""
    held = requests.get(f"{sandbox_url}/texts?after=0", timeout=60).json()["texts"]
    return sorted(datetime.fromisoformat(text["coaching_at"]) for text in held if not text["inbound"])


def _fullest(taken: Sequence[datetime]) -> int:
    """How many fell into any ten seconds; two ends that walk along."""
    most, first = 0, 0
    for last, at in enumerate(taken):
        while (at - taken[first]).total_seconds() >= _WINDOW_SECONDS:
            first += 1
        most = max(most, last - first + 1)
    return most


def _recorded(ready: Practice) -> int:
    with ready.app.store.reading() as tx:
        return int(tx.execute(select(func.count()).select_from(Receipt)).scalar_one())
