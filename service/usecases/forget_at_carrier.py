"""Delete the carrier's copies of the texts of clients who were erased, for as long as it takes."""

from datetime import datetime, timedelta

import structlog

from service.app import App
from service.ports import SendFailed
from service.store.forgetting import copies_left, record_gone, record_kept
from service.store.tables import CarrierCopy

BATCH = 50
_FIRST_RETRY = timedelta(seconds=10)
_LONGEST_RETRY = timedelta(hours=1)
_log = structlog.get_logger()


def forget_at_carrier(app: App, until: datetime) -> int:
    """Ask the carrier to delete each copy whose time has come, until none is left or `until` (real, aware UTC). How
    many are gone. What it will not let go of yet is asked for later, and never given up."""
    gone = 0
    while app.clock.real_now() < until:
        with app.store.reading() as tx:
            copies = copies_left(tx, app.clock.real_now(), BATCH)
        for copy in copies:
            if app.clock.real_now() >= until:
                break
            gone += _forget(app, copy)
        if len(copies) < BATCH:
            break
    return gone


def _forget(app: App, copy: CarrierCopy) -> bool:
    try:
        app.sms.forget(copy.provider_id)
    except SendFailed as failed:
        later = min(_FIRST_RETRY * float(2 ** min(copy.tries, 10)), _LONGEST_RETRY)
        _log.warning("carrier_keeps_a_copy", copy_id=copy.id, reason=failed.reason, tries=copy.tries + 1)
        with app.store.writing() as tx:
            record_kept(tx, copy.id, app.clock.real_now() + later)
        return False
    with app.store.writing() as tx:
        record_gone(tx, copy.id, app.clock.real_now())
    return True
