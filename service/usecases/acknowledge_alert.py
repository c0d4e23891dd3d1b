"""A member of staff presses "I have it"."""

from service.app import App
from service.domain.safety import Answered
from service.effects.alerting import concerns, take_alert
from service.store.alerts import locked_alert
from service.store.desk import NotVisible
from service.store.tables import Staff


def acknowledge_alert(app: App, staff: Staff, alert_id: int) -> bool:
    """Nobody is alerted any more. Whether they are the first to say so. Raises NotVisible for whoever it is not about.

    It closes nothing: prompts rest, and the flag stands, until somebody has been in touch.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        alert = locked_alert(tx, alert_id)
        if alert is None or not concerns(tx, alert, staff, now):
            raise NotVisible
        return take_alert(app, tx, alert, staff, Answered.DESK, now)
