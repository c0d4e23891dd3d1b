"""Mails about texts that have stopped: whether to keep the weekly mail, and how texts come back."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.effects.mailing import queue_mail, unsubscribe_url
from service.rendering.plain_letters import plain_letter
from service.store.mails import mailed_since
from service.store.tables import Client

_USEFUL_FOR: Final = timedelta(days=2)


def ask_about_mails(app: App, tx: Session, client: Client, now: datetime) -> None:
    """Texts have stopped: ask once, by mail, whether the weekly one may go on. Without a word it does not."""
    if client.mails is ConsentState.GRANTED and not mailed_since(tx, client.id, Purpose.TEXTS_STOPPED, None):
        _mail(app, tx, client, Purpose.TEXTS_STOPPED, now)


def tell_how_back(app: App, tx: Session, client: Client, stopped_at: datetime | None, now: datetime) -> None:
    """Somebody who stopped wants the texts back: tell them, once since they stopped, that only START does it."""
    if client.mails is not ConsentState.WITHDRAWN and not mailed_since(tx, client.id, Purpose.TEXT_START, stopped_at):
        _mail(app, tx, client, Purpose.TEXT_START, now)


def _mail(app: App, tx: Session, client: Client, purpose: Purpose, now: datetime) -> None:
    if not client.email:
        return
    url = unsubscribe_url(app.settings, client.id)
    letter = plain_letter(
        app.rendering,
        purpose.value,
        client.language,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        url=url,
        name=client.name,
    )
    useful_until = now + _USEFUL_FOR
    queue_mail(
        app, tx, letter, purpose, client.email, now, useful_until=useful_until, client_id=client.id, unsubscribe_url=url
    )
