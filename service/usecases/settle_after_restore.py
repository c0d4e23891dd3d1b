"""After a backup was put back: nobody gets a text twice that left between the backup and now."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import text, update
from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import Channel, DispatchState, Purpose
from service.store.heartbeats import last_beat
from service.store.tables import Message
from service.usecases.note_backup import BACKED_UP
from service.usecases.plan_due_prompts import plan_due_prompts
from service.usecases.plan_weekly_summaries import plan_weekly_summaries
from service.usecases.process_inbound import process_inbound
from service.usecases.reconcile_inbound import reconcile_inbound

WITHIN: Final = timedelta(minutes=5)
_HOLDER: Final = "restore"


def settle_after_restore(app: App) -> int:
    """Take in again what clients wrote since the backup, plan what has come due, and make every text that would leave
    now one of which nobody knows: the carrier is asked for it before it is sent. A mail cannot be asked for, so one
    that may have left does not leave again; alerts do. How many are in doubt. No worker may run meanwhile."""
    until = app.clock.real_now() + WITHIN
    reconcile_inbound(app)
    process_inbound(app, until)
    plan_due_prompts(app, until)
    plan_weekly_summaries(app, until)
    real_now = app.clock.real_now()
    with app.store.writing() as tx:
        since = last_beat(tx, BACKED_UP) or real_now
        return _doubt_texts(tx, since, real_now) + _withhold_mails(tx)


def _doubt_texts(tx: Session, since: datetime, real_now: datetime) -> int:
    doubted = (
        update(Message)
        .where(text("dispatch_state IN ('waiting', 'claimed')"), Message.channel == Channel.SMS)
        .values(
            dispatch_state=DispatchState.UNCONFIRMED,
            claimed_at=since,
            claimed_by=_HOLDER,
            lease_until=None,
            look_up_at=real_now,
            look_ups=0,
            reason="may have left before the restore",
        )
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    return len(tx.execute(doubted).all())


def _withhold_mails(tx: Session) -> int:
    withheld = (
        update(Message)
        .where(
            text("dispatch_state IN ('waiting', 'claimed')"),
            Message.channel == Channel.EMAIL,
            Message.purpose != Purpose.ALERT,
        )
        .values(dispatch_state=DispatchState.WITHHELD, lease_until=None, reason="may have left before the restore")
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    return len(tx.execute(withheld).all())
