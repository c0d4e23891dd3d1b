"""A coach writes to a client as themselves; automatic texts hold while they do."""

from service.app import App
from service.effects.writing import write_by_hand
from service.ports import Queue
from service.store.clients import locked_client
from service.store.tables import Staff


def write_to_client(app: App, client_id: int, staff_id: int, words: str) -> None:
    """Queue a person's own words, signed with their first name. Raises Refusal for a client who stopped."""
    with app.store.writing() as tx:
        write_by_hand(tx, locked_client(tx, client_id), tx.get_one(Staff, staff_id), words, app.clock.now())
    app.doorbell.ring(Queue.OUTBOX)
