"""A client takes the copy of everything that they asked for, by the link that was mailed to them."""

from typing import Any

from service.app import App
from service.effects.export_mails import copy_of_token
from service.effects.mail_links import BadLink
from service.store.tables import Client
from service.usecases.export_client import export_client


def take_own_copy(app: App, token: str) -> dict[str, Any]:
    """Everything that is held about whoever holds this link. Raises BadLink for one that is not ours, or has grown old,
    or whose client has been erased."""
    copy = copy_of_token(app.settings, token)
    if copy is None or app.clock.now() >= copy.until:
        raise BadLink
    with app.store.reading() as tx:
        if tx.get(Client, copy.client_id) is None:
            raise BadLink
    return export_client(app, copy.client_id)
