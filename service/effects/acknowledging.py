"""A member of staff texts that they have it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.app import App
from service.domain.phone import PhoneNumber
from service.domain.safety import Answered, StaffLine, Told, told_by
from service.effects.alerting import alert_url, staff_text, take_alert
from service.store.alerts import alert_with_code, only_alert_told_to
from service.store.inbound import mark_read
from service.store.tables import Alert, Message, Staff


def hear_acknowledgment(app: App, tx: Session, message: Message, now: datetime) -> bool:
    """Take the alert that a text from a staff phone names, and answer it. False for any other text, which is left."""
    told = told_by(message.body)
    if told is None:
        return False
    wanted = select(Staff).where(Staff.phone == PhoneNumber(message.address))
    staff = tx.execute(wanted).scalar_one_or_none()
    if staff is None:
        return False
    alert = _meant(tx, staff, told, now)
    if alert is None and not told.by_word:
        return False
    # A coach may try the service on their own phone: what they say as staff is no part of that conversation.
    message.client_id = None
    mark_read(tx, message.id, {"kind": "acknowledged"})
    if alert is None:
        staff_text(app, tx, StaffLine.ALERT_UNKNOWN, staff, now, desk_url=f"{app.settings.web_url}/")
        return True
    first = take_alert(app, tx, alert, staff, Answered.TEXT, now)
    if first or alert.ended_by == staff.id:
        url = alert_url(app.settings, alert.id)
        staff_text(app, tx, StaffLine.ALERT_TAKEN, staff, now, code=alert.code, alert_url=url)
    else:
        taker = tx.get(Staff, alert.ended_by) if alert.ended_by is not None else None
        name = taker.name.split()[0] if taker else "nobody, but it is over"
        staff_text(app, tx, StaffLine.ALERT_TAKEN_BY, staff, now, code=alert.code, taker=name)
    return True


def _meant(tx: Session, staff: Staff, told: Told, now: datetime) -> Alert | None:
    return only_alert_told_to(tx, staff.id) if told.code is None else alert_with_code(tx, told.code, now)
