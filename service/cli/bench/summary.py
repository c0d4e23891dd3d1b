"""What it costs to tell one client about their week: words, picture and HTML."""

from datetime import date, datetime, timedelta
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import click
from sqlalchemy import insert, select, update

from service.app import App
from service.cli.bench.figures import Figure, show
from service.cli.bench.options import DATABASE, JSON
from service.cli.bench.practice import practice
from service.cli.bench.seeding import ZONE, add_clients, add_coach
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState
from service.domain.replies import Asked, Kind
from service.store.summaries import expect_summary
from service.store.tables import CheckIn, Client, Enrollment, Goal
from service.usecases.plan_weekly_summaries import plan_weekly_summaries

_MS = 25.0
_MONDAY = date(2026, 2, 23)
_SUNDAY = date(2026, 3, 1)
_SECOND_WEEK = 8
_PATIENCE = timedelta(minutes=2)
_SENTENCE = "The launch slipped twice, and I had seen it coming."
_ASKED = (
    (0, "evening", Asked.DID_IT, Kind.NO, None, None),
    (1, "evening", Asked.DID_IT, Kind.YES, None, None),
    (2, "evening", Asked.REFLECTION, Kind.TEXT, None, _SENTENCE),
    (3, "evening", Asked.DID_IT, Kind.PARTLY, None, "ran out of steam"),
    (4, "evening", Asked.DID_IT, Kind.YES, None, None),
    (5, "late_morning", Asked.RATING, Kind.NUMBER, 3.0, None),
)
"""A week as it may have been: the day of it, the moment, what was asked, and the answer."""


@click.command()
@DATABASE
@click.option("--clients", default=200, show_default=True, type=click.IntRange(10))
@JSON
def summary(database: str, clients: int, *, as_json: bool) -> None:
    """Milliseconds of one core to compose and queue one weekly summary."""
    show(measure(database, clients), as_json=as_json)


def measure(database: str, clients: int) -> list[Figure]:
    """Processor time of this process, the first summary left out: it loads what all others use."""
    with practice(database) as ready:
        add_clients(ready.app, clients + 1, add_coach(ready.app))
        give_a_week(ready.app)
        let_the_hour_come(ready.app, 0, 1)
        _tell(ready.app, 1)
        let_the_hour_come(ready.app, 1, clients)
        began = process_time()
        _tell(ready.app, clients)
        each = (process_time() - began) / clients * 1000
        return [
            Figure(
                f"one weekly summary composed, with picture and HTML, {ready.database}",
                each,
                "ms",
                _MS,
                "the number to reach",
                at_most=True,
            )
        ]


def give_a_week(app: App) -> None:
    """Everybody has lived the first week of their program, and gets mails."""
    with app.store.writing() as tx:
        mails = {"mails": ConsentState.GRANTED, "email": "ana@example.org"}
        tx.execute(update(Client).values(**mails).execution_options(synchronize_session=False))
        behind = {"next_program_day": _SECOND_WEEK, "next_on": _SUNDAY + timedelta(days=1)}
        tx.execute(update(Enrollment).values(**behind).execution_options(synchronize_session=False))
        ids = list(tx.execute(select(Client.id)).scalars())
        tx.execute(insert(CheckIn), [_check_in(client_id, *asked) for client_id in ids for asked in _ASKED])
        tx.execute(insert(Goal), [_goal(client_id, day) for client_id in ids for day in (0, 1, 3, 4)])


def _check_in(
    client_id: int, day: int, moment: str, asks: Asked, answer: Kind, value: float | None, words: str | None
) -> dict[str, Any]:
    on = _MONDAY + timedelta(days=day)
    at = datetime(on.year, on.month, on.day, 19, 30, tzinfo=ZoneInfo(ZONE))
    return {
        "client_id": client_id,
        "enrollment_id": client_id,
        "prompt_key": f"bench-{day}",
        "program_day": day + 1,
        "local_date": on,
        "moment": moment,
        "asks": asks,
        "state": CheckInState.ANSWERED,
        "due_at": at,
        "too_late_at": at + timedelta(minutes=30),
        "asked_at": at,
        "answered_at": at + timedelta(minutes=10),
        "answer": answer,
        "value": value,
        "words": words,
        "quotable": words is not None,
    }


def _goal(client_id: int, day: int) -> dict[str, Any]:
    on = _MONDAY + timedelta(days=day)
    at = datetime(on.year, on.month, on.day, 9, 10, tzinfo=ZoneInfo(ZONE))
    return {"client_id": client_id, "local_date": on, "words": "update the risk log", "quotable": True, "told_at": at}


def let_the_hour_come(app: App, after: int, many: int) -> None:
    """It was Sunday at 17:00 for `many` clients, those behind the first `after`."""
    with app.store.writing() as tx:
        theirs = select(Client).where(Client.id > after, Client.id <= after + many)
        for client in tx.execute(theirs).scalars():
            expect_summary(tx, client, client.id, _SUNDAY)


def _tell(app: App, many: int) -> None:
    told = plan_weekly_summaries(app, app.clock.real_now() + _PATIENCE)
    if told != many:
        raise RuntimeError(f"{told} of {many} were told of their week")
