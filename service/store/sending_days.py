"""How many segments have left on a carrier's day. Only whoever has a daily limit counts."""

from datetime import date
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.store.tables import SendingDay


def count_segments(tx: Session, day: date, segments: int) -> int:
    """Add to a day's segments; how many there are now. The row is locked until the end of the transaction, so that two
    workers never fill the same rest of a day."""
    insert: Any = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    counted = insert(SendingDay.__table__).values(day=day, segments=segments)
    grown = counted.on_conflict_do_update(
        index_elements=["day"], set_={"segments": SendingDay.segments + counted.excluded.segments}
    )
    return int(tx.execute(grown.returning(SendingDay.__table__.c.segments)).scalar_one())
