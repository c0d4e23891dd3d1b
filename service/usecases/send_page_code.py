"""A client wants to read their words on their page: a code goes by the other channel, to their phone."""

import secrets
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.own_page import CODE_AGAIN_AFTER, CODES_A_DAY, is_fresh
from service.domain.refusal import Refusal
from service.effects.own_page import PAGE_CODE, client_of_page, code_hash
from service.effects.saying import say
from service.ports import Queue
from service.store.tables import Client, Message, PageCode


def send_page_code(app: App, token: str) -> None:
    """Text a code that works once. Asked again at once: the one before stands. Raises BadLink, and Refusal where no
    text reaches them or too many have."""
    real_now = app.clock.real_now()
    with app.store.writing() as tx:
        client = client_of_page(app, tx, token, to_change=True)
        if client.phone is None or client.texts is not ConsentState.GRANTED:
            raise Refusal("No text of ours reaches this phone; ask your coach.", about="no_texts")
        before = tx.get(PageCode, client.id)
        if before is not None and is_fresh(before.made_at, real_now, CODE_AGAIN_AFTER):
            return
        if _sent_today(app, tx, client) >= CODES_A_DAY:
            raise Refusal("That was often for one day; try tomorrow.", about="often")
        code = f"{secrets.randbelow(10**6):06}"
        hashed = code_hash(app.settings, client.id, code)
        tx.merge(PageCode(client_id=client.id, code_hash=hashed, made_at=real_now, tries=0))
        say(app, tx, client, PAGE_CODE, Purpose.ANSWER, app.clock.now(), {"code": code}, to=client.phone)
    app.doorbell.ring(Queue.OUTBOX)


def _sent_today(app: App, tx: Session, client: Client) -> int:
    since = app.clock.now() - timedelta(days=1)
    wanted = select(func.count()).where(
        Message.client_id == client.id, Message.at > since, Message.wording == PAGE_CODE
    )
    return tx.execute(wanted.select_from(Message)).scalar_one()
