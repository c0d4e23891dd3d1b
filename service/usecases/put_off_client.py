"""Somebody puts a client's row on Today away until the next morning."""

from datetime import datetime

from service.app import App
from service.domain.flags import FlagReason
from service.domain.office import tomorrow_morning
from service.domain.refusal import Refusal
from service.domain.schedule import instant, local, zone_named
from service.store.desk import open_flags, readable_client
from service.store.set_aside import put_off
from service.store.tables import Staff


def put_off_client(app: App, staff: Staff, client_id: int) -> datetime:
    """Until when (aware UTC): tomorrow morning by the clock of whoever puts it off. A word or flag after this brings
    it back at once. Raises NotVisible, and Refusal for somebody who may be in danger."""
    now, zone = app.clock.now(), zone_named(staff.zone)
    morning = tomorrow_morning(local(now, zone))
    until = instant(morning.date(), morning.time(), zone)
    with app.store.writing() as tx:
        client = readable_client(tx, staff, client_id, now)
        if any(flag.reason is FlagReason.CRISIS for flag in open_flags(tx, [client.id])):
            raise Refusal(f"{client.name} may be in danger: this can't wait until tomorrow.")
        put_off(tx, client.id, until, by=staff.id, now=now)
    return until
