"""When what must happen regularly last did, by the real clock."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.store.tables import Heartbeat


def beat(tx: Session, name: str, at: datetime) -> None:
    """It happened now (`at`, real, aware UTC)."""
    insert: Any = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    tx.execute(
        insert(Heartbeat.__table__)
        .values(name=name, at=at)
        .on_conflict_do_update(index_elements=["name"], set_={"at": at})
    )


def last_beat(tx: Session, name: str) -> datetime | None:
    """When it last happened; None for never."""
    return tx.execute(select(Heartbeat.at).where(Heartbeat.name == name)).scalar_one_or_none()
