"""Whether anything is due at all: one question a tick, answered by a probe of an index for each kind of work. And what
comes next for many enrollments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import cast

from sqlalchemy import Table, Update, bindparam, text, update
from sqlalchemy.orm import Session

from service.domain import enrollment as domain
from service.store.bulk import Types, as_told, told_rows
from service.store.tables import Enrollment
from service.store.types import Instant

# Written out, not built: the predicates must match those of the partial indexes to the letter, or SQLite scans.
_DUE = text("""
    SELECT
        EXISTS (SELECT 1 FROM alert WHERE ended_at IS NULL AND next_at <= :now) AS alerts,
        EXISTS (SELECT 1 FROM message WHERE dispatch_state = 'claimed' AND lease_until < :real_now)
            OR EXISTS (SELECT 1 FROM message WHERE dispatch_state = 'unconfirmed' AND look_up_at <= :real_now)
            AS unconfirmed,
        EXISTS (SELECT 1 FROM client WHERE lapses_at IS NOT NULL AND lapses_at <= :now) AS lapses,
        EXISTS (SELECT 1 FROM enrollment WHERE next_due_at IS NOT NULL AND next_due_at <= :now) AS prompts,
        EXISTS (SELECT 1 FROM summary WHERE told_by IS NULL AND due_at <= :now) AS summaries,
        EXISTS (SELECT 1 FROM erasure WHERE state = 'confirmed' AND due_at <= :now) AS erasures,
        EXISTS (SELECT 1 FROM carrier_copy WHERE gone_at IS NULL AND try_at <= :real_now) AS copies
""").bindparams(bindparam("now", type_=Instant), bindparam("real_now", type_=Instant))


@dataclass(frozen=True, slots=True)
class Due:
    """Which kinds of work have something to do."""

    alerts: bool
    unconfirmed: bool
    lapses: bool
    prompts: bool
    summaries: bool
    erasures: bool
    copies: bool


def what_is_due(tx: Session, now: datetime, real_now: datetime) -> Due:
    """What has come due by `now` (coaching) and `real_now`, both aware UTC."""
    found = tx.execute(_DUE, {"now": now, "real_now": real_now}).one()
    return Due(**{kind: bool(is_due) for kind, is_due in found._mapping.items()})  # noqa: SLF001 (its public name)


_ENROLLMENTS = cast("Table", Enrollment.__table__)
_PLACE = ("next_on", "next_program_day", "next_position", "next_due_at")
_MOVED: Types = {name: _ENROLLMENTS.c[name].type for name in ("id", *_PLACE)}


def move_on(tx: Session, nexts: Mapping[int, domain.Due]) -> None:
    """Stand right before what is due next, each enrollment by its id."""
    if not nexts:
        return
    rows = (
        {
            "id": enrollment_id,
            "next_on": due.place.on,
            "next_program_day": due.place.program_day,
            "next_position": due.place.position,
            "next_due_at": due.at,
        }
        for enrollment_id, due in nexts.items()
    )
    tx.connection().execute(_move(tx.get_bind().dialect.name), as_told(tx, _MOVED, rows))


@cache
def _move(dialect: str) -> Update:
    told = told_rows(dialect, _MOVED).c
    moved = update(_ENROLLMENTS).where(_ENROLLMENTS.c.id == told.id)
    return moved.values({name: told[name] for name in _PLACE})
