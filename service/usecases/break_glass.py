"""An admin must read what a client wrote, and says why."""

from service.app import App
from service.domain.audit import CLIENT_IS_TOLD_WITHIN, Act, check_reason
from service.domain.delivery import Purpose
from service.domain.schedule import local, zone_named
from service.effects.mailing import queue_mail
from service.ports import Queue
from service.rendering.plain_letters import plain_letter
from service.store.clients import locked_client
from service.store.desk import NotVisible, visible_client
from service.store.sponsors import audit
from service.store.tables import Role, Staff


def break_glass(app: App, staff: Staff, client_id: int, reason: str) -> bool:
    """Let an admin read for an hour; the reason is kept, and the client is mailed. Raises NotVisible, and Refusal.

    Returns whether a mail goes out: without an address the coach tells them, within a week.
    """
    if staff.role is not Role.ADMIN:
        raise NotVisible
    words, now = check_reason(reason), app.clock.now()
    with app.store.writing() as tx:
        client = locked_client(tx, visible_client(tx, staff, client_id, now).id)
        audit(tx, staff, Act.BROKE_GLASS, now, client_id=client.id, reason=words)
        if client.email:
            coach = tx.get_one(Staff, client.coach_id)
            letter = plain_letter(
                app.rendering,
                "words_read",
                client.language,
                brand=app.settings.brand_name,
                postal_address=app.settings.postal_address,
                url=app.settings.web_url,
                name=client.name,
                day=app.rendering.spoken(client.language).day(local(now, zone_named(client.zone)).date()),
                reader=staff.name,
                reason=words,
                coach=coach.name,
                contact=app.settings.support_contact,
            )
            until = now + CLIENT_IS_TOLD_WITHIN
            queue_mail(app, tx, letter, Purpose.WORDS_READ, client.email, now, useful_until=until, client_id=client.id)
    app.doorbell.ring(Queue.OUTBOX)
    return client.email is not None
