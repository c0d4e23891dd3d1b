"""A coach is done writing with a client: automatic texts go on."""

from service.app import App
from service.domain.refusal import Refusal
from service.effects.placing import place_again
from service.ports import Queue
from service.store.clients import live_enrollment, locked_client
from service.store.desk import readable_client
from service.store.outbox import wake_prompts
from service.store.tables import Staff


def hand_back_client(app: App, staff: Staff, client_id: int) -> None:
    """End the four hours that a text by hand begins; what has waited for their end and is useful yet goes at once.

    For the client's coach or their cover: raises NotVisible for others, and Refusal where nobody has the word.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        client = locked_client(tx, readable_client(tx, staff, client_id, now).id)
        if client.human_until is None or client.human_until <= now:
            raise Refusal("Nothing waits for you here any more: automatic texts go on.")
        client.human_until = None
        wake_prompts(tx, client.id, now)
        enrollment = live_enrollment(tx, client.id)
        if enrollment is not None:
            place_again(tx, client, enrollment, now)
    app.doorbell.ring(Queue.OUTBOX)
