"""Take in, once, what the carrier holds for our number and we do not: texts that came while the webhook was down."""

from datetime import datetime, timedelta

from service.app import App
from service.domain.phone import carrier_phone
from service.ports import SendFailed
from service.store.heartbeats import beat, has_beaten_since, last_beat
from service.store.outbox import known_provider_ids
from service.usecases.receive_sms import IncomingSms, receive_sms

ASKED = "reconcile"
RECONCILED = "reconciled"
_OVERLAP = timedelta(minutes=15)
"""A webhook may still be on its way, and the carrier's clock is not ours."""
_FIRST_LOOK_BACK = timedelta(days=1)


def reconcile_inbound(app: App) -> int:
    """Ask the carrier at most once in `reconcile_seconds`, over all processes. How many texts had been missed. Raises
    StoreDown.

    How far back is remembered only when all of it is kept: whoever dies in the middle leaves nothing out.
    """
    real_now = app.clock.real_now()
    lately = real_now - timedelta(seconds=app.settings.reconcile_seconds)
    with app.store.writing() as tx:
        if has_beaten_since(tx, ASKED, lately):
            return 0
        reconciled = last_beat(tx, RECONCILED)
        beat(tx, ASKED, real_now)
    try:
        taken = _take_in(app, (reconciled or real_now - _FIRST_LOOK_BACK) - _OVERLAP)
    except SendFailed:
        return 0
    with app.store.writing() as tx:
        beat(tx, RECONCILED, real_now)
    return taken


def _take_in(app: App, since: datetime) -> int:
    held = [text for text in app.sms.texts_from_clients(since) if text.inbound]
    with app.store.reading() as tx:
        known = known_provider_ids(tx, [text.provider_id for text in held])
    missed = sorted((text for text in held if text.provider_id not in known), key=lambda text: text.created_at)
    taken = 0
    for text in missed:
        sender = carrier_phone(text.sender)
        if sender is not None:
            taken += receive_sms(app, IncomingSms(text.provider_id, sender, text.body))
    return taken
