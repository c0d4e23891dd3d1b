"""A client told a person, and not the machine, that they want to be forgotten."""

from service.app import App
from service.effects.forgetting import ask_to_forget
from service.ports import Queue
from service.store.clients import locked_client
from service.store.desk import visible_client
from service.store.tables import Staff


def request_erasure(app: App, staff: Staff, client_id: int) -> int:
    """Keep the wish as if they had texted it, and return its id. Where the client has an e-mail address, the link goes
    there; nothing is deleted until it is confirmed. Asked before: the same wish. Raises NotVisible."""
    with app.store.writing() as tx:
        visible_client(tx, staff, client_id, app.clock.now())
        wish = ask_to_forget(app, tx, locked_client(tx, client_id), app.clock.now())
        erasure_id = wish.id
    app.doorbell.ring(Queue.OUTBOX)
    return erasure_id
