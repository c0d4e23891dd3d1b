"""Within two days a client may still want everything kept."""

from service.app import App
from service.domain.forgetting import may_undo
from service.effects.forgetting import take_back
from service.store.clients import locked_client
from service.store.forgetting import erasure_of


def undo_erasure(app: App, erasure_id: int) -> bool:
    """Keep everything, as it was before. False where it is too late, or nothing was confirmed."""
    now = app.clock.now()
    with app.store.writing() as tx:
        wish = erasure_of(tx, erasure_id)
        if wish is None or wish.client_id is None:
            return False
        client = locked_client(tx, wish.client_id)
        tx.refresh(wish)
        if not may_undo(wish.state, wish.due_at, now):
            return False
        take_back(tx, client, wish, now)
    return True
