"""Consent and invitations that nobody has answered for too long come to their end."""

from datetime import datetime

from sqlalchemy import select, text

from service.app import App
from service.effects.lapsing import lapse
from service.store.tables import Client

BATCH = 200


def lapse_consents(app: App, until: datetime) -> int:
    """End every consent whose time has come, until none is left or `until` (real, aware UTC). How many there were.

    May run late, twice, or on two machines at once.
    """
    looked_at, found = 0, BATCH
    while found == BATCH and app.clock.real_now() < until:
        now = app.clock.now()
        wanted = select(Client).where(text("lapses_at IS NOT NULL"), Client.lapses_at <= now).order_by(Client.lapses_at)
        with app.store.writing() as tx:
            due = tx.execute(wanted.limit(BATCH).with_for_update(skip_locked=True)).scalars().all()
            for client in due:
                lapse(app, tx, client, now)
        found = len(due)
        looked_at += found
    return looked_at
