"""The link to a client's own page: settings and numbers by the link alone, words with a code by the other channel."""

import hashlib
import hmac
from datetime import datetime
from typing import Final

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.own_page import PAGE_LASTS
from service.effects.mail_links import BadLink
from service.settings import Settings
from service.store.tables import Client

PAGE_ROUTE: Final = "/c/"
PAGE_CODE: Final = "page_code"
"""The fixed text that brings a code."""
_SALT: Final = "client-page"
_CODE_SALT: Final = "client-page-code"


def page_url(settings: Settings, client_id: int, now: datetime) -> str:
    """The page of a client, from now on (aware UTC, coaching time) for PAGE_LASTS. Goes to nobody but them, by mail."""
    until = int((now + PAGE_LASTS).timestamp())
    return f"{settings.web_url}{PAGE_ROUTE}{_tokens(settings).dumps([client_id, until])}"


def client_of_page(app: App, tx: Session, token: str, *, to_change: bool = False) -> Client:
    """Whose page it is; their row locked `to_change` it. Raises BadLink for a link that is not ours or has grown old,
    and for a client who is gone."""
    try:
        client_id, until = _tokens(app.settings).loads(token)
    except (BadSignature, ValueError, TypeError):
        raise BadLink from None
    if app.clock.now().timestamp() >= until:
        raise BadLink
    wanted = select(Client).where(Client.id == client_id, Client.left_at.is_(None))
    found = tx.execute(wanted.with_for_update() if to_change else wanted).scalar_one_or_none()
    if found is None:
        raise BadLink
    return found


def code_hash(settings: Settings, client_id: int, code: str) -> str:
    """What is kept of a code: with six digits, a hash without a key would be guessed in no time."""
    key = settings.secret.encode()
    return hmac.new(key, f"{_CODE_SALT}:{client_id}:{code}".encode(), hashlib.sha256).hexdigest()


def _tokens(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret, salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256})
