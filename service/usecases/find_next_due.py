"""When the next thing happens by itself."""

from datetime import datetime

from service.app import App
from service.store.waiting import next_due_at


def find_next_due(app: App) -> datetime | None:
    """The earliest instant (aware UTC, coaching time) at which a prompt or a waiting message is due, if any is."""
    with app.store.reading() as tx:
        return next_due_at(tx)
