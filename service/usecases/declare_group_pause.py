"""Days of mourning, or a disaster: a coach leaves all of their clients alone."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from service.app import App
from service.domain.refusal import Refusal
from service.domain.schedule import local
from service.store.tables import GroupPause, Staff
from service.store.transaction import insert_once

_LONGEST = timedelta(days=14)


def declare_group_pause(app: App, staff: Staff, since: date, until: date) -> None:
    """No prompts to any client of this coach from a local date on, up to `until`, on which they return.

    What would have been asked is held and counts for nothing; answers and help go out as ever. Raises Refusal for days
    that are over, or more than two weeks.
    """
    today = local(app.clock.now(), ZoneInfo(staff.zone)).date()
    if until <= max(since, today):
        raise Refusal("Choose the first day on which texts return: after the pause begins, and still to come.")
    if until - since > _LONGEST:
        raise Refusal("A pause for everybody ends within two weeks. Choose an earlier day, and declare another then.")
    values = {"coach_id": staff.id, "since": since, "until": until, "declared_at": app.clock.now()}
    with app.store.writing() as tx:
        insert_once(tx, GroupPause, values)
