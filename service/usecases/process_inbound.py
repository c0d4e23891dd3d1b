"""Read what came in: one decision and one commit a text, under the client's row lock."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.orm import Session

from service.app import App
from service.domain.conversation import Question, State, receive
from service.domain.conversation.state import LATE_ANSWERS
from service.domain.enrollment import is_paused
from service.domain.flags import FlagReason
from service.domain.replies import Asked, describe
from service.domain.schedule import Hours, local
from service.effects.happening import happen
from service.effects.strangers import answer_stranger
from service.ports import Queue
from service.store import programs
from service.store.check_ins import asked_lately
from service.store.clients import locked_client, raise_flag
from service.store.inbound import Unread, count_try, mark_read, still_unread, unread_messages
from service.store.tables import CheckIn, Client, Enrollment, Message
from service.store.transaction import StoreDown

BATCH = 50
TRIES = 3
_LOOK_BACK = LATE_ANSWERS + timedelta(days=5)
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
        with app.store.writing() as tx:
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
    if client is None:
        answer_stranger(app, tx, message, now)
        return True
    decision = receive(_state_of(tx, client, message, now), message.body, now)
    happen(app, tx, client, decision, message.body, now)
    message.check_in_id = decision.about
    mark_read(tx, message.id, describe(decision.reading))
    return True


def _give_up_after_three(app: App, unread: Unread) -> None:
    with app.store.writing() as tx:
        if count_try(tx, unread.id) < TRIES:
            return
        mark_read(tx, unread.id, {"kind": "unreadable"})
        if unread.client_id is not None:
            raise_flag(tx, unread.client_id, FlagReason.UNREADABLE, app.clock.now())


def _state_of(tx: Session, client: Client, message: Message, now: datetime) -> State:
    zone = ZoneInfo(client.zone)
    today = local(now, zone).date()
    return State(
        language=client.language,
        zone=zone,
        texts=client.texts,
        questions=tuple(_question(tx, check_in) for check_in in asked_lately(tx, client.id, now - _LOOK_BACK)),
        paused=is_paused(client.paused_until, today),
        hold=client.hold,
        hours=Hours(client.opens, client.closes),
        answered_by_carrier=message.carrier_answered,
        human_on=client.human_until is not None and client.human_until > now,
        country=client.phone.country if client.phone else "",
    )


def _question(tx: Session, check_in: CheckIn) -> Question:
    scale = None
    if check_in.asks is Asked.RATING:
        enrollment = tx.get_one(Enrollment, check_in.enrollment_id)
        scale = programs.version(tx, enrollment.program_version_id).prompt(check_in.prompt_key).scale
    return Question(
        check_in_id=check_in.id,
        asks=check_in.asks,
        local_date=check_in.local_date,
        asked_at=check_in.asked_at or check_in.due_at,
        state=check_in.state,
        program_day=check_in.program_day,
        asked_again=check_in.asked_again_at is not None,
        scale=(scale.low, scale.high) if scale else (1, 5),
    )
