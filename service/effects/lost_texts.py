"""What it means that the carrier took a text and then lost it: a receipt says so, and says why."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from service.app import App
from service.domain.delivery import DispatchState, Purpose, Verdict, verdict_of_code, waits_for_a_new_day
from service.domain.flags import FlagReason
from service.domain.sending_day import next_sending_day
from service.effects.account_faults import tell_admins
from service.effects.alerting import help_did_not_arrive
from service.effects.outcomes import record_missed_stop
from service.store.clients import raise_flag
from service.store.lost_texts import conversation_went_on, times_repeated
from service.store.tables import Message
from service.store.transaction import insert_once

AGAIN_AFTER: Final = (timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30))
"""How long after each loss a text is sent again, and so how often. A phone that is off stays off for a while."""
_ANSWERS: Final = frozenset({Purpose.ANSWER, Purpose.OPT_OUT_CONFIRMATION})


def text_was_lost(app: App, tx: Session, message: Message, code: int | None) -> None:
    """File the loss of a text; its row is locked. The receipt is evidence that it did not arrive: the same words may
    leave once more, as a text of their own, while they are useful."""
    if message.purpose is Purpose.HELP_LINES:
        help_did_not_arrive(app, tx, message.client_id, message.address, app.clock.now())
    match verdict_of_code(code) if code is not None else Verdict.UNKNOWN:
        case Verdict.RETRY:
            _send_again(app, tx, message, code)
        case Verdict.OURS_TO_FIX:
            tell_admins(app, tx, code, "", kept=False)
        case Verdict.BAD_NUMBER if message.client_id is not None:
            raise_flag(tx, message.client_id, FlagReason.NOT_ARRIVING, app.clock.now())
        case Verdict.STOPPED if message.client_id is not None:
            record_missed_stop(app, tx, message.client_id)


def _send_again(app: App, tx: Session, message: Message, code: int | None) -> None:
    if message.purpose is Purpose.ALERT:
        # Its next round repeats it, and is called off when somebody has taken it.
        return
    if message.purpose in _ANSWERS and conversation_went_on(tx, message):
        return
    send_at = _when(app, times_repeated(tx, message), code)
    late = message.useful_until is None or (
        send_at is not None and send_at >= message.useful_until and message.purpose is not Purpose.HELP_LINES
    )
    if send_at is not None and not late:
        insert_once(tx, Message, _repeated(message, send_at))


def _when(app: App, times: int, code: int | None) -> datetime | None:
    """When it may leave again, coaching time; None where it has been tried often enough."""
    if times >= len(AGAIN_AFTER):
        return None
    now, real_now = app.clock.now(), app.clock.real_now()
    return now + (next_sending_day(real_now) - real_now if waits_for_a_new_day(code) else AGAIN_AFTER[times])


def _repeated(message: Message, send_at: datetime) -> dict[str, object]:
    same = ("client_id", "staff_id", "check_in_id", "channel", "purpose", "address", "body", "at", "priority")
    return {name: getattr(message, name) for name in (*same, "segments", "useful_until", "wording")} | {
        "dispatch_state": DispatchState.WAITING,
        "send_at": send_at,
        "again_of": message.id,
    }
