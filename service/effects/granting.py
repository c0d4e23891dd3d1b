"""Changes that a client asked for in plain words."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source
from service.domain.conversation.decision import Granted, KeptPrivate, MomentsMoved, TakenBack
from service.domain.delivery import Channel
from service.domain.schedule import read_moments, write_moments
from service.effects.placing import place_of, put_at
from service.store import programs
from service.store.check_ins import forget_goals_told_since, reopen
from service.store.clients import live_enrollment, log_consent
from service.store.inbound import last_read
from service.store.tables import Client


def grant(app: App, tx: Session, client: Client, granted: Granted, words: str, now: datetime) -> None:
    """Make a granted wish so; `words` are the client's, kept where they are the reason."""
    match granted:
        case MomentsMoved():
            _move(app, tx, client, granted, words, now)
        case KeptPrivate():
            client.keeps_words_private = True
        case TakenBack():
            _take_back(tx, client)


def _move(app: App, tx: Session, client: Client, moved: MomentsMoved, words: str, now: datetime) -> None:
    if moved.hours is not None:
        client.opens, client.closes = moved.hours.opens, moved.hours.closes
        log_consent(
            tx,
            client,
            ConsentEvent.HOURS_WIDENED,
            channel=Channel.SMS,
            source=Source.TEXT,
            at=now,
            secret=app.settings.secret,
            said_by="client",
            words=words,
        )
    enrollment = live_enrollment(tx, client.id)
    if enrollment is None:
        return
    enrollment.moments = write_moments({**read_moments(enrollment.moments), **moved.moments})
    place = place_of(enrollment)
    if place is not None and enrollment.next_due_at is not None:
        put_at(tx, programs.version(tx, enrollment.program_version_id), client, enrollment, place, now)


def _take_back(tx: Session, client: Client) -> None:
    """The last text before this one keeps its words; what it was filed as is open once more."""
    before = last_read(tx, client.id)
    if before is None:
        return
    if before.check_in_id is not None:
        reopen(tx, before.check_in_id)
    forget_goals_told_since(tx, client.id, before.at)
