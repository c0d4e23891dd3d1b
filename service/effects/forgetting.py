"""Being forgotten: asked for, confirmed, taken back, carried out. Each in the caller's transaction."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import ConsentEvent, Source, may_be_prompted
from service.domain.delivery import Channel, Purpose
from service.domain.enrollment import next_morning
from service.domain.forgetting import MAIL_AGAIN_AFTER, ErasureState, due_after, what_stays_said
from service.domain.schedule import local
from service.effects.forget_mails import mail_farewell, mail_link
from service.effects.placing import go_on, rest
from service.store.clients import ERASED, live_enrollment, log_consent, suppress
from service.store.forgetting import consent_entries_of, delete_client, open_erasure
from service.store.outbox import withhold_all
from service.store.tables import Client, Erasure

_RESTS = (Purpose.PROMPT, Purpose.WEEKLY, Purpose.INVITATION)


def ask_to_forget(app: App, tx: Session, client: Client, now: datetime) -> Erasure:
    """Keep the wish, and mail its link where there is an address. Nothing is deleted. The client's row is locked."""
    wish = open_erasure(tx, client.id)
    mailed_lately = wish is not None and now - wish.asked_at < MAIL_AGAIN_AFTER
    if wish is None:
        wish = Erasure(client_id=client.id, state=ErasureState.ASKED, asked_at=now)
        tx.add(wish)
        tx.flush()
    if mailed_lately:
        return wish
    wish.asked_at = now
    (mail_farewell if wish.state is ErasureState.CONFIRMED else mail_link)(app, tx, client, wish, now)
    return wish


def confirm(app: App, tx: Session, client: Client, wish: Erasure, now: datetime) -> None:
    """From here on nothing is started by us, and there are two days to take it back."""
    wish.state = ErasureState.CONFIRMED
    wish.confirmed_at = now
    wish.due_at = due_after(now)
    wish.paused_before = client.paused_until
    client.paused_until = date.max
    withhold_all(tx, client.id, "the client asked to be forgotten", _RESTS)
    enrollment = live_enrollment(tx, client.id)
    if enrollment is not None:
        rest(enrollment)
    mail_farewell(app, tx, client, wish, now)


def take_back(tx: Session, client: Client, wish: Erasure, now: datetime) -> None:
    """All is as it was; prompts return on the next local morning, unless something else lets them rest."""
    wish.state = ErasureState.UNDONE
    wish.ended_at = now
    if client.paused_until == date.max:
        client.paused_until = wish.paused_before
    enrollment = live_enrollment(tx, client.id)
    resting = client.hold is not None or client.paused_until == date.max or not may_be_prompted(client.texts)
    if enrollment is not None and not resting:
        tomorrow = next_morning(local(now, ZoneInfo(client.zone)))
        go_on(tx, client, enrollment, max(tomorrow, client.paused_until or tomorrow), now)


def erase(app: App, tx: Session, client: Client, wish: Erasure, source: Source, now: datetime) -> None:
    """Delete everything held about a client. What stays: that and when they agreed and withdrew, under a keyed hash of
    their number, and the number's suppression (GDPR article 17(3)(e)).

    The carrier's copies are listed, to be forgotten there. The client's row is locked.
    """
    log_consent(
        tx,
        client,
        ConsentEvent.ERASED,
        channel=Channel.SMS,
        source=source,
        at=now,
        secret=app.settings.secret,
        said_by="client" if source is not Source.STAFF else "staff",
    )
    tx.flush()
    for entry in consent_entries_of(tx, client.id):
        by_client = entry.said_by == "client" and entry.source is not Source.STAFF
        entry.words = what_stays_said(entry.words, by_client=by_client, name=client.name)
    if client.phone is not None:
        suppress(tx, client.phone.e164, ERASED, secret=app.settings.secret, at=now)
    wish.state = ErasureState.ERASED
    wish.ended_at = now
    wish.paused_before = None
    tx.flush()
    delete_client(tx, client, app.clock.real_now())
