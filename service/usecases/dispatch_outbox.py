"""Hand over what waits in the outbox: claim a batch, ask everything again, send concurrently, record each outcome."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.app import App
from service.domain.check_in import CheckInState
from service.domain.clearance import Leave, Wait, Withhold, clear
from service.domain.delivery import Channel, Purpose, Verdict
from service.domain.phone import PhoneNumber
from service.effects.outcomes import record_failure
from service.effects.recipients import recipients_of
from service.ports import Accepted, OutgoingSms, SendFailed
from service.store.check_ins import close_unasked, record_asked
from service.store.faults import RuleBroken
from service.store.outbox import Claimed, HandedOver, claim_messages, put_back, record_handed_over, withhold
from service.store.summaries import untell
from service.usecases.dispatch_mails import dispatch_mails

BATCH = 100
RECORD_WITHIN_SECONDS = 0.25
"""How long an outcome may stay unrecorded while other texts of its batch are still on their way."""
AT_MOST = timedelta(hours=4)
"""How long a text may wait in the carrier's own queue, however long it stays useful."""

Outcome = tuple[Claimed, Accepted | SendFailed]


async def dispatch_outbox(app: App, until: datetime) -> int:
    """Send what may leave until nothing does or `until` (real, aware UTC) has come. How many were taken.

    Mails go beside the texts: a relay that hangs keeps no text waiting.
    """
    mails = asyncio.ensure_future(dispatch_mails(app, until))
    try:
        handed_over = await _dispatch_texts(app, until)
        while not mails.done() and app.clock.real_now() < until:
            await asyncio.wait({mails}, timeout=RECORD_WITHIN_SECONDS)
            handed_over += await _dispatch_texts(app, until)
    finally:
        taken = await mails
    return handed_over + taken


async def _dispatch_texts(app: App, until: datetime) -> int:
    """A claim is committed before its call and no transaction is open during it; whoever dies in between leaves a
    lease behind, and the text becomes unconfirmed, not lost and not doubled."""
    worker = str(uuid.uuid4())
    handed_over = 0
    while app.clock.real_now() < until:
        cleared, more = _claim_and_clear(app, worker)
        if not more:
            break
        async for outcomes in _send_all(app, cleared):
            handed_over += _record(app, worker, outcomes)
    return handed_over


def _claim_and_clear(app: App, worker: str) -> tuple[list[Claimed], bool]:
    """What may be sent now, and whether it is worth looking again afterwards."""
    now, real_now = app.clock.now(), app.clock.real_now()
    lease_until = real_now + timedelta(seconds=app.settings.lease_seconds)
    try:
        with app.store.writing() as tx:
            claimed = claim_messages(
                tx, Channel.SMS, claimed_by=worker, now=now, real_now=real_now, lease_until=lease_until, limit=BATCH
            )
            return _clear_all(tx, claimed, now), bool(claimed)
    except RuleBroken:
        # Another worker claimed another text of the same client at the same instant: one in flight, and it is theirs.
        return [], True


def _clear_all(tx: Session, claimed: Sequence[Claimed], now: datetime) -> list[Claimed]:
    recipients = recipients_of(tx, [one.client_id for one in claimed if one.client_id is not None], now)
    cleared: list[Claimed] = []
    waits: list[tuple[int, datetime]] = []
    withheld: list[tuple[Claimed, Withhold]] = []
    for one in claimed:
        recipient = recipients.get(one.client_id) if one.client_id is not None else None
        match clear(one.purpose, recipient, one.useful_until, now):
            case Leave():
                cleared.append(one)
            case Wait(until):
                waits.append((one.id, until))
            case Withhold() as verdict:
                withheld.append((one, verdict))
    put_back(tx, waits)
    withhold(tx, [(one.id, verdict.why.value) for one, verdict in withheld])
    untell(tx, [one.id for one, verdict in withheld if one.purpose is Purpose.WEEKLY and verdict.for_a_time])
    for state in (CheckInState.HELD, CheckInState.MISSED):
        chosen = state is CheckInState.HELD
        ids = [one.check_in_id for one, verdict in withheld if verdict.chosen is chosen and one.check_in_id is not None]
        close_unasked(tx, ids, state)
    return cleared


async def _send_all(app: App, cleared: Sequence[Claimed]) -> AsyncIterator[list[Outcome]]:
    """All at once; the outcomes in bulk as they come, so that one that hangs keeps no other unrecorded."""
    now = app.clock.now()
    on_their_way = {asyncio.ensure_future(_send(app, one, now)) for one in cleared}
    while on_their_way:
        finished, on_their_way = await asyncio.wait(on_their_way, timeout=RECORD_WITHIN_SECONDS)
        yield [send.result() for send in finished]


async def _send(app: App, one: Claimed, now: datetime) -> Outcome:
    if app.clock.real_now() >= one.lease_until:
        # We slept over our claim (a suspended machine): by now the text may be somebody else's to send.
        return one, SendFailed("the worker was stopped for too long", verdict=Verdict.AMBIGUOUS)
    useful = min(one.useful_until - now, AT_MOST)
    sms = OutgoingSms(one.id, PhoneNumber(one.address), one.body, max(1, int(useful.total_seconds())))
    try:
        return one, await app.sms.send(sms)
    except SendFailed as failed:
        return one, failed


def _record(app: App, worker: str, batch: Sequence[Outcome]) -> int:
    if not batch:
        return 0
    accepted = [(one, outcome) for one, outcome in batch if isinstance(outcome, Accepted)]
    with app.store.writing() as tx:
        handed_over = [HandedOver(one.id, outcome.provider_id, outcome.delivery_status) for one, outcome in accepted]
        record_handed_over(tx, handed_over, worker, app.clock.real_now())
        record_asked(tx, [one.check_in_id for one, _ in accepted if one.check_in_id is not None], app.clock.now())
        for one, outcome in batch:
            if isinstance(outcome, SendFailed):
                record_failure(app, tx, one, outcome)
    return len(accepted)
