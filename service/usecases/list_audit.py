"""Who looked where they usually may not, and who tried to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from service.app import App
from service.domain.audit import Act
from service.store.desk import NotVisible
from service.store.sponsors import audit_entries
from service.store.tables import Role, Staff

PAGE = 50


@dataclass(frozen=True, slots=True)
class Looked:
    """One entry. who: a member of staff, or somebody of a sponsor's. client_id, client: none once they were erased.

    reason: as they gave it; for what was refused, the address that was asked for. at: aware UTC, coaching time.
    """

    id: int
    who: str
    act: Act
    client_id: int | None
    client: str | None
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AuditPage:
    """The newest first. older: from below which id the next page goes on, if there is one."""

    entries: Sequence[Looked]
    older: int | None


def list_audit(app: App, staff: Staff, before: int | None = None) -> AuditPage:
    """One page of the audit, for an admin. Raises NotVisible for others: it tells who is a client of whose."""
    if staff.role is not Role.ADMIN:
        raise NotVisible
    with app.store.reading() as tx:
        found = [Looked(**row) for row in audit_entries(tx, before=before, limit=PAGE + 1)]
    shown = found[:PAGE]
    return AuditPage(shown, shown[-1].id if len(found) > PAGE else None)
