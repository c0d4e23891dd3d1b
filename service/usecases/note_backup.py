"""When a backup was begun, so that the backup itself says how old it is."""

from typing import Final

from service.app import App
from service.store.heartbeats import beat

BACKED_UP: Final = "backed_up"


def note_backup(app: App) -> None:
    """A backup is about to be taken. Raises StoreDown."""
    with app.store.writing() as tx:
        beat(tx, BACKED_UP, app.clock.real_now())
