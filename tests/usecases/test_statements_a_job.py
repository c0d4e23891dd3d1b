"""What a job asks of the database is as much for thirty clients as for three."""

from collections.abc import Callable
from datetime import datetime, timedelta

from service.app import App
from service.cli.bench.practice import AN_EARLY_MONDAY
from service.cli.bench.seeding import FIRST_NUMBER, add_clients, let_fall_due
from service.cli.bench.summary import give_a_week, let_the_hour_come
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from service.usecases.process_inbound import process_inbound
from service.usecases.tick import tick
from tests.life import Life
from tests.statements import statements_to

FOR_A_TEXT = 30
"""What reading one may ask at most. SQLite lets nobody else write meanwhile; elsewhere each is a way to the server."""


def statements_of(life: Life, job: Callable[[App, datetime], object]) -> int:
    with statements_to(life.app.store) as asked:
        job(life.app, life.clock.real_now() + timedelta(minutes=2))
    return len(asked)


def test_a_tick_and_a_dispatch_ask_as_much_for_three_due_as_for_thirty(life: Life, mira: int) -> None:
    life.clock.move_to(AN_EARLY_MONDAY)
    add_clients(life.app, 34, mira)
    told = [_plan_and_send(life, many, after) for many, after in ((1, 0), (3, 1), (30, 4))]
    assert len(life.sms.held) == 34
    (_, for_three, for_thirty) = told
    assert for_three == for_thirty


def _plan_and_send(life: Life, many: int, after: int) -> tuple[int, int]:
    let_fall_due(life.app, many, after)
    life.clock.pass_real(timedelta(seconds=1))
    return statements_of(life, tick), statements_of(life, lambda *_: life.send())


def test_reading_a_text_asks_as_much_among_three_as_among_thirty(life: Life, mira: int) -> None:
    life.clock.move_to(AN_EARLY_MONDAY)
    counted = []
    for many, first in ((3, 1), (27, 4)):
        add_clients(life.app, many, mira, first=first)
        let_fall_due(life.app, many, first - 1)
        life.work()
        life.texts_in(f"+44{FIRST_NUMBER + first}", "update the risk log")
        counted.append(statements_of(life, process_inbound))
    assert counted[0] == counted[1]
    assert 10 < counted[1] <= FOR_A_TEXT


def test_each_summary_asks_as_much_as_the_one_before(life: Life, mira: int) -> None:
    life.clock.move_to(AN_EARLY_MONDAY)
    add_clients(life.app, 7, mira)
    give_a_week(life.app)
    counted = []
    for many, after in ((1, 0), (1, 1), (5, 2)):
        let_the_hour_come(life.app, after, many)
        counted.append(statements_of(life, plan_weekly_summaries))
    empty = statements_of(life, plan_weekly_summaries)
    # A look at what is due before them, and one more behind them.
    assert counted[2] - 2 * empty == 5 * (counted[1] - 2 * empty) > 0
