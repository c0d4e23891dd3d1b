"""What an outcome that was not a plain yes means for the message, the check-in and the person."""

from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState, Source
from service.domain.delivery import DispatchState, Verdict
from service.domain.flags import FlagReason
from service.effects.consenting import opt_out
from service.ports import SendFailed
from service.store.check_ins import close_unasked
from service.store.clients import locked_client, raise_flag
from service.store.outbox import Claimed, record_outcome

TRIES = 6
_FIRST_RETRY = timedelta(seconds=2)
_LONGEST_RETRY = timedelta(minutes=5)
_UNTIL_FIXED = timedelta(minutes=5)


def record_failure(app: App, tx: Session, one: Claimed, failed: SendFailed) -> None:
    """File what became of a text that the carrier did not plainly accept."""
    real_now = app.clock.real_now()
    facts: dict[str, Any] = {"reason": failed.reason, "error_code": failed.code}
    match failed.verdict:
        case Verdict.RETRY if one.attempts < TRIES:
            retry_at = real_now + _back_off(one)
            record_outcome(tx, one.id, DispatchState.WAITING, retry_at=retry_at, **facts)
        case Verdict.AMBIGUOUS:
            look_up_at = real_now + timedelta(seconds=app.settings.look_up_seconds)
            record_outcome(tx, one.id, DispatchState.UNCONFIRMED, look_up_at=look_up_at, look_ups=0, **facts)
        case Verdict.OURS_TO_FIX:
            # The client is not to blame: the text waits, as long as it is useful, for an admin to mend the account.
            record_outcome(tx, one.id, DispatchState.WAITING, retry_at=real_now + _UNTIL_FIXED, **facts)
        case Verdict.STOPPED:
            record_outcome(tx, one.id, DispatchState.WITHHELD, **facts)
            _close(tx, one, CheckInState.HELD)
            _record_missed_stop(app, tx, one)
        case _:
            record_outcome(tx, one.id, DispatchState.FAILED, **facts)
            _close(tx, one, CheckInState.MISSED)
            if failed.verdict is Verdict.BAD_NUMBER and one.client_id is not None:
                raise_flag(tx, one.client_id, FlagReason.NOT_ARRIVING, app.clock.now())


def _back_off(one: Claimed) -> timedelta:
    """Twice as long each time, spread by the message's number so that a batch does not come back as one."""
    wait = min(_FIRST_RETRY * float(2 ** (one.attempts - 1)), _LONGEST_RETRY)
    return wait * (1 + (one.id % 10) / 20)


def _close(tx: Session, one: Claimed, state: CheckInState) -> None:
    if one.check_in_id is not None:
        close_unasked(tx, [one.check_in_id], state)


def _record_missed_stop(app: App, tx: Session, one: Claimed) -> None:
    """The carrier swallowed a STOP (error 21610): it counts as if we had heard it."""
    if one.client_id is None:
        return
    client = locked_client(tx, one.client_id)
    if client.texts is not ConsentState.WITHDRAWN:
        opt_out(app, tx, client, Source.CARRIER, "", app.clock.now())
