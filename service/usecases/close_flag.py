"""A person has looked."""

from sqlalchemy import update

from service.app import App
from service.domain.flags import FlagReason
from service.effects.alerting import settle_alert
from service.effects.writing import coach_has_answered
from service.store.desk import visible_client
from service.store.tables import Flag, Staff


def close_flag(app: App, staff: Staff, client_id: int, flag_id: int) -> None:
    """Close a flag of a client's, and keep who did. Closed before: nothing changes. Raises NotVisible.

    Whoever closes a crisis has taken its alert as well, if nobody had; prompts rest until somebody resumes them.
    """
    with app.store.writing() as tx:
        now = app.clock.now()
        client = visible_client(tx, staff, client_id, now)
        closed = tx.execute(
            update(Flag)
            .where(Flag.id == flag_id, Flag.client_id == client.id, Flag.closed_at.is_(None))
            .values(closed_at=now, closed_by=staff.id)
            .returning(Flag.reason)
        )
        reason = closed.scalar_one_or_none()
        if reason is FlagReason.CRISIS:
            settle_alert(app, tx, client.id, staff, now)
        elif reason in {FlagReason.THREE_NOS, FlagReason.WANTS_A_PERSON}:
            coach_has_answered(tx, client.id)
