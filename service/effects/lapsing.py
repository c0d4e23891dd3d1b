"""When consent comes to its end by silence, and when an invitation does."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import LAPSES_AFTER, ConsentEvent, ConsentState, Source
from service.domain.delivery import Channel, Purpose
from service.domain.restraint import NO_QUOTES_AFTER
from service.domain.schedule import instant
from service.effects.placing import rest
from service.store.clients import live_enrollment, log_consent
from service.store.outbox import withhold_all
from service.store.tables import Client


def heard_from(client: Client, now: datetime) -> None:
    """A word from the client: their consent lasts from here on."""
    client.heard_at = now
    if client.texts is ConsentState.GRANTED:
        client.lapses_at = now + LAPSES_AFTER


def reacted(client: Client, now: datetime) -> None:
    """A sign of life that is no word: it ends no long silence, and consent lasts no longer for it."""
    if client.heard_at is not None and now - client.heard_at <= NO_QUOTES_AFTER:
        client.heard_at = now


def lapse(app: App, tx: Session, client: Client, now: datetime) -> None:
    """Nobody has heard from them for so long that nothing more is sent; their own text begins it anew.

    A pause that they asked for, until a date, is no silence: it counts from that date.
    """
    back = client.paused_until
    if client.texts is ConsentState.GRANTED and back is not None and back != date.max:
        later = instant(back, datetime.min.time(), ZoneInfo(client.zone)) + LAPSES_AFTER
        if later > now:
            client.lapses_at = later
            return
    client.lapses_at = None
    if client.texts not in {ConsentState.GRANTED, ConsentState.INVITED}:
        return
    log_consent(
        tx,
        client,
        ConsentEvent.LAPSED,
        channel=Channel.SMS,
        source=Source.SILENCE,
        at=now,
        secret=app.settings.secret,
        said_by="nobody",
    )
    withhold_all(tx, client.id, "consent has lapsed", (Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION))
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        rest(enrollment)
