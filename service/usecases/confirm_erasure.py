"""The client, or a person who has made sure that it is them, confirms that everything is to be deleted."""

from service.app import App
from service.domain.forgetting import ErasureState, may_confirm
from service.effects.forgetting import confirm
from service.ports import Queue
from service.store.clients import locked_client
from service.store.desk import visible_client
from service.store.forgetting import erasure_of
from service.store.tables import Staff


def confirm_erasure(app: App, erasure_id: int, *, staff: Staff | None = None) -> bool:
    """Begin the 48 hours after which everything is deleted. False where there is nothing to confirm any more: the link
    has grown old, or was used before.

    staff: who confirms for the client; the age of the link is no matter then. Raises NotVisible.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        wish = erasure_of(tx, erasure_id)
        if wish is None or wish.client_id is None:
            return False
        if staff is not None:
            visible_client(tx, staff, wish.client_id, app.clock.now())
        client = locked_client(tx, wish.client_id)
        tx.refresh(wish)
        fresh = wish.state is ErasureState.ASKED if staff else may_confirm(wish.state, wish.asked_at, now)
        if not fresh:
            return False
        wish.confirmed_by = staff.id if staff else None
        confirm(app, tx, client, wish, now)
    app.doorbell.ring(Queue.OUTBOX)
    return True
