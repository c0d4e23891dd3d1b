"""Looking at rows from outside, as cheaply as may be: a bench must not be what is slow."""

from sqlalchemy import func, select, text

from service.app import App
from service.domain.delivery import DispatchState
from service.store.tables import Message

_LEFT = text(
    "SELECT EXISTS (SELECT 1 FROM message WHERE dispatch_state = 'waiting')"
    " OR EXISTS (SELECT 1 FROM message WHERE dispatch_state = 'claimed')"
)


def nothing_is_left(app: App) -> bool:
    """Whether no text waits or is on its way; two probes of an index."""
    with app.store.reading() as tx:
        return not tx.execute(_LEFT).scalar_one()


def handed_over(app: App) -> int:
    """How many texts the bench's carrier has taken, by our own rows."""
    with app.store.reading() as tx:
        taken = (Message.dispatch_state == DispatchState.HANDED_OVER, Message.provider_id.is_not(None))
        wanted = select(func.count()).where(*taken)
        return int(tx.execute(wanted).scalar_one())
