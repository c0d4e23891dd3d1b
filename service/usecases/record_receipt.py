"""A carrier's receipt: kept once, applied only if it moves the delivery forward, and evidence for a lost answer."""

from dataclasses import dataclass
from functools import cache, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import LOST, DeliveryStatus, DispatchState, moves_forward
from service.domain.flags import OVER_WHEN_DELIVERED
from service.effects.lost_texts import text_was_lost
from service.store.check_ins import record_asked
from service.store.clients import settle_flags
from service.store.receipts import Progress, keep_receipt, note_progress
from service.store.tables import Message


@dataclass(frozen=True, slots=True)
class ReceiptOfCarrier:
    """One status callback. `message_id`: ours, from the callback's address, where it has one."""

    provider_id: str
    delivery_status: DeliveryStatus
    error_code: int | None = None
    message_id: int | None = None


def record_receipt(app: App, receipt: ReceiptOfCarrier) -> bool:
    """Keep a receipt and apply it. Returns False for a repetition, which changes nothing. Raises StoreDown.

    Receipts come in any order, repeatedly, and before our own record of the send.
    """
    if receipt.delivery_status not in LOST and app.store.one_statement(
        partial(note_progress, progress=_progress(app, receipt))
    ):
        return True
    with app.store.writing() as tx:
        new = keep_receipt(
            tx,
            provider_id=receipt.provider_id,
            delivery_status=receipt.delivery_status,
            error_code=receipt.error_code,
            message_id=receipt.message_id,
            at=app.clock.real_now(),
        )
        message = _message_of(tx, receipt) if new else None
        if message is not None:
            _apply(app, tx, message, receipt)
    return new


def _progress(app: App, receipt: ReceiptOfCarrier) -> Progress:
    reached = receipt.delivery_status
    return Progress(
        provider_id=receipt.provider_id,
        delivery_status=reached,
        error_code=receipt.error_code,
        since=_before(reached),
        settled=OVER_WHEN_DELIVERED if reached is DeliveryStatus.DELIVERED else frozenset(),
        at=app.clock.real_now(),
        now=app.clock.now(),
    )


@cache
def _before(reached: DeliveryStatus) -> frozenset[DeliveryStatus]:
    return frozenset(one for one in DeliveryStatus if moves_forward(one, reached))


def _message_of(tx: Session, receipt: ReceiptOfCarrier) -> Message | None:
    """By the carrier's name for it; by our own id while the answer that tells the name is still on its way."""
    outbound = select(Message).where(Message.dispatch_state.is_not(None)).with_for_update()
    named = tx.execute(outbound.where(Message.provider_id == receipt.provider_id)).scalar_one_or_none()
    if named is not None or receipt.message_id is None:
        return named
    ours = tx.execute(outbound.where(Message.id == receipt.message_id)).scalar_one_or_none()
    # It may have got its name while we waited for its row; a text sent once more has another name by now.
    return ours if ours is not None and ours.provider_id in {None, receipt.provider_id} else None


def _apply(app: App, tx: Session, message: Message, receipt: ReceiptOfCarrier) -> None:
    if message.dispatch_state is not DispatchState.HANDED_OVER:
        _know_it_is_handed_over(app, tx, message, receipt.provider_id)
    if not moves_forward(message.delivery_status, receipt.delivery_status):
        return
    message.delivery_status = receipt.delivery_status
    message.error_code = receipt.error_code
    message.lost = receipt.delivery_status in LOST or None
    if receipt.delivery_status is DeliveryStatus.DELIVERED and message.client_id is not None:
        settle_flags(tx, message.client_id, OVER_WHEN_DELIVERED, app.clock.now())
    if receipt.delivery_status in LOST:
        text_was_lost(app, tx, message, receipt.error_code)


def _know_it_is_handed_over(app: App, tx: Session, message: Message, provider_id: str) -> None:
    """The carrier speaks of it, so the carrier has it, whatever we thought: claimed by a worker that may be dead,
    unconfirmed, or waiting to be sent once more. Nothing else may send it from here on."""
    message.dispatch_state = DispatchState.HANDED_OVER
    message.handed_over_at = app.clock.real_now()
    message.lease_until = None
    message.provider_id = provider_id
    if message.check_in_id is not None:
        record_asked(tx, [message.check_in_id], app.clock.now())
