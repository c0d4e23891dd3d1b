"""Who may have clients."""

from collections.abc import Sequence

from sqlalchemy import select

from service.app import App
from service.store.tables import Role, Staff


def list_coaches(app: App) -> Sequence[Staff]:
    """Everybody on the staff, by name: an admin may coach too."""
    with app.store.reading() as tx:
        return (
            tx.execute(select(Staff).where(Staff.role != Role.SPONSOR).order_by(Staff.name, Staff.id)).scalars().all()
        )
