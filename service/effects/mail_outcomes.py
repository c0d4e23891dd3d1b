"""What an answer of the relay's that was no plain yes means for the mail and the person."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import DispatchState, Verdict
from service.domain.flags import FlagReason
from service.ports import SendFailed
from service.store.clients import raise_flag, suppress
from service.store.mails import record_mail_refused
from service.store.outbox import Claimed

BOUNCED: Final = "bounced"
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
                _never_again(app, tx, one)


def _wait(tx: Session, one: Claimed, failed: SendFailed, retry_at: datetime) -> None:
    """It waits as long as it is useful; dispatch withholds what has become too late."""
    record_mail_refused(tx, one, DispatchState.WAITING, failed.reason, failed.code, retry_at)


def _back_off(one: Claimed) -> timedelta:
    """Twice as long each time, spread by the mail's number so that a batch does not come back as one."""
    doubled = _FIRST_RETRY * float(2 ** min(one.attempts - 1, 10))
    return min(doubled, _LONGEST_RETRY) * (1 + (one.id % 10) / 20)


def _never_again(app: App, tx: Session, one: Claimed) -> None:
    """Nobody has this address: one hard bounce is enough, and somebody should ask for the right one."""
    now = app.clock.now()
    suppress(tx, one.address, BOUNCED, secret=app.settings.secret, at=now)
    if one.client_id is not None:
        raise_flag(tx, one.client_id, FlagReason.NOT_ARRIVING, now)
