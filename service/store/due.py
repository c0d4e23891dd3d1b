"""Whether anything is due at all: one question a tick, answered by a probe of an index for each kind of work."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

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
