"""The database is restarted, or kept busy by somebody else, under running processes. On both databases."""

from service.domain.delivery import DispatchState
from service.sandbox.faults import Fault, FaultKind
from tests.faults.outages import Away
from tests.faults.practice import Practice, wait_for


def test_the_database_goes_away_amid_everything_and_nobody_notices_but_by_waiting(
    life: Practice, database_away: Away
) -> None:
    """PostgreSQL is really stopped and started; a SQLite file stays locked for longer than the ten seconds that a
    writer waits for it. Texts are on their way then: the carrier takes them, and nobody can write that down."""
    life.start_web()
    life.start_worker()
    ana, ben = life.clients_fall_due(2)
    wait_for(life.all_handed_over)
    life.sandbox.add_fault(Fault(FaultKind.LATENCY, milliseconds=1200))
    on_their_way = life.clients_fall_due(3)
    wait_for(lambda: life.rows_in(DispatchState.CLAIMED) == 3)
    with database_away():
        assert "answered 503" in life.sandbox.text(ben, "call the bank").trouble
        wait_for(lambda: all(life.texts_to(number) for number in on_their_way))
    life.sandbox.clear_faults()
    assert life.sandbox.text(ana, "write the report").trouble == ""
    wait_for(lambda: life.rows_in(DispatchState.HANDED_OVER) == 7)
    assert life.texts_held() == {ana: 2, ben: 2, **dict.fromkeys(on_their_way, 1)}
    assert [message.unread for message in life.messages_of(ben)].count(False) == 1
