"""What is open at this moment, and whose it is."""

from collections.abc import Sequence

from sqlalchemy import select, text

from service.app import App
from service.store.alerts import concerning
from service.store.tables import Alert, Staff

_MOST = 100


def list_alerts(app: App, staff: Staff) -> Sequence[Alert]:
    """The open alerts that concern a member of staff, the oldest first. There are few, or all else can wait."""
    with app.store.reading() as tx:
        theirs = (text("ended_at IS NULL"), concerning(tx, staff, app.clock.now()))
        return tx.execute(select(Alert).where(*theirs).order_by(Alert.id).limit(_MOST)).scalars().all()
