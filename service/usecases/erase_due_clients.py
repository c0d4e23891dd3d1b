"""Carry out what clients have confirmed and not taken back: everything about them is deleted."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import Source
from service.domain.forgetting import PUT_OFF_FOR, ErasureState, must_wait
from service.domain.phone import PhoneNumber
from service.effects.forgetting import erase
from service.ports import SendFailed
from service.store.clients import locked_client
from service.store.forgetting import due_erasures, erasure_of, is_busy, list_copies
from service.store.tables import Client, Erasure

BATCH = 20


def erase_due_clients(app: App, until: datetime) -> int:
    """Erase each client whose time has come, until all are or `until` (real, aware UTC). How many were.

    May run twice or in two places at once. What is on its way to a client, or came from them unread, is seen to first.
    """
    erased = 0
    with app.store.reading() as tx:
        due = due_erasures(tx, app.clock.now(), BATCH)
    for erasure_id in due:
        if app.clock.real_now() >= until:
            break
        erased += _erase(app, erasure_id)
    return erased


def _erase(app: App, erasure_id: int) -> bool:
    also_held = _held_by_carrier(app, erasure_id)
    now = app.clock.now()
    with app.store.writing() as tx:
        found = _still_due(tx, erasure_id, now)
        if found is None:
            return False
        client, wish = found
        if wish.confirmed_at is not None and must_wait(client.hold, wish.confirmed_at, now):
            wish.due_at = now + PUT_OFF_FOR
            return False
        list_copies(tx, also_held, app.clock.real_now())
        erase(app, tx, client, wish, Source.STAFF if wish.confirmed_by is not None else Source.PAGE, now)
    return True


def _still_due(tx: Session, erasure_id: int, now: datetime) -> tuple[Client, Erasure] | None:
    wish = erasure_of(tx, erasure_id)
    if wish is None or wish.client_id is None:
        return None
    client = locked_client(tx, wish.client_id)
    tx.refresh(wish)
    due = wish.state is ErasureState.CONFIRMED and wish.due_at is not None and wish.due_at <= now
    return (client, wish) if due and not is_busy(tx, client.id) else None


def _held_by_carrier(app: App, erasure_id: int) -> list[str]:
    """The carrier's names for texts that we may not know of: its own answers to STOP, a text whose webhook was lost.

    A carrier that can't be asked keeps nobody from being erased here; what we know of is deleted there in any case.
    """
    phone = _phone_of(app, erasure_id)
    if phone is None:
        return []
    try:
        return [text.provider_id for text in app.sms.texts_with(phone)]
    except SendFailed:
        return []


def _phone_of(app: App, erasure_id: int) -> PhoneNumber | None:
    with app.store.reading() as tx:
        wish = erasure_of(tx, erasure_id)
        client = tx.get(Client, wish.client_id) if wish is not None and wish.client_id is not None else None
        return client.phone if client is not None else None
