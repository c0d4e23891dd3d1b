"""What the page about a wish to be forgotten may say; nothing of the client's is on it."""

from dataclasses import dataclass
from datetime import timedelta

from service.app import App
from service.domain.forgetting import LINK_LASTS, UNDO_FOR, ErasureState, may_confirm, may_undo
from service.domain.language import Language
from service.effects.forget_mails import spoken_due
from service.store.forgetting import erasure_of
from service.store.tables import Client

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class WishShown:
    """due: when everything goes, on the client's own clock; empty while nothing is confirmed. language: the client's,
    None when nobody knows it any more."""

    state: ErasureState
    may_confirm: bool
    may_undo: bool
    due: str
    language: Language | None
    link_days: int = LINK_LASTS.days
    undo_hours: int = UNDO_FOR // _HOUR


def show_erasure(app: App, erasure_id: int) -> WishShown | None:
    """How a wish stands now. None where there is none."""
    now = app.clock.now()
    with app.store.reading() as tx:
        wish = erasure_of(tx, erasure_id)
        if wish is None:
            return None
        client = tx.get(Client, wish.client_id) if wish.client_id is not None else None
        due = spoken_due(app, client, wish.due_at) if client is not None and wish.due_at else ""
        return WishShown(
            state=wish.state,
            may_confirm=may_confirm(wish.state, wish.asked_at, now),
            may_undo=may_undo(wish.state, wish.due_at, now),
            due=due,
            language=client.language if client is not None else None,
        )
