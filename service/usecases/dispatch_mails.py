"""Hand over the mails that wait in the outbox: claim some, ask everything again, send together, record each outcome."""

import asyncio
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.app import App
from service.domain.clearance import Leave, Recipient, Wait, Why, Withhold, clear_mail
from service.domain.delivery import ASKED_FOR_BY_THE_CLIENT, Channel, Purpose, Verdict
from service.effects.mail_outcomes import BOUNCED, record_mail_failure
from service.effects.mailing import outgoing
from service.effects.recipients import recipients_of
from service.ports import OutgoingEmail, SendFailed
from service.store.clients import suppressed_for
from service.store.mails import claim_mails_again, parts_of, record_mails_taken
from service.store.outbox import Claimed, claim_messages, withhold
from service.store.summaries import untell

BATCH = 10
"""How many connections to the relay are open at once."""


async def dispatch_mails(app: App, until: datetime) -> int:
    """Send the mails that may leave until none does or `until` (real, aware UTC) has come. How many were taken.

    A claim is committed before its call and no transaction is open during it. Whoever dies in between leaves a lease
    behind; the mail goes again then, under the same Message-ID.
    """
    worker = str(uuid.uuid4())
    taken = 0
    while app.clock.real_now() < until:
        claimed, mails = _claim_and_clear(app, worker)
        if not claimed:
            break
        taken += _record(app, await asyncio.gather(*(_send(app, one, mail) for one, mail in mails)))
    return taken


def _claim_and_clear(app: App, worker: str) -> tuple[int, list[tuple[Claimed, OutgoingEmail]]]:
    """How many were claimed, and those of them that may leave."""
    now, real_now = app.clock.now(), app.clock.real_now()
    lease_until = real_now + timedelta(seconds=app.settings.lease_seconds)
    with app.store.writing() as tx:
        claim_mails_again(tx, real_now)
        claimed = claim_messages(
            tx, Channel.EMAIL, claimed_by=worker, now=now, real_now=real_now, lease_until=lease_until, limit=BATCH
        )
        cleared = _clear_all(app, tx, claimed, now)
        parts = parts_of(tx, [one.id for one in cleared])
    return len(claimed), [(one, outgoing(app.settings, one, *parts[one.id])) for one in cleared]


def _clear_all(app: App, tx: Session, claimed: Sequence[Claimed], now: datetime) -> list[Claimed]:
    recipients = recipients_of(tx, [one.client_id for one in claimed if one.client_id is not None], now)
    cleared: list[Claimed] = []
    withheld: list[tuple[Claimed, Withhold]] = []
    for one in claimed:
        match _clear(app, tx, one, recipients, now):
            case Leave():
                cleared.append(one)
            case Withhold() as verdict:
                withheld.append((one, verdict))
    withhold(tx, [(one.id, verdict.why.value) for one, verdict in withheld])
    untell(tx, [one.id for one, verdict in withheld if one.purpose is Purpose.WEEKLY and verdict.for_a_time])
    return cleared


def _clear(
    app: App, tx: Session, one: Claimed, recipients: Mapping[int, Recipient], now: datetime
) -> Leave | Wait | Withhold:
    recipient = recipients.get(one.client_id) if one.client_id is not None else None
    clearance = clear_mail(one.purpose, recipient, one.useful_until, now)
    # Whoever wants no mails of ours still gets the one that they have asked for themselves.
    why = suppressed_for(tx, one.address, secret=app.settings.secret)
    suppressed = why == BOUNCED if one.purpose in ASKED_FOR_BY_THE_CLIENT else why is not None
    return Withhold(Why.NO_MAIL_CONSENT) if isinstance(clearance, Leave) and suppressed else clearance


async def _send(app: App, one: Claimed, mail: OutgoingEmail) -> tuple[Claimed, SendFailed | None]:
    if app.clock.real_now() + timedelta(seconds=app.settings.gateway_seconds) >= one.lease_until:
        return one, SendFailed("the worker was stopped for too long", verdict=Verdict.RETRY)
    try:
        await app.mail.send(mail)
    except SendFailed as failed:
        return one, failed
    return one, None


def _record(app: App, outcomes: Sequence[tuple[Claimed, SendFailed | None]]) -> int:
    with app.store.writing() as tx:
        for one, failed in outcomes:
            if failed is not None:
                record_mail_failure(app, tx, one, failed)
        return record_mails_taken(tx, [one for one, failed in outcomes if failed is None], app.clock.real_now())
