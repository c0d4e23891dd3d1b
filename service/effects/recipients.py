"""Whom messages go to, as they stand right before these leave."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.domain.clearance import Recipient
from service.domain.enrollment import is_paused
from service.domain.schedule import Hours, local
from service.store.tables import Client


def recipients_of(tx: Session, client_ids: Iterable[int], now: datetime) -> Mapping[int, Recipient]:
    """What must be known of these clients at `now` (aware UTC) to clear a message to them, by their id; one query."""
    ids = set(client_ids)
    wanted = select(
        Client.id,
        Client.texts,
        Client.mails,
        Client.zone,
        Client.opens,
        Client.closes,
        Client.paused_until,
        Client.hold,
        Client.human_until,
        Client.left_at,
    ).where(Client.id.in_(ids))
    return {
        row.id: Recipient(
            texts=row.texts,
            mails=row.mails,
            zone=ZoneInfo(row.zone),
            hours=Hours(row.opens, row.closes),
            paused=is_paused(row.paused_until, local(now, ZoneInfo(row.zone)).date()),
            hold=row.hold,
            human_until=row.human_until,
            left=row.left_at is not None,
        )
        for row in (tx.execute(wanted) if ids else ())
    }
