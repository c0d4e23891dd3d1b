"""When what must happen regularly last did, by the real clock."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.store.tables import Heartbeat

_BEATS = Heartbeat.__table__.c


def beat(tx: Session, name: str, at: datetime) -> None:
    """It happened now (`at`, real, aware UTC)."""
    tx.connection().execute(_beat(tx.get_bind().dialect.name), {"name": name, "at": at})


def last_beat(tx: Session, name: str) -> datetime | None:
    """When it last happened; None for never."""
    found: datetime | None = tx.connection().execute(_LAST, {"wanted": name}).scalar_one_or_none()
    return found


def has_beaten_since(tx: Session, name: str, instant: datetime) -> bool:
    """Whether it has happened after an instant (real, aware UTC)."""
    at = last_beat(tx, name)
    return at is not None and at > instant


@cache
def _beat(dialect: str) -> Any:
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    new = insert(Heartbeat.__table__)
    return new.on_conflict_do_update(index_elements=["name"], set_={"at": new.excluded.at})


_LAST = select(_BEATS.at).where(_BEATS.name == bindparam("wanted"))
