"""Read what came in: one decision and one commit a text or mail, under the client's row lock."""

from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation import Answered, AskedAgain, Decision, Declined, OptedIn, OptedOut, receive
from service.domain.conversation.decision import Filed, TakenBack
from service.domain.delivery import Channel
from service.domain.flags import OVER_WHEN_HEARD, FlagReason
from service.domain.for_a_person import ForAPerson, for_a_person
from service.domain.keywords import carrier_answers
from service.domain.phone import PhoneNumber
from service.domain.replies import Kind, describe
from service.domain.signs_of_life import is_reaction
from service.effects.acknowledging import hear_acknowledgment
from service.effects.happening import happen
from service.effects.knowing import state_of
from service.effects.lapsing import heard_from, reacted
from service.effects.mail_answers import hear_mail
from service.effects.strangers import answer_stranger
from service.effects.undoing import as_it_is, changed
from service.effects.writing import goes_on_between_people
from service.ports import Queue
from service.store.clients import (
    client_by_phone,
    latest_enrollment,
    locked_client,
    raise_flag,
    settle_flags,
    suppressed_for,
)
from service.store.faults import StoreDown
from service.store.inbound import Unread, count_try, mark_read, still_unread, unread_messages
from service.store.tables import Client, Enrollment, Message

BATCH = 50
TRIES = 3
_FOR_GOOD = OptedIn | OptedOut | Declined | TakenBack
_log = structlog.get_logger()


def process_inbound(app: App, until: datetime) -> int:
    """Read unread texts until none is left or `until` (real, aware UTC) has come. How many were read.

    A text that can't be read three times is marked so and flagged; it holds nothing. Raises StoreDown.
    """
    read = 0
    while app.clock.real_now() < until:
        with app.store.reading() as tx:
            waiting = unread_messages(tx, BATCH)
        if not waiting:
            break
        for unread in waiting:
            read += _read_or_count(app, unread)
    if read:
        app.doorbell.ring(Queue.OUTBOX)
    return read


def _read_or_count(app: App, unread: Unread) -> bool:
    try:
        with app.store.writing_redoable() as tx:
            return _read(app, tx, unread)
    except StoreDown:
        raise
    except Exception as fault:  # noqa: BLE001 (whatever is wrong with one text must not hold all the others)
        _log.error("inbound_unreadable", message_id=unread.id, fault=type(fault).__name__)
        _give_up_after_three(app, unread)
        return False


def _read(app: App, tx: Session, unread: Unread) -> bool:
    now = app.clock.now()
    client = locked_client(tx, unread.client_id) if unread.client_id is not None else None
    message = still_unread(tx, unread.id)
    if message is None:
        return False
    if message.channel is Channel.SMS and hear_acknowledgment(app, tx, message, now):
        return True
    client = client or _client_by_now(tx, message)
    if message.channel is Channel.SMS and _answered_unsaid(app, tx, message):
        message.carrier_answered = True
    if client is None:
        answer_stranger(app, tx, message, now)
        return True
    if message.channel is Channel.EMAIL:
        reading = hear_mail(app, tx, client, message, now)
        mark_read(tx, message.id, describe(reading), for_a_person(reading, message.body, filed=False))
        return True
    enrollment = latest_enrollment(tx, client.id)
    state = state_of(app, tx, client, enrollment, now, answered_by_carrier=message.carrier_answered)
    decision = receive(state, message.body, now)
    _note_sign_of_life(tx, client, decision, message.body, now)
    undoes = _happen(app, tx, client, enrollment, decision, message.body, now)
    waits = for_a_person(decision.reading, message.body, filed=decision.about is not None)
    mark_read(tx, message.id, describe(decision.reading), waits, check_in_id=decision.about, undoes=undoes)
    return True


def _note_sign_of_life(tx: Session, client: Client, decision: Decision, words: str, now: datetime) -> None:
    if decision.reading.kind is not Kind.AUTO:
        heard_from(client, now)
        goes_on_between_people(client, now)
    elif is_reaction(decision.reading, words):
        reacted(client, now)
    else:
        return
    settle_flags(tx, client.id, OVER_WHEN_HEARD, now)


def _answered_unsaid(app: App, tx: Session, message: Message) -> bool:
    """Whether a carrier that answers STOP has done so without saying it: only Twilio's Advanced Opt-Out does say it, in
    the webhook, and Twilio's list of texts, from which we take in what was missed, never does."""
    if not app.settings.carrier_answers_stop:
        return False
    stopped = suppressed_for(tx, message.address, secret=app.settings.secret) is not None
    return carrier_answers(message.body, stopped=stopped)


def _happen(
    app: App,
    tx: Session,
    client: Client,
    enrollment: Enrollment | None,
    decision: Decision,
    words: str,
    now: datetime,
) -> dict[str, object] | None:
    """Make it so; what UNDO would put back. Consent is no answer that could be taken back: STOP and START are."""
    if not decision.effects or any(isinstance(effect, _FOR_GOOD) for effect in decision.effects):
        happen(app, tx, client, decision, words, now)
        return None
    touched = tuple(effect.check_in_id for effect in decision.effects if isinstance(effect, Answered | AskedAgain))
    goals = len(touched) < len(decision.effects)
    before = as_it_is(tx, client, enrollment, touched, goals=goals)
    happen(app, tx, client, decision, words, now)
    if not all(isinstance(effect, Filed) for effect in decision.effects):
        # What is filed begins no other program; whatever else they want may.
        enrollment = latest_enrollment(tx, client.id)
    tx.flush()
    return changed(before, as_it_is(tx, client, enrollment, touched, goals=goals)) or None


def _client_by_now(tx: Session, message: Message) -> Client | None:
    """Who texts the join code and STOP in one breath is a client by the time the STOP is read."""
    found = client_by_phone(tx, PhoneNumber(message.address))
    if found is None:
        return None
    message.client_id = found.id
    return locked_client(tx, found.id)


def _give_up_after_three(app: App, unread: Unread) -> None:
    with app.store.writing_redoable() as tx:
        if count_try(tx, unread.id) < TRIES:
            return
        mark_read(tx, unread.id, {"kind": "unreadable"}, ForAPerson.ANSWER)
        if unread.client_id is not None:
            raise_flag(tx, unread.client_id, FlagReason.UNREADABLE, app.clock.now())
