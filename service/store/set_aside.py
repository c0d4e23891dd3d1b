"""What somebody is done with on Today, and what they have put off."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from service.store.tables import Message, SetAside
from service.store.transaction import insert_once


def set_aside(tx: Session, client_ids: Iterable[int]) -> dict[int, SetAside]:
    """What has been put off of these clients, by id."""
    ids = list(client_ids)
    found = tx.execute(select(SetAside).where(SetAside.client_id.in_(ids))).scalars() if ids else ()
    return {one.client_id: one for one in found}


def put_off(tx: Session, client_id: int, until: datetime, *, by: int, now: datetime) -> None:
    """Whatever waits of a client's by `now` waits until then (both aware UTC, coaching time)."""
    values = {"until": until, "at": now, "by": by}
    if insert_once(tx, SetAside, {"client_id": client_id} | values) is None:
        again = update(SetAside).where(SetAside.client_id == client_id).values(**values)
        tx.execute(again.execution_options(synchronize_session=False))


def heard(tx: Session, client_id: int, up_to: int) -> None:
    """Nothing waits for a person any more that a client said up to the message of this id."""
    tx.execute(
        update(Message)
        .where(Message.client_id == client_id, Message.id <= up_to, text("for_a_person IS NOT NULL"))
        .values(for_a_person=None)
        .execution_options(synchronize_session=False)
    )
