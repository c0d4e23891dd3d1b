"""One check-in a week after a program's last day: only the client's own WEEKLY extends what they agreed to."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Channel
from service.domain.enrollment import EnrollmentState
from service.effects.placing import follow
from service.rendering import UnknownProgram
from service.store import programs
from service.store.clients import latest_enrollment, log_consent
from service.store.tables import Client

WEEKLY = "weekly"
"""The key of the program that follows."""


def extend(app: App, tx: Session, client: Client, words: str, now: datetime) -> None:
    """Enroll a client in one check-in a week: at once when their program is over, else when it will be."""
    enrollment = latest_enrollment(tx, client.id)
    if enrollment is None:
        return
    try:
        weekly = app.rendering.program(WEEKLY, client.language)
    except UnknownProgram:
        weekly = app.rendering.program(WEEKLY)
    enrollment.then_version_id = programs.keep_version(tx, weekly, now)
    log_consent(
        tx,
        client,
        ConsentEvent.GRANTED,
        channel=Channel.SMS,
        source=Source.TEXT,
        at=now,
        secret=app.settings.secret,
        said_by="client",
        words=words,
        wording=WEEKLY,
    )
    if enrollment.state is EnrollmentState.FINISHED:
        follow(tx, client, enrollment, now)
