"""What is open at this moment, and whose it is."""

from collections.abc import Sequence

from sqlalchemy import select, text

from service.app import App
from service.effects.alerting import concerns
from service.store.tables import Alert, Staff


def list_alerts(app: App, staff: Staff) -> Sequence[Alert]:
    """The open alerts that concern a member of staff, the oldest first. There are few, or all else can wait."""
    now = app.clock.now()
    with app.store.reading() as tx:
        wanted = select(Alert).where(text("ended_at IS NULL")).order_by(Alert.id).limit(100)
        return [alert for alert in tx.execute(wanted).scalars() if concerns(tx, alert, staff, now)]
