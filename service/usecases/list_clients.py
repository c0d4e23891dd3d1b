"""The list of clients, a page at a time."""

from dataclasses import dataclass
from datetime import datetime

from service.app import App
from service.domain.client_state import ClientState
from service.domain.flags import FlagReason
from service.store.desk import ClientRow, client_rows, last_heard, next_waiting, open_flags
from service.store.tables import Staff

PAGE = 50


@dataclass(frozen=True, slots=True)
class Listed:
    """One client on the list. Instants are aware UTC; next_text is None where nothing is planned."""

    client: ClientRow
    state: ClientState
    next_text: datetime | None
    heard_at: datetime | None
    flags: tuple[FlagReason, ...]


@dataclass(frozen=True, slots=True)
class ClientPage:
    """`older` is where the next page begins; None on the last one."""

    clients: tuple[Listed, ...]
    older: int | None


def list_clients(
    app: App, staff: Staff, *, search: str = "", flagged: bool = False, before: int | None = None
) -> ClientPage:
    """One page of the clients that somebody may see, those enrolled last first; in a fixed number of queries."""
    now = app.clock.now()
    with app.store.reading() as tx:
        rows = client_rows(tx, staff, now, search=search.strip(), flagged=flagged, before=before, limit=PAGE + 1)
        page = rows[:PAGE]
        ids = [row.id for row in page]
        heard, waiting, flags = last_heard(tx, ids), next_waiting(tx, ids), open_flags(tx, ids)
    clients = tuple(
        Listed(
            client=row,
            state=row.state(now),
            next_text=_next_text(row, row.state(now), waiting.get(row.id)),
            heard_at=heard.get(row.id),
            flags=tuple(flag.reason for flag in flags if flag.client_id == row.id),
        )
        for row in page
    )
    return ClientPage(clients, page[-1].id if len(rows) > PAGE else None)


def _next_text(row: ClientRow, state: ClientState, waiting: datetime | None) -> datetime | None:
    planned = row.next_due_at if state in {ClientState.ACTIVE, ClientState.PAUSED} else None
    return min((at for at in (planned, waiting) if at is not None), default=None)
