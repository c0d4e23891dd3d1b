"""A person has looked."""

from sqlalchemy import update

from service.app import App
from service.store.desk import visible_client
from service.store.tables import Flag, Staff


def close_flag(app: App, staff: Staff, client_id: int, flag_id: int) -> None:
    """Close a flag of a client's, and keep who did. Closed before: nothing changes. Raises NotVisible."""
    with app.store.writing() as tx:
        client = visible_client(tx, staff, client_id)
        tx.execute(
            update(Flag)
            .where(Flag.id == flag_id, Flag.client_id == client.id, Flag.closed_at.is_(None))
            .values(closed_at=app.clock.now(), closed_by=staff.id)
        )
