"""A client wants to be forgotten, on their own page and with a code from their phone: both channels have spoken."""

from service.app import App
from service.domain.forgetting import ErasureState
from service.effects.forgetting import confirm
from service.effects.own_page import client_of_page
from service.ports import Queue
from service.store.forgetting import open_erasure
from service.store.tables import Erasure


def forget_from_page(app: App, token: str) -> int:
    """Begin the 48 hours after which everything is deleted, and return the wish's id. Whoever calls this has seen the
    code. A second time changes nothing. Raises BadLink."""
    now = app.clock.now()
    with app.store.writing() as tx:
        client = client_of_page(app, tx, token, to_change=True)
        wish = open_erasure(tx, client.id)
        if wish is None:
            wish = Erasure(client_id=client.id, state=ErasureState.ASKED, asked_at=now)
            tx.add(wish)
            tx.flush()
        if wish.state is ErasureState.ASKED:
            confirm(app, tx, client, wish, now)
        erasure_id = wish.id
    app.doorbell.ring(Queue.OUTBOX)
    return erasure_id
