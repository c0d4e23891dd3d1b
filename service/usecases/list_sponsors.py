"""Who pays for clients or sends them."""

from collections.abc import Sequence

from sqlalchemy import select

from service.app import App
from service.store.tables import Sponsor


def list_sponsors(app: App) -> Sequence[str]:
    """Their names, in order."""
    with app.store.reading() as tx:
        return tx.execute(select(Sponsor.name).order_by(Sponsor.name)).scalars().all()
