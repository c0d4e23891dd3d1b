"""An invitation that nobody has answered is repeated once."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentState
from service.domain.delivery import Purpose
from service.domain.enrollment import EnrollmentState
from service.effects.placing import rest
from service.effects.saying import calendar_of, house_facts, program_facts, queue_text
from service.store import programs
from service.store.tables import Client, Enrollment, Staff

REMINDER = "invitation_reminder"


def remind(app: App, tx: Session, client: Client, enrollment: Enrollment, now: datetime) -> bool:
    """Two days after the invitation, in the client's own hours; without their name, as it was. Whether there was
    anybody to remind."""
    rest(enrollment)
    waiting = enrollment.state is EnrollmentState.INVITED and client.texts is ConsentState.INVITED
    if not waiting or client.phone is None or client.lapses_at is None:
        return False
    coach = tx.get_one(Staff, client.coach_id)
    program = programs.version(tx, enrollment.program_version_id)
    facts = house_facts(app, tx, client.phone.country, client.language)
    facts |= program_facts(program, calendar_of(client, enrollment), app.rendering.spoken(client.language))
    facts |= {"coach": coach.name.split()[0], "coach_full": coach.name}
    body = app.rendering.sms(REMINDER, client.language, 0, **facts)
    queue_text(tx, body, Purpose.INVITATION, client.phone, now, client_id=client.id, useful_until=client.lapses_at)
    return True
