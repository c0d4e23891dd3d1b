"""A client told a person, not the machine, that they want no more texts; it counts just the same."""

from service.app import App
from service.domain.consent import ConsentState, Source
from service.effects.consenting import opt_out
from service.store.clients import locked_client
from service.store.desk import visible_client
from service.store.tables import Staff

_LONGEST_ACCOUNT = 500


def stop_for_client(app: App, staff: Staff, client_id: int, told: str = "") -> None:
    """No text of ours from now on, whatever was queued; no confirmation is sent. Raises NotVisible.

    told: how and when the client said so, kept in the consent log. 47 CFR 64.1200(a)(10): any reasonable means.
    """
    with app.store.writing() as tx:
        visible_client(tx, staff, client_id, app.clock.now())
        client = locked_client(tx, client_id)
        if client.texts is ConsentState.WITHDRAWN:
            return
        account = " ".join(told.split())[:_LONGEST_ACCOUNT]
        words = f"Told {staff.name}: {account}" if account else f"Told {staff.name}."
        opt_out(app, tx, client, Source.STAFF, words, app.clock.now())
