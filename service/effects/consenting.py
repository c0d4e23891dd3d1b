"""Opting in and out: the log, the client's standing, the queue and the suppression change together."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import LAPSES_AFTER, ConsentEvent, ConsentState, Source
from service.domain.consent_wording import wording_for
from service.domain.delivery import Channel, Purpose
from service.domain.enrollment import EnrollmentState, next_morning
from service.domain.flags import OVER_WHEN_OPTED_IN
from service.domain.schedule import local
from service.effects.about_texts import ask_about_mails
from service.effects.placing import begin, go_on, rest
from service.effects.summarizing import expect_first_summary
from service.store.clients import free_join_code, live_enrollment, log_consent, settle_flags, suppress, unsuppress
from service.store.outbox import withhold_all
from service.store.tables import Client

STOPPED = "stopped"
UNSUBSCRIBED = "unsubscribed"
WRONG_NUMBER = "wrong_number"
_CARD = "card-1"
"""The version of the words on the join card, templates/pages."""
_MAY_NOT_LEAVE = (
    Purpose.PROMPT,
    Purpose.WEEKLY,
    Purpose.ANSWER,
    Purpose.INVITATION,
    Purpose.FROM_STAFF,
)


def opt_in(app: App, tx: Session, client: Client, source: Source, words: str, now: datetime) -> None:
    """Texts may come: from tomorrow the program begins, or goes on for somebody who had stopped."""
    _log(app, tx, client, ConsentEvent.GRANTED, source, words, now)
    client.lapses_at, client.mails_alone = now + LAPSES_AFTER, False
    withhold_all(tx, client.id, "the client has answered", (Purpose.INVITATION,))
    if client.phone:
        unsuppress(tx, client.phone.e164, secret=app.settings.secret)
    settle_flags(tx, client.id, OVER_WHEN_OPTED_IN, now)
    enrollment = live_enrollment(tx, client.id)
    if enrollment is None:
        return
    today = local(now, ZoneInfo(client.zone)).date()
    enrollment.join_code = None
    if enrollment.state is EnrollmentState.INVITED:
        begin(tx, client, enrollment, today, now)
        expect_first_summary(tx, client, enrollment, now)
        if client.hold is not None:
            rest(enrollment)
    elif client.hold is None:
        go_on(tx, client, enrollment, next_morning(local(now, ZoneInfo(client.zone))), now)


def opt_out(app: App, tx: Session, client: Client, source: Source, words: str, now: datetime) -> None:
    """No text of ours any more: what waits is withheld, the program rests, the number is suppressed for every coach."""
    agreed = client.texts is ConsentState.GRANTED
    _log(app, tx, client, ConsentEvent.WITHDRAWN, source, words, now)
    _fall_silent(app, tx, client, STOPPED, "the client asked us to stop", now)
    if agreed:
        ask_about_mails(app, tx, client, now)


def wrong_number(app: App, tx: Session, client: Client, source: Source, words: str, now: datetime) -> None:
    """The number is somebody else's: it is suppressed and the client's no more, so that whoever has it never reads
    the client's name. The client texts a join code from the right one."""
    _log(app, tx, client, ConsentEvent.WITHDRAWN, source, words, now)
    _fall_silent(app, tx, client, WRONG_NUMBER, "the number belongs to somebody else", now)
    client.phone = None
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        enrollment.join_code = free_join_code(tx)


def decline(app: App, tx: Session, client: Client, words: str, now: datetime) -> None:
    """The invitation was answered with no, which ends it for good."""
    _log(app, tx, client, ConsentEvent.DECLINED, Source.TEXT, words, now)
    _fall_silent(app, tx, client, STOPPED, "the client declined", now)


def stop_mails(app: App, tx: Session, client: Client, source: Source, words: str, now: datetime) -> None:
    """No mail of ours any more; texts are not touched. A second time changes nothing."""
    if client.mails is ConsentState.WITHDRAWN:
        return
    log_consent(
        tx,
        client,
        ConsentEvent.WITHDRAWN,
        channel=Channel.EMAIL,
        source=source,
        at=now,
        secret=app.settings.secret,
        said_by="client",
        words=words,
    )
    if client.email:
        suppress(tx, client.email, UNSUBSCRIBED, secret=app.settings.secret, at=now)


def _log(app: App, tx: Session, client: Client, event: ConsentEvent, source: Source, words: str, now: datetime) -> None:
    log_consent(
        tx,
        client,
        event,
        channel=Channel.SMS,
        source=source,
        at=now,
        secret=app.settings.secret,
        said_by="client",
        words=words,
        wording=wording_for(_CARD, client.phone) if source is Source.JOIN_CODE else "",
    )


def _fall_silent(app: App, tx: Session, client: Client, kind: str, reason: str, now: datetime) -> None:
    withhold_all(tx, client.id, reason, _MAY_NOT_LEAVE)
    client.lapses_at = None
    if client.phone:
        suppress(tx, client.phone.e164, kind, secret=app.settings.secret, at=now)
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        rest(enrollment)
