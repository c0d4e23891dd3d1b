"""A coach writes to a client as themselves; automatic texts hold while they do."""

from datetime import timedelta

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.refusal import Refusal
from service.domain.signature import signed
from service.effects.saying import queue_text
from service.ports import Queue
from service.store.clients import locked_client
from service.store.tables import Staff

HUMANS_HAVE_THE_WORD_FOR = timedelta(hours=4)
_USEFUL_FOR = timedelta(hours=12)


def write_to_client(app: App, client_id: int, staff_id: int, words: str) -> None:
    """Queue a person's own words, signed with their first name. Raises Refusal for a client who stopped."""
    now = app.clock.now()
    with app.store.writing() as tx:
        client = locked_client(tx, client_id)
        if client.texts is not ConsentState.GRANTED or client.phone is None:
            raise Refusal(f"{client.name} does not get texts from us; call instead.")
        text = signed(words, tx.get_one(Staff, staff_id).name)
        message = queue_text(
            tx, text, Purpose.FROM_STAFF, client.phone, now, client_id=client.id, useful_until=now + _USEFUL_FOR
        )
        message.staff_id = staff_id
        client.human_until = now + HUMANS_HAVE_THE_WORD_FOR
    app.doorbell.ring(Queue.OUTBOX)
