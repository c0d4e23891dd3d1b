"""Clients: found, locked, listed."""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, func, select, update
from sqlalchemy.orm import Session

from service.domain.consent import ConsentEntry, ConsentEvent, ConsentState, Source, address_hash, standing_of
from service.domain.delivery import Channel
from service.domain.enrollment import EnrollmentState
from service.domain.flags import FlagReason
from service.domain.phone import PhoneNumber
from service.store.tables import Client, ConsentLog, Enrollment, Flag, Staff, Suppression
from service.store.transaction import insert_once

ERASED = "erased"
"""Why the number of somebody who was forgotten is suppressed."""
_CODE_TRIES = 20
_LIVE = (EnrollmentState.INVITED, EnrollmentState.ACTIVE)
# Built once: each text that comes in asks these, and to build one costs more than the database takes for it.
_BY_PHONE = select(Client).where(Client.phone == bindparam("phone"), Client.left_at.is_(None))
_LOCKED = (
    select(Client)
    .where(Client.id == bindparam("client_id"))
    .with_for_update()
    .execution_options(populate_existing=True)
)
_OF_CLIENT = select(Enrollment).where(Enrollment.client_id == bindparam("client_id"))
_LIVE_ONE = _OF_CLIENT.where(Enrollment.state.in_(_LIVE))
_LATEST = _OF_CLIENT.order_by(Enrollment.id.desc()).limit(1)
_WHY_SUPPRESSED = select(Suppression.reason).where(Suppression.address_hash == bindparam("address_hash"))
_STAFF = cast("Table", Staff.__table__).c
_NAME_OF_COACH = select(_STAFF.name).where(_STAFF.id == bindparam("coach_id"))
_FLAGS = cast("Table", Flag.__table__)
_SETTLE = (
    update(_FLAGS)
    .where(
        _FLAGS.c.client_id == bindparam("of_client"),
        _FLAGS.c.reason.in_(bindparam("reasons", expanding=True)),
        _FLAGS.c.closed_at.is_(None),
    )
    .values(closed_at=bindparam("now"), closed_by=bindparam("by"))
)


def client_by_phone(tx: Session, phone: PhoneNumber) -> Client | None:
    """The active client of a number; a stopped one is still its client."""
    return tx.execute(_BY_PHONE, {"phone": phone}).scalar_one_or_none()


def locked_client(tx: Session, client_id: int) -> Client:
    """The client, with their row locked until the end of the transaction, so that two of their texts both count."""
    return tx.execute(_LOCKED, {"client_id": client_id}).scalar_one()


def live_enrollment(tx: Session, client_id: int) -> Enrollment | None:
    """The enrollment that is invited or active; at most one is."""
    return tx.execute(_LIVE_ONE, {"client_id": client_id}).scalar_one_or_none()


def latest_enrollment(tx: Session, client_id: int) -> Enrollment | None:
    """The enrollment they are in, or the one they were in last."""
    return tx.execute(_LATEST, {"client_id": client_id}).scalar_one_or_none()


def live(enrollment: Enrollment | None) -> Enrollment | None:
    """The same while it is invited or active."""
    return enrollment if enrollment is not None and enrollment.state in _LIVE else None


def coach_name(tx: Session, coach_id: int) -> str:
    """The coach's name in full."""
    return str(tx.connection().execute(_NAME_OF_COACH, {"coach_id": coach_id}).scalar_one())


def enrollment_by_join_code(tx: Session, code: str) -> Enrollment | None:
    return tx.execute(select(Enrollment).where(Enrollment.join_code == code)).scalar_one_or_none()


def free_join_code(tx: Session) -> str | None:
    """Four digits that nobody else holds; six once four are crowded. None where even those are."""
    for tried in range(_CODE_TRIES):
        digits = 4 if tried < _CODE_TRIES // 2 else 6
        code = f"{secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)}"
        if enrollment_by_join_code(tx, code) is None:
            return code
    return None


