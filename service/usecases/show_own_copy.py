"""Whether the link to a copy still leads to one."""

from service.app import App
from service.domain.language import Language
from service.effects.export_mails import copy_of_token
from service.effects.mail_links import BadLink
from service.store.tables import Client


def show_own_copy(app: App, token: str) -> Language:
    """The language in which its client reads. Shows nothing of theirs. Raises BadLink."""
    copy = copy_of_token(app.settings, token)
    if copy is None or app.clock.now() >= copy.until:
        raise BadLink
    with app.store.reading() as tx:
        client = tx.get(Client, copy.client_id)
        if client is None:
            raise BadLink
        return client.language
