"""A person has looked at what a flag was about."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from service.app import App
from service.domain.flags import FlagReason
from service.effects.alerting import settle_alert
from service.effects.writing import coach_has_answered
from service.store.tables import Client, Flag, Staff


def close_flags(app: App, tx: Session, staff: Staff, client: Client, flag_ids: Collection[int], now: datetime) -> None:
    """Close those of these flags that are the client's and open, and keep who did.

    Whoever closes a crisis has taken its alert as well, if nobody had; prompts rest until somebody resumes them.
    """
    closed = tx.execute(
        update(Flag)
        .where(Flag.id.in_(flag_ids), Flag.client_id == client.id, Flag.closed_at.is_(None))
        .values(closed_at=now, closed_by=staff.id)
        .returning(Flag.reason)
    )
    reasons = set(closed.scalars())
    if FlagReason.CRISIS in reasons:
        settle_alert(app, tx, client.id, staff, now)
    if reasons & {FlagReason.THREE_NOS, FlagReason.WANTS_A_PERSON}:
        coach_has_answered(tx, client.id)
