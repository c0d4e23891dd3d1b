"""The mail with the page on which a client takes a copy of everything that is kept about them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation.granting import OWN_COPY_LASTS
from service.domain.delivery import Purpose
from service.domain.schedule import local
from service.effects.mailing import queue_mail
from service.rendering.plain_letters import plain_letter
from service.settings import Settings
from service.store.tables import Client

EXPORT_ROUTE: Final = "/copy/"
_SALT: Final = "copy-of-everything"


@dataclass(frozen=True, slots=True)
class Copy:
    """Whose copy a link leads to, and until when (aware UTC, coaching time)."""

    client_id: int
    until: datetime


def mail_export(app: App, tx: Session, client: Client, now: datetime) -> None:
    """Mail the page. Nothing where there is no address."""
    if not client.email:
        return
    until = now + OWN_COPY_LASTS
    letter = plain_letter(
        app.rendering,
        "export_link",
        client.language,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        url=export_url(app.settings, Copy(client.id, until)),
        name=client.name,
        day=app.rendering.spoken(client.language).day(local(now, ZoneInfo(client.zone)).date()),
        link_days=str(OWN_COPY_LASTS.days),
    )
    queue_mail(app, tx, letter, Purpose.OWN_COPY, client.email, now, useful_until=until, client_id=client.id)


def export_url(settings: Settings, copy: Copy) -> str:
    """The page of one copy. Whoever has it reads everything, so it goes to nobody but the client."""
    return f"{settings.web_url}{EXPORT_ROUTE}{_tokens(settings).dumps([copy.client_id, copy.until.isoformat()])}"


def copy_of_token(settings: Settings, token: str) -> Copy | None:
    """What a token leads to; None for one that we have not written."""
    try:
        client_id, until = _tokens(settings).loads(token)
        return Copy(int(client_id), datetime.fromisoformat(until))
    except (BadSignature, ValueError, TypeError):
        return None


def _tokens(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret, salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256})
