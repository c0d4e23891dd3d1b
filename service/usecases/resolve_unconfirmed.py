"""Find out what became of texts whose hand-over nobody saw the end of: by evidence, never by guess."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.delivery import LOST, DispatchState, known_status
from service.domain.phone import PhoneNumber
from service.ports import READ_WITHIN, CarrierText, Queue, SendFailed
from service.store.check_ins import close_unasked, record_asked
from service.store.faults import RuleBroken
from service.store.outbox import known_provider_ids, record_outcome
from service.store.unconfirmed import Unconfirmed, mark_unconfirmed, unconfirmed_texts

AT_ONCE = 8
"""How many texts the carrier is asked about at a time."""
LOOK_UPS = 2
CLOCKS_DIFFER_BY = timedelta(seconds=5)
"""The carrier's times are to the second, and its clock is not ours."""


def resolve_unconfirmed(app: App, until: datetime) -> int:
    """Look up each text of which nobody knows, until none is due or `until` (real, aware UTC). How many were settled.

    Found at the carrier: handed over. Twice not found: sent again if still useful, else missed. No look-up begins that
    may not have ended by then: prompts wait behind us.
    """
    _expire_claims(app)
    settled = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        while app.clock.real_now() + READ_WITHIN <= until:
            with app.store.reading() as tx:
                due = unconfirmed_texts(tx, app.clock.real_now(), AT_ONCE)
            if not due:
                break
            settled += sum(pool.map(partial(_resolve, app), due))
    if settled:
        app.doorbell.ring(Queue.OUTBOX)
    return settled


def _expire_claims(app: App) -> None:
    """Whoever held these claims is gone, or was too slow to be believed."""
    with app.store.writing() as tx:
        mark_unconfirmed(tx, app.clock.real_now())


def _resolve(app: App, one: Unconfirmed) -> bool:
    try:
        trace = _trace(app, one)
    except SendFailed as failed:
        _look_again(app, one, failed.reason, one.look_ups)
        return False
    if trace is not None:
        try:
            return _settle(app, one, trace)
        except RuleBroken:
            # Another sweep gave this name to another text with the same words; the next look knows that.
            return False
    if one.look_ups + 1 < LOOK_UPS:
        _look_again(app, one, "the carrier has no trace of it yet", one.look_ups + 1)
        return False
    return _send_again_if_useful(app, one)


def _trace(app: App, one: Unconfirmed) -> CarrierText | None:
    """A text at the carrier that can only be this one: its number, its words, its time, and a name unknown to us."""
    since = (one.claimed_at - CLOCKS_DIFFER_BY).replace(microsecond=0)
    alike = [text for text in app.sms.texts_to(PhoneNumber(one.address), since) if text.body == one.body]
    with app.store.reading() as tx:
        known = known_provider_ids(tx, [text.provider_id for text in alike])
    return next((text for text in alike if text.provider_id not in known), None)


def _settle(app: App, one: Unconfirmed, trace: CarrierText) -> bool:
    reached = known_status(trace.delivery_status)
    with app.store.writing() as tx:
        ours = record_outcome(
            tx,
            one.id,
            DispatchState.HANDED_OVER,
            reason="found at the carrier",
            provider_id=trace.provider_id,
            delivery_status=reached,
            lost=reached in LOST or None,
            handed_over_at=app.clock.real_now(),
            only_if=DispatchState.UNCONFIRMED,
            claimed_by=one.claimed_by,
        )
        if ours and one.check_in_id is not None:
            record_asked(tx, [one.check_in_id], app.clock.now())
    return ours


def _look_again(app: App, one: Unconfirmed, reason: str, look_ups: int) -> None:
    look_up_at = app.clock.real_now() + timedelta(seconds=app.settings.look_up_seconds)
    with app.store.writing() as tx:
        record_outcome(
            tx,
            one.id,
            DispatchState.UNCONFIRMED,
            reason=reason,
            look_up_at=look_up_at,
            look_ups=look_ups,
            only_if=DispatchState.UNCONFIRMED,
            claimed_by=one.claimed_by,
        )


def _send_again_if_useful(app: App, one: Unconfirmed) -> bool:
    useful = app.clock.now() < one.useful_until
    state = DispatchState.WAITING if useful else DispatchState.WITHHELD
    with app.store.writing() as tx:
        reason = "the carrier had no trace of it" if useful else "too late to be useful"
        unconfirmed = DispatchState.UNCONFIRMED
        ours = record_outcome(tx, one.id, state, reason=reason, only_if=unconfirmed, claimed_by=one.claimed_by)
        if ours and not useful and one.check_in_id is not None:
            close_unasked(tx, [one.check_in_id], CheckInState.MISSED)
    return ours
