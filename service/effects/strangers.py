"""Answering numbers that belong to no client: a join code makes one of them a client."""

from datetime import datetime

from sqlalchemy.orm import Session

from service.app import App
from service.domain.consent import Source
from service.domain.conversation import Line
from service.domain.delivery import Purpose
from service.domain.flags import FlagReason
from service.domain.phone import PhoneNumber
from service.domain.safety import HELP_ONCE_IN, AlertKind, Hold
from service.domain.strangers import Asks, CriesForHelp, Joins, OptsBackIn, Stops, language_written, understand_stranger
from service.effects.alerting import raise_alert
from service.effects.consenting import STOPPED, opt_in
from service.effects.saying import house_facts, queue_text, say
from service.store.alerts import About, help_said_to_since
from service.store.clients import (
    ERASED,
    client_by_phone,
    enrollment_by_join_code,
    locked_client,
    raise_flag,
    suppress,
    suppressed_for,
    unsuppress,
)
from service.store.inbound import mark_read
from service.store.tables import Message


def answer_stranger(app: App, tx: Session, message: Message, now: datetime) -> None:
    """Read and answer a text from an unknown number. At most one answer, and none once they have stopped."""
    sender = PhoneNumber(message.address)
    meant = understand_stranger(message.body, now.date())
    suppressed = suppressed_for(tx, sender.e164, secret=app.settings.secret)
    # Whoever was erased wanted no texts of our own accord; what they ask or begin themselves is another matter.
    stopped = suppressed not in {None, ERASED}
    match meant:
        case Joins(code):
            _join(app, tx, sender, code, message, now, stopped=stopped)
        case CriesForHelp():
            if not help_said_to_since(tx, sender.e164, now - HELP_ONCE_IN):
                _tell(app, tx, message, Line.CRISIS_STRANGER, Purpose.HELP_LINES, now)
            raise_alert(app, tx, About(AlertKind.STRANGER, address=sender.e164), now)
        case Stops() if not stopped:
            suppress(tx, sender.e164, STOPPED, secret=app.settings.secret, at=now)
            if not message.carrier_answered:
                _tell(app, tx, message, Line.STOP, Purpose.OPT_OUT_CONFIRMATION, now)
        case OptsBackIn() if suppressed is not None:
            unsuppress(tx, sender.e164, secret=app.settings.secret)
            if not message.carrier_answered:
                _tell(app, tx, message, Line.HELP_STRANGER, Purpose.ANSWER, now)
        case Asks() if not stopped and not message.carrier_answered:
            _tell(app, tx, message, Line.HELP_STRANGER, Purpose.ANSWER, now)
        case _:
            pass
    mark_read(tx, message.id, {"kind": type(meant).__name__.lower()})


def _join(
    app: App, tx: Session, sender: PhoneNumber, code: str, message: Message, now: datetime, *, stopped: bool
) -> None:
    """The code came from the client's own phone: the number is right by construction."""
    enrollment = enrollment_by_join_code(tx, code)
    if client_by_phone(tx, sender) is not None:
        return
    if enrollment is None:
        if not stopped:
            _tell(app, tx, message, Line.JOIN_UNKNOWN, Purpose.ANSWER, now)
        return
    client = locked_client(tx, enrollment.client_id)
    if stopped:
        # Only the carrier's own words opt a stopped number back in; the coach asks them to text START.
        raise_flag(tx, client.id, FlagReason.WANTS_BACK_IN, now)
        return
    client.phone = sender
    message.client_id = client.id
    if client.hold is Hold.GRAVE:
        # What rests for grave news rests until they ask, and this is the asking.
        client.hold = None
    tx.flush()
    opt_in(app, tx, client, Source.JOIN_CODE, message.body, now)
    line = Line.JOINED if client.hold is None else Line.WELCOME_BACK_RESTING
    say(app, tx, client, line, Purpose.ANSWER, now, {}, to=sender)


def _tell(app: App, tx: Session, heard: Message, line: Line, purpose: Purpose, now: datetime) -> None:
    sender, language = PhoneNumber(heard.address), language_written(heard.body)
    body = app.rendering.sms(line, language, 0, **house_facts(app, tx, sender.country, language))
    queue_text(tx, body, purpose, sender, now)
