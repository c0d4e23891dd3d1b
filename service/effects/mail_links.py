"""Whom a link in a mail belongs to."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.effects.mailing import client_of_unsubscribe_token
from service.store.tables import Client


class BadLink(LookupError):
    """We have not written this link, it was cut on its way, or its client has been erased."""


def client_of_link(app: App, tx: Session, token: str, *, to_change: bool = False) -> Client:
    """The client whose mails the token of a link is about; their row locked `to_change` it. Raises BadLink."""
    client_id = client_of_unsubscribe_token(app.settings, token)
    if client_id is None:
        raise BadLink
    wanted = select(Client).where(Client.id == client_id)
    found = tx.execute(wanted.with_for_update() if to_change else wanted).scalar_one_or_none()
    if found is None:
        raise BadLink
    return found
