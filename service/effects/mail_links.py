"""Whom a link in a mail belongs to."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.effects.mailing import client_of_unsubscribe_token
from service.store.tables import Client


class BadLink(LookupError):
    """We have not written this link, it was cut on its way, or its client has been erased."""


def client_of_link(app: App, tx: Session, token: str) -> Client:
    """The client, their row locked, whose mails the token of a link is about. Raises BadLink."""
    client_id = client_of_unsubscribe_token(app.settings, token)
    if client_id is None:
        raise BadLink
    found = tx.execute(select(Client).where(Client.id == client_id).with_for_update()).scalar_one_or_none()
    if found is None:
        raise BadLink
    return found
