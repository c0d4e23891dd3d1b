"""Somebody is done with a client's row on Today."""

from collections.abc import Collection

from service.app import App
from service.effects.closing import close_flags
from service.store.desk import readable_client
from service.store.set_aside import heard
from service.store.tables import Staff


def see_to_client(
    app: App, staff: Staff, client_id: int, flag_ids: Collection[int], heard_up_to: int | None = None
) -> None:
    """Close these flags, and let nothing wait that the client said up to a message, which both were on the page.

    What came while the page was open stays. Only for whoever reads what the client writes. Raises NotVisible.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        client = readable_client(tx, staff, client_id, now)
        close_flags(app, tx, staff, client, flag_ids, now)
        if heard_up_to is not None:
            heard(tx, client.id, heard_up_to)
