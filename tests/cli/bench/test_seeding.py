"""A practice made for a measurement is one that our own code takes for real."""

from sqlalchemy import func, select

from service.app import App
from service.cli.bench.crowd import add_crowd
from service.cli.bench.seeding import ZONE, add_a_day, add_clients, add_coach, add_waiting_texts, let_fall_due
from service.store.tables import Client, Flag, Message
from tests.life import Life
from tests.usecases.rows import every


def test_clients_that_fall_due_are_asked_and_their_texts_leave(life: Life) -> None:
    life.move_to_local(ZONE, "2026-03-02 09:05")
    add_clients(life.app, 5, add_coach(life.app))
    add_a_day(life.app, 5)
    let_fall_due(life.app, 3)
    life.work()
    assert [text.body.split(",")[0] for text in life.sms.held] == ["Good morning"] * 3


def test_texts_that_wait_leave_one_a_client(life: Life) -> None:
    life.move_to_local(ZONE, "2026-03-02 09:05")
    add_clients(life.app, 4, add_coach(life.app))
    add_waiting_texts(life.app, 4)
    life.send()
    assert len({text.to for text in life.sms.held}) == len(life.sms.held) == 4


def test_a_crowd_has_its_coaches_messages_and_flags(app: App) -> None:
    add_crowd(app, 1_000, 4_000)
    with app.store.reading() as tx:
        by_coach = select(func.count()).select_from(Client).group_by(Client.coach_id)
        assert {*tx.execute(by_coach).scalars()} == {2}
        inbound = select(func.count()).where(Message.dispatch_state.is_(None), Message.client_id.is_not(None))
        assert tx.execute(inbound).scalar_one() == 2_000
    assert len(every(app, Flag)) == 20
