"""The mails about being forgotten: the link by the other channel, and when everything goes."""

import hashlib
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Purpose
from service.domain.forgetting import LINK_LASTS, UNDO_FOR
from service.domain.schedule import local
from service.effects.mailing import queue_mail
from service.rendering.plain_letters import plain_letter
from service.settings import Settings
from service.store.tables import Client, Erasure

FORGET_ROUTE: Final = "/forget/"
_SALT: Final = "forget-me"
_HOUR: Final = timedelta(hours=1)


def mail_link(app: App, tx: Session, client: Client, wish: Erasure, now: datetime) -> None:
    """Mail the page where the client confirms. Nothing where there is no address."""
    facts = {
        "day": app.rendering.spoken(client.language).day(local(now, ZoneInfo(client.zone)).date()),
        "link_days": str(LINK_LASTS.days),
        "undo_hours": str(UNDO_FOR // _HOUR),
    }
    _mail(app, tx, client, wish, "forget_link", facts, now, useful_until=now + LINK_LASTS)


def mail_farewell(app: App, tx: Session, client: Client, wish: Erasure, now: datetime) -> None:
    """Mail when everything goes, and the page that takes it back. Nothing where there is no address."""
    if wish.due_at is None:
        return
    facts = {"when": spoken_due(app, client, wish.due_at)}
    _mail(app, tx, client, wish, "forget_farewell", facts, now, useful_until=wish.due_at)


def forget_url(settings: Settings, erasure_id: int) -> str:
    """The page about one wish to be forgotten. Whoever has it may confirm and take back, so it goes to nobody but the
    client."""
    return f"{settings.web_url}{FORGET_ROUTE}{_tokens(settings).dumps(erasure_id)}"


def erasure_of_token(settings: Settings, token: str) -> int | None:
    """The wish that a token is about; None for a token that we have not written."""
    try:
        told = _tokens(settings).loads(token)
    except BadSignature:
        return None
    return told if isinstance(told, int) else None


def spoken_due(app: App, client: Client, due_at: datetime) -> str:
    """When everything goes, as the client's own clock says it: Monday the 13th at 12:10 pm."""
    return app.rendering.spoken(client.language).instant(local(due_at, ZoneInfo(client.zone)))


def _mail(
    app: App,
    tx: Session,
    client: Client,
    wish: Erasure,
    name: str,
    facts: dict[str, str],
    now: datetime,
    *,
    useful_until: datetime,
) -> None:
    if not client.email:
        return
    letter = plain_letter(
        app.rendering,
        name,
        client.language,
        brand=app.settings.brand_name,
        postal_address=app.settings.postal_address,
        url=forget_url(app.settings, wish.id),
        name=client.name,
        **facts,
    )
    queue_mail(app, tx, letter, Purpose.FORGETTING, client.email, now, useful_until=useful_until, client_id=client.id)


def _tokens(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret, salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256})
