"""Texts of which nobody knows whether the carrier has them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, text, update
from sqlalchemy.orm import Session, aliased

from service.domain.delivery import Channel, DispatchState
from service.store.tables import Message


def mark_unconfirmed(tx: Session, real_now: datetime) -> None:
    """Claims whose holder has not come back before the lease ended: nobody knows, so they are to be looked up."""
    tx.execute(
        update(Message)
        .where(text("dispatch_state = 'claimed'"), Message.lease_until < real_now, Message.channel == Channel.SMS)
        .values(dispatch_state=DispatchState.UNCONFIRMED, look_up_at=real_now, look_ups=0, lease_until=None)
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A text of which nobody knows whether the carrier has it."""

    id: int
    client_id: int | None
    check_in_id: int | None
    address: str
    body: str
    claimed_at: datetime
    claimed_by: str
    useful_until: datetime
    look_ups: int


def unconfirmed_texts(tx: Session, real_now: datetime, limit: int) -> list[Unconfirmed]:
    """Those whose next look-up has come. One waits while the same words are on their way to the same client: what
    the carrier then holds could be either."""
    twin = aliased(Message)
    on_its_way = (
        select(twin.id)
        .where(
            twin.client_id == Message.client_id,
            twin.dispatch_state == DispatchState.CLAIMED,
            twin.body == Message.body,
        )
        .exists()
    )
    wanted = (
        select(
            Message.id,
            Message.client_id,
            Message.check_in_id,
            Message.address,
            Message.body,
            Message.claimed_at,
            Message.claimed_by,
            Message.useful_until,
            Message.look_ups,
        )
        .where(
            text("message.dispatch_state = 'unconfirmed'"),
            Message.look_up_at <= real_now,
            Message.channel == Channel.SMS,
        )
        .where(~on_its_way)
        .order_by(Message.look_up_at)
        .limit(limit)
    )
    return [Unconfirmed(**row) for row in tx.execute(wanted).mappings()]
