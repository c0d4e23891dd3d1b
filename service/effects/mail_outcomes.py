"""What an answer of the relay's that was no plain yes means for the mail and the person."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.bounces import Bounce, ends_mails
from service.domain.consent import Source
from service.domain.delivery import DispatchState, Verdict
from service.domain.flags import FlagReason
from service.effects.consenting import stop_mails
from service.ports import SendFailed
from service.store.clients import locked_client, raise_flag, suppress
from service.store.mails import note_bounce, record_mail_refused
from service.store.outbox import Claimed
from service.store.tables import Message

BOUNCED: Final = "bounced"
COMPLAINED: Final = "called a mail of ours spam"
"""What stands in the consent log; nobody said it in words."""
_FIRST_RETRY: Final = timedelta(minutes=1)
_LONGEST_RETRY: Final = timedelta(hours=1)
"""A relay that lists us as unknown (greylisting) takes a mail after some minutes to an hour (RFC 6647)."""
_AT_ONCE: Final = timedelta(seconds=5)
_UNTIL_FIXED: Final = timedelta(minutes=15)


def record_mail_failure(app: App, tx: Session, one: Claimed, failed: SendFailed) -> None:
    """File what became of a mail that the relay did not plainly take.

    An answer that was lost is no riddle, other than with a text: the mail goes again, under the same Message-ID.
    """
    real_now = app.clock.real_now()
    match failed.verdict:
        case Verdict.AMBIGUOUS:
            _wait(tx, one, failed, real_now + _AT_ONCE)
        case Verdict.RETRY:
            _wait(tx, one, failed, real_now + _back_off(one))
        case Verdict.OURS_TO_FIX:
            _wait(tx, one, failed, real_now + _UNTIL_FIXED)
        case _:
            told = record_mail_refused(tx, one, DispatchState.FAILED, failed.reason, failed.code, None)
            if told and failed.verdict is Verdict.BAD_ADDRESS:
                never_again(app, tx, one.address, one.client_id)


def _wait(tx: Session, one: Claimed, failed: SendFailed, retry_at: datetime) -> None:
    """It waits as long as it is useful; dispatch withholds what has become too late."""
    record_mail_refused(tx, one, DispatchState.WAITING, failed.reason, failed.code, retry_at)


def _back_off(one: Claimed) -> timedelta:
    """Twice as long each time, spread by the mail's number so that a batch does not come back as one."""
    doubled = _FIRST_RETRY * float(2 ** min(one.attempts - 1, 10))
    return min(doubled, _LONGEST_RETRY) * (1 + (one.id % 10) / 20)


def record_bounce(app: App, tx: Session, message: Message, kind: Bounce, reason: str) -> None:
    """File that a mail which the relay had taken came back, or was called spam. A second time changes nothing."""
    now = app.clock.now()
    soft_lately = note_bounce(tx, message, kind, reason, secret=app.settings.secret, at=now)
    if soft_lately is None or not ends_mails(kind, soft_lately):
        return
    if kind is not Bounce.COMPLAINT:
        never_again(app, tx, message.address, message.client_id)
    elif message.client_id is not None:
        # Theirs to take back, with the link in any mail; an address that nobody has is not.
        stop_mails(app, tx, locked_client(tx, message.client_id), Source.EMAIL, COMPLAINED, now)


def never_again(app: App, tx: Session, address: str, client_id: int | None) -> None:
    """Nobody has this address, or nothing reaches it: no more mails, and somebody should ask for the right one."""
    now = app.clock.now()
    suppress(tx, address, BOUNCED, secret=app.settings.secret, at=now)
    if client_id is not None:
        raise_flag(tx, client_id, FlagReason.NOT_ARRIVING, now)
