"""The database goes away amid a batch: nothing of it leaves later, unseen."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from service.app import App
from service.domain.delivery import DispatchState
from service.store.faults import StoreDown
from service.store.tables import Message
from service.usecases.dispatch_outbox import dispatch_outbox
from tests.conftest import ANA
from tests.life import Life
from tests.usecases.carriers import SlowForSome, with_carrier
from tests.usecases.outbox import pass_until_settled, row_of, sweep
from tests.usecases.rows import outbound

_BEN_IN_LONDON = "+447400123457"


@contextmanager
def _nothing_can_be_recorded(app: App) -> Iterator[None]:
    def fail(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "handed_over_at=" in statement:
            raise StoreDown("gone")

    event.listen(app.store.engine, "before_cursor_execute", fail)
    yield
    event.remove(app.store.engine, "before_cursor_execute", fail)


def _queue_the_morning_of_both(life: Life, ana: int) -> Message:
    """Ana's text; Ben's waits beside it."""
    life.move_to_local("Europe/London", "2026-03-03 08:59")
    life.clock.pass_real(timedelta(minutes=1))
    sweep(life.app)
    anas, bens = [one for one in outbound(life.app) if one.dispatch_state is DispatchState.WAITING]
    assert (anas.client_id == ana) is not (bens.client_id == ana)
    return anas if anas.client_id == ana else bens


def test_a_call_that_was_open_when_the_database_went_away_does_not_go_on_later(life: Life, app: App, ana: int) -> None:
    """A worker's event loop lives on; Ana's call stood still in it, while her text was looked up and sent again."""
    life.enroll("Ben", _BEN_IN_LONDON, "Europe/London")
    life.says(_BEN_IN_LONDON, "YES")
    message = _queue_the_morning_of_both(life, ana)
    slow = SlowForSome(life.clock, held=life.sms.held, slow=frozenset({ANA}))
    until = app.clock.real_now() + timedelta(seconds=5)
    with asyncio.Runner() as worker:
        with _nothing_can_be_recorded(app), pytest.raises(StoreDown):
            worker.run(dispatch_outbox(with_carrier(app, slow), until))
        assert row_of(app, message).dispatch_state is DispatchState.CLAIMED
        pass_until_settled(life)
        slow.let_go.set()
        worker.run(dispatch_outbox(app, app.clock.real_now()))
    assert life.texts_to(ANA).count(message.body) == 1
