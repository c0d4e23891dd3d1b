"""Somebody travels: their days go on by another clock, and come back to their own."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source
from service.domain.delivery import Channel
from service.domain.schedule import local
from service.effects.placing import place_again
from service.store.clients import live_enrollment, log_consent
from service.store.summaries import keep_the_hour
from service.store.tables import Client


def travel(
    app: App, tx: Session, client: Client, zone: ZoneInfo, until: date | None, words: str, now: datetime
) -> None:
    """The client's clock is that of a zone, for good or until the local date on which they are back. The place in the
    program is a date, so that none comes twice and none is lost. The client's `words` are kept as the reason."""
    home = client.home_zone or client.zone
    client.home_zone, client.away_until = (home, until) if until is not None else (None, None)
    client.zone = zone.key
    log_consent(
        tx,
        client,
        ConsentEvent.ZONE_MOVED,
        channel=Channel.SMS,
        source=Source.TEXT,
        at=now,
        secret=app.settings.secret,
        said_by="client",
        words=words,
    )
    _by_the_new_clock(tx, client, now)


def come_home(tx: Session, client: Client, now: datetime) -> None:
    """Once the date has come, whatever happens next happens by the clock at home."""
    if client.home_zone is None or not is_back(client.home_zone, client.away_until, now):
        return
    client.zone, client.home_zone, client.away_until = client.home_zone, None, None
    _by_the_new_clock(tx, client, now)


def is_back(home_zone: str | None, away_until: date | None, now: datetime) -> bool:
    """Whether the date has come on which somebody who travels is home, by the clock there."""
    if home_zone is None or away_until is None:
        return False
    return local(now, ZoneInfo(home_zone)).date() >= away_until


def _by_the_new_clock(tx: Session, client: Client, now: datetime) -> None:
    keep_the_hour(tx, client)
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        place_again(tx, client, enrollment, now)
