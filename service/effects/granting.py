"""Changes that a client asked for in plain words."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source
from service.domain.conversation.decision import Granted, KeptPrivate, MomentsMoved, TakenBack
from service.domain.conversation.granted import (
    AskedLater,
    ExportAsked,
    PaceSet,
    Postponed,
    ProgressWanted,
    RestDayMoved,
    ZoneMoved,
)
from service.domain.delivery import Channel, Purpose
from service.domain.schedule import Hours, local, read_moments, write_moments
from service.effects.export_mails import mail_export
from service.effects.placing import place_again
from service.effects.progress import tell_progress
from service.effects.saying import queue_text
from service.effects.traveling import travel
from service.effects.undoing import take_back
from service.store.check_ins import reopen
from service.store.clients import live_enrollment, log_consent
from service.store.summaries import move_rest_day
from service.store.tables import Client
from service.store.taking_back import text_of_check_in

_AGAIN_IS_USEFUL_FOR = timedelta(hours=1)


def grant(app: App, tx: Session, client: Client, granted: Granted, words: str, now: datetime) -> None:
    """Make a granted wish so; `words` are the client's, kept where they are the reason."""
    match granted:
        case MomentsMoved():
            _move(app, tx, client, granted, words, now)
        case KeptPrivate():
            client.keeps_words_private = True
        case TakenBack():
            take_back(app, tx, client, now)
        case AskedLater():
            _ask_again(tx, client, granted, now)
        case Postponed(later, hours):
            _widen(app, tx, client, hours, words, now)
            _on_enrollment(tx, client, now, later=later.written())
        case RestDayMoved(weekday):
            _on_enrollment(tx, client, now, rest_weekday=weekday)
            move_rest_day(tx, client, weekday, local(now, ZoneInfo(client.zone)).date())
        case PaceSet(pace):
            _on_enrollment(tx, client, now, pace=pace)
        case ZoneMoved(zone, until):
            travel(app, tx, client, ZoneInfo(zone), until, words, now)
        case ProgressWanted():
            tell_progress(app, tx, client, now)
        case ExportAsked():
            mail_export(app, tx, client, now)


def _on_enrollment(tx: Session, client: Client, now: datetime, **columns: object) -> None:
    """Change how a client has their program; what is due next is found afresh."""
    enrollment = live_enrollment(tx, client.id)
    if enrollment is None:
        return
    for name, value in columns.items():
        setattr(enrollment, name, value)
    place_again(tx, client, enrollment, now)


def _move(app: App, tx: Session, client: Client, moved: MomentsMoved, words: str, now: datetime) -> None:
    _widen(app, tx, client, moved.hours, words, now)
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        moments = write_moments({**read_moments(enrollment.moments), **moved.moments})
        _on_enrollment(tx, client, now, moments=moments)


def _widen(app: App, tx: Session, client: Client, hours: Hours | None, words: str, now: datetime) -> None:
    """Only the client's own words widen their hours; they are kept as the reason."""
    if hours is None:
        return
    client.opens, client.closes = hours.opens, hours.closes
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


def _ask_again(tx: Session, client: Client, asked: AskedLater, now: datetime) -> None:
    """The same words once more, as the answer to the client's own wish: it counts for no second question."""
    asked_before = text_of_check_in(tx, asked.check_in_id)
    if asked_before is None or client.phone is None:
        return
    reopen(tx, asked.check_in_id)
    again = queue_text(
        tx,
        asked_before.body,
        Purpose.ANSWER,
        client.phone,
        now,
        client_id=client.id,
        check_in_id=asked.check_in_id,
        useful_until=asked.at + _AGAIN_IS_USEFUL_FOR,
    )
    again.send_at = asked.at
