"""Sponsors, and the audit."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import RowMapping, func, select
from sqlalchemy.orm import Session

from service.domain.audit import OPEN_FOR, Act
from service.store.tables import AuditEntry, Client, Sponsor, Staff


def sponsor_named(tx: Session, name: str) -> Sponsor | None:
    """The sponsor of this name, in whatever case."""
    wanted = select(Sponsor).where(func.lower(Sponsor.name) == " ".join(name.split()).lower())
    return tx.execute(wanted).scalar_one_or_none()


def audit(
    tx: Session, staff: Staff, act: Act, now: datetime, *, client_id: int | None = None, reason: str = ""
) -> None:
    """Write down who looked, or tried to. `now`: aware UTC, coaching time."""
    tx.add(AuditEntry(staff_id=staff.id, act=act, client_id=client_id, reason=reason, at=now))


def has_broken_glass(tx: Session, staff_id: int, client_id: int, now: datetime) -> bool:
    """Whether somebody may still read a client's words, for the reason that they gave."""
    wanted = select(AuditEntry.id).where(
        AuditEntry.client_id == client_id,
        AuditEntry.staff_id == staff_id,
        AuditEntry.act == Act.BROKE_GLASS,
        AuditEntry.at > now - OPEN_FOR,
        AuditEntry.at <= now,
    )
    return tx.execute(wanted.limit(1)).first() is not None


def broken_glass(tx: Session, client_id: int) -> list[tuple[AuditEntry, str]]:
    """Who read a client's words for which reason, the newest first, with their names."""
    wanted = (
        select(AuditEntry, Staff.name)
        .join(Staff, Staff.id == AuditEntry.staff_id)
        .where(AuditEntry.client_id == client_id, AuditEntry.act == Act.BROKE_GLASS)
        .order_by(AuditEntry.id.desc())
    )
    return [(entry, name) for entry, name in tx.execute(wanted)]


def audit_entries(tx: Session, *, before: int | None, limit: int) -> Sequence[RowMapping]:
    """The whole audit, the newest first, from below the id `before`, if given; with the names of who and of whom."""
    columns = (
        AuditEntry.id,
        Staff.name.label("who"),
        AuditEntry.act,
        AuditEntry.client_id,
        Client.name.label("client"),
        AuditEntry.reason,
        AuditEntry.at,
    )
    wanted = select(*columns).join(Staff, Staff.id == AuditEntry.staff_id)
    wanted = wanted.outerjoin(Client, Client.id == AuditEntry.client_id).order_by(AuditEntry.id.desc())
    if before is not None:
        wanted = wanted.where(AuditEntry.id < before)
    return tx.execute(wanted.limit(limit)).mappings().all()
