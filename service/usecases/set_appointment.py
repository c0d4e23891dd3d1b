"""A coach and a client have agreed when to talk."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from service.app import App
from service.domain.refusal import Refusal
from service.domain.schedule import instant
from service.store.desk import readable_client
from service.store.tables import Appointment, Staff
from service.store.transaction import insert_once

_AHEAD = timedelta(days=366)


def set_appointment(app: App, staff: Staff, client_id: int, wall: str) -> None:
    """Note when a client and their coach, or the coach's cover, talk: `wall` on the coach's clock, 2026-03-10T10:00.

    Two hours before and after it nothing automatic is started. Raises NotVisible, and Refusal for no time to come.
    """
    now = app.clock.now()
    at = _instant(wall, staff.zone)
    if not now <= at <= now + _AHEAD:
        raise Refusal("Choose a day and a time that are still to come, within a year.")
    with app.store.writing() as tx:
        client = readable_client(tx, staff, client_id, now)
        insert_once(tx, Appointment, {"client_id": client.id, "at": at, "set_by": staff.id})


def _instant(wall: str, zone: str) -> datetime:
    try:
        written = datetime.fromisoformat(wall)
    except ValueError:
        raise Refusal("Write the day and the time, such as 2026-03-10 10:00.") from None
    return instant(written.date(), written.time().replace(tzinfo=None), ZoneInfo(zone))
