"""After a crisis or grave news only a person lets prompts begin again."""

from datetime import date
from zoneinfo import ZoneInfo

from service.app import App
from service.domain.consent import may_be_prompted
from service.domain.enrollment import next_morning
from service.domain.refusal import Refusal
from service.domain.schedule import local
from service.effects.alerting import settle_alert
from service.effects.placing import go_on
from service.store.clients import live_enrollment, locked_client
from service.store.desk import readable_client
from service.store.tables import Staff


def resume_client(app: App, staff: Staff, client_id: int) -> None:
    """End a hold: prompts return on the client's next local morning, at the day that comes next.

    Only the client's coach may, or the coach's cover, who have read what was written: raises NotVisible for others,
    and Refusal when nothing is held. Whoever resumes has taken the alert as well, if nobody had.
    """
    now = app.clock.now()
    with app.store.writing() as tx:
        client = locked_client(tx, readable_client(tx, staff, client_id, now).id)
        if client.hold is None:
            raise Refusal("Nothing is on hold for this client any more.")
        client.hold = None
        settle_alert(app, tx, client.id, staff, now)
        tomorrow = next_morning(local(now, ZoneInfo(client.zone)))
        enrollment = live_enrollment(tx, client.id)
        # A pause without an end, or a STOP meanwhile, is the client's own to end.
        if enrollment is not None and client.paused_until != date.max and may_be_prompted(client.texts):
            go_on(tx, client, enrollment, max(tomorrow, client.paused_until or tomorrow), now)
