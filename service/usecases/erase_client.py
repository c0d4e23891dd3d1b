"""The right to be forgotten, carried out at once by somebody who has made sure."""

from service.app import App
from service.domain.consent import Source
from service.domain.forgetting import ErasureState
from service.domain.refusal import Refusal
from service.effects.forgetting import erase
from service.ports import Queue
from service.store.clients import locked_client
from service.store.forgetting import is_busy, open_erasure
from service.store.tables import Erasure


def erase_client(app: App, client_id: int) -> None:
    """Delete everything held about a client, now and for good; the carrier's copies follow in the next minutes.

    Raises Refusal while something is on its way to the client or unread from them.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        client = locked_client(tx, client_id)
        if is_busy(tx, client_id):
            raise Refusal("A text of theirs is just on its way or waits to be read. Try it once more in a minute.")
        wish = open_erasure(tx, client_id) or Erasure(client_id=client_id, state=ErasureState.ASKED, asked_at=now)
        tx.add(wish)
        erase(app, tx, client, wish, Source.STAFF, now)
    app.doorbell.ring(Queue.TICK)
