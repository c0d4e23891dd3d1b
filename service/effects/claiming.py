"""Claiming texts from the outbox and asking everything again: what of it may leave, now and until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.clearance import Clearance, Leave, Wait, Why, Withhold, clear, may_arrive_until
from service.domain.delivery import Channel, Priority, Purpose
from service.domain.sending_day import fitting, next_sending_day, sending_day
from service.effects.recipients import recipients_of_texts
from service.store.check_ins import close_unasked
from service.store.faults import RuleBroken
from service.store.outbox import Claimed, claim_messages, put_back, waiting_texts, withhold
from service.store.sending_days import count_segments
from service.store.summaries import untell


@dataclass(frozen=True, slots=True)
class Leaving:
    """A claimed text that may leave at once, and for how long the carrier may try to deliver it."""

    claimed: Claimed
    valid_for: timedelta


def costs_of_waiting(app: App, limit: int) -> list[int]:
    """What the texts that wait to leave cost in segments, the most urgent first."""
    with app.store.reading() as tx:
        return waiting_texts(tx, now=app.clock.now(), real_now=app.clock.real_now(), limit=limit)


def claim_texts(app: App, worker: str, *, segments: int, limit: int) -> list[Leaving]:
    """Win texts of so many segments at most, and keep of them those that may leave now. The others wait, or are
    withheld with the reason why. All of it is committed."""
    now, real_now = app.clock.now(), app.clock.real_now()
    lease_until = real_now + timedelta(seconds=app.settings.lease_seconds)
    try:
        with app.store.writing() as tx:
            claimed = claim_messages(
                tx,
                Channel.SMS,
                claimed_by=worker,
                now=now,
                real_now=real_now,
                lease_until=lease_until,
                limit=limit,
                segments=segments,
            )
            return _clear_all(app, tx, claimed, now) if claimed else []
    except RuleBroken:
        # Another worker claimed another text of the same client at the same instant: one in flight, and it is theirs.
        return []


def _clear_all(app: App, tx: Session, claimed: Sequence[Claimed], now: datetime) -> list[Leaving]:
    recipients = recipients_of_texts(tx, claimed, now)
    leaving: list[Leaving] = []
    others: list[tuple[Claimed, Clearance]] = []
    for one in claimed:
        recipient = recipients.get(one.client_id) if one.client_id is not None else None
        clearance = clear(one.purpose, recipient, one.useful_until, now)
        if isinstance(clearance, Leave):
            leaving.append(Leaving(one, may_arrive_until(one.purpose, recipient, one.useful_until, now) - now))
        else:
            others.append((one, clearance))
    if app.settings.segments_per_day is not None:
        leaving, too_many = _within_the_day(app, tx, leaving, app.settings.segments_per_day)
        others += [(one, _tomorrow(app, one, now)) for one in too_many]
    put_back(tx, [(one.id, clearance.until) for one, clearance in others if isinstance(clearance, Wait)])
    _withhold(tx, [(one, clearance) for one, clearance in others if isinstance(clearance, Withhold)])
    return leaving


def _within_the_day(app: App, tx: Session, leaving: list[Leaving], a_day: int) -> tuple[list[Leaving], list[Claimed]]:
    """What still fits into the sender's day, and what does not. It is counted here, before it leaves: a text that has
    to be tried again counts twice, and the limit is never passed."""
    today = sending_day(app.clock.real_now())
    left = a_day - count_segments(tx, today, 0)
    costs = [(one.claimed.segments, one.claimed.priority is Priority.PROMPT) for one in leaving]
    fits = fitting(costs, left)
    count_segments(tx, today, sum(cost for (cost, _), fit in zip(costs, fits, strict=True) if fit))
    within = [one for one, fit in zip(leaving, fits, strict=True) if fit]
    return within, [one.claimed for one, fit in zip(leaving, fits, strict=True) if not fit]


def _tomorrow(app: App, one: Claimed, now: datetime) -> Clearance:
    real_now = app.clock.real_now()
    until = now + (next_sending_day(real_now) - real_now)
    return Wait(until) if until < one.useful_until else Withhold(Why.SENDER_IS_FULL)


def _withhold(tx: Session, withheld: Sequence[tuple[Claimed, Withhold]]) -> None:
    withhold(tx, [(one.id, verdict.why.value) for one, verdict in withheld])
    untell(tx, [one.id for one, verdict in withheld if one.purpose is Purpose.WEEKLY and verdict.for_a_time])
    for state in (CheckInState.HELD, CheckInState.MISSED):
        chosen = state is CheckInState.HELD
        ids = [one.check_in_id for one, verdict in withheld if verdict.chosen is chosen and one.check_in_id is not None]
        close_unasked(tx, ids, state)