def log_consent(
    tx: Session,
    client: Client,
    event: ConsentEvent,
    *,
    channel: Channel,
    source: Source,
    at: datetime,
    secret: str,
    said_by: str,
    words: str = "",
    wording: str = "",
) -> None:
    """Add to the log, and bring the client's standing up to it. `secret` keys the hash of the address."""
    address = (client.phone.e164 if client.phone else "") if channel is Channel.SMS else client.email or ""
    tx.add(
        ConsentLog(
            client_id=client.id,
            address_hash=address_hash(address, secret),
            channel=channel,
            event=event,
            source=source,
            said_by=said_by,
            words=words,
            wording=wording,
            at=at,
        )
    )
    before = client.texts if channel is Channel.SMS else client.mails
    after = standing_of([ConsentEntry(channel, event, at)], channel)
    after = before if after is ConsentState.NONE else after
    if channel is Channel.SMS:
        client.texts = after
    else:
        client.mails = after


def suppress(tx: Session, address: str, reason: str, *, secret: str, at: datetime) -> None:
    """Never text or mail this address of our own accord, whoever enrolls it next."""
    hashed = address_hash(address, secret)
    if insert_once(tx, Suppression, {"address_hash": hashed, "reason": reason, "at": at}) is None:
        # Whoever was erased may still say STOP, which weighs more: the carrier knows it too.
        weaker = update(Suppression).where(Suppression.address_hash == hashed, Suppression.reason == ERASED)
        tx.execute(weaker.values(reason=reason, at=at).execution_options(synchronize_session=False))


def unsuppress(tx: Session, address: str, *, secret: str) -> None:
    """Its owner opted back in, with the carrier's own word."""
    found = tx.get(Suppression, address_hash(address, secret))
    if found is not None:
        tx.delete(found)


def suppressed_for(tx: Session, address: str, *, secret: str) -> str | None:
    """Why an address is suppressed; None when it is not."""
    return tx.execute(_WHY_SUPPRESSED, {"address_hash": address_hash(address, secret)}).scalar_one_or_none()


def raise_flag(
    tx: Session, client_id: int, reason: FlagReason, now: datetime, *, evidence_at: datetime | None = None
) -> int | None:
    """Open a flag, or note on the open one of this reason that it was seen again. The id of one that was just opened.

    evidence_at: since when what it is about has been known, if not just now. What has been closed since then does not
    come back: only new evidence brings it back.
    """
    if evidence_at is not None and _closed_since(tx, client_id, reason, evidence_at):
        return None
    opened = insert_once(tx, Flag, {"client_id": client_id, "reason": reason, "opened_at": now, "seen_at": now})
    if opened is None:
        tx.execute(
            update(Flag)
            .where(Flag.client_id == client_id, Flag.reason == reason, Flag.closed_at.is_(None))
            .values(seen_at=now)
            .execution_options(synchronize_session=False)
        )
    return opened


def has_open_flag(tx: Session, client_id: int, reason: FlagReason) -> bool:
    """Whether a flag of this reason waits for somebody."""
    wanted = select(Flag.id).where(Flag.client_id == client_id, Flag.reason == reason, Flag.closed_at.is_(None))
    return tx.execute(wanted.limit(1)).first() is not None


def settle_flags(
    tx: Session, client_id: int, reasons: Iterable[FlagReason], now: datetime, *, by: int | None = None
) -> None:
    """Close the open flags of these reasons: what they were about has come right, or somebody (`by`) has seen to it."""
    settled = {"of_client": client_id, "reasons": list(reasons), "now": now, "by": by}
    tx.connection().execute(_SETTLE, settled)


def _closed_since(tx: Session, client_id: int, reason: FlagReason, evidence_at: datetime) -> bool:
    closed = select(Flag.id).where(Flag.client_id == client_id, Flag.reason == reason, Flag.closed_at >= evidence_at)
    return tx.execute(closed.limit(1)).first() is not None


def stopped_at(tx: Session, client_id: int) -> datetime | None:
    """When a client last ended the texts (aware UTC); None where they never did."""
    wanted = select(func.max(ConsentLog.at)).where(
        ConsentLog.client_id == client_id,
        ConsentLog.channel == Channel.SMS,
        ConsentLog.event == ConsentEvent.WITHDRAWN,
    )
    return tx.execute(wanted).scalar_one()


def invited_since(tx: Session, address: str, since: datetime, *, secret: str) -> bool:
    """Whether an invitation has gone to an address since an instant, for whichever client."""
    wanted = select(ConsentLog.id).where(
        ConsentLog.address_hash == address_hash(address, secret),
        ConsentLog.event == ConsentEvent.INVITED,
        ConsentLog.at >= since,
    )
    return tx.execute(wanted.limit(1)).first() is not None
