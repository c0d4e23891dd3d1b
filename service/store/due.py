"""Whether anything is due at all: one question a tick, answered by a probe of an index for each kind of work. And what
comes next for many enrollments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import cast

from sqlalchemy import Table, Update, bindparam, text, update
from sqlalchemy.orm import Session

from service.domain.enrollment import Place
from service.store.bulk import Types, among, as_told, told_rows
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
_REST = update(_ENROLLMENTS).where(among(_ENROLLMENTS.c.id, "ids")).values(next_due_at=None)
_MOVED: Types = {name: _ENROLLMENTS.c[name].type for name in ("id", *_PLACE)}


def move_on(tx: Session, nexts: Mapping[int, tuple[Place, datetime]]) -> None:
    """Stand at these places, each enrollment by its id, with what comes next due at these instants (aware UTC)."""
    if not nexts:
        return
    rows = (
        {
            "id": enrollment_id,
            "next_on": place.on,
            "next_program_day": place.program_day,
            "next_position": place.position,
            "next_due_at": at,
        }
        for enrollment_id, (place, at) in nexts.items()
    )
    tx.connection().execute(_move(tx.get_bind().dialect.name), as_told(tx, _MOVED, rows))


def put_to_rest(tx: Session, enrollment_ids: Sequence[int]) -> None:
    """Nothing is due in these until somebody says so; their places are kept."""
    if enrollment_ids:
        tx.connection().execute(_REST, {"ids": enrollment_ids})


@cache
def _move(dialect: str) -> Update:
    told = told_rows(dialect, _MOVED).c
    moved = update(_ENROLLMENTS).where(_ENROLLMENTS.c.id == told.id)
    return moved.values({name: told[name] for name in _PLACE})
