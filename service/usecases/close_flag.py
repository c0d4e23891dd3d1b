"""A person has looked."""

from service.app import App
from service.effects.closing import close_flags
from service.store.desk import visible_client
from service.store.tables import Staff


def close_flag(app: App, staff: Staff, client_id: int, flag_id: int) -> None:
    """Close a flag of a client's, and keep who did. Closed before: nothing changes. Raises NotVisible.

    Whoever closes a crisis has taken its alert as well, if nobody had; prompts rest until somebody resumes them.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        close_flags(app, tx, staff, visible_client(tx, staff, client_id, now), [flag_id], now)
