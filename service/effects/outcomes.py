"""What an outcome that was not a plain yes means for the message, the check-in and the person."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.consent import ConsentState, Source
from service.domain.delivery import DispatchState, Purpose, Verdict, waits_for_a_new_day
from service.domain.flags import FlagReason
from service.domain.sending_day import next_sending_day
from service.effects.account_faults import tell_admins
from service.effects.alerting import help_did_not_arrive
from service.effects.consenting import opt_out
from service.ports import SendFailed
from service.store.check_ins import close_unasked
from service.store.clients import locked_client, raise_flag
from service.store.outbox import Claimed, record_outcome

TRIES = 6
"""How often a text is handed over that the carrier cannot take just now, for a reason of its own."""
_FIRST_RETRY = timedelta(seconds=2)
_LONGEST_RETRY = timedelta(seconds=30)
_CARRIER_NEEDS = timedelta(minutes=1)
_UNTIL_FIXED = timedelta(minutes=5)
_TOO_MANY_REQUESTS = 20429


def record_failure(app: App, tx: Session, one: Claimed, failed: SendFailed) -> None:
    """File what became of a text that the carrier did not plainly accept, if the claim on it is still this one."""
    real_now = app.clock.real_now()
    facts: dict[str, Any] = {
        "reason": failed.reason,
        "error_code": failed.code,
        "only_if": DispatchState.CLAIMED,
        "claimed_by": one.claimed_by,
    }
    match failed.verdict:
        case Verdict.RETRY if _never_reached_it(failed) or one.attempts < TRIES:
            record_outcome(tx, one.id, DispatchState.WAITING, retry_at=_retry_at(one, failed, real_now), **facts)
        case Verdict.AMBIGUOUS:
            look_up_at = real_now + timedelta(seconds=app.settings.look_up_seconds)
            record_outcome(tx, one.id, DispatchState.UNCONFIRMED, look_up_at=look_up_at, look_ups=0, **facts)
        case Verdict.OURS_TO_FIX:
            # The client is not to blame: the text waits, as long as it is useful, for an admin to mend the account.
            record_outcome(tx, one.id, DispatchState.WAITING, retry_at=real_now + _UNTIL_FIXED, **facts)
            tell_admins(app, tx, failed.code, failed.reason, kept=True)
        case Verdict.STOPPED:
            if record_outcome(tx, one.id, DispatchState.WITHHELD, **facts):
                _close(tx, one, CheckInState.HELD)
            _tell_of_lost_help(app, tx, one)
            if one.client_id is not None:
                record_missed_stop(app, tx, one.client_id)
        case _:
            if record_outcome(tx, one.id, DispatchState.FAILED, **facts):
                _close(tx, one, CheckInState.MISSED)
            _tell_of_lost_help(app, tx, one)
            if failed.verdict is Verdict.BAD_NUMBER and one.client_id is not None:
                raise_flag(tx, one.client_id, FlagReason.NOT_ARRIVING, app.clock.now())


def _never_reached_it(failed: SendFailed) -> bool:
    """Nobody at the carrier has looked at the text: it is tried for as long as it is useful."""
    return failed.code in {None, _TOO_MANY_REQUESTS}


def _retry_at(one: Claimed, failed: SendFailed, real_now: datetime) -> datetime:
    if waits_for_a_new_day(failed.code):
        return next_sending_day(real_now)
    return real_now + _back_off(one, _FIRST_RETRY if _never_reached_it(failed) else _CARRIER_NEEDS)


def _back_off(one: Claimed, first: timedelta) -> timedelta:
    """Twice as long each time, up to a limit; spread by the message's number so that a batch does not come back as
    one. The limit keeps the promise that all is well again within a minute of the carrier's return."""
    doubled = first * float(2 ** min(one.attempts - 1, 10))
    return min(doubled, max(first, _LONGEST_RETRY)) * (1 + (one.id % 10) / 20)


def _tell_of_lost_help(app: App, tx: Session, one: Claimed) -> None:
    if one.purpose is Purpose.HELP_LINES:
        help_did_not_arrive(app, tx, one.client_id, one.address, app.clock.now())


def _close(tx: Session, one: Claimed, state: CheckInState) -> None:
    if one.check_in_id is not None:
        close_unasked(tx, [one.check_in_id], state)


def record_missed_stop(app: App, tx: Session, client_id: int) -> None:
    """The carrier swallowed a STOP (error 21610): it counts as if we had heard it."""
    client = locked_client(tx, client_id)
    if client.texts is not ConsentState.WITHDRAWN:
        opt_out(app, tx, client, Source.CARRIER, "", app.clock.now())
