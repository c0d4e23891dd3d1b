"""Check-ins: what was asked on which local date, and what came of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from service.domain.check_in import CheckInState
from service.domain.conversation import Answered
from service.domain.replies import Asked, Kind
from service.store.bulk import among, insert_rows
from service.store.tables import CheckIn, Goal

_CHECK_INS = cast("Table", CheckIn.__table__)
# Built once: with a batch every tenth of a second, building a statement costs more than the database takes for it.
_ASKED = (
    update(_CHECK_INS)
    .where(among(_CHECK_INS.c.id, "ids"))
    .values(asked_at=bindparam("now"))
    .returning(_CHECK_INS.c.client_id, _CHECK_INS.c.asks)
)
_ANSWERED = (
    update(_CHECK_INS)
    .where(_CHECK_INS.c.id == bindparam("check_in_id"))
    .values({name: bindparam(name) for name in ("state", "answered_at", "answer", "value", "words", "quotable")})
)
_MISSED = (
    update(_CHECK_INS)
    .where(
        among(_CHECK_INS.c.client_id, "clients"),
        ~among(_CHECK_INS.c.id, "ids"),
        _CHECK_INS.c.asks != Asked.NONE,
        _CHECK_INS.c.asked_at.is_not(None),
        _CHECK_INS.c.state == CheckInState.OPEN,
    )
    .values(state=CheckInState.MISSED)
)
_GOAL = Goal.__table__.c
_GOALS = select(_GOAL.client_id, _GOAL.local_date, _GOAL.words, _GOAL.quotable, _GOAL.told_at, _GOAL.outcome).where(
    among(_GOAL.client_id, "ids"), _GOAL.local_date >= bindparam("since")
)
_KEPT = (
    select(_CHECK_INS.c.client_id, _CHECK_INS.c.prompt_key, _CHECK_INS.c.words)
    .where(
        among(_CHECK_INS.c.client_id, "ids"),
        _CHECK_INS.c.prompt_key.in_(bindparam("keys", expanding=True)),
        _CHECK_INS.c.state == CheckInState.ANSWERED,
        _CHECK_INS.c.quotable,
    )
    .order_by(_CHECK_INS.c.local_date)
)


@dataclass(frozen=True, slots=True)
class KnownGoal:
    """A goal as it stands. told_at: aware UTC."""

    words: str
    quotable: bool
    told_at: datetime
    outcome: Kind | None


def add_check_ins(tx: Session, rows: Sequence[dict[str, Any]]) -> dict[tuple[int, str, date], int]:
    """Add check-ins, all with the same columns; those that exist already stay as they are. The ids of the new ones, by
    client, prompt and local date."""
    made = insert_rows(tx, _CHECK_INS, rows, returning=("client_id", "prompt_key", "local_date", "id"))
    return {(client_id, key, on): check_in_id for client_id, key, on, check_in_id in made}


def record_answer(tx: Session, answered: Answered, now: datetime) -> None:
    """Put an answer on its check-in; a later one replaces it."""
    told = {
        "check_in_id": answered.check_in_id,
        "state": CheckInState.SKIPPED if answered.kind is Kind.SKIP else CheckInState.ANSWERED,
        "answered_at": now,
        "answer": answered.kind,
        "value": answered.value,
        "words": answered.words,
        "quotable": answered.quotable,
    }
    tx.connection().execute(_ANSWERED, told)


def record_asked(tx: Session, check_in_ids: Iterable[int], now: datetime) -> None:
    """Their texts are with the carrier. A question closes the one before it as missed: one is open at a time.

    A text that asks nothing closes nothing, and is never missed itself.
    """
    ids = list(check_in_ids)
    if not ids:
        return
    asked = tx.connection().execute(_ASKED, {"ids": ids, "now": now})
    waiting = [client_id for client_id, asks in asked if asks is not Asked.NONE]
    if waiting:
        tx.connection().execute(_MISSED, {"ids": ids, "clients": waiting})


def close_unasked(tx: Session, check_in_ids: Iterable[int], state: CheckInState) -> None:
    """Check-ins whose text did not leave: missed by time, or held by choice."""
    ids = list(check_in_ids)
    if ids:
        tx.execute(
            update(CheckIn)
            .where(CheckIn.id.in_(ids), CheckIn.state == CheckInState.OPEN, CheckIn.asked_at.is_(None))
            .values(state=state)
            .execution_options(synchronize_session=False)
        )


def keep_goal(tx: Session, client_id: int, on: date, words: str, *, quotable: bool, now: datetime) -> None:
    """The goal of a local date; the last one a client names is the one that counts."""
    values = {"client_id": client_id, "local_date": on, "words": words, "quotable": quotable, "told_at": now}
    tx.connection().execute(_keep_goal(tx.get_bind().dialect.name), values)


@cache
def _keep_goal(dialect: str) -> Any:
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    kept = insert(Goal.__table__)
    replaced = {name: kept.excluded[name] for name in ("words", "quotable", "told_at")}
    return kept.on_conflict_do_update(index_elements=["client_id", "local_date"], set_=replaced)


def record_outcome_of_goal(tx: Session, client_id: int, on: date, outcome: Kind) -> None:
    """What became of the goal of a local date, told before it was asked about."""
    tx.execute(
        update(Goal)
        .where(Goal.client_id == client_id, Goal.local_date == on)
        .values(outcome=outcome)
        .execution_options(synchronize_session=False)
    )


def goals_of(tx: Session, client_ids: Iterable[int], since: date) -> dict[tuple[int, date], KnownGoal]:
    """The goals of these clients for a local date and those after it, by client and date."""
    found = tx.execute(_GOALS, {"ids": client_ids, "since": since})
    return {(client_id, on): KnownGoal(*goal) for client_id, on, *goal in found}


def kept_words(tx: Session, client_ids: Iterable[int], prompt_keys: Iterable[str]) -> dict[int, dict[str, str]]:
    """The quotable words with which these clients answered these prompts, by client and prompt key; the latest of
    each."""
    keys = list(prompt_keys)
    if not keys:
        return {}
    kept: dict[int, dict[str, str]] = {}
    for client_id, key, words in tx.execute(_KEPT, {"ids": client_ids, "keys": keys}):
        if words:
            kept.setdefault(client_id, {})[key] = words
    return kept


def reopen(tx: Session, check_in_id: int) -> None:
    """An answer was taken back."""
    tx.execute(
        update(CheckIn)
        .where(CheckIn.id == check_in_id)
        .values(state=CheckInState.OPEN, answered_at=None, answer=None, value=None, words=None, quotable=False)
        .execution_options(synchronize_session=False)
    )


def forget_goals_told_since(tx: Session, client_id: int, since: datetime) -> None:
    """Goals named in a text that was taken back."""
    tx.execute(
        delete(Goal)
        .where(Goal.client_id == client_id, Goal.told_at >= since)
        .execution_options(synchronize_session=False)
    )
